import { describe, expect, it } from 'vitest';
import { createReleases } from '../../../shared/app/releases.ts';
import type { ReleaseAnswer } from '../../../shared/model/release.ts';
import type { Status } from '../../../shared/model/status.ts';
import type { ReleaseCheck } from '../../../shared/store/release-check.ts';
import { t } from '../../language.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const START_MS = Date.UTC(2026, 2, 9, 8);
const PAGE = 'https://project.example/releases';

const releaseOf = (tag: string): ReleaseAnswer => ({ ok: true, text: JSON.stringify({ tag_name: tag }) });
const OFFLINE: ReleaseAnswer = { ok: false, reason: 'offline' };

type Machine = { check: ReleaseCheck | null; answer: ReleaseAnswer; asks: number; loads: number; full: boolean };

const newMachine = (): Machine => ({ check: null, answer: releaseOf('v1.3.0'), asks: 0, loads: 0, full: false });

/** A run of the app, whose clocks and answers a test says; `machine`: what is kept between runs. */
const run = (machine = newMachine(), atMs = START_MS) => {
  const clock = { wallMs: atMs, monoMs: 0 };
  const wants = { weekly: true, allowed: true, address: true, quit: false };
  const opened: string[] = [];
  const create = () =>
    createReleases({
      t,
      host: {
        version: '1.2.3',
        releases: wants.address
          ? {
              page: PAGE,
              ask: async () => {
                machine.asks += 1;
                return machine.answer;
              },
            }
          : null,
        openLink: async (url) => void opened.push(url),
      },
      store: {
        load: () => {
          machine.loads += 1;
          return machine.check;
        },
        save: (check) => {
          if (machine.full) throw new Error('no space left');
          machine.check = check;
        },
      },
      updatesAllowed: () => wants.allowed,
      weekly: () => wants.weekly,
      moment: () => clock,
      hasQuit: () => wants.quit,
      note: () => {},
      changed: () => {},
    });
  const releases = { now: create() };
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const step = async (phase: Status['phase'] = 'sitting'): Promise<void> => {
    releases.now.follow(() => phase);
    await settle();
  };
  return {
    ...{ machine, clock, wants, opened, step },
    view: () => releases.now.view(),
    asks: () => releases.now.asks,
    anew: () => {
      releases.now = create();
    },
    pass: (ms: number) => Object.assign(clock, { wallMs: clock.wallMs + ms, monoMs: clock.monoMs + ms }),
    takeBreak: async () => {
      await step('showing');
      await step();
    },
  };
};

describe('looking by itself', () => {
  it('asks nothing where it is off, whatever else happens', async () => {
    const { wants, takeBreak, pass, step, machine } = run();
    wants.weekly = false;
    for (let day = 0; day < 30; day += 1) {
      await takeBreak();
      pass(DAY_MS);
      await step();
    }
    expect(machine).toMatchObject({ asks: 0, loads: 0, check: null });
  });

  it.each([{ allowed: false }, { address: false }])(
    'asks nothing with %j, on the way of the button either',
    async (not) => {
      const { wants, anew, takeBreak, asks, machine, view, opened } = run();
      Object.assign(wants, not);
      anew();
      await takeBreak();
      expect(await asks().lookForVersion(undefined)).toMatchObject({ ok: false });
      expect(await asks().openReleases(undefined)).toMatchObject({ ok: false });
      expect(view().off).toBe('allowed' in not ? 'organisation' : 'no-address');
      expect(machine.asks).toBe(0);
      expect(opened).toEqual([]);
    },
  );

  it('waits until the first break of a run is over', async () => {
    const { step, pass, machine } = run();
    for (let hour = 0; hour < 10; hour += 1) {
      pass(HOUR_MS);
      await step();
    }
    await step('showing');
    expect(machine.asks).toBe(0);
    await step();
    expect(machine.asks).toBe(1);
  });

  it('asks once a week after an answer, over restarts too', async () => {
    const { machine } = run();
    const days: number[] = [];
    for (let day = 0; day < 22; day += 1) {
      const { takeBreak, step } = run(machine, START_MS + day * DAY_MS);
      const before = machine.asks;
      await takeBreak();
      await step();
      if (machine.asks > before) days.push(day);
    }
    expect(days).toEqual([0, 7, 14, 21]);
  });

  it('asks no oftener than once a day after a failure, also after one that ended with the program', async () => {
    const { takeBreak, pass, step, machine, wants } = run();
    machine.answer = OFFLINE;
    await takeBreak();
    for (let minute = 0; minute < 24 * 60 - 1; minute += 1) {
      pass(60_000);
      await step();
    }
    expect(machine.asks).toBe(1);
    wants.quit = true;
    pass(60_000);
    await step();
    expect(machine.asks).toBe(2);
    const next = run(machine, START_MS + DAY_MS + HOUR_MS);
    await next.takeBreak();
    expect(machine.asks).toBe(2);
  });

  it('is not driven by a clock that jumps to and fro', async () => {
    const { takeBreak, pass, step, clock, machine } = run();
    await takeBreak();
    for (let minute = 1; minute < 24 * 60; minute += 1) {
      pass(60_000);
      clock.wallMs += (minute % 2 === 0 ? -1 : 1) * 400 * DAY_MS;
      await step();
    }
    expect(machine.asks).toBe(1);
  });

  it('comes again a week after a clock that was years ahead is right', async () => {
    const { takeBreak, machine } = run(newMachine(), START_MS + 4_000 * DAY_MS);
    await takeBreak();
    expect(machine.asks).toBe(1);
    for (const [day, asks] of [
      [0, 1],
      [6, 1],
      [7, 2],
    ] as const) {
      await run(machine, START_MS + day * DAY_MS).takeBreak();
      expect(machine.asks).toBe(asks);
    }
  });

  it('asks nothing where it cannot be kept when it asked', async () => {
    const { takeBreak, machine } = run();
    machine.full = true;
    await takeBreak();
    expect(machine.asks).toBe(0);
  });
});

describe('looking at a press', () => {
  it('says what it came to, and keeps the version over a restart until it is the one that runs', async () => {
    const { asks, view, machine, anew } = run();
    expect(view()).toEqual({ off: null, looking: false, last: null, newer: null });
    const looking = asks().lookForVersion(undefined);
    expect(view().looking).toBe(true);
    expect(await looking).toEqual({ ok: true });
    expect(view()).toEqual({ off: null, looking: false, last: 'newer', newer: '1.3.0' });
    anew();
    expect(view()).toMatchObject({ last: null, newer: '1.3.0' });
    machine.check = { nextMs: 0, newest: '1.2.3' };
    anew();
    expect(view().newer).toBeNull();
  });

  it('asks once for many presses at once, and not again within ten seconds', async () => {
    const { asks, machine, pass } = run();
    await Promise.all([1, 2, 3].map(() => asks().lookForVersion(undefined)));
    await asks().lookForVersion(undefined);
    expect(machine.asks).toBe(1);
    pass(10_000);
    await asks().lookForVersion(undefined);
    expect(machine.asks).toBe(2);
  });

  it('keeps what was found before where the next look fails', async () => {
    const { asks, machine, pass, view } = run();
    await asks().lookForVersion(undefined);
    pass(HOUR_MS);
    machine.answer = OFFLINE;
    await asks().lookForVersion(undefined);
    expect(view()).toEqual({ off: null, looking: false, last: 'offline', newer: '1.3.0' });
  });

  it('shows nothing of it any more once the organisation wants none', async () => {
    const { asks, view, wants } = run();
    await asks().lookForVersion(undefined);
    wants.allowed = false;
    expect(view()).toMatchObject({ off: 'organisation', newer: null });
  });

  it('opens the page, and no address that was answered', async () => {
    const { asks, opened, machine } = run();
    machine.answer = { ok: true, text: JSON.stringify({ tag_name: 'v2.0.0', html_url: 'https://elsewhere.example' }) };
    await asks().lookForVersion(undefined);
    expect(await asks().openReleases(undefined)).toEqual({ ok: true });
    expect(opened).toEqual([PAGE]);
  });
});

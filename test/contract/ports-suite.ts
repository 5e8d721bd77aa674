import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine, type Engine } from '../../shared/app/engine.ts';
import type { Presence } from '../../shared/app/time-scale.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import type { HistoryRecord } from '../../shared/history/records.ts';
import type { Alert } from '../../shared/model/alert.ts';
import type { Decision } from '../../shared/schedule/types.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import type { Stores } from '../../shared/store/stores.ts';
import { language } from '../language.ts';

// What the engine expects of its ports, wherever they come from: run against the app's and against the page's.

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The ports of one run of the program. */
export type OpenPorts = {
  readonly presence: Presence;
  readonly stores: Stores;
  readonly told: readonly Alert[];
  /** A timer for the next moment wanted; `fire` is called then. */
  readonly timer: (fire: () => void) => (monoMs: number | null) => void;
};

/** A machine or a page whose clocks, person and storage are moved by hand. */
export type World = {
  /** Opens the ports anew on what is stored, as a restart does. */
  readonly open: () => OpenPorts;
  readonly pass: (ms: number) => void;
  readonly input: () => void;
  /** Locks the screen or hides the page; or undoes that. */
  readonly lock: (locked: boolean) => void;
  readonly put: (file: string, text: string) => void;
  readonly files: () => readonly string[];
  readonly read: (file: string) => string | null;
  /** From now on nothing more can be written. */
  readonly fill: () => void;
};

type Run = {
  readonly engine: Engine;
  readonly ports: OpenPorts;
  readonly log: Decision[];
  readonly shown: string[];
  /** When the next reading is wanted, on the monotonic clock. */
  readonly wakeAt: () => number | null;
};

const run = (world: World): Run => {
  const ports = world.open();
  const log: Decision[] = [];
  const shown: string[] = [];
  const held: { wakeAt: number | null } = { wakeAt: null };
  const { state, history, settings } = ports.stores;
  const engine = createEngine({
    language,
    ports: {
      presence: ports.presence,
      timer: {
        wakeAt: (monoMs) => {
          held.wakeAt = monoMs;
        },
      },
      screen: {
        prepare: () => {},
        show: ({ id }) => void shown.push(id),
        update: () => {},
        close: () => {},
      },
      notifications: { headsUp: () => {}, withdraw: () => {}, say: () => {} },
      tray: { render: () => {} },
      activity: { note: () => {} },
      store: { save: state.save, append: history.append, recordsSince: history.recordsSince },
      log: { write: (decision) => void log.push(decision) },
      random: seededRandom(1),
    },
    settings: settings.load(),
    saved: state.load(),
    catalogue: builtInCatalogue(language.texts.movements).entries,
  });
  engine.boot();
  return { engine, ports, log, shown, wakeAt: () => held.wakeAt };
};

/** Lets the time go on for so long, with a reading whenever one is asked for. */
const live = (world: World, { engine, ports, wakeAt }: Run, ms: number, working: boolean): void => {
  const untilMs = ports.presence.moment().monoMs + ms;
  for (;;) {
    const nowMs = ports.presence.moment().monoMs;
    const next = Math.min(wakeAt() ?? Number.POSITIVE_INFINITY, working ? nowMs + 5_000 : untilMs, untilMs);
    if (next > nowMs) world.pass(next - nowMs);
    if (working) world.input();
    if (next >= (wakeAt() ?? Number.POSITIVE_INFINITY)) engine.dispatch({ type: 'tick' });
    if (ports.presence.moment().monoMs >= untilMs) return;
  }
};

const eventsOf = (log: readonly Decision[]): readonly string[] => log.map(({ event }) => event);

const held = (id: string, wallMs: number): HistoryRecord => ({
  ...{ id, wallMs },
  ...{ event: 'held', break: 'micro', reason: 'call' },
});

/** Runs the whole of it against the ports of a world; `make` gives a fresh one. */
export const describePorts = (name: string, make: () => World): void => {
  describe(`the ports of ${name}`, () => {
    let world: World;
    beforeEach(() => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
      world = make();
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    it('tell of the person: no input at first, then how long ago the last one was', () => {
      const { presence } = world.open();
      expect(presence.read().idleMs).toBeGreaterThanOrEqual(HOUR);
      world.input();
      expect(presence.read().idleMs).toBe(0);
      world.pass(90_000);
      expect(presence.read().idleMs).toBe(90_000);
    });

    it('tell of clocks that go together, and of the lock', () => {
      const { presence } = world.open();
      const before = presence.read();
      expect(before.locked).toBe(false);
      world.pass(1_234);
      world.lock(true);
      const after = presence.read();
      expect(after.wallMs - before.wallMs).toBe(1_234);
      expect(after.monoMs - before.monoMs).toBe(1_234);
      expect(after.locked).toBe(true);
      expect(presence.moment().wallMs).toBe(after.wallMs);
      expect(() => new Intl.DateTimeFormat('en', { timeZone: after.zone })).not.toThrow();
    });

    it('wake at the last moment asked for, once, and at none where none is', () => {
      const fired = vi.fn();
      const { presence, timer } = world.open();
      const wakeAt = timer(fired);
      const { monoMs } = presence.moment();
      wakeAt(monoMs + 1_000);
      wakeAt(monoMs + 5_000);
      vi.advanceTimersByTime(4_999);
      expect(fired).not.toHaveBeenCalled();
      vi.advanceTimersByTime(1);
      expect(fired).toHaveBeenCalledTimes(1);
      wakeAt(monoMs + 6_000);
      wakeAt(null);
      vi.advanceTimersByTime(DAY);
      expect(fired).toHaveBeenCalledTimes(1);
      wakeAt(monoMs - 1_000);
      vi.advanceTimersByTime(1);
      expect(fired).toHaveBeenCalledTimes(2);
      // Further off than any timer of the system reaches: not at once.
      wakeAt(presence.moment().monoMs + 60 * DAY);
      vi.advanceTimersByTime(DAY);
      expect(fired).toHaveBeenCalledTimes(2);
    });

    it('keep records in order, each once, over a restart', () => {
      const { stores, presence } = world.open();
      const { wallMs } = presence.moment();
      stores.history.append(held('b', wallMs));
      stores.history.append(held('a', wallMs - MINUTE));
      stores.history.append(held('b', wallMs));
      for (const { history } of [stores, world.open().stores]) {
        expect(history.recordsSince(0).map(({ id }) => id)).toEqual(['a', 'b']);
        expect(history.recordsSince(wallMs).map(({ id }) => id)).toEqual(['b']);
      }
    });

    it('lead a break through, and keep what came of it', () => {
      const first = run(world);
      world.input();
      live(world, first, 31 * MINUTE, true);
      expect(first.engine.status().phase).toBe('due');
      live(world, first, 16_000, false);
      expect(first.shown).toHaveLength(1);
      expect(first.engine.dispatch({ type: 'command', command: { type: 'start' } })).toBeNull();
      live(world, first, 2 * MINUTE, false);
      expect(eventsOf(first.log).slice(0, 5)).toEqual(['booted', 'heads-up', 'shown', 'started', 'outcome']);
      first.engine.quit();

      const second = run(world);
      expect(second.ports.told).toEqual([]);
      expect(
        second.ports.stores.history
          .recordsSince(0)
          .map(({ event }) => event)
          .slice(0, 2),
      ).toEqual(['shown', 'outcome']);
      expect(second.shown).toEqual([]);
    });

    it('go on after a restart where they were', () => {
      const first = run(world);
      world.input();
      live(world, first, 20 * MINUTE, true);
      first.engine.quit();
      const second = run(world);
      world.input();
      live(world, second, 11 * MINUTE, true);
      expect(second.engine.status().phase).toBe('due');
    });

    it('show nothing behind a lock', () => {
      const first = run(world);
      world.input();
      live(world, first, 31 * MINUTE, true);
      world.lock(true);
      first.engine.dispatch({ type: 'tick' });
      live(world, first, MINUTE, false);
      expect(first.shown).toEqual([]);
    });

    it('take two days asleep for time that did not run', () => {
      const first = run(world);
      world.input();
      live(world, first, 25 * MINUTE, true);
      world.lock(true);
      first.engine.dispatch({ type: 'tick' });
      world.pass(2 * DAY);
      world.lock(false);
      first.engine.dispatch({ type: 'tick' });
      world.input();
      live(world, first, MINUTE, true);
      expect(first.shown).toEqual([]);
      expect(first.log.find(({ event }) => event === 'credited')).toMatchObject({ break: 'long' });
      expect(first.engine.status().sittingMs).toBeLessThanOrEqual(MINUTE);
      const sat = first.log.find((decision) => decision.event === 'sat');
      expect(sat?.event === 'sat' && sat.sittingMs).toBeLessThanOrEqual(25 * MINUTE);
    });

    it.each([
      ['broken', '{"version":1,"saved":'],
      ['from a newer version', '{"version":99,"saved":{}}'],
      ['of another shape, as an older version may have left it', '{"version":1,"saved":{"schedule":{"sitting":7}}}'],
    ])('set a state aside that is %s, tell of it, and begin anew', (_, text) => {
      world.put('state.json', text);
      const first = run(world);
      expect(first.ports.told).toMatchObject([{ code: 'file-set-aside', file: 'state.json' }]);
      const kept = world.files().find((file) => file.startsWith('state.broken-'));
      expect(kept === undefined ? null : world.read(kept)).toBe(text);
      world.input();
      live(world, first, 31 * MINUTE, true);
      expect(first.engine.status().phase).toBe('due');
      first.engine.quit();
      expect(world.open().told).toEqual([]);
    });

    it('read settings of the first version', () => {
      world.put('settings.json', '{"version":1,"settings":{"micro":{"everyMinutes":20}}}');
      const { stores, told } = world.open();
      expect(stores.settings.load().micro.everyMinutes).toBe(20);
      expect(told).toEqual([]);
    });

    it('go on where nothing can be written any more, and forget nothing while they run', () => {
      const first = run(world);
      world.input();
      live(world, first, 10 * MINUTE, true);
      world.fill();
      live(world, first, 21 * MINUTE, true);
      live(world, first, 16_000, false);
      expect(first.shown).toHaveLength(1);
      expect(first.engine.dispatch({ type: 'command', command: { type: 'skip' } })).toBeNull();
      expect(eventsOf(first.log)).toEqual(['booted', 'heads-up', 'shown', 'outcome']);
    });
  });
};

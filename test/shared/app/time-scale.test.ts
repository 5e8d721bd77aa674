import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Presence, paceTime, scaleTime } from '../../../shared/app/time-scale.ts';
import type { Showing } from '../../../shared/schedule/state.ts';

/** A machine whose clocks and inputs are moved by hand. */
const machine = () => {
  const now = { wallMs: 1_773_000_000_000, monoMs: 5_000, uptimeMs: 5_000, inputAtMs: 5_000 };
  const moment = () => ({ wallMs: now.wallMs, monoMs: now.monoMs, uptimeMs: now.uptimeMs });
  const presence: Presence = {
    moment,
    read: () => ({ ...moment(), idleMs: now.monoMs - now.inputAtMs, locked: false, virtual: false, zone: 'UTC' }),
  };
  const pass = (ms: number): void => {
    now.wallMs += ms;
    now.monoMs += ms;
    now.uptimeMs += ms;
  };
  return { now, presence, pass };
};

describe('the time scale', () => {
  it('of 1 changes nothing', () => {
    const { presence, pass } = machine();
    const scale = scaleTime(presence, 1);
    pass(1_234);
    scale.rest(true);
    pass(1_234);
    expect(scale.read()).toEqual(presence.read());
    expect(scale.moment()).toEqual(presence.moment());
    expect(scale.delayTo(presence.moment().monoMs + 700)).toBe(700);
  });

  it('goes on where an earlier run was, which time that runs fast leaves behind', () => {
    const { presence, pass } = machine();
    const first = scaleTime(presence, 60);
    pass(10_000);
    const last = first.moment();
    const at = { ...last, wakeAfterMs: null };
    const second = scaleTime(presence, 60);
    second.catchUp({ at, showing: null });
    expect(second.moment()).toEqual(last);
    pass(1_000);
    expect(second.read()).toMatchObject({
      wallMs: last.wallMs + 60_000,
      monoMs: last.monoMs + 60_000,
      idleMs: 660_000,
    });
    second.catchUp({ at: { ...at, wallMs: 0 }, showing: null });
    expect(second.moment().wallMs).toBe(last.wallMs + 60_000);
  });

  it('lets no clock go back where an earlier run had read them a little apart', () => {
    const { presence } = machine();
    const { wallMs, monoMs, uptimeMs } = presence.moment();
    const at = { wallMs, monoMs: monoMs + 200, uptimeMs: (uptimeMs ?? 0) + 400, wakeAfterMs: null };
    const scale = scaleTime(presence, 60);
    scale.catchUp({ at, showing: null });
    expect(scale.moment()).toEqual({ wallMs, monoMs: at.monoMs, uptimeMs: at.uptimeMs });
  });

  it('multiplies every clock and the idle time', () => {
    const { presence, pass } = machine();
    const scale = scaleTime(presence, 60);
    const before = scale.read();
    pass(1_000);
    expect(scale.read()).toEqual({
      ...before,
      wallMs: before.wallMs + 60_000,
      monoMs: before.monoMs + 60_000,
      uptimeMs: before.uptimeMs === null ? null : before.uptimeMs + 60_000,
      idleMs: 60_000,
    });
    expect(scale.delayTo(before.monoMs + 120_000)).toBe(1_000);
  });

  it('passes on that a clock or the idle time is unknown', () => {
    const { presence, pass } = machine();
    const unknown: Presence = {
      moment: () => ({ ...presence.moment(), uptimeMs: null }),
      read: () => ({ ...presence.read(), uptimeMs: null, idleMs: null }),
    };
    const scale = scaleTime(unknown, 60);
    pass(1_000);
    expect(scale.read()).toMatchObject({ uptimeMs: null, idleMs: null });
  });

  it('lets the clocks drift apart as they do: asleep, the wall runs and the monotonic clock stands', () => {
    const { now, presence } = machine();
    const scale = scaleTime(presence, 10);
    const before = scale.read();
    now.wallMs += 7_000;
    now.uptimeMs += 7_000;
    const after = scale.read();
    expect(after.wallMs - before.wallMs).toBe(70_000);
    expect(after.monoMs).toBe(before.monoMs);
  });

  it('keeps the idle time from before a rest as long as it was', () => {
    const { now, presence, pass } = machine();
    const scale = scaleTime(presence, 60);
    pass(2_000);
    scale.rest(true);
    expect(scale.read().idleMs).toBe(120_000);
    pass(2_000);
    expect(scale.read().idleMs).toBe(122_000);
    now.inputAtMs = now.monoMs;
    pass(1_000);
    expect(scale.read().idleMs).toBe(1_000);
    scale.rest(false);
    pass(1_000);
    expect(scale.read().idleMs).toBe(61_000);
  });

  it('goes on at rest where a break showed in the earlier run, until that is over', () => {
    const { presence, pass } = machine();
    const at = { ...presence.moment(), wakeAfterMs: null };
    const scale = scaleTime(presence, 60);
    scale.catchUp({ at, showing: {} as Showing });
    pass(1_000);
    expect(scale.moment().monoMs).toBe(at.monoMs + 1_000);
    scale.rest(false);
    pass(1_000);
    expect(scale.moment().monoMs).toBe(at.monoMs + 61_000);
    scale.rest(true);
    scale.catchUp({ at, showing: null });
    pass(1_000);
    expect(scale.moment().monoMs).toBe(at.monoMs + 121_000);
  });

  it.each([
    ['now', null, 5_000, null],
    ['then', 5_000, null, 5_000],
  ])('catches up where the uptime cannot be read %s', (_, now, then, uptimeMs) => {
    const { presence } = machine();
    const unknown: Presence = { ...presence, moment: () => ({ ...presence.moment(), uptimeMs: now }) };
    const scale = scaleTime(unknown, 60);
    scale.catchUp({ at: { ...presence.moment(), uptimeMs: then, wakeAfterMs: null }, showing: null });
    expect(scale.moment().uptimeMs).toBe(uptimeMs);
  });

  it('knows no uptime while either end of it is unknown', () => {
    const { presence, pass } = machine();
    const world = { isKnown: false };
    const scale = scaleTime(
      { ...presence, moment: () => ({ ...presence.moment(), ...(world.isKnown ? {} : { uptimeMs: null }) }) },
      60,
    );
    world.isKnown = true;
    pass(1_000);
    expect(scale.moment().uptimeMs).toBeNull();
    scale.rest(true);
    expect(scale.moment().uptimeMs).toBeNull();
  });

  it('knows none once it cannot be read any more', () => {
    const { presence, pass } = machine();
    const world = { isKnown: true };
    const scale = scaleTime(
      { ...presence, moment: () => ({ ...presence.moment(), ...(world.isKnown ? {} : { uptimeMs: null }) }) },
      60,
    );
    world.isKnown = false;
    pass(1_000);
    expect(scale.moment().uptimeMs).toBeNull();
    scale.catchUp({ at: { ...presence.moment(), wakeAfterMs: null }, showing: null });
    world.isKnown = true;
    expect(scale.moment().uptimeMs).toBeNull();
  });

  it('changes its speed on the way, but not before a rest is over', () => {
    const { presence, pass } = machine();
    const { monoMs } = presence.moment();
    const time = paceTime(presence, 10);
    pass(1_000);
    time.pace(100);
    pass(1_000);
    expect(time.moment().monoMs).toBe(monoMs + 110_000);
    expect(time.read().idleMs).toBe(110_000);
    time.rest(true);
    time.pace(1_000);
    pass(1_000);
    expect(time.moment().monoMs).toBe(monoMs + 111_000);
    time.rest(false);
    pass(1_000);
    expect(time.moment().monoMs).toBe(monoMs + 1_111_000);
    expect(time.delayTo(monoMs + 1_112_000)).toBe(1);
  });

  it('tells an idle time apart over 200 changes of speed, and takes the first of them for all before', () => {
    const { now, presence, pass } = machine();
    const time = paceTime(presence, 2);
    for (let change = 0; change < 199; change += 1) {
      pass(1_000);
      time.rest(change % 2 === 0);
    }
    const idleMs = 99 * 1_000 + 100 * 2_000;
    expect(time.read().idleMs).toBe(idleMs);
    pass(1_000);
    time.rest(false);
    // The first span is told apart no more: it counts as the one after it, which was at rest.
    expect(time.read().idleMs).toBe(idleMs + 1_000 - 1_000);
    now.inputAtMs = now.monoMs;
    expect(time.read().idleMs).toBe(0);
  });

  it('never jumps, however often it rests', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 600 }),
        fc.array(fc.record({ ms: fc.integer({ min: 0, max: 60_000 }), resting: fc.boolean(), input: fc.boolean() })),
        (factor, steps) => {
          const { now, presence, pass } = machine();
          const scale = scaleTime(presence, factor);
          for (const { ms, resting, input } of steps) {
            pass(ms);
            if (input) now.inputAtMs = now.monoMs;
            const before = scale.read();
            scale.rest(resting);
            expect(scale.read()).toEqual(before);
            const rate = resting ? 1 : factor;
            expect(scale.delayTo(before.monoMs + 1_000)).toBeCloseTo(1_000 / rate, 6);
            if (input) expect(before.idleMs).toBe(0);
          }
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});

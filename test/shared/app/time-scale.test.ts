import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Presence, scaleTime } from '../../../shared/app/time-scale.ts';

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

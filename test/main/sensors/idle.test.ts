import { describe, expect, it } from 'vitest';
import type { Bus, BusMethod } from '../../../main/sensors/bus.ts';
import { compositorIdle, type IdleMonitor, immediateIdle, isWayland } from '../../../main/sensors/idle.ts';
import { fakeTimers } from '../../fake-timers.ts';
import { until } from '../../until.ts';

/** A session bus where those answer that are named. */
const busOf = (answers: Readonly<Record<string, () => unknown>>): Bus => ({
  call: async ({ interface: name }: BusMethod) => {
    const answer = answers[name];
    if (!answer) throw new Error('org.freedesktop.DBus.Error.ServiceUnknown');
    return answer();
  },
  listen: async () => {},
  onEnd: () => {},
  end: () => {},
});

/** A compositor that does not tell of pauses. */
const noCompositor: IdleMonitor = { ask: () => Promise.reject(new Error('no compositor')) };

const start = (answers: Readonly<Record<string, () => unknown>>, compositor = noCompositor) => {
  const state = { monoMs: 1_000_000, unknown: 0, told: [] as (string | null)[] };
  const tell = (reason: string | null): void => {
    state.told.push(reason);
    if (reason !== null) state.unknown += 1;
  };
  const idle = compositorIdle(busOf(answers), compositor, () => state.monoMs, tell);
  return { state, idle };
};

describe('the idle time', () => {
  it('is the system’s where that answers at once', async () => {
    const idle = immediateIdle(() => 7_000);
    await idle.refresh();
    expect(idle.idleMs()).toBe(7_000);
    expect(idle.source()).toBe('system');
  });

  it('knows a Wayland session', () => {
    expect(isWayland({ WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' })).toBe(true);
    expect(isWayland({ XDG_SESSION_TYPE: 'wayland' })).toBe(true);
    expect(isWayland({ XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' })).toBe(false);
  });

  it('is what the compositor says, and goes on from there until it is asked again', async () => {
    const { state, idle } = start({ 'org.gnome.Mutter.IdleMonitor': () => 4_000n });
    expect(idle.idleMs()).toBeNull();
    expect(idle.source()).toBeNull();
    await idle.refresh();
    expect(idle.source()).toBe('gnome');
    expect(idle.idleMs()).toBe(4_000);
    state.monoMs += 2_500;
    expect(idle.idleMs()).toBe(6_500);
    await idle.refresh();
    expect(idle.idleMs()).toBe(4_000);
    expect(state.unknown).toBe(0);
  });

  it('is what the screen saver says where the compositor says nothing', async () => {
    const { idle } = start({ 'org.freedesktop.ScreenSaver': () => 12_345 });
    await idle.refresh();
    expect(idle.idleMs()).toBe(12_345);
    expect(idle.source()).toBe('screen-saver');
  });

  it('is unknown while a screen saver says 0 whatever happens, and believed afterwards', async () => {
    const answers = [0, 0, 300, 0];
    const { state, idle } = start({ 'org.freedesktop.ScreenSaver': () => answers.shift() });
    const seen: (number | null)[] = [];
    for (let count = 0; count < 4; count += 1) {
      await idle.refresh();
      seen.push(idle.idleMs());
    }
    expect(seen).toEqual([null, null, 300, 0]);
    expect(state.unknown).toBe(2);
  });

  it.each([
    ['nobody', {}],
    ['text', { 'org.gnome.Mutter.IdleMonitor': () => 'soon' }],
    ['less than nothing', { 'org.gnome.Mutter.IdleMonitor': () => -1 }],
    ['nothing', { 'org.gnome.Mutter.IdleMonitor': () => undefined }],
  ])('is unknown, and said to be, where the answer is from %s', async (_, answers) => {
    const { state, idle } = start(answers);
    await idle.refresh();
    expect(idle.idleMs()).toBeNull();
    expect(state.unknown).toBe(1);
  });

  it('is unknown again when the compositor falls silent', async () => {
    const answers: (() => unknown)[] = [() => 5, () => Promise.reject(new Error('gone'))];
    const { idle } = start({ 'org.gnome.Mutter.IdleMonitor': () => answers.shift()?.() });
    await idle.refresh();
    expect(idle.idleMs()).toBe(5);
    await idle.refresh();
    expect(idle.idleMs()).toBeNull();
  });

  it('is unknown where there is no bus at all, and no compositor either', async () => {
    const said: (string | null)[] = [];
    const idle = compositorIdle(
      null,
      noCompositor,
      () => 0,
      (reason) => void said.push(reason),
    );
    await idle.refresh();
    expect(idle.idleMs()).toBeNull();
    expect(said).toEqual(['no compositor']);
  });

  it('is what the compositor says by its own protocol where GNOME’s monitor is silent, with and without a bus', async () => {
    const compositor: IdleMonitor = { ask: async () => 9_000 };
    const { idle } = start({ 'org.freedesktop.ScreenSaver': () => 12_345 }, compositor);
    await idle.refresh();
    expect(idle.idleMs()).toBe(9_000);
    expect(idle.source()).toBe('compositor');
    const alone = compositorIdle(
      null,
      compositor,
      () => 0,
      () => {},
    );
    await alone.refresh();
    expect(alone.idleMs()).toBe(9_000);
  });

  it('asks GNOME’s monitor first, and then whoever answered last', async () => {
    const asked: string[] = [];
    const said = { mutter: false };
    const answers = {
      'org.gnome.Mutter.IdleMonitor': () => {
        asked.push('mutter');
        if (!said.mutter) throw new Error('not yet');
        return 1;
      },
    };
    const compositor: IdleMonitor = {
      ask: async () => {
        asked.push('compositor');
        if (said.mutter) throw new Error('gone');
        return 2;
      },
    };
    const { idle } = start(answers, compositor);
    await idle.refresh();
    expect(asked.splice(0)).toEqual(['mutter', 'compositor']);
    await idle.refresh();
    expect(asked.splice(0)).toEqual(['compositor']);
    said.mutter = true;
    await idle.refresh();
    expect(asked.splice(0)).toEqual(['compositor', 'mutter']);
    await idle.refresh();
    expect(asked).toEqual(['mutter']);
  });

  it('waits for no two that hang, one after the other, whoever answered last', async () => {
    const timers = fakeTimers();
    const hang = (ms: number): Promise<never> =>
      new Promise((_, reject) => void timers.after(ms, () => reject(new Error('too late'))));
    const said = { answers: true };
    const bus: Bus = { ...busOf({}), call: () => hang(1_000) };
    const compositor: IdleMonitor = { ask: () => (said.answers ? Promise.resolve(3_000) : hang(2_000)) };
    const idle = compositorIdle(bus, compositor, timers.nowMs, () => {});
    const asked = async (): Promise<number> => {
      const sinceMs = timers.nowMs();
      const state = { answered: false };
      void idle.refresh().then(() => {
        state.answered = true;
      });
      while (!state.answered) await timers.go(100);
      return timers.nowMs() - sinceMs;
    };
    expect(await asked()).toBeLessThanOrEqual(2_500);
    expect(idle.idleMs()).toBeGreaterThanOrEqual(3_000);
    said.answers = false;
    expect(await asked()).toBeLessThanOrEqual(2_500);
    expect(await asked()).toBeLessThanOrEqual(2_500);
    expect(idle.idleMs()).toBeNull();
  });

  it('asks once more, at the start alone, before it says that nobody answered in time', async () => {
    const timers = fakeTimers();
    const said: (string | null)[] = [];
    const asked = { times: 0 };
    const slow: IdleMonitor = {
      ask: () =>
        new Promise((resolve, reject) => {
          asked.times += 1;
          const isLate = asked.times !== 2;
          timers.after(1_000, () => (isLate ? reject(new Error('too late')) : resolve(4_000)));
        }),
    };
    const idle = compositorIdle(null, slow, timers.nowMs, (reason) => said.push(reason));
    const ask = async (): Promise<void> => {
      const state = { answered: false };
      void idle.refresh().then(() => {
        state.answered = true;
      });
      while (!state.answered) await timers.go(100);
    };
    await ask();
    expect(said).toEqual([null]);
    await ask();
    expect([asked.times, said.at(-1)]).toEqual([3, 'too late']);
  });

  it('asks anew where it is read long after the last answer, as it is at each touch of a window of ours', async () => {
    const asked: number[] = [];
    const { state, idle } = start({ 'org.gnome.Mutter.IdleMonitor': () => asked.push(state.monoMs) && 0 });
    await idle.refresh();
    state.monoMs += 2_000;
    expect(idle.idleMs()).toBe(2_000);
    expect(asked).toHaveLength(1);
    state.monoMs += 1_000;
    expect(idle.idleMs()).toBe(3_000);
    expect(idle.idleMs()).toBe(3_000);
    await until(() => expect(idle.idleMs()).toBe(0));
    expect(asked).toHaveLength(2);
  });

  it('says why it is unknown, as the compositor puts it, and when it is known again', async () => {
    const answers: (() => unknown)[] = [() => 5, () => 'soon', () => 'soon', () => 6, () => 7];
    const { state, idle } = start({ 'org.gnome.Mutter.IdleMonitor': () => answers.shift()?.() });
    for (let count = 0; count < 5; count += 1) await idle.refresh();
    expect(state.told).toEqual([null, 'no compositor', 'no compositor', null]);
  });
});

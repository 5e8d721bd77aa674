import { describe, expect, it } from 'vitest';
import type { Bus, BusMethod } from '../../../main/sensors/bus.ts';
import { compositorIdle, immediateIdle, isWayland, unknownIdle } from '../../../main/sensors/idle.ts';

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

const start = (answers: Readonly<Record<string, () => unknown>>) => {
  const state = { monoMs: 1_000_000, unknown: 0 };
  const idle = compositorIdle(
    busOf(answers),
    () => state.monoMs,
    () => {
      state.unknown += 1;
    },
  );
  return { state, idle };
};

describe('the idle time', () => {
  it('is the system’s where that answers at once', async () => {
    const idle = immediateIdle(() => 7_000);
    await idle.refresh();
    expect(idle.idleMs()).toBe(7_000);
  });

  it('knows a Wayland session', () => {
    expect(isWayland({ WAYLAND_DISPLAY: 'wayland-0', DISPLAY: ':0' })).toBe(true);
    expect(isWayland({ XDG_SESSION_TYPE: 'wayland' })).toBe(true);
    expect(isWayland({ XDG_SESSION_TYPE: 'x11', DISPLAY: ':0' })).toBe(false);
  });

  it('is what the compositor says, and goes on from there until it is asked again', async () => {
    const { state, idle } = start({ 'org.gnome.Mutter.IdleMonitor': () => 4_000n });
    expect(idle.idleMs()).toBeNull();
    await idle.refresh();
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

  it('is unknown where there is no bus at all', async () => {
    const said: string[] = [];
    const idle = unknownIdle(() => void said.push('unknown'));
    await idle.refresh();
    expect(idle.idleMs()).toBeNull();
    expect(said).toEqual(['unknown']);
  });
});

import { writeFileSync } from 'node:fs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compositorSocket } from '../../../main/sensors/wayland/connection.ts';
import { askCompositor } from '../../../main/sensors/wayland/idle.ts';
import { argumentsOf, createSplitter, encode } from '../../../main/sensors/wayland/wire.ts';
import { fakeTimers } from '../../fake-timers.ts';
import { until } from '../../until.ts';
import { type Compositor, KDE, NEWER, type Offers, startCompositor, WLROOTS } from './compositor.ts';

const listenTo = (env: Readonly<Record<string, string | undefined>>) => {
  const timers = fakeTimers();
  const { ask } = askCompositor(env, timers, timers.nowMs);
  return { timers, ask };
};

const open = async (offers: Offers): Promise<Compositor & ReturnType<typeof listenTo>> => {
  const compositor = await startCompositor(offers);
  onTestFinished(compositor.end);
  return { ...compositor, ...listenTo(compositor.env) };
};

describe('the wire', () => {
  const bytes = encode(2, 7, [36, 'seat', 5]);

  it('carries numbers and texts, padded to whole words', () => {
    expect(bytes.toString('hex')).toBe('0200000007001c002400000005000000736561740000000005000000');
  });

  it('gives back what was put on it, however it was cut', () => {
    const split = createSplitter();
    const messages = [...Buffer.concat([bytes, bytes])].flatMap((byte) => split(Buffer.of(byte)));
    expect(messages.map(({ object, opcode }) => [object, opcode])).toEqual([
      [2, 7],
      [2, 7],
    ]);
    for (const message of messages) {
      const { number, text } = argumentsOf(message);
      expect([number(), text(), number()]).toEqual([36, 'seat', 5]);
      expect(number).toThrow();
    }
  });

  it.each([0, 4, 9, 4_100])('refuses a message of %i bytes', (size) => {
    const absurd = Buffer.from(bytes);
    absurd.writeUInt16LE(size, 6);
    expect(() => createSplitter()(absurd)).toThrow(`a message of ${size} bytes`);
  });

  it.each([0, 9, 2 ** 32 - 1])('refuses a text that says it has %i bytes', (length) => {
    const body = Buffer.from(bytes.subarray(12, 24));
    body.writeUInt32LE(length);
    expect(() => argumentsOf({ object: 2, opcode: 0, body }).text()).toThrow(`a text of ${length} bytes`);
  });
});

describe('the socket of a compositor', () => {
  it.each([
    [{ XDG_RUNTIME_DIR: '/run/user/7', WAYLAND_DISPLAY: 'wayland-1' }, '/run/user/7/wayland-1'],
    [{ XDG_RUNTIME_DIR: '/run/user/7' }, '/run/user/7/wayland-0'],
    [{ XDG_RUNTIME_DIR: '/run/user/7', WAYLAND_DISPLAY: '/elsewhere/socket' }, '/elsewhere/socket'],
    [{ WAYLAND_DISPLAY: '/elsewhere/socket' }, '/elsewhere/socket'],
    [{ WAYLAND_DISPLAY: 'wayland-1' }, null],
  ])('in %j', (env, path) => {
    expect(compositorSocket(env)).toBe(path);
  });

  it('is unknown without its folder, and says so', async () => {
    await expect(listenTo({ WAYLAND_DISPLAY: 'wayland-0' }).ask()).rejects.toThrow('XDG_RUNTIME_DIR is not set');
  });

  it('is none where a file has its name, or nothing has, or the name is endless', async () => {
    const { env, path } = await open(KDE);
    writeFileSync(`${path}.file`, 'no socket');
    for (const [name, reason] of [
      ['wayland-9.file', `connect ECONNREFUSED ${path}.file`],
      ['nobody', 'connect ENOENT'],
      ['.', 'connect ECONNREFUSED'],
      ['x'.repeat(5_000), 'connect'],
    ]) {
      await expect(listenTo({ ...env, WAYLAND_DISPLAY: name }).ask()).rejects.toThrow(reason);
    }
    expect(await listenTo({ WAYLAND_DISPLAY: path }).ask()).toBe(0);
  });
});

describe('the idle time by the compositor', () => {
  it.each([
    ['KDE 5 and older wlroots', KDE, { kind: 'org_kde_kwin_idle', version: 1, opcode: 0, seat: 36 }],
    ['wlroots', WLROOTS, { kind: 'ext_idle_notifier_v1', version: 1, opcode: 1, seat: 3 }],
    ['the newest, which hears of input alone', NEWER, { kind: 'ext_idle_notifier_v1', version: 2, opcode: 2, seat: 3 }],
  ])('is asked for once: %s', async (_, offers, wanted) => {
    const { ask, timers, notifications } = await open(offers);
    await ask();
    await timers.go(30_000);
    await ask();
    expect(notifications()).toEqual([{ ...wanted, quietMs: 10_000 }]);
  });

  it('is 0 until the seat has been quiet for ten seconds, and exact from then on', async () => {
    const { ask, timers, idled, resumed } = await open(WLROOTS);
    expect(await ask()).toBe(0);
    await timers.go(10_000);
    idled();
    expect(await ask()).toBe(10_000);
    await timers.go(30_000);
    expect(await ask()).toBe(40_000);
    resumed();
    expect(await ask()).toBe(0);
    await timers.go(30_000);
    expect(await ask()).toBe(0);
    idled();
    expect(await ask()).toBe(10_000);
  });

  it.each([
    [9_999, 9_999],
    [10_000, 0],
  ])('%i ms after the connection it is %i: who had left would be known to have', async (passedMs, idleMs) => {
    const { ask, timers } = await open(KDE);
    await ask();
    await timers.go(passedMs);
    expect(await ask()).toBe(idleMs);
  });

  it('is told to the second while it is asked every few seconds, and only then', async () => {
    const { ask, timers, idled, resumed, notifications } = await open(WLROOTS);
    const quiet = () => notifications().map(({ quietMs }) => quietMs);
    await ask();
    await timers.go(30_000);
    expect(await ask()).toBe(0);
    expect(quiet()).toEqual([10_000]);

    await timers.go(5_000);
    expect(await ask()).toBe(0);
    expect(quiet()).toEqual([10_000, 1_000]);
    await timers.go(1_000);
    idled(3, 1_000);
    expect(await ask()).toBe(1_000);
    await timers.go(4_000);
    expect(await ask()).toBe(5_000);
    resumed(3, 1_000);
    expect(await ask()).toBe(0);
    await timers.go(5_000);
    idled(3, 1_000);
    expect(await ask()).toBe(1_000);
    expect(quiet()).toEqual([10_000, 1_000]);

    await timers.go(9_000);
    idled(3, 10_000);
    expect(await ask()).toBe(10_000);
    await timers.go(30_000);
    expect(await ask()).toBe(40_000);
    expect(quiet()).toEqual([10_000]);
    await timers.go(5_000);
    await ask();
    expect(quiet()).toEqual([10_000, 1_000]);
  });

  it('is not shortened by being watched closely all of a sudden', async () => {
    const { ask, timers, idled } = await open(WLROOTS);
    await ask();
    await timers.go(10_000);
    idled();
    expect(await ask()).toBe(10_000);
    await timers.go(60_000);
    expect(await ask()).toBe(70_000);
    await timers.go(5_000);
    expect(await ask()).toBe(75_000);
    await timers.go(1_000);
    idled(3, 1_000);
    expect(await ask()).toBe(76_000);
  });

  it('counts the last input of any seat, also of those that come later or have gone', async () => {
    const { ask, timers, idled, resumed, add, remove, notifications } = await open({
      ...KDE,
      37: ['wl_seat', 7],
    });
    await ask();
    await timers.go(10_000);
    idled(36);
    resumed(37);
    expect(await ask()).toBe(0);
    await timers.go(15_000);
    idled(37);
    expect(await ask()).toBe(10_000);

    add(38, 'wl_seat', 7);
    expect(await ask()).toBe(0);
    await timers.go(2_000);
    expect(new Set(notifications().map(({ seat }) => seat))).toEqual(new Set([36, 37, 38]));
    remove(38);
    expect(await ask()).toBe(2_000);
    expect(new Set(notifications().map(({ seat }) => seat))).toEqual(new Set([36, 37]));

    resumed(37);
    remove(37);
    await ask();
    await timers.go(3_000);
    expect(await ask()).toBe(3_000);
    expect(new Set(notifications().map(({ seat }) => seat))).toEqual(new Set([36]));
  });

  it('is unknown where there is no seat, and known again with the next one', async () => {
    const { ask, add, remove, connections } = await open({ 7: ['org_kde_kwin_idle', 1] });
    await expect(ask()).rejects.toThrow('the compositor has no seat');
    add(36, 'wl_seat', 7);
    expect(await ask()).toBe(0);
    remove(36);
    await expect(ask()).rejects.toThrow('the compositor has no seat');
    expect(connections()).toBe(1);
  });

  it('is unknown where the compositor has no idle notifier, and its other news is not waited for', async () => {
    const { ask, connections } = await open({ 36: ['wl_seat', 7], 5: ['wl_compositor', 6] });
    await expect(ask()).rejects.toThrow('the compositor has no idle notifier');
    await expect(ask()).rejects.toThrow('the compositor has no idle notifier');
    expect(connections()).toBe(1);
  });

  it('leaves no timer behind, and answers two at once together', async () => {
    const { ask, timers } = await open(KDE);
    expect(await Promise.all([ask(), ask()])).toEqual([0, 0]);
    expect(timers.waiting()).toEqual([]);
  });

  it('is found again when the compositor starts anew', async () => {
    const { ask, timers, idled, stop, start, connections } = await open(KDE);
    await ask();
    await ask();
    await timers.go(5_000);
    await stop();
    await until(() => expect(ask()).rejects.toThrow('ENOENT'));
    await start();
    await timers.go(5_000);
    expect(await ask()).toBe(0);
    await timers.go(10_000);
    idled();
    expect(await ask()).toBe(10_000);
    expect(connections()).toBe(2);
  });

  it('is looked for with growing pauses, and never by itself', async () => {
    const { ask, timers, stop, start, connections } = await open({});
    await expect(ask()).rejects.toThrow();
    const waits: number[] = [];
    for (let tries = 2, wait = 0; tries < 12; wait += 5_000, await timers.go(5_000)) {
      await expect(ask()).rejects.toThrow('has no idle notifier');
      if (connections() < tries) continue;
      waits.push(wait);
      tries += 1;
      wait = 0;
    }
    expect(waits).toEqual([5_000, 10_000, 20_000, 40_000, 80_000, 160_000, 320_000, 600_000, 600_000, 600_000]);
    expect(timers.waiting()).toEqual([]);
    await stop();
    await start();
    await timers.go(3_600_000);
    expect(connections()).toBe(11);
  });
});

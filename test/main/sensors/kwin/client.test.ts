import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import type { MessageBus } from 'dbus-native';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { InUse } from '../../../../main/sensors/compositor.ts';
import { createKwin } from '../../../../main/sensors/kwin/client.ts';
import { fakeTimers } from '../../../fake-timers.ts';
import { until } from '../../../until.ts';
import { privateBus } from '../fakes.ts';

const KWIN = 'org.kde.KWin';
const SCRIPTING = ['/Scripting', 'org.kde.kwin.Scripting'] as const;
const OWN = 7;
const SCREEN = { x: 0, y: 0, width: 1280, height: 800 };
const FREE = { x: 0, y: 0, width: 1280, height: 756 };

/** A signal as KWin's scripts know it. */
const signal = () => {
  const listeners: (() => void)[] = [];
  return {
    connect: (listener: () => void) => void listeners.push(listener),
    disconnect: (listener: () => void) => {
      const at = listeners.indexOf(listener);
      if (at < 0) throw new Error('not connected');
      listeners.splice(at, 1);
    },
    count: () => listeners.length,
    emit: () => {
      for (const listener of listeners) listener();
    },
  };
};

type Signal = ReturnType<typeof signal>;
type Window = {
  pid: number;
  fullScreen: boolean;
  fullScreenChanged: Signal;
  screenChanged: Signal;
  outputChanged: Signal;
};
const windowOf = (pid: number, fullScreen = false): Window => {
  const moved = signal();
  return { pid, fullScreen, fullScreenChanged: signal(), screenChanged: moved, outputChanged: moved };
};

/** Plays KWin's scripting, in the words of Plasma 5 or 6: it runs what it is given, with windows of the test's own. */
const playKwin = async (server: MessageBus, plasma: 5 | 6, runs = true) => {
  const state: { path: string; modes: number[]; active: Window | null } = { path: '', modes: [], active: windowOf(9) };
  const unloaded: string[] = [];
  const loaded = new Set<string>();
  const activated = signal();
  const workspace = {
    get [plasma === 6 ? 'activeWindow' : 'activeClient']() {
      return state.active;
    },
    ...(plasma === 6 ? { windowList: () => [], windowActivated: activated } : { clientActivated: activated }),
    activeScreen: 0,
    currentDesktop: 1,
    clientArea: (which: string) => (which === 'screen' ? SCREEN : FREE),
  };
  const calls: (readonly string[])[] = [];
  const callDBus = (destination: string, path: string, name: string, member: string, text: string): void => {
    calls.push([destination, path, name, member]);
    const call = { destination, path, interface: name, member, signature: 's', body: [text] };
    server.invoke(call, () => {});
  };
  server.setMethodCallHandler(...SCRIPTING, 'unloadScript', [
    (name: string) => {
      unloaded.push(name);
      return loaded.delete(name);
    },
    'b',
  ]);
  server.setMethodCallHandler(...SCRIPTING, 'loadScript', [
    (path: string, name: string) => {
      if (loaded.has(name)) return -1;
      loaded.add(name);
      state.path = path;
      state.modes.push(statSync(path).mode & 0o777);
      return 0;
    },
    'i',
  ]);
  server.setMethodCallHandler(...SCRIPTING, 'start', [
    () => {
      const KWin = { ScreenArea: 'screen', MaximizeArea: 'free' };
      if (runs) runInNewContext(readFileSync(state.path, 'utf8'), { workspace, callDBus, KWin });
    },
    '',
  ]);
  await server.requestName(KWIN, 0);
  const activate = (window: Window | null): void => {
    state.active = window;
    activated.emit();
  };
  return { state, unloaded, loaded, activate, calls, callDBus };
};

const start = async (plasma: 5 | 6 = 5, runs = true) => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-kwin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const { bus, join: joinBus } = await privateBus();
  const server = joinBus();
  const kwin = await playKwin(server, plasma, runs);
  const timers = fakeTimers();
  const told: (InUse | null)[] = [];
  const open = (dataFolder: string, pid: number) => createKwin({ bus, folder, dataFolder, pid, timers });
  const { watch, end } = open('/data', OWN);
  watch((inUse) => void told.push(inUse));
  const tells = (inUse: InUse | null): Promise<void> => until(() => expect(told.at(-1)).toEqual(inUse));
  return { ...kwin, open, end, folder, server, joinBus, timers, told, tells };
};

const place = { bounds: SCREEN, workArea: FREE };

describe('KWin', () => {
  it.each([5, 6] as const)('of Plasma %i tells at once and at every change what is in use', async (plasma) => {
    const { activate, tells } = await start(plasma);
    await tells({ fills: false, place });
    const film = windowOf(8, true);
    activate(film);
    await tells({ fills: true, place });
    film.fullScreen = false;
    film.fullScreenChanged.emit();
    await tells({ fills: false, place });
    activate(windowOf(8, true));
    await tells({ fills: true, place });
    activate(null);
    await tells({ fills: false, place });
  });

  it.each([5, 6] as const)('of Plasma %i follows one window, however often another is used', async (plasma) => {
    const { state, activate, tells } = await start(plasma);
    await tells({ fills: false, place });
    const [first, film, letter] = [state.active, windowOf(8, true), windowOf(9)];
    for (let times = 0; times < 100; times += 1) {
      activate(film);
      activate(letter);
    }
    const counts = (window: Window | null) => [window?.fullScreenChanged.count(), window?.outputChanged.count()];
    expect([first, film, letter].map(counts)).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
    letter.fullScreen = true;
    letter.fullScreenChanged.emit();
    await tells({ fills: true, place });
  });

  it('goes on where the window that was followed is closed', async () => {
    const { activate, tells } = await start();
    await tells({ fills: false, place });
    const closed = windowOf(8);
    activate(closed);
    Object.defineProperty(closed, 'fullScreenChanged', {
      get: () => {
        throw new TypeError('the window is deleted');
      },
    });
    const film = windowOf(9, true);
    activate(film);
    await tells({ fills: true, place });
    film.fullScreen = false;
    film.fullScreenChanged.emit();
    await tells({ fills: false, place });
  });

  it('counts no window of this program: what it lies above is there still', async () => {
    const { activate, told, tells } = await start();
    await tells({ fills: false, place });
    activate(windowOf(8, true));
    await tells({ fills: true, place });
    const before = told.length;
    activate(windowOf(OWN));
    activate(windowOf(8, true));
    activate(null);
    await tells({ fills: false, place });
    expect(told).toHaveLength(before + 1);
  });

  it('is given a script that nobody else may write, which is gone once it has run', async () => {
    const { state, loaded, folder, tells } = await start();
    await tells({ fills: false, place });
    await until(() => expect(readdirSync(folder)).toEqual([]));
    expect(state.path).toBe(join(folder, `${[...loaded][0]}.js`));
    expect(state.modes).toEqual([0o600]);
  });

  it('is rid of the script once this program ends', async () => {
    const { loaded, end, tells } = await start();
    await tells({ fills: false, place });
    expect(loaded.size).toBe(1);
    await end();
    expect(loaded.size).toBe(0);
  });

  it('is given none by a program that ends meanwhile', async () => {
    const { loaded, unloaded, folder, state, end } = await start();
    await end();
    await until(() => expect(unloaded).toHaveLength(2));
    await until(() => expect(readdirSync(folder)).toEqual([]));
    expect([state.path, loaded.size]).toEqual(['', 0]);
  });

  it('keeps none of a run that was killed, and that of each who runs on other data', async () => {
    const { open, calls, loaded, unloaded, folder, tells } = await start();
    await tells({ fills: false, place });
    await until(() => expect(readdirSync(folder)).toEqual([]));
    const [killed] = loaded;
    open('/data', 11);
    await until(() => expect(calls).toHaveLength(2));
    expect(unloaded).toEqual([killed, killed]);
    expect([...loaded]).toEqual([killed]);
    open('/other/data', 12);
    await until(() => expect(calls).toHaveLength(3));
    expect([...loaded]).toEqual([killed, unloaded[2]]);
  });

  it('keeps nobody from ending once it is gone', async () => {
    const { server, end, timers, tells } = await start();
    await tells({ fills: false, place });
    await server.releaseName(KWIN);
    await until(() => expect(timers.waiting()).not.toEqual([]));
    await timers.go(15_000);
    await tells(null);
    await expect(end()).resolves.toBeUndefined();
  });

  it('is unknown where the script does not run, and leaves no file', async () => {
    const { state, timers, told } = await start(5, false);
    await until(() => expect(state.path).not.toBe(''));
    await until(() => expect(timers.waiting()).toEqual([5_000]));
    await timers.go(5_000);
    await until(() => expect(existsSync(state.path)).toBe(false));
    expect(told.at(-1)).toBeNull();
  });

  it('is unknown once it is gone, and given the script anew when it is back', async () => {
    const { server, joinBus, timers, tells } = await start();
    await tells({ fills: false, place });
    await server.releaseName(KWIN);
    await until(() => expect(timers.waiting()).not.toEqual([]));
    await timers.go(15_000);
    await tells(null);
    const again = await playKwin(joinBus(), 5);
    await timers.go(15_000);
    await tells({ fills: false, place });
    expect(again.unloaded).toEqual([...again.loaded]);
  });

  it('is believed alone: nobody else tells what is in use, and what it says itself must be that', async () => {
    const { joinBus, callDBus, calls, told, tells } = await start();
    await tells({ fills: false, place });
    const [to = '', path = '', name = '', member = ''] = calls[0] ?? [];
    const stranger = joinBus();
    const film = JSON.stringify({ fills: true, place });
    stranger.invoke({ destination: to, path, interface: name, member, signature: 's', body: [film] }, () => {});
    await stranger.requestName('org.example.Stranger', 0);
    callDBus(to, path, name, member, '{"fills":"yes"}');
    await tells(null);
    expect(told).not.toContainEqual({ fills: true, place });
  });
});

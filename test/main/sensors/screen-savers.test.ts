import type { MessageBus } from 'dbus-native';
import { describe, expect, it } from 'vitest';
import { watchScreenSavers, watchXScreenSaver } from '../../../main/sensors/screen-savers.ts';
import { fakeTimers } from '../../fake-timers.ts';
import { until } from '../../until.ts';
import { privateBus } from './fakes.ts';
import { privateDesktop } from './x-server.ts';

/** Longer than a service is left alone after an answer. */
const RESTED_MS = 1_000;

/** Plays a screen saver that covers the screen or not. */
const play = async (other: MessageBus, name: string, active: boolean) => {
  const path = `/${name.replaceAll('.', '/')}`;
  const state = { active };
  other.setMethodCallHandler(path, name, 'GetActive', [() => state.active, 'b']);
  await other.requestName(name, 0);
  return (now: boolean): void => {
    state.active = now;
    other.sendSignal(path, name, 'ActiveChanged', 'b', [now]);
  };
};

const watch = async () => {
  const { bus, join } = await privateBus();
  const timers = fakeTimers();
  const heard: boolean[] = [];
  const start = (): void => watchScreenSavers(bus, timers, (covered) => void heard.push(covered));
  const hears = async (...all: readonly boolean[]): Promise<void> => {
    await until(() => expect(heard).toEqual(all));
    await timers.go(RESTED_MS);
  };
  return { bus, join, start, hears };
};

describe('the screen savers of the bus', () => {
  it.each(['freedesktop', 'xfce', 'mate', 'cinnamon'])('are heard as they come and go: that of %s', async (desktop) => {
    const { join, start, hears } = await watch();
    const turn = await play(join(), `org.${desktop}.ScreenSaver`, true);
    start();
    await hears(true);
    turn(false);
    await hears(true, false);
    turn(true);
    await hears(true, false, true);
  });

  it('uncover the screen as they end, with no word of it', async () => {
    const { join, start, hears } = await watch();
    const saver = join();
    await play(saver, 'org.xfce.ScreenSaver', true);
    start();
    await hears(true);
    saver.connection.end();
    await hears(true, false);
  });

  it('uncover the screen as the bus ends', async () => {
    const { bus, join, start, hears } = await watch();
    await play(join(), 'org.xfce.ScreenSaver', true);
    start();
    await hears(true);
    bus.end();
    await hears(true, false);
  });

  it('are believed by what they answer, whoever sends the signal', async () => {
    const { join, start, hears } = await watch();
    const turn = await play(join(), 'org.xfce.ScreenSaver', false);
    start();
    join().sendSignal('/org/xfce/ScreenSaver', 'org.xfce.ScreenSaver', 'ActiveChanged', 'b', [true]);
    await hears();
    turn(true);
    await hears(true);
  });
});

describe('XScreenSaver', () => {
  const STATUS = '_SCREENSAVER_STATUS';
  const watchX = async (...status: readonly number[]) => {
    const desktop = await privateDesktop();
    if (status.length > 0) await desktop.say(STATUS, status);
    const heard: boolean[] = [];
    await watchXScreenSaver(desktop.display, (covered) => void heard.push(covered));
    const [blank, lock] = [await desktop.display.atom('BLANK'), await desktop.display.atom('LOCK')];
    return { desktop, heard, blank, lock };
  };

  it('is heard as it locks, and as it uncovers', async () => {
    const { desktop, heard, lock } = await watchX(0, 1_795_965_384, 0);
    expect(heard).toEqual([]);
    for (const [state, all] of [
      [lock, [true]],
      [0, [true, false]],
    ] as const) {
      await desktop.say(STATUS, [state, 1_795_965_390, 0]);
      await until(() => expect(heard).toEqual(all));
    }
  });

  it('covers nothing as long as it only blanks the screen, until it locks that', async () => {
    const { desktop, heard, blank, lock } = await watchX(0, 1_795_965_384, 0);
    const say = (state: number) => desktop.say(STATUS, [state, 1_795_965_390, 0]);
    await say(blank);
    await say(0);
    await say(blank);
    await say(lock);
    await until(() => expect(heard).toEqual([true]));
    await say(0);
    await until(() => expect(heard).toEqual([true, false]));
  });

  it('is known from before, and gone with the display', async () => {
    const { desktop, heard } = await watchX(426, 1_795_965_384, 0);
    expect(heard).toEqual([true]);
    desktop.hangUp();
    await until(() => expect(heard).toEqual([true, false]));
  });

  it('is nobody where nothing says so', async () => {
    expect((await watchX()).heard).toEqual([]);
  });
});

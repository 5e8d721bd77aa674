import { describe, expect, it } from 'vitest';
import { askMutter } from '../../../main/sensors/mutter.ts';
import type { XDisplay, XProperty } from '../../../main/sensors/x-display.ts';
import { fakeTimers } from '../../fake-timers.ts';
import { privateDesktop } from './x-server.ts';

const silent = async (): Promise<XDisplay> => ({
  ...(await privateDesktop()).display,
  landing: () => new Promise(() => {}),
});

describe('the display in use', () => {
  it('is where a window lands that nobody sees and that asks for no keyboard', async () => {
    const { display } = await privateDesktop();
    const told: XProperty[] = [];
    const landing: XDisplay['landing'] = (properties) => {
      told.push(...properties);
      return display.landing(properties);
    };
    // No window manager lays it elsewhere.
    expect(await askMutter({ ...display, landing }, fakeTimers())).toEqual({ x: 0, y: 0 });
    const names = new Map(told.map(([name, , values]) => [name, values]));
    expect(names.get(await display.atom('_NET_WM_WINDOW_OPACITY'))).toEqual([0]);
    expect(names.get(await display.atom('_NET_WM_USER_TIME'))).toEqual([0]);
  });

  it('is unknown where the desktop does not answer', async () => {
    const timers = {
      after: (_delayMs: number, callback: () => void) => {
        queueMicrotask(callback);
        return () => {};
      },
    };
    expect(await askMutter(await silent(), timers)).toBeNull();
  });

  it('is refused by a display that has hung up', async () => {
    const { display, hangUp } = await privateDesktop();
    hangUp();
    await new Promise<void>((resolve) => display.onEnd(resolve));
    await expect(askMutter(display, fakeTimers())).rejects.toThrow('hung up');
  });
});

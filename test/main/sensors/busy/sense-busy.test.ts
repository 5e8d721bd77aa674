import { describe, expect, it } from 'vitest';
import { senseBusy } from '../../../../main/sensors/busy/sense-busy.ts';
import type { XDisplay } from '../../../../main/sensors/x-display.ts';
import type { Busy } from '../../../../shared/model/busy-reason.ts';
import { until } from '../../../until.ts';
import { privateDesktop } from '../x-server.ts';

const sensing = (display: Promise<XDisplay | null>) => {
  const told: (readonly Busy[])[] = [];
  const changed = (busy: readonly Busy[]): void => void told.push(busy);
  const nobody = { sources: [], bus: null, compositor: null, env: {}, monoMs: () => 0 };
  return { told, unknown: senseBusy({ ...nobody, display, changed }).unknown };
};

describe('a program that fills the screen', () => {
  it('is told of where the display can be watched', async () => {
    const { display, open, activate } = await privateDesktop();
    await activate(await open(process.pid + 1, 'FULLSCREEN'));
    const { told, unknown } = sensing(Promise.resolve(display));
    await until(() => expect(told).toEqual([[{ reason: 'full-screen', by: null }]]));
    expect(unknown()).not.toContain('full-screen');
  });

  it.each([
    ['there is no display', async (): Promise<null> => null],
    ['the display cannot be reached', (): Promise<null> => Promise.reject(new Error('no'))],
    [
      'the display hangs up before it is watched',
      async (): Promise<XDisplay> => {
        const { display, hangUp } = await privateDesktop();
        const ended = new Promise<void>((resolve) => display.onEnd(resolve));
        hangUp();
        await ended;
        return display;
      },
    ],
  ] as const)('is unknown where %s', async (_, connect) => {
    const { unknown } = sensing(connect());
    await until(() => expect(unknown()).toContain('full-screen'));
  });
});

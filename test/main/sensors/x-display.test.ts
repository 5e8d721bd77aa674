import { describe, expect, it, vi } from 'vitest';
import { leaveTaskbar } from '../../../main/sensors/taskbar.ts';
import { connectDisplay, localSocket } from '../../../main/sensors/x-display.ts';
import { until } from '../../until.ts';
import { privateDesktop, socketTo } from './x-server.ts';

describe('the socket of a display', () => {
  it.each([
    [':0', '/tmp/.X11-unix/X0'],
    [':12.0', '/tmp/.X11-unix/X12'],
    ['unix:1', '/tmp/.X11-unix/X1'],
    ['localhost:10.0', null],
    ['elsewhere:0', null],
    ['', null],
    ['wayland-0', null],
  ])('of %j', (display, socket) => {
    expect(localSocket(display)).toBe(socket);
  });
});

describe('a display', () => {
  it.each(['', ':4711', 'elsewhere:0', 'nonsense'])('is none at %j', async (display) => {
    expect(await connectDisplay(display)).toBeNull();
  });

  it.each([
    ['hangs up at once', ''],
    ['speaks another language', 'HTTP/1.1 400 Bad Request\r\n\r\n'],
  ])('is none where the other side %s', async (_what, says) => {
    const stream = await socketTo((socket) => void socket.end(says));
    expect(await connectDisplay(':0', stream)).toBeNull();
  });

  it('tells the numbers of a property, and none of one that is not there', async () => {
    const { display, open } = await privateDesktop();
    const window = await open(4711);
    expect(await display.property(window, await display.atom('_NET_WM_PID'))).toEqual([4711]);
    expect(await display.property(window, await display.atom('_NET_WM_ICON'))).toEqual([]);
    await expect(display.property(window + 99, await display.atom('_NET_WM_PID'))).rejects.toThrow();
  });

  it('refuses, and never throws, once it has hung up', async () => {
    const { display, hangUp } = await privateDesktop();
    const name = await display.atom('_NET_WM_PID');
    const ended = vi.fn();
    display.onEnd(ended);
    hangUp();
    await until(() => expect(ended).toHaveBeenCalled());
    display.ask(display.root, name, [1]);
    display.end();
    display.ask(display.root, name, [1]);
    await expect(display.property(display.root, name)).rejects.toThrow('hung up');
    await expect(leaveTaskbar(display, display.root)).rejects.toThrow('hung up');
  });
});

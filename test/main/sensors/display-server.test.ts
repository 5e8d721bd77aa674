import { describe, expect, it } from 'vitest';
import { displayServerSwitches, displayServerToName } from '../../../main/sensors/display-server.ts';

describe('the display server that Electron is told to run by', () => {
  it.each([
    ['33.4.11', {}, null],
    ['33.4.11', { DISPLAY: ':0' }, null],
    ['33.4.11', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, null],
    ['33.4.11', { WAYLAND_DISPLAY: 'wayland-0' }, 'wayland'],
    ['33.4.11', { DISPLAY: '', WAYLAND_DISPLAY: 'wayland-0' }, 'wayland'],
    ['45.4.1', {}, null],
    ['45.4.1', { DISPLAY: ':0' }, null],
    ['45.4.1', { DISPLAY: ':0', WAYLAND_DISPLAY: '' }, null],
    ['45.4.1', { DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, 'x11'],
    ['45.4.1', { WAYLAND_DISPLAY: 'wayland-0' }, null],
  ])('of Electron %s in %j is %j', (version, env, server) => {
    expect(displayServerToName(env, version)).toBe(server);
  });
});

it.each([
  [{}, []],
  [{ DISPLAY: ':0' }, []],
  [{ DISPLAY: ':0', WAYLAND_DISPLAY: 'wayland-0' }, ['--ozone-platform=x11']],
  [{ WAYLAND_DISPLAY: 'wayland-0' }, ['--ozone-platform=wayland']],
])('who stays with the process gives it in %j the switches %j', (env, switches) => {
  expect(displayServerSwitches(env)).toEqual(switches);
});

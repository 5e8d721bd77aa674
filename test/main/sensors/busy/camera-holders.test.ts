import { closeSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { expect, it } from 'vitest';
import { no, yes } from '../../../../main/sensors/busy/busy-board.ts';
import { cameraHolders } from '../../../../main/sensors/busy/camera-holders.ts';
import { type FakeProcess, fakeProc } from './fake-proc.ts';

const CAMERAS = ['video0', 'video12', 'null'];
const cameraOf = async (processes: readonly FakeProcess[], devices: readonly string[] = CAMERAS) =>
  (await cameraHolders(fakeProc(processes, devices)).ask()).camera;

it('finds the program that has a camera open, by its name', async () => {
  expect(
    await cameraOf([
      { comm: 'bash', open: ['/dev/null', 'socket:[1]'] },
      { comm: 'zoom', open: ['/dev/null', '/dev/video12'] },
    ]),
  ).toEqual(yes('zoom'));
});

it('finds none where none is open, or only what is called alike', async () => {
  expect(await cameraOf([{ comm: 'zoom', open: ['/dev/null', '/dev/video1', '/home/dev/video0'] }])).toEqual(no);
});

it('does not take a service that opens cameras for others for one who uses it', async () => {
  const services = ['pipewire', 'wireplumber', 'pipewire-media-'].map((comm) => ({ comm, open: ['/dev/video0'] }));
  expect(await cameraOf(services)).toEqual(no);
  expect(await cameraOf([...services, { comm: 'obs', open: ['/dev/video0'] }])).toEqual(yes('obs'));
});

it.skipIf(process.platform !== 'linux')('finds what really runs here, until it lets go', async () => {
  const { dev } = fakeProc([], CAMERAS);
  const source = cameraHolders({ proc: '/proc', dev });
  expect(await source.ask()).toEqual({ camera: no });
  const camera = openSync(join(dev, 'video0'), 'r');
  expect(await source.ask()).toEqual({ camera: yes(expect.any(String)) });
  closeSync(camera);
  expect(await source.ask()).toEqual({ camera: no });
});

it('looks at no process where there is no camera', async () => {
  const nowhere = fakeProc([]);
  rmSync(nowhere.proc, { recursive: true });
  expect(await cameraHolders(nowhere).ask()).toEqual({ camera: no });
});

it('does not know where it may look into nothing', async () => {
  const hidden = fakeProc([], CAMERAS);
  expect(await cameraHolders(hidden).ask()).toEqual({ camera: 'unknown' });
  await expect(cameraHolders({ ...hidden, proc: join(hidden.proc, 'gone') }).ask()).rejects.toThrow('ENOENT');
});

import { execFileSync } from 'node:child_process';
import { expect, test } from 'playwright/test';
import { isInstalled } from '../../runner/commands.ts';
import { BY_X, holdsUntil } from '../holding.ts';
import { happened, lastInput, logOf, withFastApp } from '../world.ts';
import { programsOfJourney } from './programs.ts';

// A camera of PipeWire's own, which shows a test picture, and a real program that takes pictures from it.

const CAMERA = 'camera-of-a-journey';
const PROGRAMS = ['pw-cli', 'pw-dump', 'wireplumber', 'gst-launch-1.0'];

const programs = programsOfJourney();
const camera = { isThere: false };
test.beforeEach(async () => {
  test.skip(!PROGRAMS.every(isInstalled), `these are needed: ${PROGRAMS.join(', ')}, with gstreamer1.0-pipewire`);
  const like = 'media.class=Video/Source media.role=Camera device.api=v4l2';
  const source = 'factory.name=videotestsrc library.name=videotestsrc/libspa-videotestsrc';
  // It stays when the program that has made it ends.
  const node = `{ ${source} ${like} node.name=${CAMERA} object.linger=true }`;
  execFileSync('pw-cli', ['create-node', 'spa-node-factory', node]);
  camera.isThere = true;
  // What joins a program to its camera ends for good where it was started sooner than PipeWire.
  if (!hasSessionManager()) programs().start('wireplumber', []);
  await expect.poll(hasSessionManager).toBe(true);
});
test.afterEach(() => {
  if (camera.isThere) execFileSync('pw-cli', ['destroy', CAMERA]);
  camera.isThere = false;
});

type Dumped = { readonly info?: { readonly state?: string; readonly props?: Readonly<Record<string, unknown>> } };

/** The first of what PipeWire has whose property is this one. */
const dumped = (property: string, value: string): Dumped | undefined => {
  const all: readonly Dumped[] = JSON.parse(execFileSync('pw-dump', { encoding: 'utf8' }));
  return all.find(({ info }) => info?.props?.[property] === value);
};

const hasSessionManager = (): boolean => dumped('application.name', 'WirePlumber') !== undefined;

/** Whether pictures are taken from the camera, as PipeWire has it; null where it is not there. */
const cameraState = (): string | null => dumped('node.name', CAMERA)?.info?.state ?? null;

const takePictures = async (): Promise<() => Promise<void>> => {
  const pictures = ['pipewiresrc', `target-object=${CAMERA}`, '!', 'video/x-raw', '!', 'fakesink'];
  const { start, end } = programs();
  const child = start('gst-launch-1.0', pictures);
  await expect.poll(cameraState).toBe('running');
  return () => end(child);
};

for (const desktop of ['kde', 'sway']) {
  test(`${desktop}: a program that takes pictures from a camera holds the break until it has ended`, async () => {
    const end = await takePictures();
    await withFastApp((app) => holdsUntil(app, 'camera', 'Quiet: gst-launch-1.0 is using the camera', end), {
      env: BY_X,
    });
  });

  test(`${desktop}: a camera that nobody takes pictures from holds nothing`, async () => {
    expect(cameraState()).not.toBeNull();
    await withFastApp(
      async (app) => {
        await lastInput(app, 0);
        await happened(app, 'window-shown');
        expect(logOf(app.userData).map(({ event }) => event)).not.toContain('held');
      },
      { env: BY_X },
    );
  });
}

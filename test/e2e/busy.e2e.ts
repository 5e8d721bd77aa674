import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { socketFactsHere } from '../../main/command-line/places.ts';
import { runCommand } from '../../main/command-line/run.ts';
import { language } from '../language.ts';
import { happened, lastInput, logOf, withFastApp } from './world.ts';

/** A microphone of its own: whoever runs the journeys is not listened to. */
const MICROPHONE = 'vertebreak-journey';
const MODULE = ['module-null-sink', `sink_name=${MICROPHONE}`, 'media.class=Audio/Source/Virtual'];

const ask = (program: string, ...args: readonly string[]): string | null => {
  try {
    return execFileSync(program, args, { encoding: 'utf8', timeout: 5_000, stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
};

const folder = { path: '' };
const running: { module: string | null; recorder: ChildProcess | null } = { module: null, recorder: null };

test.beforeEach(() => {
  const serves = ask('pactl', 'info')?.includes('PipeWire') === true && ask('pw-dump')?.includes('Core') === true;
  test.skip(!serves, 'no PipeWire serves sound here: pipewire, wireplumber and pipewire-pulse have to run');
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  running.module = ask('pactl', 'load-module', ...MODULE, 'channel_map=front-left,front-right');
});
test.afterEach(async () => {
  await endRecording();
  if (running.module !== null) ask('pactl', 'unload-module', running.module.trim());
  if (folder.path !== '') rmSync(folder.path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

const record = (device: string): void => {
  running.recorder = spawn('parecord', ['--raw', '-d', device, '/dev/null'], { stdio: 'ignore' });
};
const endRecording = async (): Promise<void> => {
  const { recorder } = running;
  running.recorder = null;
  if (recorder === null || recorder.exitCode !== null) return;
  const exited = once(recorder, 'exit');
  recorder.kill();
  await exited;
};

const statusLine = async (): Promise<string | undefined> => {
  const asked = { language, folder: folder.path, socketFacts: socketFactsHere(), bold: (text: string) => text };
  return (await runCommand(['status'], asked)).stdout.split('\n')[0];
};

/** By X the journey itself says when the last input was. */
const BY_X = { WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' };

test('a program that records holds the break, by its name, until it has ended', async () => {
  record(MICROPHONE);
  await withFastApp(
    async (app) => {
      await lastInput(app, 0);
      await happened(app, 'held');
      expect(logOf(folder.path).find(({ event }) => event === 'held')).toMatchObject({ reason: 'microphone' });
      expect(await statusLine()).toBe('Quiet: parecord is using the microphone');
      expect(logOf(folder.path).filter(({ event }) => event === 'shown')).toEqual([]);
      await endRecording();
      await happened(app, 'window-shown');
      const shown = logOf(folder.path).filter(({ event }) => event === 'heads-up' || event === 'shown');
      expect(shown).toMatchObject([{ reason: 'released' }, { reason: 'released' }]);
      const [ahead = 0, after = 0] = shown.map(({ t }) => Date.parse(t));
      expect(after - ahead).toBeGreaterThanOrEqual(15_000);
    },
    { userData: folder.path, env: BY_X },
  );
});

test('a program that records what the speaker plays holds none', async () => {
  const sink = ask('pactl', 'load-module', 'module-null-sink', 'sink_name=vertebreak-speaker')?.trim() ?? '';
  try {
    record('vertebreak-speaker.monitor');
    await withFastApp(
      async (app) => {
        await lastInput(app, 0);
        await happened(app, 'window-shown');
        expect(logOf(folder.path).filter(({ event }) => event === 'held')).toEqual([]);
      },
      { userData: folder.path, env: BY_X },
    );
  } finally {
    ask('pactl', 'unload-module', sink);
  }
});

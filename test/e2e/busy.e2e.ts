import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import { isInstalled } from '../runner/commands.ts';
import { BY_X, holdsUntil, recordedFrom } from './holding.ts';
import { happened, lastInput, logOf, withFastApp } from './world.ts';

/** A microphone and a speaker of its own: whoever runs the journeys is not listened to. */
const MICROPHONE = 'vertebreak-microphone';
const SPEAKER = 'vertebreak-speaker';
const STEREO = 'channel_map=front-left,front-right';
const openDevice = (name: string, mediaClass: string): void => {
  running.modules.push(
    pactl('load-module', 'module-null-sink', `sink_name=${name}`, `media.class=${mediaClass}`, STEREO),
  );
};

const folder = { path: '' };
const running: { program: ChildProcess | null; readonly modules: string[] } = { program: null, modules: [] };

test.beforeEach(() => {
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
});
test.afterEach(async () => {
  await endProgram();
  for (const module of running.modules.splice(0)) pactl('unload-module', module);
  rmSync(folder.path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

const NEEDED = ['pipewire', 'wireplumber', 'pipewire-pulse', 'pw-dump', 'pactl', 'parecord'];

/** A sound server of the journeys' own, for programs that look for theirs in its folder. */
const sound: { env: NodeJS.ProcessEnv; readonly servers: ChildProcess[] } = { env: {}, servers: [] };

const serveSound = async (): Promise<void> => {
  test.skip(!NEEDED.every(isInstalled), `for sound without a sound card these are needed: ${NEEDED.join(', ')}`);
  if (sound.servers.length > 0) return;
  const place = mkdtempSync(join(tmpdir(), 'vertebreak-sound-'));
  sound.env = { ...process.env, XDG_RUNTIME_DIR: place, XDG_CONFIG_HOME: place, XDG_STATE_HOME: place };
  for (const name of ['PULSE_SERVER', 'PULSE_RUNTIME_PATH', 'PIPEWIRE_RUNTIME_DIR', 'PIPEWIRE_REMOTE'])
    delete sound.env[name];
  const serve = (server: string): void => void sound.servers.push(spawn(server, { env: sound.env, stdio: 'ignore' }));
  const isThere = (...socket: readonly string[]) => expect.poll(() => existsSync(join(place, ...socket))).toBe(true);
  serve('pipewire');
  // WirePlumber looks for it once, and ends where it is not there yet.
  await isThere('pipewire-0');
  serve('wireplumber');
  serve('pipewire-pulse');
  await isThere('pulse', 'native');
  await expect.poll(() => pactl('info')).toContain('PipeWire');
};
test.afterAll(() => {
  for (const server of sound.servers) server.kill('SIGKILL');
  if (sound.env.XDG_RUNTIME_DIR) rmSync(sound.env.XDG_RUNTIME_DIR, { recursive: true, force: true });
});

const pactl = (...args: readonly string[]): string => {
  try {
    return execFileSync('pactl', args, { encoding: 'utf8', timeout: 10_000, env: sound.env }).trim();
  } catch (error) {
    return String(error);
  }
};

const run = (program: string, ...args: readonly string[]): void => {
  running.program = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...sound.env } });
};
const endProgram = async (): Promise<void> => {
  const { program } = running;
  running.program = null;
  if (program === null || program.exitCode !== null) return;
  const exited = once(program, 'exit');
  program.kill();
  await exited;
};
const record = async (device: string): Promise<void> => {
  run('parecord', '--raw', '-d', device, '/dev/null');
  await recordedFrom(device, () => pactl('list', 'short', 'sources'));
};

const withSound = (): Readonly<Record<string, string>> => ({
  ...BY_X,
  XDG_RUNTIME_DIR: sound.env.XDG_RUNTIME_DIR ?? '',
});

test('a program that records holds the break, by its name, until it has ended', async () => {
  await serveSound();
  openDevice(MICROPHONE, 'Audio/Source/Virtual');
  await record(MICROPHONE);
  await withFastApp((app) => holdsUntil(app, 'microphone', 'Quiet: parecord is using the microphone', endProgram), {
    userData: folder.path,
    env: withSound(),
  });
});

test('a program that records what the speaker plays holds none', async () => {
  await serveSound();
  openDevice(SPEAKER, 'Audio/Sink');
  await record(`${SPEAKER}.monitor`);
  await withFastApp(
    async (app) => {
      await lastInput(app, 0);
      await happened(app, 'window-shown');
      expect(logOf(folder.path).filter(({ event }) => event === 'held')).toEqual([]);
    },
    { userData: folder.path, env: withSound() },
  );
});

test('a program that the person has named holds the break as long as it runs', async () => {
  test.skip(process.platform !== 'linux', 'a program of another name is made as on Linux');
  const program = join(folder.path, 'Journey');
  copyFileSync('/bin/sleep', program);
  run(program, '600');
  await withFastApp((app) => holdsUntil(app, 'program', 'Quiet: journey is running', endProgram), {
    ...{ userData: folder.path, env: BY_X },
    settings: { busy: { programs: ['bash-as-nobody-calls-it', 'journey'] } },
  });
});

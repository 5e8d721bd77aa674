import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import { chromium } from '../../chromium.ts';
import { isInstalled } from '../../runner/commands.ts';
import { runOn } from '../command-line.ts';
import { BY_X, holdsUntil } from '../holding.ts';
import { answerBreak, happened, lastInput, windowOf, withFastApp } from '../world.ts';

// GNOME's own session manager, beside the shell that is there, and programs that ask it to keep the screen awake.

const MANAGER = '/usr/libexec/gnome-session-binary';
/** No part of GNOME is started by it. */
const SESSION = '[GNOME Session]\nName=Journey\nRequiredComponents=\n';

const folder = { path: '' };
const children: ChildProcess[] = [];

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  // Asked to end, the session manager would log out of the whole session.
  child.kill('SIGKILL');
  await exited;
};

const start = (program: string, ...args: readonly string[]): ChildProcess => {
  const env = { ...process.env, XDG_DATA_DIRS: `${folder.path}:/usr/local/share:/usr/share` };
  const child = spawn(program, args, { stdio: 'ignore', env });
  children.push(child);
  return child;
};

/** Who keeps the screen awake, as the session manager numbers them; null where there is none. */
const inhibitors = (): string | null => {
  const at = ['org.gnome.SessionManager', '--object-path', '/org/gnome/SessionManager'];
  const ask = ['call', '--session', '--dest', ...at, '--method', 'org.gnome.SessionManager.GetInhibitors'];
  try {
    return execFileSync('gdbus', ask, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
};

const keepsAwake = (): Promise<void> => expect.poll(inhibitors, { timeout: 30_000 }).toContain('Inhibitor');

test.beforeEach(async () => {
  test.skip(!existsSync(MANAGER), 'there is no gnome-session (the package gnome-session-bin)');
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  mkdirSync(join(folder.path, 'gnome-session', 'sessions'), { recursive: true });
  writeFileSync(join(folder.path, 'gnome-session', 'sessions', 'journey.session'), SESSION);
  start(MANAGER, '--builtin', '--disable-acceleration-check', '--session=journey', `--autostart=${folder.path}`);
  await expect.poll(inhibitors, { timeout: 20_000 }).not.toBeNull();
});
test.afterEach(async () => {
  for (const child of children.splice(0).reverse()) await end(child);
  if (folder.path !== '') rmSync(folder.path, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
});

const SLIDE = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 640 360]>>endobj
trailer<</Root 1 0 R>>
`;

test('gnome: a presentation in Evince holds the break until it has ended', async () => {
  test.skip(!isInstalled('evince'), 'there is no evince');
  const slides = join(folder.path, 'slides.pdf');
  writeFileSync(slides, SLIDE);
  const evince = start('evince', '--presentation', slides);
  await keepsAwake();
  await withFastApp((app) => holdsUntil(app, 'presentation', 'Quiet: Evince is presenting', () => end(evince)), {
    env: BY_X,
  });
});

/** A picture that changes, with a tone: without one, browsers do not take it for a film. */
const FILM = `<!doctype html><video autoplay style="width: 100vw; height: 100vh"></video><script>
  const canvas = document.createElement('canvas');
  const draw = canvas.getContext('2d');
  setInterval(() => draw.fillRect(Math.random() * 300, Math.random() * 150, 9, 9), 100);
  const audio = new AudioContext();
  const tone = audio.createOscillator();
  const heard = audio.createMediaStreamDestination();
  tone.connect(heard);
  tone.start();
  const tracks = [canvas.captureStream(), heard.stream].flatMap((stream) => stream.getTracks());
  document.querySelector('video').srcObject = new MediaStream(tracks);
</script>`;

test('gnome: a video that plays in a browser counts as sitting, if that is set, until it has ended', async () => {
  test.skip(!chromium.isThere, 'there is no browser');
  const film = join(folder.path, 'film.html');
  writeFileSync(film, FILM);
  const profile = `--user-data-dir=${join(folder.path, 'profile')}`;
  const plays = ['--autoplay-policy=no-user-gesture-required', `--app=file://${film}`];
  const browser = start(chromium.path, ...chromium.args, '--disable-gpu', profile, ...plays);
  await keepsAwake();
  await withFastApp(
    async (app) => {
      // Nobody's hands were there for a day.
      await lastInput(app, 86_400);
      await happened(app, 'window-shown');
      await answerBreak(await windowOf(app, 'break'), 'skip');
      const phase = async (): Promise<unknown> =>
        JSON.parse((await runOn(app.userData, 'status', '--json')).stdout).phase;
      await expect.poll(phase).toBe('sitting');
      await end(browser);
      await expect.poll(phase, { timeout: 20_000 }).toBe('away');
    },
    { env: BY_X, settings: { busy: { video: true } } },
  );
});

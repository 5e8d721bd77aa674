import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { chromium } from '../../chromium.ts';
import { isInstalled } from '../../runner/commands.ts';
import { runOn } from '../command-line.ts';
import { BY_X, holdsUntil } from '../holding.ts';
import { answerBreak, happened, lastInput, windowOf, withFastApp } from '../world.ts';

// KDE's own power manager, and programs that ask it to keep the screen awake.

const MANAGER = '/usr/lib/x86_64-linux-gnu/libexec/org_kde_powerdevil';

const folder = { path: '' };
const children: ChildProcess[] = [];

const end = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill();
  await exited;
};

const start = (program: string, ...args: readonly string[]): ChildProcess => {
  const child = spawn(program, args, { stdio: 'ignore' });
  children.push(child);
  return child;
};

/** Who keeps the screen awake, as the power manager lists them; null where there is none. */
const inhibitions = (): string | null => {
  const at = ['org.kde.Solid.PowerManagement', '--object-path', '/org/kde/Solid/PowerManagement/PolicyAgent'];
  const method = 'org.kde.Solid.PowerManagement.PolicyAgent.ListInhibitions';
  try {
    const ask = ['call', '--session', '--dest', ...at, '--method', method];
    return execFileSync('gdbus', ask, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
};

test.beforeEach(async () => {
  test.skip(!existsSync(MANAGER), 'there is no power manager of KDE (the package powerdevil)');
  folder.path = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  start(MANAGER);
  await expect.poll(inhibitions, { timeout: 20_000 }).not.toBeNull();
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

test('kde: a presentation in Okular holds the break until it has ended', async () => {
  test.skip(!isInstalled('okular'), 'there is no okular');
  const slides = join(folder.path, 'slides.pdf');
  writeFileSync(slides, SLIDE);
  const okular = start('okular', '--presentation', slides);
  await expect.poll(inhibitions, { timeout: 30_000 }).toContain('okular');
  await withFastApp((app) => holdsUntil(app, 'presentation', 'Quiet: Okular is presenting', () => end(okular)), {
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

test('kde: a video that plays in a browser counts as sitting, if that is set, until it has ended', async () => {
  test.skip(!chromium.isThere, 'there is no browser');
  const film = join(folder.path, 'film.html');
  writeFileSync(film, FILM);
  const own = [`--user-data-dir=${join(folder.path, 'profile')}`, '--password-store=basic', '--disable-gpu'];
  // By Wayland it would ask the compositor alone.
  const plays = ['--ozone-platform=x11', '--autoplay-policy=no-user-gesture-required', `--app=file://${film}`];
  const browser = start(chromium.path, ...chromium.args, ...own, ...plays);
  await expect.poll(inhibitions, { timeout: 30_000 }).toContain('Video Wake Lock');
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

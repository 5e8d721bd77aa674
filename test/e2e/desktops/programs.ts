import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { expect, test } from 'playwright/test';
import { chromium } from '../../chromium.ts';
import { runOn } from '../command-line.ts';
import { BY_X } from '../holding.ts';
import { answerBreak, happened, lastInput, windowOf, withFastApp } from '../world.ts';

/** The programs of a journey, with a folder for what they need. */
export type Programs = {
  readonly folder: string;
  readonly file: (name: string, text: string) => string;
  readonly start: (program: string, args: readonly string[], env?: NodeJS.ProcessEnv) => ChildProcess;
  /** A browser of its own with a page alone in it. */
  readonly browse: (page: string, switches?: readonly string[]) => ChildProcess;
  /** Ends one of them. */
  readonly end: (program: ChildProcess) => Promise<void>;
};

/** They are killed: asked to end, a session manager would log out of the whole session. */
const openPrograms = (): Programs & { readonly endAll: () => Promise<void> } => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-e2e-'));
  const children: ChildProcess[] = [];
  const end = async (child: ChildProcess): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  const start: Programs['start'] = (program, args, env = {}) => {
    const child = spawn(program, args, { stdio: 'ignore', env: { ...process.env, ...env } });
    children.push(child);
    return child;
  };
  const file: Programs['file'] = (name, text) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  return {
    ...{ folder, file, start, end },
    browse: (page, switches = []) => {
      const own = [`--user-data-dir=${join(folder, 'profile')}`, '--password-store=basic', '--disable-gpu'];
      const plays = ['--autoplay-policy=no-user-gesture-required', `--app=file://${file('page.html', page)}`];
      return start(chromium.path, [...chromium.args, ...own, ...switches, ...plays]);
    },
    endAll: async () => {
      for (const child of children.splice(0).reverse()) await end(child);
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
};

/** The programs of whatever journey of a file is running, which end with it. */
export const programsOfJourney = (): (() => Programs) => {
  const opened: { now: ReturnType<typeof openPrograms> | null } = { now: null };
  test.beforeEach(() => {
    opened.now = openPrograms();
  });
  test.afterEach(async () => {
    await opened.now?.endAll();
    opened.now = null;
  });
  return () => {
    if (opened.now === null) throw new Error('no journey is running');
    return opened.now;
  };
};

/** A presentation of one empty slide. */
export const SLIDES = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 640 360]>>endobj
trailer<</Root 1 0 R>>
`;

/** A picture that changes, with a tone: without one, browsers do not take it for a film. */
export const FILM = `<!doctype html><video autoplay style="width: 100vw; height: 100vh"></video><script>
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

/** Sees that the screen is kept awake while the time of a break runs, and only then. */
export const keepsAwakeWhileItRuns = (
  isKeptAwake: () => boolean,
  answers: readonly ('start' | 'pause-break' | 'resume-break' | 'skip')[],
): Promise<void> =>
  withFastApp(
    async (app) => {
      await lastInput(app, 0);
      await happened(app, 'window-shown');
      const page = await windowOf(app, 'break');
      expect(isKeptAwake()).toBe(false);
      for (const answer of answers) {
        await answerBreak(page, answer);
        const runs = answer === 'start' || answer === 'resume-break';
        await expect.poll(isKeptAwake, { message: answer, timeout: 20_000 }).toBe(runs);
      }
    },
    { env: BY_X },
  );

/** Sees that a film which plays counts as sitting until it has ended, where that is set. */
export const countsAsSitting = (end: () => Promise<void>): Promise<void> =>
  withFastApp(
    async (app) => {
      // Nobody's hands were there for a day.
      await lastInput(app, 86_400);
      await happened(app, 'window-shown');
      await answerBreak(await windowOf(app, 'break'), 'skip');
      const phase = async (): Promise<unknown> =>
        JSON.parse((await runOn(app.userData, 'status', '--json')).stdout).phase;
      await expect.poll(phase).toBe('sitting');
      await end();
      await expect.poll(phase).toBe('away');
    },
    { env: BY_X, settings: { busy: { video: true } } },
  );

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { expect, test, vi } from 'vitest';
import { writeSettings } from '../../main/desktop/settings-writer.ts';
import { nodeDisk } from '../../main/storage/disk.ts';
import { removeLeftovers } from '../../main/storage/leftovers.ts';
import { openSettingsFile } from '../../main/storage/settings-file.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import { openStores } from '../../shared/store/stores.ts';
import { t } from '../language.ts';
import { noting, temporaryFolder } from '../main/storage/helpers.ts';
import { seed } from '../sim/runs.ts';
import { initialSaved } from './initial-saved.ts';

vi.mock('electron', () => ({ default: {} }));

// A program that saves on end is killed at any moment, over and over: nothing that it has said is saved gets lost, and
// nothing stands there twice.

const KILLS = 200;
/** So many programs live side by side, each with files of its own. */
const PROGRAMS = 4;
/** Counted by what is saved, since a busy disk saves little in any given time. */
const MOST_LINES_TOLD = 12;
/** From the last of these lines to the kill, so that it falls anywhere in a save. */
const LONGEST_MOMENT_MS = 20;
/** Each kill takes a process, of which a busy machine starts few in a second. */
const PATIENCE_MS = 600_000;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const buildChild = async (folder: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { electron: here('electron-stub.ts') } },
    ssr: { noExternal: true },
    build: {
      ...{ ssr: here('kills-child.ts'), outDir: folder, target: 'node20', minify: false },
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return join(folder, 'child.mjs');
};

/** Lives until it has told so many lines, and a moment longer; all that it has told by then. */
const liveUntil = async (args: readonly string[], lineCount: number, momentMs: number): Promise<string[]> => {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  let ending = false;
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (part: string) => {
    text += part;
    if (ending || text.split('\n').length <= lineCount) return;
    ending = true;
    setTimeout(() => child.kill('SIGKILL'), momentMs);
  });
  const [, signal] = await once(child, 'close');
  expect(signal).toBe('SIGKILL');
  return text.split('\n').slice(0, -1);
};

type Acknowledged = { settings: number; state: number; readonly history: Set<number>; readonly log: Set<number> };

const linesOf = (folder: string, names: RegExp): string[] =>
  nodeDisk
    .list(folder)
    .filter((name) => names.test(name))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));

const judge = (folder: string, { settings, state, history, log }: Acknowledged): number => {
  const alerts = noting();
  const file = openSettingsFile(t, folder, writeSettings);
  const stores = openStores(t, nodeDisk, folder, file, Date.now, alerts);
  const kept = {
    settings: Number(stores.settings.load().welcome.plan),
    state: stores.state.load()?.schedule.count ?? -1,
  };
  // What was on its way may have come about as well, and nothing further.
  expect(kept.settings).toBeGreaterThanOrEqual(settings);
  expect(kept.state).toBeGreaterThanOrEqual(state);

  const ids = stores.history.recordsSince(0).map(({ id }) => Number(id.slice(1)));
  const inFile = linesOf(join(folder, 'history'), /^\d{4}-\d{2}\.jsonl$/).filter((line) => line !== '');
  expect(inFile).toHaveLength(ids.length);
  expect(new Set(ids).size).toBe(ids.length);
  expect([...history].filter((number) => !ids.includes(number))).toEqual([]);

  const logged = linesOf(join(folder, 'log'), /^decisions/).flatMap(
    (line) => line.match(/"number":(\d+)}$/)?.[1] ?? [],
  );
  expect(new Set(logged).size).toBe(logged.length);
  expect([...log].filter((number) => !logged.includes(String(number)))).toEqual([]);

  // A line may be torn, and that is told; nothing else is.
  for (const alert of alerts.told) {
    expect(alert).toMatchObject({ code: 'file-set-aside', reason: 'its last line was cut off' });
  }
  return Math.max(kept.settings, kept.state, ...ids, ...logged.map(Number));
};

const surviveKills = async (child: string, programSeed: number, kills: number): Promise<void> => {
  const folder = temporaryFolder();
  const random = seededRandom(programSeed);
  const file = openSettingsFile(t, folder, writeSettings);
  const first = openStores(t, nodeDisk, folder, file, Date.now, noting());
  first.settings.save(defaultSettings);
  first.state.save({ ...initialSaved, schedule: { ...initialSaved.schedule, count: 0 } });

  const acknowledged: Acknowledged = { settings: 0, state: 0, history: new Set(), log: new Set() };
  let number = 1;
  for (let kill = 0; kill < kills; kill += 1) {
    const args = [child, folder, String(programSeed * 1_000 + kill), String(number)];
    const lineCount = 1 + Math.floor(random() * MOST_LINES_TOLD);
    for (const line of await liveUntil(args, lineCount, random() * LONGEST_MOMENT_MS)) {
      const [what = '', which = ''] = line.split(' ');
      if (what === 'settings' || what === 'state') acknowledged[what] = Number(which);
      if (what === 'history' || what === 'log') acknowledged[what].add(Number(which));
      if (what === 'told') expect(line).toContain('shell.files.tornLine');
    }
    number = judge(folder, acknowledged) + 1;
  }
  for (const part of [folder, join(folder, 'history')]) removeLeftovers(part, Date.now() + 7_200_000);
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  const { settings, state, history, log } = acknowledged;
  expect(Math.min(settings, state, history.size, log.size)).toBeGreaterThan(0);
};

test(
  `${KILLS} kills lose nothing that was said to be saved, and double nothing (seed ${seed})`,
  async () => {
    const child = await buildChild(temporaryFolder());
    const programs = Array.from({ length: PROGRAMS }, (_, place) =>
      surviveKills(child, seed + place, KILLS / PROGRAMS),
    );
    await Promise.allSettled(programs);
    await Promise.all(programs);
  },
  PATIENCE_MS,
);

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
const LINES = 4;
const LONGEST_LIFE_MS = 150;
/** Each kill takes a process, of which a busy machine starts few in a second. */
const PATIENCE_MS = 300_000;

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

/** Lives for so long from its first word on; everything that it has said by then. */
const liveFor = async (args: readonly string[], lifeMs: number): Promise<string[]> => {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (part: string) => {
    if (text === '') setTimeout(() => child.kill('SIGKILL'), lifeMs);
    text += part;
  });
  await once(child, 'close');
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

const surviveKills = async (child: string, lineSeed: number, kills: number): Promise<number> => {
  const folder = temporaryFolder();
  const random = seededRandom(lineSeed);
  const file = openSettingsFile(t, folder, writeSettings);
  const first = openStores(t, nodeDisk, folder, file, Date.now, noting());
  first.settings.save(defaultSettings);
  first.state.save({ ...initialSaved, schedule: { ...initialSaved.schedule, count: 0 } });

  const acknowledged: Acknowledged = { settings: 0, state: 0, history: new Set(), log: new Set() };
  let number = 1;
  for (let kill = 0; kill < kills; kill += 1) {
    const args = [child, folder, String(lineSeed * 1_000 + kill), String(number)];
    for (const line of await liveFor(args, random() * LONGEST_LIFE_MS)) {
      const [what = '', which = ''] = line.split(' ');
      if (what === 'settings' || what === 'state') acknowledged[what] = Number(which);
      if (what === 'history' || what === 'log') acknowledged[what].add(Number(which));
      if (what === 'told') expect(line).toContain('shell.files.tornLine');
    }
    number = judge(folder, acknowledged) + 1;
  }
  for (const part of [folder, join(folder, 'history')]) removeLeftovers(part, Date.now() + 7_200_000);
  expect(readdirSync(folder).filter((name) => name.endsWith('.new'))).toEqual([]);
  return acknowledged.history.size + acknowledged.log.size;
};

test(
  `${KILLS} kills lose nothing that was said to be saved, and double nothing (seed ${seed})`,
  async () => {
    const child = await buildChild(temporaryFolder());
    const lines = Array.from({ length: LINES }, (_, line) => surviveKills(child, seed + line, KILLS / LINES));
    await Promise.allSettled(lines);
    expect(Math.min(...(await Promise.all(lines)))).toBeGreaterThan(50);
  },
  PATIENCE_MS,
);

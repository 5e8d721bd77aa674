import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { nodeDisk } from '../../main/storage/disk.ts';
import type { WriteSettings } from '../../main/storage/settings-file.ts';
import { openSettingsFile } from '../../main/storage/settings-file.ts';
import type { Alert } from '../../shared/model/alert.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import { openStores } from '../../shared/store/stores.ts';
import { t } from '../language.ts';
import { noting, nowMs } from '../main/storage/helpers.ts';
import { seed } from '../sim/runs.ts';
import { type Fault, faultyFs } from './faulty-fs.ts';
import { initialSaved } from './initial-saved.ts';
import { recordOf } from './kept-things.ts';

vi.mock('electron', () => ({ default: {} }));

// Disks that fill up or fail at each call in turn, once or from then on: what was saved stays, what could not be is said,
// and once there is room again all goes on.

const DISKS = 1_000;
const CODES = ['ENOSPC', 'EIO', 'EDQUOT'] as const;

/** In memory where there is such a disk: a thousand disks write a great deal. */
const room = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const MONTH = '2026-03.jsonl';
const TORN = '{"id":"torn"';

const open = (folder: string, write: WriteSettings) => {
  const alerts = noting();
  const stores = openStores(t, nodeDisk, folder, openSettingsFile(t, folder, write), nowMs, alerts);
  return { alerts, stores };
};

const settingsOf = (number: number) => ({ ...defaultSettings, welcome: { seen: true, plan: String(number) } });
const savedOf = (number: number) => ({
  ...initialSaved,
  schedule: { ...initialSaved.schedule, count: number },
  outbox: [recordOf(number)],
});

type Kept = { settings: number; state: number; readonly history: number[] };

const isDone = (save: () => void): boolean => {
  try {
    save();
    return true;
  } catch {
    return false;
  }
};

/** A start and a save of each thing, as far as the disk lets it; what of it was said to be saved. */
const run = (folder: string, write: WriteSettings, number: number, kept: Kept): void => {
  const { stores } = open(folder, write);
  stores.settings.load();
  stores.state.load();
  if (isDone(() => stores.settings.save(settingsOf(number)))) kept.settings = number;
  if (isDone(() => stores.state.save(savedOf(number)))) kept.state = number;
  // As the outbox does: once more where it did not succeed.
  const post = () => isDone(() => stores.history.append(recordOf(number)));
  if (post() || post()) kept.history.push(number);
};

const backupOf = (told: readonly Alert[], file: string): string | null => {
  const alert = told.find((one) => one.code === 'file-set-aside' && one.file === file);
  return alert?.code === 'file-set-aside' ? alert.backup : null;
};

/** The number in a file, or in what it was set aside as. */
const numberIn = (folder: string, file: 'settings.json' | 'state.json'): number => {
  const [name = ''] = file.split('.');
  const texts = readdirSync(folder)
    .filter((one) => one === file || one.startsWith(`${name}.broken`))
    .map((one) => JSON.parse(readFileSync(join(folder, one), 'utf8')));
  const numbers = texts.map(({ settings, saved }) => Number(settings ? settings.welcome?.plan : saved.schedule.count));
  return Math.max(...numbers.filter((number) => !Number.isNaN(number)));
};

const judge = (folder: string, kept: Kept): void => {
  expect(numberIn(folder, 'settings.json')).toBeGreaterThanOrEqual(kept.settings);
  expect(numberIn(folder, 'state.json')).toBeGreaterThanOrEqual(kept.state);
  const alerts = noting();
  const history = openStores(
    t,
    nodeDisk,
    folder,
    openSettingsFile(t, folder, () => {}),
    nowMs,
    alerts,
  ).history;
  const ids = history.recordsSince(0).map(({ id }) => Number(id.slice(1)));
  expect(new Set(ids).size).toBe(ids.length);
  expect(kept.history.filter((number) => !ids.includes(number))).toEqual([]);
  expect(backupOf(alerts.told, 'settings.json')).toBeNull();
};

const faultOf = (random: () => number): Fault => ({
  code: CODES[Math.floor(random() * CODES.length)] ?? 'EIO',
  share: Math.floor(random() * 3) / 2,
  isShort: random() < 0.5,
});

test(`${DISKS} disks that fill up or fail lose nothing that was saved, and double nothing (seed ${seed})`, async () => {
  const disk = faultyFs();
  const { writeSettings } = await import('../../main/desktop/settings-writer.ts');
  const random = seededRandom(seed);

  const live = (fail: typeof disk.fail): number => {
    const folder = mkdtempSync(join(room, 'vertebreak-full-'));
    try {
      const kept: Kept = { settings: 1, state: 1, history: [1] };
      const first = open(folder, writeSettings).stores;
      first.settings.save(settingsOf(1));
      first.state.save(savedOf(1));
      first.history.append(recordOf(1));
      appendFileSync(join(folder, 'history', MONTH), TORN);

      Object.assign(disk, { fail, calls: 0 });
      run(folder, writeSettings, 2, kept);
      disk.fail = null;
      const { calls } = disk;
      judge(folder, kept);

      run(folder, writeSettings, 3, kept);
      expect(kept).toMatchObject({ settings: 3, state: 3 });
      expect(kept.history).toContain(3);
      judge(folder, kept);
      return calls;
    } finally {
      disk.fail = null;
      rmSync(folder, { recursive: true, force: true });
    }
  };

  const calls = live(() => null);
  expect(calls).toBeGreaterThan(40);
  for (let count = 0; count < DISKS; count += 1) {
    const at = 1 + (count % calls);
    const fault = faultOf(random);
    const lasts = random() < 0.5;
    live((number) => (number === at || (lasts && number > at) ? fault : null));
  }
});

/** A disk of 64 KB, where this user may have one. */
const mounted = (): string | null => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-small-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder], { stdio: 'ignore' });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
};

test('a real disk of 64 KB fills up, loses nothing, and takes more when there is room', async ({ skip }) => {
  const folder = mounted();
  if (folder === null) return skip('SKIPPED: this user may mount no disk of 64 KB');
  try {
    const { writeSettings } = await import('../../main/desktop/settings-writer.ts');
    const kept: Kept = { settings: 0, state: 0, history: [] };
    const filler = join(folder, 'filler');
    mkdirSync(join(folder, 'history'));
    open(folder, writeSettings).stores.settings.save(settingsOf(0));
    open(folder, writeSettings).stores.state.save(savedOf(0));
    isDone(() => writeFileSync(filler, 'x'.repeat(40_000)));
    let number = 0;
    while (kept.history.length === number && number < 1_000) {
      number += 1;
      run(folder, writeSettings, number, kept);
    }
    expect(number).toBeLessThan(1_000);
    judge(folder, kept);
    rmSync(filler);
    run(folder, writeSettings, number + 1, kept);
    expect(kept).toMatchObject({ settings: number + 1, state: number + 1 });
    judge(folder, kept);
  } finally {
    execFileSync('umount', [folder]);
    rmSync(folder, { recursive: true });
  }
});

import { execFileSync, spawn } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { readKeptSettings } from '../../main/command-line/read-stores.ts';
import { writeSettings } from '../../main/desktop/settings-writer.ts';
import { nodeDisk } from '../../main/storage/disk.ts';
import { openLog } from '../../main/storage/log.ts';
import { openSettingsFile } from '../../main/storage/settings-file.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { noPolicy } from '../../shared/settings/policy.ts';
import { openStores } from '../../shared/store/stores.ts';
import { language, t } from '../language.ts';
import { NOW_MS, noting, nowMs, temporaryFolder } from '../main/storage/helpers.ts';
import { initialSaved } from './initial-saved.ts';

vi.mock('electron', () => ({ default: {} }));

// What stands in the place of a file and is none: nothing waits for it, nothing is lost of it, and all goes on.

const record = { id: 'a', wallMs: NOW_MS, event: 'held', break: 'micro', reason: 'meeting' } as const;

/** Whoever waits for it is let go in the end, so that the test fails instead of standing still. */
const makePipe = (path: string): void => {
  execFileSync('mkfifo', [path]);
  const letGo = 'sleep 20; touch "$1.waited"; cat "$1" >/dev/null & echo >"$1"';
  const other = spawn('sh', ['-c', letGo, 'sh', path], { detached: true });
  onTestFinished(() => {
    if (other.pid !== undefined) process.kill(-other.pid, 'SIGKILL');
    expect(existsSync(`${path}.waited`)).toBe(false);
  });
};

const KINDS: Readonly<Record<string, (path: string) => unknown>> = {
  'a pipe': makePipe,
  'a link to a pipe': (path) => {
    makePipe(`${path}.pipe`);
    symlinkSync(`${path}.pipe`, path);
  },
  'a socket': (path) =>
    new Promise<void>((resolve) => {
      const server = createServer().listen(path, resolve);
      onTestFinished(() => void server.close());
    }),
  'a link to a device without an end': (path) => symlinkSync('/dev/zero', path),
  'a folder': (path) => mkdirSync(join(path, 'inside'), { recursive: true }),
  'a link in a circle': (path) => symlinkSync(path, path),
};

const FILES = ['settings.json', 'state.json', 'history/2026-03.jsonl', 'log/decisions.log'] as const;

const run = async (folder: string) => {
  const alerts = noting();
  const log = openLog(t, join(folder, 'log'), alerts);
  const file = openSettingsFile(t, folder, writeSettings);
  const { settings, state, history } = openStores(t, nodeDisk, folder, file, nowMs, alerts);
  const found = { settings: settings.load(), state: state.load(), records: history.recordsSince(0) };
  settings.save({ ...found.settings, startAtLogin: true });
  state.save(initialSaved);
  history.append(record);
  log.note({ wallMs: NOW_MS, event: 'noted' });
  await log.end();
  return { alerts, found };
};

/** All that was given to be kept is there at the next start, which has nothing to tell. */
const allIsKept = async (folder: string): Promise<void> => {
  const { alerts, found } = await run(folder);
  expect(found).toEqual({
    ...{ settings: { ...defaultSettings, startAtLogin: true }, state: initialSaved, records: [record] },
  });
  expect(alerts.told).toEqual([]);
  expect(readFileSync(join(folder, 'log/decisions.log'), 'utf8').trimEnd().split('\n')).toHaveLength(2);
};

describe.skipIf(process.platform === 'win32')('no file', () => {
  describe.each(FILES)('in the place of %s', (name) => {
    it.each(Object.entries(KINDS))('%s: is set aside, named, and costs nothing else', async (_, make) => {
      const folder = temporaryFolder();
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      await make(path);
      const before = lstatSync(path);
      const { alerts } = await run(folder);
      const file = name.replace('log/', '');
      const backup = name.replace(/^.*\//, '').replace('.', '.broken-2026-03-09T10-15-00.');
      expect(alerts.told).toEqual([{ code: 'file-set-aside', file, backup, reason: 'it is not a regular file' }]);
      expect(lstatSync(join(dirname(path), backup)).ino).toBe(before.ino);
      await allIsKept(folder);
    });

    it('a link that leads nowhere yet: is followed by what people write themselves', async () => {
      const folder = temporaryFolder();
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      symlinkSync(join(folder, 'elsewhere'), path);
      const { alerts } = await run(folder);
      expect(alerts.told).toEqual([]);
      // The state is nobody's but the machine's, and takes the place of its link.
      expect(existsSync(join(folder, 'elsewhere'))).toBe(name !== 'state.json');
      await allIsKept(folder);
    });
  });

  it('at the name of a temporary file is neither followed nor waited for', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'history'));
    writeFileSync(join(folder, 'mine'), 'not to be touched');
    for (const name of ['settings.json', 'state.json']) {
      makePipe(join(folder, `${name}.new`));
      symlinkSync(join(folder, 'mine'), join(folder, `${name}.tmp`));
    }
    const { alerts } = await run(folder);
    expect(alerts.told).toEqual([]);
    await allIsKept(folder);
    expect(readFileSync(join(folder, 'mine'), 'utf8')).toBe('not to be touched');
  });

  it('that comes while it runs is told with the next write, which waits for nothing', async () => {
    const folder = temporaryFolder();
    await run(folder);
    const alerts = noting();
    const file = openSettingsFile(t, folder, writeSettings);
    const { settings, history } = openStores(t, nodeDisk, folder, file, nowMs, alerts);
    for (const name of ['settings.json', 'history/2026-03.jsonl']) {
      execFileSync('mv', [join(folder, name), join(folder, `${name}.away`)]);
      makePipe(join(folder, name));
    }
    expect(() => settings.save(defaultSettings)).toThrow('it is not a regular file');
    expect(() => history.append({ ...record, id: 'b' })).toThrow('it is not a regular file');
    expect(alerts.told).toMatchObject([
      { code: 'cannot-save', file: 'settings.json', reason: 'it is not a regular file' },
      { code: 'cannot-save', file: 'history', reason: 'it is not a regular file' },
    ]);
  });

  it('is no settings to the command line either, which moves nothing', () => {
    const folder = temporaryFolder();
    makePipe(join(folder, 'settings.json'));
    expect(() => readKeptSettings(language, folder, noPolicy)).toThrow('it is not a regular file');
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });
});

describe('a file that is too long', () => {
  it.each([
    ['settings.json', 1],
    ['state.json', 8],
  ])('%s is set aside unread, and named', async (name, mb) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, name), `{"version":1,${' '.repeat(mb * 1024 * 1024)}}`);
    const { alerts } = await run(folder);
    const backup = name.replace('.', '.broken-2026-03-09T10-15-00.');
    const reason = `it is larger than ${mb} MB`;
    expect(alerts.told).toEqual([{ code: 'file-set-aside', file: name, backup, reason }]);
    await allIsKept(folder);
  });
});

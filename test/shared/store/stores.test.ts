import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nodeDisk } from '../../../main/storage/disk.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { openStores } from '../../../shared/store/stores.ts';
import { t } from '../../language.ts';
import { NOW_MS, noting, nowMs, temporaryFolder } from '../../main/storage/helpers.ts';

it('all that is kept lies in one folder, and comes back from there', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'settings.json');
  const open = () => {
    const replace = (content: unknown) => nodeDisk.replace(path, JSON.stringify(content));
    return openStores(t, nodeDisk, folder, { path, replace }, nowMs, noting());
  };
  const record = { id: 'a', wallMs: NOW_MS, event: 'held', break: 'micro', reason: 'meeting' } as const;
  const { settings, state, history } = open();
  expect(state.load()).toBeNull();
  settings.save({ ...defaultSettings, startAtLogin: true });
  history.append(record);

  expect(readdirSync(folder).sort()).toEqual(['history', 'settings.json']);
  expect(readFileSync(join(folder, 'history', '2026-03.jsonl'), 'utf8')).toBe(`${JSON.stringify(record)}\n`);
  expect(open().settings.load().startAtLogin).toBe(true);
  expect(open().history.recordsSince(0)).toEqual([record]);

  nodeDisk.replace(join(folder, 'state.json'), 'broken');
  expect(open().state.load()).toBeNull();
  expect(readdirSync(folder).sort()).toEqual(['history', 'settings.json', 'state.broken-2026-03-09T10-15-00.json']);
});

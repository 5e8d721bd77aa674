import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { nodeDisk } from '../../../main/storage/disk.ts';
import { createAlertBoard } from '../../../shared/app/alert-board.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noPolicy } from '../../../shared/settings/policy.ts';
import { openStores } from '../../../shared/store/stores.ts';
import { t } from '../../language.ts';
import { temporaryFolder } from '../../main/storage/helpers.ts';

// What 0.1.0 itself wrote: three breaks skipped, one completed, a few settings, a pause.

const WRITTEN = fileURLToPath(new URL('first-version', import.meta.url));
const NOW_MS = Date.UTC(2026, 10, 30);

test('a folder that 0.1.0 wrote is read whole, and nothing is told of it', () => {
  const folder = join(temporaryFolder(), 'Vertebreak');
  cpSync(WRITTEN, folder, { recursive: true });
  const board = createAlertBoard();
  const settingsFile = { path: join(folder, 'settings.json'), replace: () => {} };
  const stores = openStores(t, nodeDisk, folder, settingsFile, () => NOW_MS, board, noPolicy, 'a1b2c3d4');

  expect(stores.settings.load()).toEqual({
    ...defaultSettings,
    micro: { ...defaultSettings.micro, everyMinutes: 25, lastsMinutes: 0.5 },
    level: 'gentle',
    rules: { ...defaultSettings.rules, startsAfterSeconds: 3 },
    movements: { ...defaultSettings.movements, avoid: ['wrist'], excluded: ['superman-hold'] },
    welcome: { seen: true, plan: '' },
  });
  expect(stores.state.load()?.schedule).toBeDefined();
  const records = stores.history.recordsSince(0);
  expect(records.map((record) => (record.event === 'outcome' ? record.outcome : record.event))).toEqual([
    ...['shown', 'sat', 'credited', 'skipped', 'shown', 'skipped', 'shown', 'skipped', 'shown', 'completed', 'sat'],
  ]);
  expect(board.alerts()).toEqual([]);
});

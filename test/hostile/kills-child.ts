import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { writeSettings } from '../../main/desktop/settings-writer.ts';
import { nodeDisk } from '../../main/storage/disk.ts';
import { openLog } from '../../main/storage/log.ts';
import { openSettingsFile } from '../../main/storage/settings-file.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import type { StoreTranslator } from '../../shared/store/settings.ts';
import { openStores } from '../../shared/store/stores.ts';
import { recordOf } from './kept-things.ts';

// Saves for as long as it is let live, and says of each thing when it is saved.

const [folder = '', seed = '1', from = '0'] = process.argv.slice(2);
const random = seededRandom(Number(seed));
const say = (what: string, number: number): void => void writeSync(1, `${what} ${number}\n`);

/** Loading the texts would take longer than most lives last. */
const t = ((key: string) => key) as StoreTranslator;

const logged: number[] = [];
const alerts = {
  tell: (alert: object): void => void writeSync(1, `told ${JSON.stringify(alert)}\n`),
  saved: (file: string): void => {
    const number = file === 'decisions.log' ? logged.shift() : undefined;
    if (number !== undefined) say('log', number);
  },
};
const log = openLog(t, join(folder, 'log'), alerts);
const file = openSettingsFile(t, folder, writeSettings);
const { settings, state, history } = openStores(t, nodeDisk, folder, file, Date.now, alerts);
const loaded = { settings: settings.load(), state: state.load() };
for (const record of loaded.state?.outbox ?? []) history.append(record);

const live = (number: number): void => {
  const kept = recordOf(number);
  const saves = [
    () => {
      settings.save({ ...loaded.settings, welcome: { seen: true, plan: String(number) } });
      say('settings', number);
    },
    () => {
      if (loaded.state === null) return;
      state.save({ ...loaded.state, schedule: { ...loaded.state.schedule, count: number }, outbox: [kept] });
      say('state', number);
      history.append(kept);
      history.append(kept);
      say('history', number);
    },
    () => {
      logged.push(number);
      log.note({ wallMs: Date.now(), event: 'noted', number });
    },
  ];
  for (const save of saves) if (random() < 0.8) save();
  setImmediate(live, number + 1);
};
say('lives', 0);
live(Number(from));

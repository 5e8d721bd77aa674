import { join } from 'node:path';
import * as v from 'valibot';
import type { PlayDayOptions } from '../../shared/app/played-day.ts';
import { dateSchema } from '../../shared/history/diary.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { DAY_MS, HOUR_MS } from '../../shared/model/time.ts';
import { localTime, startOfDate, startOfDay, startOfTomorrow } from '../../shared/schedule/local-time.ts';
import { inForce, type Policy } from '../../shared/settings/policy.ts';
import { effectiveSettings } from '../../shared/settings/profiles.ts';

import type { Settings } from '../../shared/settings/schema.ts';
import { parseTraceLine, TraceError, traceWords } from '../../shared/simulation/trace.ts';
import { activityFile, dayIn, openActivity, utcDay } from '../../shared/store/activity.ts';
import { openHistory } from '../../shared/store/history.ts';
import { nodeDisk } from '../storage/disk.ts';
import { machineName } from '../storage/machine-name.ts';
import { readKeptProfiles, readKeptSettings } from './read-stores.ts';

const BEFORE_MS = 4 * DAY_MS;
const MOST_BYTES = 1024 * 1024;

/** The files as they are: nothing is mended, set aside, pruned or ended by whoever only reads. */
const onlyReading = { ...nodeDisk, move: () => {}, cutRest: () => {}, replace: () => {}, remove: () => {} };
const silent = { tell: () => {}, saved: () => {} };

/** Where the data of this person's Vertebreak stands, and what the organisation lays down. */
export type OwnData = { readonly folder: string; readonly policy: Policy };

/** The settings that hold for this person. Throws an Error with the reason where they cannot be read. */
export const keptSettings = (language: AppLanguage, { folder, policy }: OwnData): Settings =>
  inForce(policy, effectiveSettings(readKeptSettings(language, folder, policy), readKeptProfiles(language, folder)));

/** Throws an Error with the file and line where one is broken; a last line that was torn is none. */
const checkFile = ({ t }: AppLanguage, folder: string, name: string): void => {
  let line = 0;
  const check = (text: string): void => {
    line += 1;
    if (text === '') return;
    try {
      parseTraceLine(text, line);
    } catch (error) {
      if (!(error instanceof TraceError)) throw error;
      throw new Error(
        t('simulate.inLine', { file: `activity/${name}`, line: `${line}`, reason: traceWords(t, error) }),
      );
    }
  };
  nodeDisk.readLines(join(folder, name), MOST_BYTES, check);
};

/** The local date that is meant: `yesterday`, `today` or itself; null where it is none. */
const dateMeant = (word: string, nowMs: number, zone: string): string | null => {
  const today = startOfDay(nowMs, zone);
  if (word === 'today') return localTime(today, zone).date;
  if (word === 'yesterday') return localTime(today - HOUR_MS, zone).date;
  return v.is(dateSchema, word) ? word : null;
};

type RecordedOptions = OwnData & {
  readonly language: AppLanguage;
  readonly word: string;
  readonly zone: string;
  readonly nowMs: number;
};

/** The record of a day, as it stands in the files. Throws an Error with the reason where there is none. */
export const recordedDay = ({ language, folder, policy, word, zone, nowMs }: RecordedOptions) => {
  const { t } = language;
  const date = dateMeant(word, nowMs, zone);
  if (date === null) throw new Error(t('simulate.recorded.noDate', { date: word }));
  const dayMs = startOfDate(date, zone);
  const day = { fromMs: dayMs, toMs: startOfTomorrow(dayMs, zone) };
  const around = { fromMs: day.fromMs - BEFORE_MS, toMs: day.toMs + DAY_MS };
  const files = join(folder, 'activity');
  const names = nodeDisk.list(files).filter((name) => {
    const its = dayIn(name);
    return its !== null && its >= utcDay(around.fromMs) && its <= utcDay(around.toMs);
  });
  const none = (): Error => {
    const { activity } = keptSettings(language, { folder, policy });
    return new Error(t(activity.record ? 'simulate.recorded.nothing' : 'simulate.recorded.off', { date }));
  };
  if (names.length === 0) throw none();
  const machine = machineName(folder);
  for (const name of names) if (name === activityFile(dayIn(name) ?? '', machine)) checkFile(language, files, name);
  const opened = { t, disk: onlyReading, nowMs: () => nowMs, alerts: silent };
  const lines = openActivity({ ...opened, folder: files, machine }).lines(around);
  if (!lines.some(({ wallMs }) => wallMs >= day.fromMs && wallMs < day.toMs)) throw none();
  const history = openHistory({ ...opened, folder: join(folder, 'history') });
  const records = history.recordsAbout(around.fromMs, around.toMs);
  return { day, zone, nowMs, lines, records } satisfies Partial<PlayDayOptions>;
};

import type { HistoryRecord } from '../history/records.ts';
import type { Translator } from '../i18n/english.ts';
import { errorReason } from '../model/reason.ts';
import { DAY_MS } from '../model/time.ts';
import { REMEMBERED_MS } from '../routine/circumstances.ts';
import { createDeletion, type Deletion } from './deletion.ts';
import type { Disk } from './disk.ts';
import { readMonth } from './month.ts';
import { aboutMs, monthFile, monthIn, monthOf } from './month-files.ts';
import { within } from './path.ts';
import { type SaveAlerts, saving } from './saving.ts';
import { readable } from './unfit-file.ts';

/** A choice looks back so far; one day more, and no clock change in between makes it read the disk. */
const KEPT_MS = REMEMBERED_MS + DAY_MS;

/** So long after a day what is about it may end: a night, or what an earlier version noted after a weekend. */
const AFTER_MS = 4 * DAY_MS;

export type HistoryStore = {
  /** On the disk when it returns; a record that stands there already, by id, changes nothing. Throws where it cannot. */
  append(record: HistoryRecord): void;
  /** Records from `wallMs` on, oldest first. */
  recordsSince(wallMs: number): readonly HistoryRecord[];
  /** At least all that is about a span of some days, oldest first; a week reads the files of two months at most. */
  recordsAbout(fromMs: number, toMs: number): readonly HistoryRecord[];
  /** Another number as soon as other records are found than before, whoever wrote or deleted them. */
  edition(): number;
  readonly deletion: Deletion;
};

export type HistoryOptions = {
  readonly t: Translator<'shell' | 'issues'>;
  readonly disk: Disk;
  readonly folder: string;
  readonly nowMs: () => number;
  readonly alerts: SaveAlerts;
  /** By what the files of this machine are told from those of others in the same folder; empty where there are none. */
  readonly machine?: string;
};

/** What was read of a file, null where it could not be, and its stamp by then. */
type Known = { readonly stamp: string | null; readonly records: readonly HistoryRecord[] | null };

/** All records in the order of time, each once, however many files it stands in. */
const inOrder = (records: readonly HistoryRecord[]): HistoryRecord[] => {
  const byId = new Map<string, HistoryRecord>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return [...byId.values()].sort((a, b) => a.wallMs - b.wallMs);
};

/**
 * The history, a file a month and machine, a record a line. What a choice looks back on is kept in memory, and read anew
 * where its file has changed, as one does that another machine writes; older ones are read as they are needed.
 */
export const openHistory = ({ t, disk, folder, nowMs, alerts, machine = '' }: HistoryOptions): HistoryStore => {
  const idsOf = new Map<string, Set<string>>();
  const known = new Map<string, Known>();
  let kept: readonly HistoryRecord[] | null = null;
  let edition = 0;
  let keptFromMs = nowMs() - KEPT_MS;

  const reading = { t, disk, folder, nowMs, tell: alerts.tell };

  /** The file of a month before machines had names is the machine's own, too. */
  const isOurs = (name: string, month: string): boolean =>
    [monthFile(month, machine), monthFile(month, '')].includes(name);

  const read = (name: string): readonly HistoryRecord[] => readMonth(reading, name, isOurs(name, monthIn(name) ?? ''));

  const tell = (error: unknown): void =>
    alerts.tell({ code: 'cannot-save', file: 'history', reason: errorReason(error) });

  /** A month that cannot be read costs no other one. */
  const tryRead = (name: string): readonly HistoryRecord[] | null => {
    try {
      return read(name);
    } catch (error) {
      tell(error);
      return known.get(name)?.records ?? null;
    }
  };

  /** What is in the folder, oldest first, and what was there: a folder that has vanished takes nothing from memory. */
  const names = (): readonly string[] => [...new Set([...disk.list(folder), ...known.keys()])].sort();

  const filesFrom = (month: string, until = '9999-99'): readonly string[] =>
    names().filter((name) => {
      const its = monthIn(name);
      return its !== null && its >= month && its <= until;
    });

  const stampOf = (name: string): string | null => {
    try {
      return disk.stamp(within(folder, name));
    } catch {
      return null;
    }
  };

  /** Looks whether what is kept in memory still stands so in its files. */
  const refresh = (): void => {
    const month = monthOf(keptFromMs);
    for (const name of filesFrom(month)) {
      const stamp = stampOf(name);
      const had = known.get(name);
      if (had !== undefined && (stamp === null || stamp === had.stamp)) continue;
      known.set(name, { records: tryRead(name), stamp: stampOf(name) });
      kept = null;
    }
    for (const name of known.keys()) if ((monthIn(name) ?? '') < month) known.delete(name);
  };

  const keptRecords = (): readonly HistoryRecord[] => {
    try {
      refresh();
    } catch {
      // Told at the start, and with the next record.
    }
    if (kept === null) {
      kept = inOrder([...known.values()].flatMap(({ records }) => records ?? []));
      edition += 1;
    }
    return kept;
  };

  const readSince = (wallMs: number): HistoryRecord[] =>
    inOrder(
      filesFrom(monthOf(wallMs))
        .flatMap((name) => tryRead(name) ?? [])
        .filter((record) => record.wallMs >= wallMs),
    );

  const forget = (): void => {
    known.clear();
    idsOf.clear();
    kept = null;
  };

  const idsIn = (month: string): Set<string> => {
    const had = idsOf.get(month);
    if (had !== undefined) return had;
    const records = filesFrom(month, month).flatMap((name) => {
      const there = known.get(name)?.records;
      // What of another machine cannot be read keeps this one from nothing.
      return there ?? (isOurs(name, month) ? read(name) : (tryRead(name) ?? []));
    });
    const ids = new Set(records.map(({ id }) => id));
    idsOf.set(month, ids);
    return ids;
  };

  const appendLine = (name: string, line: string): void => {
    try {
      disk.appendLine(within(folder, name), line);
    } catch (error) {
      throw readable(t, error);
    }
  };

  const deletion = createDeletion({ t, disk, folder, machine, files: () => filesFrom(''), changed: forget });
  try {
    deletion.finish();
    refresh();
  } catch (error) {
    tell(error);
  }

  return {
    append(record) {
      const month = monthOf(aboutMs(record));
      const name = monthFile(month, machine);
      saving(alerts, 'history', () => {
        const ids = idsIn(month);
        if (ids.has(record.id)) return;
        const had = known.get(name)?.records ?? (stampOf(name) === null ? [] : null);
        appendLine(name, JSON.stringify(record));
        ids.add(record.id);
        keptFromMs = Math.max(keptFromMs, nowMs() - KEPT_MS);
        if (had !== null) known.set(name, { records: [...had, record], stamp: stampOf(name) });
        kept = null;
      });
    },
    recordsSince: (wallMs) =>
      wallMs >= keptFromMs ? keptRecords().filter((record) => record.wallMs >= wallMs) : readSince(wallMs),
    recordsAbout: (fromMs, toMs) => {
      const wanted = filesFrom(monthOf(Math.max(0, fromMs - DAY_MS)), monthOf(toMs + AFTER_MS));
      keptRecords();
      return inOrder(wanted.flatMap((name) => known.get(name)?.records ?? tryRead(name) ?? []));
    },
    edition: () => {
      keptRecords();
      return edition;
    },
    deletion,
  };
};

import * as v from 'valibot';
import { type ActivityLine, activityLineOf, activityLineSchema, activityText } from '../history/activity.ts';
import type { Span } from '../history/spans.ts';
import type { Translator } from '../i18n/english.ts';
import { DAY_MS } from '../model/time.ts';
import type { Disk } from './disk.ts';
import { within } from './path.ts';
import { type SaveAlerts, saving } from './saving.ts';
import { readable } from './unfit-file.ts';

/** So many days are kept, today's included. */
export const ACTIVITY_DAYS = 14;

/** No day of ours comes near it. */
const MOST_BYTES = 1024 * 1024;

/** What a day's file is called, whoever has written it. */
const DAY_FILE = /^(\d{4}-\d{2}-\d{2})(?:\.[^.]+)?\.jsonl$/;

/** The day whose lines stand in a file; null for any other file. */
export const dayIn = (name: string): string | null => DAY_FILE.exec(name)?.[1] ?? null;

/** The day of a moment in UTC, so that no change of zone moves a line. */
export const utcDay = (wallMs: number): string => new Date(wallMs).toISOString().slice(0, 10);

export const activityFile = (day: string, machine: string): string =>
  machine === '' ? `${day}.jsonl` : `${day}.${machine}.jsonl`;

export type ActivityStore = {
  /** On the disk when it returns. Throws where it cannot; the person has been told then. */
  append(lines: readonly ActivityLine[]): void;
  /** What this machine wrote on the days of a span, in order of time. What cannot be read is not among it. */
  lines(span: Span): readonly ActivityLine[];
  /** How many days are kept, and how much that is. */
  size(): { readonly days: number; readonly bytes: number };
  /** Deletes what lies in a span, of all machines, and can be undone until it is forgotten. Throws where it cannot. */
  remove(span: Span): void;
  undo(): void;
  forget(): void;
};

export type ActivityOptions = {
  readonly t: Translator<'shell'>;
  readonly disk: Disk;
  readonly folder: string;
  readonly nowMs: () => number;
  readonly alerts: SaveAlerts;
  readonly machine: string;
};

/** The line of a text; null where it is none, or a newer version has written it. */
const parsed = (text: string): ActivityLine | null => {
  try {
    const { success, output } = v.safeParse(activityLineSchema, JSON.parse(text), { abortEarly: true });
    const line = success ? activityLineOf(output) : null;
    return line === null || Number.isNaN(line.wallMs) ? null : line;
  } catch {
    return null;
  }
};

/** Keeps the record of activity: a file a day and machine, a change of state a line; the oldest days go by themselves. */
export const openActivity = ({ t, disk, folder, nowMs, alerts, machine }: ActivityOptions): ActivityStore => {
  /** Where the last line went, and what zone it told. */
  let open: { readonly file: string; readonly zone: string | undefined } | null = null;
  let prunedOn = '';
  const removed = new Map<string, string>();

  const filesFrom = (day: string, until: string): readonly string[] =>
    disk
      .list(folder)
      .filter((name) => {
        const its = dayIn(name);
        return its !== null && its >= day && its <= until;
      })
      .sort();

  const prune = (): void => {
    const today = utcDay(nowMs());
    if (prunedOn === today) return;
    prunedOn = today;
    const before = utcDay(nowMs() - ACTIVITY_DAYS * DAY_MS);
    try {
      for (const name of filesFrom('', before)) disk.remove(within(folder, name));
    } catch {
      // Tomorrow is another day.
    }
  };

  /** The last lines of a file, oldest first; none where it cannot be read. */
  const textsOf = (name: string): readonly string[] => {
    const texts: string[] = [];
    try {
      const end = disk.readLines(within(folder, name), MOST_BYTES, (line) => texts.push(line));
      return end === null || end.rest === '' ? texts : [...texts, end.rest];
    } catch {
      return [];
    }
  };

  const write = (file: string, lines: readonly ActivityLine[]): void => {
    const path = within(folder, file);
    const isOpen = open?.file === file && disk.stamp(path) !== null;
    let zone = isOpen ? open?.zone : undefined;
    const texts = lines.map(({ zone: its, ...line }) => {
      const isSame = its === zone;
      zone = its;
      return activityText(isSame || its === undefined ? line : { ...line, zone: its });
    });
    try {
      disk.appendLine(path, texts.join('\n'));
    } catch (error) {
      throw readable(t, error);
    }
    open = { file, zone };
  };

  prune();
  return {
    append: (lines) =>
      saving(alerts, 'activity', () => {
        prune();
        const days = new Set(lines.map(({ wallMs }) => utcDay(wallMs)));
        for (const day of days)
          write(
            activityFile(day, machine),
            lines.filter(({ wallMs }) => utcDay(wallMs) === day),
          );
      }),
    lines: ({ fromMs, toMs }) => {
      let latestMs = 0;
      let zone: string | undefined;
      return filesFrom(utcDay(fromMs), utcDay(toMs))
        .filter((name) => name === activityFile(dayIn(name) ?? '', machine))
        .flatMap(textsOf)
        .flatMap((text) => {
          const line = parsed(text);
          if (line === null) return [];
          // A clock that was set back lets the time stand still until it is where it was.
          latestMs = Math.max(latestMs, line.wallMs);
          zone = line.zone ?? zone;
          return [{ ...line, wallMs: latestMs, ...(zone === undefined ? {} : { zone }) }];
        });
    },
    size: () => {
      const names = filesFrom('', '9999');
      const bytes = names.flatMap(textsOf).reduce((sum, text) => sum + text.length + 1, 0);
      return { days: new Set(names.map(dayIn)).size, bytes };
    },
    remove: ({ fromMs, toMs }) => {
      removed.clear();
      for (const name of filesFrom(utcDay(fromMs), utcDay(Math.min(toMs, nowMs() + DAY_MS)))) {
        const path = within(folder, name);
        const texts = textsOf(name);
        const left = texts.filter((text) => {
          const line = parsed(text);
          return line !== null && (line.wallMs < fromMs || line.wallMs >= toMs);
        });
        if (left.length === texts.length) continue;
        removed.set(path, texts.map((text) => `${text}\n`).join(''));
        if (left.length === 0) disk.remove(path);
        else disk.replace(path, left.map((text) => `${text}\n`).join(''));
      }
      open = null;
    },
    undo: () => {
      for (const [path, text] of removed) disk.replace(path, text);
      removed.clear();
    },
    forget: () => removed.clear(),
  };
};

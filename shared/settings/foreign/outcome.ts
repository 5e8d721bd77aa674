import { shownText } from '../../model/shown-text.ts';
import type { Fault, Fields, Meaning, Program, Table } from './reading.ts';

/** A setting there, and its value as it is shown. */
export type ForeignSetting = { readonly from: string; readonly there: string };

/** An exercise of somebody's own, in the words that stand in the file. */
export type Idea = { readonly title: string; readonly text: string; readonly seconds: number | null };

/** What a file of another program says, in our terms; nothing of it is applied yet. */
export type ForeignSettings = {
  readonly program: Program;
  /** Of the program or of its file, as the file tells; null where it does not. */
  readonly version: string | null;
  readonly meant: readonly (ForeignSetting & Meaning)[];
  readonly withoutCounterpart: readonly ForeignSetting[];
  readonly odd: readonly (ForeignSetting & { readonly reason: Fault })[];
  readonly ideas: readonly Idea[];
};

/** Why nothing of a file is taken, and at which of its settings that shows; null where it is the file itself. */
export type RefusedFile = { readonly refused: Fault; readonly at: ForeignSetting | null };

const LONGEST = 60;

/** What stands in a file, on one short line. */
const shownValue = (value: unknown): string => {
  const text = shownText(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
};

/** Reads all the fields of a file by a table. */
export const readByTable = (
  table: Table,
  fields: Fields,
): Pick<ForeignSettings, 'meant' | 'withoutCounterpart' | 'odd'> | RefusedFile => {
  const meant: ForeignSettings['meant'][number][] = [];
  const withoutCounterpart: ForeignSetting[] = [];
  const odd: ForeignSettings['odd'][number][] = [];
  for (const [name, value] of Object.entries(fields)) {
    const foreign = { from: shownValue(name), there: shownValue(value) };
    const reading = Object.hasOwn(table, name) ? table[name]?.(value, fields) : undefined;
    if (reading === 'along') continue;
    if (reading === undefined || reading === 'no-counterpart') withoutCounterpart.push(foreign);
    else if ('odd' in reading) odd.push({ ...foreign, reason: reading.odd });
    else if ('means' in reading) meant.push(...reading.means.map((meaning) => ({ ...foreign, ...meaning })));
    else return { refused: reading.refused, at: foreign };
  }
  return { meant, withoutCounterpart, odd };
};

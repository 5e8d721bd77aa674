import * as v from 'valibot';
import type { Translator } from '../../i18n/english.ts';
import { issueWords } from '../../i18n/issue-words.ts';
import { refusalWords } from '../conflict-words.ts';
import { conflictsOf } from '../conflicts.ts';
import { type Settings, settingsSchema } from '../schema.ts';
import { withValue } from '../values.ts';
import type { ForeignSetting, ForeignSettings } from './outcome.ts';
import type { Meaning } from './reading.ts';
import { numberWords, settingName } from './words.ts';

type Meant = ForeignSetting & Meaning;

/** What would be taken of foreign settings, and what would not, with the reason in words. */
export type ImportPlan = {
  /** With all of it taken. */
  readonly settings: Settings;
  readonly taken: readonly Meant[];
  readonly odd: readonly (ForeignSetting & { readonly reason: string })[];
};

/** Why these settings may not hold, where one of `keys` has just been changed; null where they may. */
export type Allowed = (settings: Settings, key: string) => string | null;

const withAll = (settings: Settings, meant: readonly Meant[]): Settings =>
  meant.reduce((now, { key, value }) => withValue(now, key, value), settings);

/** What of a value is out of our bounds; null where nothing is. */
const outOfBounds = (t: Translator<'foreign' | 'issues'>, settings: Settings, { key, value }: Meant): string | null => {
  const { success, issues } = v.safeParse(settingsSchema, withValue(settings, key, value));
  if (success) return null;
  const [issue] = issues;
  const bound = 'requirement' in issue ? issue.requirement : null;
  if (typeof value !== 'number' || typeof bound !== 'number') return issueWords(t, issue);
  const values = { setting: settingName(t, key), here: numberWords(t, key, value), bound: numberWords(t, key, bound) };
  return t(`foreign.odd.${value < bound ? 'tooLittle' : 'tooMuch'}`, values);
};

/** Of settings that do not go together, the one that is left as it was: an interval last of all. */
const yielding = (meant: readonly Meant[], keys: readonly string[]): Meant | undefined => {
  const among = meant.filter(({ key }) => keys.includes(key));
  return among.findLast(({ key }) => !key.endsWith('.everyMinutes')) ?? among.at(-1);
};

/**
 * Lays foreign settings over those that hold. A value that is out of our bounds, that must not be changed, or that
 * does not go together with the others is left as it was, and told with the reason; none is moved to one that would do.
 */
export const importPlan = (
  t: Translator<'conflicts' | 'foreign' | 'issues'>,
  { meant, odd }: Pick<ForeignSettings, 'meant' | 'odd'>,
  settings: Settings,
  allowed: Allowed = () => null,
): ImportPlan => {
  const left: ImportPlan['odd'][number][] = odd.map(({ reason, ...foreign }) => ({
    ...foreign,
    reason: t(reason.key, reason.values),
  }));
  const leave = ({ from, there }: Meant, reason: string): void => void left.push({ from, there, reason });
  let taken = meant.filter((one) => {
    const reason = outOfBounds(t, settings, one) ?? allowed(withValue(settings, one.key, one.value), one.key);
    if (reason !== null) leave(one, reason);
    return reason === null;
  });
  for (;;) {
    const [conflict] = conflictsOf(withAll(settings, taken));
    const yields = conflict === undefined ? undefined : yielding(taken, conflict.keys);
    if (conflict === undefined || yields === undefined) return { settings: withAll(settings, taken), taken, odd: left };
    leave(yields, refusalWords(t, conflict));
    taken = taken.filter((one) => one !== yields);
  }
};

import type { Texts, Translator } from '../i18n/english.ts';
import type { Conflict } from './conflict-rule.ts';
import type { Settings } from './schema.ts';

type ConflictTranslator = Translator<'conflicts'>;
/** With the names that the home window gives the settings. */
type NamesTranslator = Translator<'conflicts' | 'home'>;
type BreakLabel = keyof Omit<Texts['home']['settings']['breaks'], 'on'>;
type RuleLabel = keyof Texts['home']['settings']['rules'];

/** To hundredths: what is worked out of fractions may have a long tail. */
const shortened = (number: number): number => Math.round(number * 100) / 100;

const minutes = (t: ConflictTranslator, n: number): string => t('conflicts.minutes', { n: shortened(n) });
const seconds = (t: ConflictTranslator, n: number): string => t('conflicts.seconds', { n: shortened(n) });

/** Why settings do not go together, in words that follow a colon. */
export const conflictWords = (t: ConflictTranslator, { code, kind, numbers }: Conflict): string => {
  const values = Object.fromEntries(Object.entries(numbers).map(([name, number]) => [name, shortened(number)]));
  return t(`conflicts.because.${code}`, { ...values, kind: kind === null ? '' : t(`conflicts.kinds.${kind}`) });
};

/** The same for somebody who sets one of them: with how far apart they must be. */
export const refusalWords = (t: ConflictTranslator, conflict: Conflict): string => {
  const { roomSeconds } = conflict;
  const because = conflictWords(t, conflict);
  if (roomSeconds === 0) return because;
  const room = roomSeconds < 60 ? seconds(t, roomSeconds) : minutes(t, roomSeconds / 60);
  return t('conflicts.apart', { because, room });
};

/** The same with the keys of the settings in front, for those who write them. */
export const refusalWithKeys = (t: ConflictTranslator, conflict: Conflict): string => {
  const keys = conflict.keys.map((key) => `"${key}"`).join(t('conflicts.and'));
  return t('conflicts.together', { keys, because: refusalWords(t, conflict) });
};

const movedIn = (
  t: ConflictTranslator,
  before: object,
  after: Readonly<Record<string, unknown>>,
  labelOf: (name: string) => string,
): readonly string[] =>
  Object.entries(before).flatMap(([name, from]) => {
    const to = after[name];
    if (typeof from !== 'number' || typeof to !== 'number' || from === to) return [];
    const inUnit = name.endsWith('Minutes') ? minutes : seconds;
    return [t('conflicts.moved', { name: labelOf(name), from: inUnit(t, from), to: inUnit(t, to) })];
  });

/** What was moved so that settings go together, from what to what, by the names that the window gives them. */
export const movedWords = (t: NamesTranslator, before: Settings, after: Settings): string => {
  const ofKind = (kind: 'micro' | 'long') =>
    movedIn(t, before[kind], after[kind], (name) =>
      t('conflicts.ofKind', {
        kind: t(`home.settings.breaks.${kind}`),
        name: t(`home.settings.breaks.${name as BreakLabel}`),
      }),
    );
  const inHours =
    before.hours.on === after.hours.on ? [] : [t('conflicts.movedOff', { name: t('home.settings.hours.on') })];
  return [
    ...ofKind('micro'),
    ...ofKind('long'),
    ...movedIn(t, before.rules, after.rules, (name) => t(`home.settings.rules.${name as RuleLabel}`)),
    ...inHours,
  ].join(t('conflicts.list'));
};

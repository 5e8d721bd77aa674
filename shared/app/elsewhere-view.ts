import type { Translator } from '../i18n/english.ts';
import type { Brought } from '../settings/elsewhere/outcome.ts';
import type { Taking } from '../settings/elsewhere/taking.ts';
import { settingName, valueWords } from '../settings/elsewhere/words.ts';
import type { ElsewhereView } from '../views/elsewhere.ts';

/** More rows of a kind than that say nothing any more. */
const ROWS_AT_MOST = 200;

/** What would be taken, in words. */
export const elsewhereView = (
  { code, t }: { readonly code: string; readonly t: Translator<'elsewhere'> },
  id: number,
  brought: Brought,
  taking: Pick<Taking, 'taken' | 'odd'>,
): ElsewhereView => ({
  id,
  program: t(`elsewhere.programs.${brought.program}`),
  version: brought.version,
  taken: taking.taken.map(({ from, there, ...meaning }) => ({
    ...{ from, there, setting: settingName(t, meaning.key), here: valueWords(t, code, meaning) },
  })),
  odd: taking.odd.slice(0, ROWS_AT_MOST).map(({ from, there, reason }) => ({ from, there, reason })),
  withoutCounterpart: brought.withoutCounterpart.slice(0, ROWS_AT_MOST),
  ideas: brought.ideas.map(({ title }) => title),
});

import type { Translator } from '../i18n/english.ts';
import type { ImportPlan } from '../settings/foreign/import-plan.ts';
import type { ForeignSettings } from '../settings/foreign/outcome.ts';
import { settingName, valueWords } from '../settings/foreign/words.ts';
import type { ForeignView } from '../views/foreign.ts';

/** More rows of a kind than that say nothing any more. */
const ROWS_AT_MOST = 200;

/** What would be taken, in words. */
export const foreignView = (
  { code, t }: { readonly code: string; readonly t: Translator<'foreign'> },
  id: number,
  foreign: ForeignSettings,
  plan: Pick<ImportPlan, 'taken' | 'odd'>,
): ForeignView => ({
  id,
  program: t(`foreign.programs.${foreign.program}`),
  version: foreign.version,
  taken: plan.taken.map(({ from, there, ...meaning }) => ({
    ...{ from, there, setting: settingName(t, meaning.key), here: valueWords(t, code, meaning) },
  })),
  odd: plan.odd.slice(0, ROWS_AT_MOST).map(({ from, there, reason }) => ({ from, there, reason })),
  withoutCounterpart: foreign.withoutCounterpart.slice(0, ROWS_AT_MOST),
  ideas: foreign.ideas.map(({ title }) => title),
});

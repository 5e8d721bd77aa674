import type { OwnProblem } from '../catalogue/own.ts';
import type { Translator } from '../i18n/english.ts';
import { shownText } from '../model/shown-text.ts';

const LONGEST = 200;

/** Why a movement of a file is refused: which, at which field, and what is wrong there. */
export const addedReason = (t: Translator<'issues' | 'own-movements'>, { file, field, reason }: OwnProblem): string => {
  const words = t(reason.key, reason.values);
  const at = [file, field].filter(Boolean).join(': ');
  return shownText(at === '' ? words : t('issues.field', { field: at.slice(0, LONGEST), reason: words }));
};

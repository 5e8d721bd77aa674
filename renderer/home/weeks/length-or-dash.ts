import type { Translator } from '../../../shared/i18n/english.ts';
import { lengthInWords } from '../length.ts';

/** A length of time, or a dash where there is too little to give one. */
export const lengthOrDash = (t: Translator<'home' | 'weeks'>, ms: number | null): string =>
  ms === null ? t('weeks.questions.tooLittle') : lengthInWords(t, ms);

import type { Translator } from '../../../shared/i18n/english.ts';

/** The end of the if-then sentence as the person chose or wrote it, made whole. */
export const planInWords = (t: Translator<'welcome'>, plan: string): string =>
  t('welcome.plan.whole', { plan: plan.replace(/[.…\s]+$/, '') });

import words from '../../../shared/i18n/en/welcome.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';

/** The end of the if-then sentence as the person chose or wrote it, made whole. */
export const planInWords = (plan: string): string => fill(words.plan.whole, { plan: plan.replace(/[.…\s]+$/, '') });

import words from '../../../shared/locales/en/welcome.json' with { type: 'json' };
import { fill } from '../../../shared/locales/text.ts';

/** The end of the if-then sentence as the person chose or wrote it, made whole. */
export const planInWords = (plan: string): string => fill(words.plan.whole, { plan: plan.replace(/[.…\s]+$/, '') });

import words from '../../shared/i18n/en/home.json' with { type: 'json' };
import { plural } from '../../shared/i18n/text.ts';
import type { More } from '../../shared/routine/more-with.ts';

const { more: text } = words;

/** How few movements the settings leave, and with what there would be more. */
export const moreInWords = ({ count, thing, more }: More): string => {
  const few = count === 0 ? text.none : plural(text.few, count);
  return `${few} ${plural(text.with, more, { thing: text.things[thing] })}`;
};

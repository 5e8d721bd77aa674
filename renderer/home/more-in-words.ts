import words from '../../shared/locales/en/home.json' with { type: 'json' };
import { plural } from '../../shared/locales/text.ts';
import type { More } from '../../shared/views.ts';

const { more: text } = words;

/** How few movements the settings leave, and with what there would be more. */
export const moreInWords = ({ count, thing, more }: More): string => {
  const few = count === 0 ? text.none : plural(text.few, count);
  return `${few} ${plural(text.with, more, { thing: text.things[thing] })}`;
};

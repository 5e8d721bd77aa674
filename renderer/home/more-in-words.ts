import type { Translator } from '../../shared/i18n/english.ts';
import type { More } from '../../shared/routine/more-with.ts';

/** How few movements the settings leave, and with what there would be more. */
export const moreInWords = (t: Translator<'home'>, { count, thing, more }: More): string => {
  const few = count === 0 ? t('home.more.none') : t('home.more.few', { n: count });
  return `${few} ${t('home.more.with', { n: more, ...{ thing: t(`home.more.things.${thing}`) } })}`;
};

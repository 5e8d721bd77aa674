import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import type { LeftOut } from '../../shared/routine/left-out.ts';

/** Why a movement does not come in breaks, in a sentence. */
export const outWords = (
  t: Translator<'codes' | 'find'>,
  reason: LeftOut,
  catalogue: ReadonlyMap<string, CatalogueEntry>,
): string => {
  switch (reason.code) {
    case 'alike':
      return t('find.out.alike', { name: catalogue.get(reason.to)?.text.name ?? reason.to });
    case 'avoid':
      return t('find.out.avoid', { words: reason.what.map((code) => t(`codes.avoid.${code}`)).join('; ') });
    case 'equipment':
      return t('find.out.equipment', {
        things: reason.things.map((thing) => t(`find.equipment.${thing}`).toLowerCase()).join(', '),
      });
    case 'excluded':
    case 'hurting':
    case 'off':
    case 'place':
      return t(`find.out.${reason.code}`);
  }
};

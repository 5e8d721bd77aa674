import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import codes from '../../shared/i18n/en/codes.json' with { type: 'json' };
import words from '../../shared/i18n/en/find.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import type { LeftOut } from '../../shared/routine/left-out.ts';

/** Why a movement does not come in breaks, in a sentence. */
export const outWords = (reason: LeftOut, catalogue: ReadonlyMap<string, CatalogueEntry>): string => {
  const { out } = words;
  switch (reason.code) {
    case 'alike':
      return fill(out.alike, { name: catalogue.get(reason.to)?.text.name ?? reason.to });
    case 'avoid':
      return fill(out.avoid, { words: reason.what.map((code) => codes.avoid[code]).join('; ') });
    case 'equipment':
      return fill(out.equipment, {
        things: reason.things.map((thing) => words.equipment[thing].toLowerCase()).join(', '),
      });
    case 'excluded':
    case 'hurting':
    case 'off':
    case 'place':
      return out[reason.code];
  }
};

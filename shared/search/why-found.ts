import { everydayMuscle } from '../catalogue/muscle-names.ts';
import codes from '../i18n/en/codes.json' with { type: 'json' };
import find from '../i18n/en/find.json' with { type: 'json' };
import { fill } from '../i18n/text.ts';
import type { HitReason } from './types.ts';

const words = find.why;

/** In minutes where they are whole, else in seconds. */
const timeWords = (seconds: number): string =>
  seconds >= 60 && seconds % 60 === 0
    ? fill(words.minutes, { n: seconds / 60 })
    : fill(words.seconds, { n: Math.round(seconds) });

/** What of a movement a search met, in a few words. */
export const whyFoundWords = (reason: HitReason): string => {
  switch (reason.code) {
    case 'name':
      return words.name;
    case 'words':
      return fill(words.words, { words: reason.words });
    case 'muscle':
      return fill(words.muscle[reason.part], { muscle: everydayMuscle(reason.muscle) });
    case 'position':
      return fill(words.position, { position: codes.positions[reason.position] });
    case 'place':
      return fill(words.place, { place: codes.places[reason.place] });
    case 'equipment':
      return fill(words.equipment, { thing: codes.equipment[reason.thing].toLowerCase() });
    case 'no-equipment':
      return words['no-equipment'];
    case 'kind':
      return fill(words.kind, { kind: codes.kinds[reason.kind] });
    case 'time':
      return fill(words.time, { time: timeWords(reason.seconds) });
    case 'limits':
      return words.limits;
    case 'text':
      return words.text[reason.where];
  }
};

import muscles from '../i18n/en/muscles.json' with { type: 'json' };
import words from '../i18n/en/why.json' with { type: 'json' };
import { fill, plural } from '../i18n/text.ts';
import type { Muscle } from '../model/movement-codes.ts';
import type { Why } from '../model/why.ts';

/** The name of a muscle, as a person reads it. */
export const muscleName = (muscle: Muscle): string => muscles[muscle].name;

/** What people call the part of them where a muscle lies, with its "your". */
export const everydayName = (muscle: Muscle): string => words.parts[muscle];

/** Why a movement was chosen, in a sentence. */
export const whyWords = (why: Why): string => {
  switch (why.code) {
    case 'least-moved':
      return fill(words['least-moved'], { muscle: everydayName(why.muscle) });
    case 'pairs-with':
      return fill(words['pairs-with'], { first: everydayName(why.first), muscle: everydayName(why.muscle) });
    case 'another-part':
      return fill(words['another-part'], { last: everydayName(why.last), muscle: everydayName(why.muscle) });
    case 'another-kind':
      return fill(words['another-kind'], { last: words.kinds[why.last], kind: words.kinds[why.kind] });
    case 'another-position':
      return fill(words['another-position'], {
        last: words.positions[why.last],
        position: words.positions[why.position],
      });
    case 'others-since':
      return fill(words['others-since'], { count: why.count });
    case 'not-for-days':
      return fill(words['not-for-days'], { days: why.days });
    case 'after-sitting':
      return fill(words['after-sitting'], { minutes: why.minutes });
    case 'one-of':
      return plural(words['one-of'], why.count);
    default:
      return words[why.code];
  }
};

import type { Muscle } from '../catalogue/schema.ts';
import type { Why } from '../views.ts';
import muscles from './en/muscles.json' with { type: 'json' };
import words from './en/why.json' with { type: 'json' };
import { fill } from './text.ts';

/** The name of a muscle, as a person reads it. */
export const muscleName = (muscle: Muscle): string => muscles[muscle].name;

/** Why a movement was chosen, in a sentence. */
export const whyWords = (why: Why): string => {
  switch (why.code) {
    case 'least-moved':
      return fill(words['least-moved'], { muscle: muscleName(why.muscle).toLowerCase() });
    case 'not-for-days':
      return fill(words['not-for-days'], { days: why.days });
    case 'asked-for':
      return words['asked-for'];
    case 'unfinished-side':
      return words['unfinished-side'];
    case 'get-up':
      return words['get-up'];
    case 'nothing-fits':
      return words['nothing-fits'];
  }
};

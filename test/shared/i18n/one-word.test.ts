import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { everydayMuscle, everydayMuscleTitle, muscleOnCard } from '../../../shared/catalogue/muscle-names.ts';
import { MUSCLES } from '../../../shared/model/movement-codes.ts';
import { language, t } from '../../language.ts';

const folder = new URL('../../../shared/i18n/en/', import.meta.url);

/** All that people read; what they may type stands in a file of its own. */
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && !name.startsWith('find-'))
  .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')] as const);

describe('one word for a thing', () => {
  it.each(texts)('%s calls putting a break off "snooze", and nothing else', (_, text) => {
    expect(text).not.toMatch(/\b(puts? off|put it off|puts? the break off|remind(er|ers|s)?|postpone[sd]?)\b/i);
  });

  it.each(texts)('%s calls what can be looked up movements, for they are not all stretches', (_, text) => {
    expect(text).not.toMatch(/look up [^".]*stretch|"a stretch, a muscle/i);
  });

  it.each(texts)('%s says nothing that sounds like a translation', (_, text) => {
    expect(text).not.toMatch(/\bas written\b|that was \{|, too\."|of your own": "away|taken out|what to leave out/i);
  });
});

describe('the names of muscles', () => {
  it.each(MUSCLES)('%s has an everyday one, in words that need no dictionary', (muscle) => {
    expect(everydayMuscle(t, muscle)).toMatch(/^[a-z ]{4,24}$/);
    expect(everydayMuscle(t, muscle)).not.toMatch(/erector|spinae|glute|oblique|rhomb|trapez|dorsi|delt|quadri|lumbor/);
    expect(everydayMuscleTitle(language, muscle)).toBe(
      everydayMuscle(t, muscle).replace(/^./, (first) => first.toUpperCase()),
    );
  });

  test.each([
    ['erector-spinae', 'erector spinae (lower back)'],
    ['glutes', 'glutes (buttocks)'],
    ['calves', 'calves'],
    ['neck', 'neck muscles'],
    ['deep-core', 'deep core'],
  ] as const)('%s stands on a card as: %s', (muscle, words) => {
    expect(muscleOnCard(language, muscle)).toBe(words);
  });
});

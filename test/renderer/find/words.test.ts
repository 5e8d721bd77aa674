import { describe, expect, it } from 'vitest';
import { chosenWords, withFilter } from '../../../renderer/filters/filters.ts';
import { copyTextOf } from '../../../renderer/find/copy-text.ts';
import { nearestWords } from '../../../renderer/find/nearest.ts';
import { builtInCatalogue, type CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import words from '../../../shared/i18n/en/find-window.json' with { type: 'json' };
import { createFinder } from '../../../shared/search/find.ts';
import { language, t } from '../../language.ts';

const catalogue = builtInCatalogue(language.texts.movements).entries;
const entryOf = (id: string): CatalogueEntry => {
  const entry = catalogue.get(id);
  if (entry === undefined) throw new Error(`no movement ${id}`);
  return entry;
};

describe('a movement as text', () => {
  it('is its name, steps, dose and breath', () => {
    const { text } = entryOf('cat-cow-desk');
    const copied = copyTextOf(t, entryOf('cat-cow-desk'));
    expect(copied.split('\n')[0]).toBe(text.name);
    expect(copied).toContain(`1. ${text.steps[0]}`);
    expect(copied).toContain(`Breath: ${text.breath}`);
  });

  it('is never more than may be copied', () => {
    const entry = entryOf('cat-cow');
    const steps = Array.from({ length: 50 }, () => 'x'.repeat(1_000));
    expect(copyTextOf(t, { ...entry, text: { ...entry.text, steps } })).toHaveLength(4_000);
  });
});

describe('for words that find nothing', () => {
  const finder = createFinder(language.texts, catalogue);
  const near = (asked: string) => nearestWords(language, asked, catalogue, finder);

  it('the nearest in spelling are offered, and find something', () => {
    expect(near('shoulderrbledaz')).toContain('shoulder blades');
    for (const term of near('trapeeezus')) expect(finder.find(term).hits.length).toBeGreaterThan(0);
  });

  it.each([
    ['neck, not seated', 'neck'],
    ['quick wrists', 'wrist'],
    ['marjariyasena', 'marjaryasana'],
    ['the shuolder thingamajig', 'shoulder'],
  ])('%s: near to it is %s', (asked, word) => {
    if (finder.find(asked).hits.length > 0) expect(finder.find(asked).hits.length).toBeGreaterThan(0);
    else expect(near(asked).join(' ')).toContain(word);
    for (const term of near(asked)) expect(finder.find(term).hits.length, term).toBeGreaterThan(0);
  });

  it.each(['', '🙃', '<>', 'qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq'])(
    'where %j is near to none, examples are',
    (asked) => {
      expect(near(asked)).toEqual(words.examples);
      for (const term of near(asked)) expect(finder.find(term).hits.length).toBeGreaterThan(0);
    },
  );
});

describe('the choices', () => {
  it('leave out what asks nothing, and tell no things from any things', () => {
    expect(withFilter({ places: ['chair'] }, { places: [] })).toEqual({});
    expect(withFilter({}, { equipment: [] })).toEqual({ equipment: [] });
    expect(withFilter({ equipment: [] }, { equipment: undefined })).toEqual({});
    expect(chosenWords(language, 'equipment', {})).toBeNull();
    expect(chosenWords(language, 'equipment', { equipment: [] })).toBe('Nothing at all');
    expect(chosenWords(language, 'time', { atMostSeconds: 60 })).toBe('Up to 1 min');
  });
});

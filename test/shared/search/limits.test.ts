import { describe, expect, it, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import words from '../../../shared/i18n/en/find-words.json' with { type: 'json' };
import { createFinder } from '../../../shared/search/find.ts';
import { facetsOf } from '../../../shared/search/limits.ts';
import { createLexicon } from '../../../shared/search/words.ts';
import { language } from '../../language.ts';

const { entries } = builtInCatalogue(language.texts.movements);
const finder = createFinder(language.texts, entries);
const found = (query: string): readonly Movement[] =>
  finder.find(query).hits.flatMap(({ id }) => entries.get(id)?.movement ?? []);
const ids = (query: string): readonly string[] => found(query).map(({ id }) => id);

const lies = ({ positions }: Movement): boolean =>
  ['supine', 'prone', 'side-lying'].some((position) => positions.some((one) => one === position));

describe('what is ruled out', () => {
  test.each<readonly [string, (movement: Movement) => boolean]>([
    ['no lying down', lies],
    ['not lying', lies],
    ['lower back without lying down', lies],
    ['core but I don’t want to lie down', lies],
    ['I can not lie down', lies],
    ['no mat', ({ equipment }) => equipment.includes('mat')],
    ['lower back, no floor', ({ place }) => place === 'floor'],
    ['no band or weights', ({ equipment }) => equipment.includes('band') || equipment.includes('weights')],
    ['without getting up', ({ positions }) => !positions.includes('seated')],
    ['I can’t get up from my chair', ({ positions }) => !positions.includes('seated')],
    ['no bending forward', ({ bends }) => bends.includes('flexion')],
    ['back without twisting', ({ bends }) => bends.includes('rotation')],
    ['no cat cow', ({ id }) => id.startsWith('cat-cow')],
    ['anything except neck', ({ muscles }) => muscles.primary.includes('neck')],
  ])('%s: does not come', (query, isOut) => {
    expect(found(query).length).toBeGreaterThan(0);
    expect(found(query).filter(isOut)).toEqual([]);
  });

  it('ends where something else begins', () => {
    expect(ids('no lying down neck')).toEqual(expect.arrayContaining(['chin-tuck', 'upper-trapezius-stretch']));
    expect(ids('no lying down neck')[0]).toMatch(/chin-tuck|upper-trapezius/);
  });

  it('of a word that nobody knows is nothing', () => {
    expect(ids('no xyzzy neck')).toEqual(ids('neck'));
    expect(ids('no xyzzy')).toEqual([]);
    expect(ids('not')).toEqual([]);
  });
});

describe('what alone is allowed', () => {
  test.each(['standing only', 'only standing', 'just standing please', 'I want only stand'])('%s', (query) => {
    expect(found(query).length).toBeGreaterThan(0);
    for (const { positions } of found(query)) expect(positions).toContain('standing');
  });

  it('of a muscle says what is wanted, and takes nothing away', () => {
    expect(ids('only neck')).toEqual(ids('neck'));
  });

  it('holds together with a time', () => {
    for (const { equipment } of found('2 minutes no mat')) expect(equipment).not.toContain('mat');
    expect(ids('2 minutes no mat').length).toBeGreaterThan(0);
  });
});

describe('where somebody is', () => {
  it('limits, also where nobody knows the rest', () => {
    for (const { positions } of found('on a plane')) expect(positions).toContain('seated');
    expect(ids('on a plane to Timbuktu')).toEqual(ids('on a plane'));
    expect(ids('neck on a plane')[0]).toMatch(/chin-tuck|upper-trapezius/);
  });

  it('is not where they were', () => {
    expect(found('after a flight').some(({ positions }) => !positions.includes('seated'))).toBe(true);
  });
});

test('all properties that limit are known', () => {
  const lexicon = createLexicon(language.texts);
  const known = new Set([...entries.values()].flatMap((entry) => [...facetsOf(lexicon, entry)]));
  const named = [...words.ruledOut.flatMap(({ facets }) => facets)];
  for (const { only, without } of words.surroundings) named.push(...only, ...without);
  expect(named.filter((facet) => !known.has(facet))).toEqual([]);
});

test('whatever else a movement is called is that of one that there is', () => {
  expect(Object.keys(words.alsoCalled).filter((id) => !entries.has(id))).toEqual([]);
});

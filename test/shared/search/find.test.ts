import { describe, expect, test } from 'vitest';
import { builtInCatalogue, type CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import { doseSeconds } from '../../../shared/catalogue/duration.ts';
import { createFinder, type Filters } from '../../../shared/search/find.ts';
import { language } from '../../language.ts';
import { openQueries } from './find-queries.ts';
import { queriesSetAside, RIGHT_OF_SET_ASIDE } from './find-queries-aside.ts';
import type { FindQuery } from './find-query.ts';

const { entries } = builtInCatalogue(language.texts.movements);
const finder = createFinder(language.texts, entries);
const ids = (query: string, filters?: Filters): readonly string[] =>
  finder.find(query, filters).hits.map(({ id }) => id);
const movementOf = (id: string): CatalogueEntry['movement'] => {
  const entry = entries.get(id);
  if (entry === undefined) throw new Error(`there is no movement "${id}"`);
  return entry.movement;
};

const isMet = ({ query, first, help }: FindQuery): boolean => {
  const found = finder.find(query);
  const best = found.hits[0]?.id;
  const isRight = best === undefined ? first.length === 0 : first.includes(best);
  return isRight && found.help.join('|') === help.join('|');
};

describe('the table of queries', () => {
  test('holds enough of them, each once, and names every movement', () => {
    const all = [...openQueries, ...queriesSetAside];
    expect(openQueries.length).toBeGreaterThanOrEqual(120);
    expect(queriesSetAside.length).toBeGreaterThanOrEqual(30);
    expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
    const named = new Set(all.filter(({ first }) => first.length === 1).flatMap(({ first }) => first));
    expect([...entries.keys()].filter((id) => !named.has(id))).toEqual([]);
    expect(all.flatMap(({ first }) => first).filter((id) => !entries.has(id))).toEqual([]);
  });

  test.each(openQueries)('$query', (row) => {
    const { hits, help } = finder.find(row.query);
    expect(help).toEqual(row.help);
    if (row.first.length === 0) expect(hits).toEqual([]);
    else expect(row.first).toContain(hits[0]?.id);
  });

  test('comes out as well as once measured on what was set aside', () => {
    expect(queriesSetAside.filter(isMet).length).toBeGreaterThanOrEqual(RIGHT_OF_SET_ASIDE);
  });
});

describe('filters', () => {
  test('keep the place', () => {
    expect(ids('lower back', { places: ['floor'] })).toContain('childs-pose');
    expect(ids('lower back', { places: ['chair', 'desk'] })).not.toContain('childs-pose');
    expect(ids('lower back', { places: ['chair', 'desk'] })).toContain('childs-pose-desk');
    expect(ids('lower back', { places: [] })).toEqual(ids('lower back'));
  });

  test('leave out what needs a thing that is not at hand, all of them where it needs several', () => {
    expect(ids('row', { equipment: ['weights'] })).toEqual([]);
    expect(ids('row', { equipment: ['bench'] })).toEqual([]);
    expect(ids('row', { equipment: ['weights', 'bench'] })).toEqual(['chest-supported-rows']);
    expect(ids('seated', { equipment: [] })).toContain('chin-tuck');
    expect(ids('seated', { equipment: [] })).not.toContain('seated-spinal-twist');
  });

  test('keep the kind', () => {
    expect(ids('neck', { kinds: ['stretch'] })).toContain('upper-trapezius-stretch');
    expect(ids('neck', { kinds: ['stretch'] })).not.toContain('chin-tuck');
    expect(ids('neck', { kinds: [] })).toEqual(ids('neck'));
  });

  test('keep a muscle, primary or secondary', () => {
    const found = ids('standing', { muscles: ['hamstrings', 'calves'] });
    expect(found).toEqual(expect.arrayContaining(['calf-raises', 'romanian-deadlift-desk', 'childs-pose-desk']));
    expect(found).not.toContain('wall-angels');
    expect(ids('standing', { muscles: [] })).toEqual(ids('standing'));
  });

  test('keep what fits into a time with its least dose, to the second', () => {
    const { min } = doseSeconds(movementOf('wrist-stretch'));
    expect(ids('wrist', { atMostSeconds: min })).toContain('wrist-stretch');
    expect(ids('wrist', { atMostSeconds: min - 1 })).not.toContain('wrist-stretch');
  });

  test('hold together', () => {
    expect(ids('back', { places: ['chair'], kinds: ['stretch'], equipment: [], atMostSeconds: 80 })).toEqual([
      'knees-to-chest-desk',
    ]);
  });

  test('hold for what is called by name beside words of pain', () => {
    expect(ids('cat cow sciatica', { places: ['floor'] })).toEqual(['cat-cow']);
    expect(ids('cat cow sciatica', { places: ['chair'] })).toEqual([]);
  });
});

describe('a time', () => {
  test('is what the least dose must fit into, and what it is filled by comes first', () => {
    for (const id of ids('45 s')) expect(doseSeconds(movementOf(id)).min).toBeLessThanOrEqual(45);
    expect(finder.find('10 minutes').hits[0]).toMatchObject({ id: 'walking', why: { code: 'time', seconds: 600 } });
    expect(ids('10 minutes')).toContain('knees-to-chest');
  });

  test('narrows down what else is asked for', () => {
    expect(ids('neck')).toContain('chin-tuck');
    expect(ids('neck 1 min')).not.toContain('chin-tuck');
    expect(ids('neck 90 s')).toContain('chin-tuck');
  });

  test('is no part of a name', () => {
    expect(ids('figure 4')[0]).toBe('seated-figure-four');
    expect(ids('figure 4 s')[0]).toBe('seated-figure-four');
  });
});

describe('why', () => {
  test.each([
    ['cat', { code: 'name' }],
    ['tiptoe', { code: 'words', words: 'tiptoe' }],
    ['hamstrings', { code: 'words', words: 'hamstrings' }],
    ['quads', { code: 'muscle', muscle: 'quadriceps', part: 'primary' }],
    ['weights', { code: 'equipment', thing: 'weights' }],
    ['kneeling', { code: 'position', position: 'kneeling' }],
    ['without equipment', { code: 'no-equipment' }],
    ['strengthen', { code: 'kind', kind: 'strength' }],
    ['ground', { code: 'place', place: 'floor' }],
    ['2 min', { code: 'time', seconds: 120 }],
    ['bone', { code: 'text', where: 'summary' }],
  ])('%s', (query, why) => {
    const { hits } = finder.find(query);
    if (why.code === 'text') expect(hits).toEqual([]);
    else expect(hits[0]?.why).toEqual(why);
  });

  test('names a secondary muscle as one', () => {
    const hit = finder.find('quads').hits.find(({ id }) => id === 'walking');
    expect(hit?.why).toEqual({ code: 'muscle', muscle: 'quadriceps', part: 'secondary' });
  });
});

describe('what nobody would type', () => {
  const nothing = { hits: [], help: [], leaveOut: [] };

  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n\u00a0 '],
    ['emoji', '🙂🧘🏽‍♀️'],
    ['right to left', 'שלום עולם مرحبا'],
    ['a lone surrogate', '\ud83d \udc00'],
    ['signs of regular expressions', '.* (?:[^$]+) \\ | {2,} ('],
    ['zero-width signs', '\u200b\u200d\ufeff'],
    ['only fillers', 'the of my and'],
  ])('%s: nothing', (_, query) => {
    expect(finder.find(query)).toEqual(nothing);
  });

  test.each([
    ['markup', '<script>cat cow</script>', 'cat-cow'],
    ['regular expressions around a word', '(cat)+.*', 'cat-cow'],
    ['emoji beside a word', '🐈 cat 🐄', 'cat-cow'],
    ['overwriting from right to left', '\u202ecat\u202c', 'cat-cow'],
    ['wide letters', 'ｃａｔ　ｃｏｗ', 'cat-cow'],
    ['names of object parts', 'constructor __proto__ wrist wrist stretch', 'wrist-stretch'],
  ])('%s: what is left', (_, query, id) => {
    expect(ids(query)[0]).toBe(id);
  });

  test('10,000 characters are read as far as the bound', () => {
    const long = `cat cow ${'z'.repeat(9_992)}`;
    expect(finder.find(long)).toEqual(finder.find(long.slice(0, 200)));
    expect(ids(`${' '.repeat(196)}neck chin`)[0]).toBe('chin-tuck');
    expect(ids(`${' '.repeat(200)}neck`)).toEqual([]);
    expect(finder.find(`${' '.repeat(192)}sciatica`).help).toEqual(['sciatica']);
    expect(finder.find('back '.repeat(2_000)).hits.length).toBeGreaterThan(0);
  });

  test('a cut through a sign of two units does no harm', () => {
    expect(ids(`chin ${' '.repeat(194)}🐈`)[0]).toBe('chin-tuck');
  });
});

import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import words from '../../../shared/i18n/en/find-pain.json' with { type: 'json' };
import page from '../../../shared/i18n/en/help.json' with { type: 'json' };
import { createFinder } from '../../../shared/search/find.ts';
import { foldWords } from '../../../shared/search/fold.ts';
import { createPainWords, takePain } from '../../../shared/search/pain.ts';
import { createLexicon } from '../../../shared/search/words.ts';
import { language } from '../../language.ts';
import { openQueries } from './find-queries.ts';

const lexicon = createLexicon(language.texts);
const { layPhrases } = lexicon;
const painWords = createPainWords(words, lexicon);
const { entries } = builtInCatalogue(language.texts.movements);
const finder = createFinder(language.texts, entries);
const helpOf = (query: string): readonly string[] => finder.find(query).help;
/** The same without looking for movements, for many queries. */
const painOf = (query: string): readonly string[] =>
  takePain(painWords, query, lexicon.contentOf(foldWords(query))).help;
const ids = (query: string): readonly string[] => finder.find(query).hits.map(({ id }) => id);

test('all everyday words and words of pain say something', () => {
  for (const phrase of layPhrases) expect(phrase.words.length, phrase.facet).toBeGreaterThan(0);
});

describe('words of pain', () => {
  test.each([...words.pain, ...words.emergency, ...words.leaveOut])(
    '%s: help, and no movement for any part of the body',
    (pain) => {
      for (const query of [pain, `my back ${pain}`, `${pain} neck stretch`, `wrist stretch for ${pain}`]) {
        expect(helpOf(query).length, query).toBeGreaterThan(0);
        expect(ids(query), query).toEqual([]);
      }
    },
  );

  test.each([
    ['My BACK Hurts!', ['Hurts']],
    ['pinched nerve, numb foot', ['pinched nerve', 'numb foot']],
    ['pins & needles', ['pins & needles']],
    ['pins and needles in my hand', ['pins and needles']],
    ['can’t feel my leg', ['can’t feel']],
    ['backpain', ['backpain']],
    ['a hernia or hernias', ['hernia', 'hernias']],
  ])('%s: told as typed', (query, help) => {
    expect(helpOf(query)).toEqual(help);
  });

  test.each(['pian', 'hrut', 'siatica', 'sciattica', 'hernai', 'tingeling', 'arthritus', 'stenosys', 'aches'])(
    '%s: told in spite of a slip',
    (query) => {
      expect(helpOf(query)).toEqual([query]);
    },
  );

  test.each(['gain', 'main', 'paid', 'turning', 'string', 'necpain', 'numbers', 'pai', 'backs'])(
    '%s: not taken for one',
    (query) => {
      expect(helpOf(query)).toEqual([]);
    },
  );

  test.each(page.tiers.flatMap(({ items }) => items))('%s: a line of the page on help leads to it', (line) => {
    expect(helpOf(line).length).toBeGreaterThan(0);
  });

  test.each(['cant walk', 'can’t turn my head', 'my leg is weak', 'dodgy back', 'back trouble', 'hip replacement'])(
    '%s: said in everyday words, and nothing ranked for it',
    (query) => {
      expect(helpOf(query).length).toBeGreaterThan(0);
      expect(ids(query)).toEqual([]);
    },
  );

  test.each([
    'stiff',
    'tight',
    'tense',
    'stiffness',
    'tension',
    'weak core',
    'sat too long',
    'tired neck',
    'tight pecs',
  ])('%s: no pain', (query) => {
    expect(helpOf(query)).toEqual([]);
  });

  test('are none of the words that find a movement, nor what is typed on the way to them', () => {
    const texts = [...entries.values()].flatMap(({ text }) => [text.name, text.summary, ...text.words]);
    const typed = [...texts, ...openQueries.filter(({ help }) => help.length === 0).map(({ query }) => query)];
    const all = [...typed, ...layPhrases.map((phrase) => phrase.words.join(' '))];
    expect(all.filter((query) => painOf(query)[0])).toEqual([]);
    // A diagnosis is the beginning of an everyday word here, and is told for as long as it stands alone.
    const prefixes = new Set(all.flatMap((query) => Array.from(query, (_, index) => query.slice(0, index))));
    expect(new Set([...prefixes].flatMap(painOf))).toEqual(new Set(['disc']));
  });
});

describe('a movement called by its name beside words of pain', () => {
  test.each([
    ['does cat-cow help with sciatica', ['cat-cow']],
    ['childs pose hurts', ['childs-pose']],
    ['chlids pose hurts', ['childs-pose']],
    ['desk child’s pose hurts', ['childs-pose-desk', 'childs-pose']],
    ['calf raise sore', ['calf-raises']],
    ['numb after the glute bridge', ['glute-bridge']],
    ['w to y seated w to y pain', ['wall-angels-desk']],
  ])('%s: is found', (query, found) => {
    expect(ids(query)).toEqual(expect.arrayContaining(found));
    expect(ids(query)).toHaveLength(found.length);
  });

  test.each([
    'walking hurts',
    'wrist stretch pain',
    'hip flexor stretch pain',
    'sit to stand knee pain',
    'upper trapezius stretch numb',
    'superman hurts',
    'chest supported pain rows',
    'cat pain cow',
    'cow cat pain',
    'c c pain',
    'back extension pain',
    'chld poze hurts',
  ])('%s: nothing that only names a part of the body, or half a name', (query) => {
    expect(ids(query)).toEqual([]);
  });

  test('is told with its whole name marked', () => {
    const [hit] = finder.find('pain: child’s pose').hits;
    expect(hit).toEqual({
      id: 'childs-pose',
      name: 'Child’s Pose',
      score: 1,
      why: { code: 'name' },
      marks: [[0, 12]],
    });
  });
});

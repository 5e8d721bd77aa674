import { describe, expect, test } from 'vitest';
import { comparable, forgiven, likeness, singular, slips } from '../../../shared/i18n/similar.ts';
import { foldWords } from '../../../shared/search/fold.ts';
import { createTimeWords, takeTime } from '../../../shared/search/time.ts';
import { createVocabulary } from '../../../shared/search/vocabulary.ts';
import { language } from '../../language.ts';

const timeWords = createTimeWords(language.texts['find-words']);

const letters = (text: string): readonly string[] => foldWords(text).map((word) => word.letters);

describe('folding', () => {
  test.each([
    ['Child’s Pose', ['childs', 'pose']],
    ["child's `pose´", ['childs', 'pose']],
    ['  W to Y  ', ['w', 'to', 'y']],
    ['Cat-Cow', ['cat', 'cow']],
    ['pôse ÉTÉ ｃａｔ', ['pose', 'ete', 'cat']],
    ['po\u0302se', ['pose']],
    ['30s 2min a1b', ['30', 's', '2', 'min', 'a', '1', 'b']],
    ['½ ﬁt', ['1', '2', 'fit']],
    ['a_b/c.d', ['a', 'b', 'c', 'd']],
    ['שלום', ['שלום']],
    ['\ud83d🙂', []],
    ["'", []],
  ])('%j', (text, words) => {
    if (text.startsWith('½')) expect(letters(text).join('')).toBe('12fit');
    else expect(letters(text)).toEqual(words);
  });

  test('knows where the words and their letters stand', () => {
    expect(foldWords('a Bé’s')).toEqual([
      { letters: 'a', from: 0, ends: [1] },
      { letters: 'bes', from: 2, ends: [3, 5, 6] },
    ]);
    expect(foldWords('o\u0302k')[0]?.ends).toEqual([2, 3]);
    expect(foldWords('x ﬁ')[1]).toEqual({ letters: 'fi', from: 2, ends: [3, 3] });
    expect(foldWords('🙂𝐚b')[0]).toEqual({ letters: 'ab', from: 2, ends: [4, 5] });
  });
});

describe('slips', () => {
  test.each([
    ['neck', 'neck', 0],
    ['nekc', 'neck', 1],
    ['nck', 'neck', 1],
    ['neeck', 'neck', 1],
    ['nack', 'neck', 1],
    ['enck', 'neck', 1],
    ['rombiods', 'rhomboids', 2],
    ['thorasic', 'thoracic', 1],
    ['cats', 'dogs', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%s for %s: %i', (typed, word, count) => {
    expect(slips(typed, word, 3).whole).toBe(count);
    expect(slips(word, typed, 3).whole).toBe(count);
  });

  test.each([
    ['hip felx', 'hip flexor', 1],
    ['trapz', 'trapezius', 1],
    ['shoudl', 'shoulder', 1],
    ['cat', 'catalogue', 0],
    ['kat', 'catalogue', 1],
    ['xyz', 'catalogue', 3],
  ])('%s for the beginning of %s: %i', (typed, word, count) => {
    expect(slips(typed, word, 3).beginning).toBe(count);
  });

  test('are counted no further than asked', () => {
    expect(slips('abcdefgh', 'stuvwxyz', 1)).toEqual({ whole: 2, beginning: 2 });
    expect(slips('abc', 'abcdefghijklm', 2).whole).toBe(3);
    expect(slips('abc', 'abcdefghijklm', 2).beginning).toBe(0);
  });

  test('are forgiven by length', () => {
    expect([3, 4, 7, 8, 20].map(forgiven)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('singular', () => {
  test.each([
    ['thighs', 'thigh'],
    ['stretches', 'stretch'],
    ['benches', 'bench'],
    ['presses', 'press'],
    ['glutes', 'glute'],
    ['press', 'press'],
    ['abs', 'abs'],
    ['hips', 'hip'],
    ['boxes', 'box'],
    ['neck', 'neck'],
  ])('%s: %s', (word, cut) => {
    expect(singular(word)).toBe(cut);
  });
});

describe('likeness', () => {
  const like = (typed: string, word: string, forgiving = true): number =>
    likeness(comparable(typed), comparable(word), forgiving);

  test('falls from the word itself over its number and its beginning to slips', () => {
    const falling = [
      like('trapezius', 'trapezius'),
      like('hips', 'hip'),
      like('trapezi', 'trapezius'),
      like('trap', 'trapezius'),
      like('trapezuis', 'trapezius'),
      like('trapzuis', 'trapezius'),
      like('trapz', 'trapezius'),
      like('pezius', 'trapezius'),
    ];
    expect(falling).toEqual([...falling].sort((a, b) => b - a));
    expect(new Set(falling).size).toBe(falling.length);
    expect(falling[0]).toBe(1);
    expect(falling.at(-1)).toBe(0);
  });

  test.each([
    ['bmu', 'bum'],
    ['lat', 'cat'],
    ['wack', 'back'],
    ['bacck', 'neck'],
    ['tra', 'xtra'],
    ['neckties', 'neck'],
    ['shoo', 'shoulder'],
  ])('%s does not mean %s', (typed, word) => {
    expect(like(typed, word)).toBe(0);
  });

  test('lets the first letter be wrong in longer words only', () => {
    expect(like('xeck', 'neck')).toBe(0);
    expect(like('xhest', 'chest')).toBe(0);
    expect(like('xtretc', 'stretc')).toBeGreaterThan(0);
  });

  test('forgives nothing where it is not to', () => {
    expect(like('nekc', 'neck', false)).toBe(0);
    expect(like('nec', 'neck', false)).toBe(like('nec', 'neck'));
  });
});

describe('a vocabulary', () => {
  const known = ['neck', 'necks', 'necklace', 'chest', 'chests', 'trapezius', 'trap', 'hip'].map(comparable);
  const { like } = createVocabulary(known);

  test.each(['neck', 'n', 'nec', 'nekc', 'chests', 'ches', 'chets', 'trapezuis', 'trpz', 'hips', 'x', 'zzzz', ''])(
    'finds for %j what comparing with each word does',
    (typed) => {
      for (const forgiving of [true, false]) {
        const expected = known
          .map((word) => [word, likeness(comparable(typed), word, forgiving)] as const)
          .filter(([, sure]) => sure > 0);
        const found = like(comparable(typed), forgiving);
        expect(new Map(found)).toEqual(new Map(expected));
      }
    },
  );
});

describe('a time in a query', () => {
  test.each([
    ['30 s', 30, []],
    ['30s', 30, []],
    ['neck 2 min', 120, ['neck']],
    ['2 minutes seated', 120, ['seated']],
    ['one minute', 60, []],
    ['a minute', 60, []],
    ['half a minute', 30, []],
    ['1.5 min', 90, []],
    ['1,5 min', 90, []],
    ['1-2 min', 120, ['1']],
    ['quick neck', 60, ['neck']],
    ['5 min or 40 sec', 40, ['or']],
    ['40 sec or 5 min', 40, ['or']],
    ['10 s', 10, []],
    ['figure 4 s', undefined, ['figure', '4', 's']],
    ['30', undefined, ['30']],
    ['min 30', undefined, ['min', '30']],
    ['half a neck', undefined, ['half', 'a', 'neck']],
    ['1.5 necks', undefined, ['1', '5', 'necks']],
    ['', undefined, []],
  ])('%s', (query, seconds, rest) => {
    const found = takeTime(timeWords, query, foldWords(query));
    expect(found.seconds).toBe(seconds);
    expect(found.rest.map((word) => word.letters)).toEqual(rest);
  });
});

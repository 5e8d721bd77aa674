import { describe, expect, test } from 'vitest';
import type { CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import { createFinder, type Hit } from '../../../shared/search/find.ts';
import { language } from '../../language.ts';
import { catalogueOf, movement } from '../catalogue/made-up.ts';

// Each rule of the ranking by itself, on made-up movements: nothing but the one thing differs.

type Told = { readonly name: string; readonly words?: readonly string[]; readonly summary?: string };

const entry = (id: string, told: Told, differs: Partial<Movement> = {}): CatalogueEntry => {
  const [made] = catalogueOf(
    movement(id, { muscles: { primary: ['quadriceps'], secondary: [] }, ...differs }),
  ).values();
  if (made === undefined) throw new Error('nothing was made');
  return { movement: made.movement, text: { ...made.text, words: [], ...told } as CatalogueEntry['text'] };
};

const hitsOf = (query: string, ...entries: readonly CatalogueEntry[]): readonly Hit[] =>
  createFinder(language.texts, new Map(entries.map((each) => [each.movement.id, each]))).find(query).hits;

/** The ids from the best on; equals would come by name, so what is to win is called Zed. */
const order = (query: string, ...entries: readonly CatalogueEntry[]): readonly string[] =>
  hitsOf(query, ...entries).map(({ id }) => id);

const muscles = (primary: Movement['muscles']['primary'], secondary: Movement['muscles']['secondary'] = []) => ({
  muscles: { primary, secondary },
});

describe('what tells more', () => {
  test('the name, then own words, then a primary muscle, then a secondary one', () => {
    const found = order(
      'forearm',
      entry('secondary', { name: 'A' }, muscles(['chest'], ['forearms'])),
      entry('primary', { name: 'B' }, muscles(['forearms'])),
      entry('words', { name: 'C', words: ['forearm'] }),
      entry('name', { name: 'Zed forearm' }),
    );
    expect(found).toEqual(['name', 'words', 'primary', 'secondary']);
  });

  test('earlier own words, and earlier muscles', () => {
    const late = entry('late', { name: 'A', words: ['one', 'two', 'flop'] }, muscles(['chest', 'neck']));
    const early = entry('early', { name: 'Zed', words: ['flop', 'one', 'two'] }, muscles(['neck', 'chest']));
    expect(order('flop', late, early)).toEqual(['early', 'late']);
    expect(order('throat', late, early)).toEqual(['early', 'late']);
  });

  test('a late word of one’s own still more than a secondary muscle', () => {
    const many = Array.from({ length: 60 }, (_, index) => `number${String.fromCharCode(97 + (index % 26))}${index}`);
    const found = order(
      'throat neck',
      entry('secondary', { name: 'A' }, muscles(['chest'], ['neck'])),
      entry('words', { name: 'Zed', words: [...many, 'throat neck'] }, muscles(['chest'])),
    );
    expect(found).toContain('words');
  });

  test('where name and muscle agree', () => {
    const both = entry('both', { name: 'Zed chest' }, muscles(['chest']));
    const name = entry('name', { name: 'Abc chest' });
    expect(order('chest', name, both)).toEqual(['both', 'name']);
  });

  test('a name that is met whole, and one that begins so', () => {
    const long = entry('long', { name: 'Flop over sideways' });
    const short = entry('short', { name: 'Zed flop' });
    const first = entry('first', { name: 'Flop zed' });
    expect(order('flop', long, short)).toEqual(['long', 'short'].reverse());
    expect(order('flop', entry('last', { name: 'Abc flop' }), first)).toEqual(['first', 'last']);
  });

  test('the word itself more than its beginning, that more than a slip', () => {
    const found = order(
      'flopper',
      entry('slip', { name: 'Floppar' }),
      entry('beginning', { name: 'Flopperish' }),
      entry('itself', { name: 'Flopper zed' }),
    );
    expect(found).toEqual(['itself', 'beginning', 'slip']);
  });

  test('what is off by default comes behind its like, unless its name is met', () => {
    const off = { offByDefault: true };
    const on = entry('on', { name: 'Zed', words: ['flop'] });
    expect(order('flop', entry('off', { name: 'A', words: ['flop'] }, off), on)).toEqual(['on', 'off']);
    expect(order('flop', entry('off', { name: 'Flop', words: ['flop'] }, off), on)).toEqual(['off', 'on']);
    const [named] = hitsOf('flop', entry('off', { name: 'Flop' }, off));
    const [usual] = hitsOf('flop', entry('on', { name: 'Flop' }));
    expect(named?.score).toBe(usual?.score);
    const ofTime = [entry('off', { name: 'A' }, off), entry('on', { name: 'Zed' })];
    expect(order('1 min', ...ofTime)).toEqual(['on', 'off']);
  });

  test('equals come by name, then by id', () => {
    const found = order(
      'flop',
      entry('b', { name: 'Flop' }),
      entry('c', { name: 'Flap flop' }),
      entry('a', { name: 'Flop' }),
    );
    expect(found).toEqual(['a', 'b', 'c']);
    const words = ['flop'];
    expect(
      order(
        'flop',
        entry('a', { name: 'B', words }),
        entry('c', { name: 'A', words }),
        entry('b', { name: 'A', words }),
      ),
    ).toEqual(['b', 'c', 'a']);
  });
});

describe('words together', () => {
  test('both beat one, and what nobody knows costs rank, but not the answer', () => {
    const both = entry('both', { name: 'Zed', words: ['flop', 'wiggle'] });
    const one = entry('one', { name: 'Flop' });
    expect(order('flop wiggle', one, both)).toEqual(['both', 'one']);
    expect(order('flop wiggle jiggle', one, both)).toEqual(['both', 'one']);
    expect(hitsOf('flop jiggle', one)[0]?.score).toBeLessThan(hitsOf('flop', one)[0]?.score ?? 0);
    expect(order('quux', one, both)).toEqual([]);
  });

  test('where and how counts less than what', () => {
    const seated = entry('other', { name: 'A' }, { positions: ['seated'] });
    const neck = entry('neck', { name: 'Zed' }, muscles(['neck']));
    expect(order('seated neck', seated, neck)).toEqual(['neck']);
    expect(order('hands and knees neck', entry('q', { name: 'A' }, { positions: ['quadruped'] }), neck)).toEqual([
      'neck',
    ]);
  });

  test('a phrase means more than its words: "lower back" is no back', () => {
    const torn = entry('torn', { name: 'Back flop' });
    const meant = entry('meant', { name: 'Zed' }, muscles(['quadratus-lumborum']));
    expect(order('lower back', torn, meant)).toEqual(['meant']);
    expect(hitsOf('lower back flop', torn)[0]?.marks).toEqual([[5, 9]]);
    expect(hitsOf('lower back', entry('whole', { name: 'Lower Back Flop' }))[0]?.marks).toEqual([[0, 10]]);
  });

  test('a phrase of one’s own is met whole, or in parts that tell less', () => {
    const words = ['wiggle flounce'];
    const it = entry('it', { name: 'A', words });
    const [whole] = hitsOf('wiggle flounce', it);
    const [part] = hitsOf('flounce', it);
    expect(whole?.why).toEqual({ code: 'words', words: 'wiggle flounce' });
    expect(part?.why).toEqual(whole?.why);
    expect(part?.score).toBeLessThan(whole?.score ?? 0);
    expect(hitsOf('flop flounce', entry('it', { name: 'Flop', words }))[0]?.score).toBeGreaterThan(
      hitsOf('flop flounce', entry('it', { name: 'Flop' }))[0]?.score ?? 1,
    );
  });

  test('an unfinished phrase is met less than the finished one', () => {
    const it = entry('it', { name: 'A', words: ['wiggle jiggle'] });
    const [half, more, whole] = ['wiggle', 'wiggle jig', 'wiggle jiggle'].map(
      (query) => hitsOf(query, it)[0]?.score ?? 0,
    );
    expect(half).toBeGreaterThan(0);
    expect(more).toBeGreaterThan(half ?? 1);
    expect(whole).toBeGreaterThan(more ?? 1);
  });

  test('a word that says something by itself waits for no other', () => {
    const it = entry('it', { name: 'A', words: ['back wiggle'] });
    expect(order('back', it)).toEqual([]);
    expect(order('back wiggle', it)).toEqual(['it']);
    expect(order('back', entry('it', { name: 'A', words: ['backwards'] }))).toEqual([]);
    expect(order('backw', entry('it', { name: 'A', words: ['backwards'] }))).toEqual(['it']);
  });

  test('very little finds names alone', () => {
    expect(order('fl', entry('name', { name: 'Flop' }), entry('words', { name: 'A', words: ['flop'] }))).toEqual([
      'name',
    ]);
    expect(order('flo', entry('name', { name: 'Flop' }), entry('words', { name: 'A', words: ['flop'] }))).toEqual([
      'name',
      'words',
    ]);
  });

  test('two words written as one, and one as two', () => {
    expect(order('flopwiggle', entry('it', { name: 'Flop Wiggle' }))).toEqual(['it']);
    expect(order('flop wiggle', entry('it', { name: 'Flopwiggle' }))).toEqual(['it']);
    expect(order('flop wiggle', entry('it', { name: 'A', words: ['flopwiggle'] }))).toEqual(['it']);
    expect(order('fl op', entry('it', { name: 'A', words: ['flopwiggle'] }))).toEqual([]);
    expect(order('flo pwi', entry('it', { name: 'A', words: ['flopwiggle'] }))).toEqual(['it']);
  });

  test('a line about a movement helps, but finds none by itself', () => {
    const plain = entry('plain', { name: 'Flop' });
    const told = entry('told', { name: 'Flop zed', summary: 'Good before a meadow.' });
    expect(order('flop meadow', plain, told)).toEqual(['told', 'plain']);
    expect(order('meadow', told)).toEqual([]);
    expect(order('flop meado', plain, told)).toEqual(['plain', 'told']);
  });

  test('a line about a movement is told where nothing tells more', () => {
    const told = entry('told', { name: 'A', summary: 'Good before a meadow.' }, { positions: ['quadruped'] });
    expect(hitsOf('hands and knees meadow', told)[0]?.why).toEqual({ code: 'text', where: 'summary' });
    const short = entry('it', { name: 'A', summary: 'A fox.' }, { positions: ['quadruped'] });
    expect(hitsOf('hands and knees fox', short)[0]?.why.code).not.toBe('text');
  });

  test('a name is told before words of one’s own that say no more', () => {
    expect(hitsOf('flop', entry('it', { name: 'Flop', words: ['flop'] }))[0]?.why).toEqual({ code: 'name' });
  });

  test('a word of a phrase is no part of words of one’s own', () => {
    const score = (words: readonly string[]): number =>
      hitsOf('lower back flop', entry('it', { name: 'Flop', words }))[0]?.score ?? 0;
    expect(score(['lower wiggle'])).toBe(score([]));
    expect(score(['lower back'])).toBeGreaterThan(score([]));
  });

  test('fillers change nothing', () => {
    const it = entry('it', { name: 'Flop' });
    expect(hitsOf('please show me the flop', it)).toEqual(hitsOf('flop', it));
  });

  test('other spellings and other words for the same', () => {
    expect(order('figure 4', entry('it', { name: 'Figure Four' }))).toEqual(['it']);
    expect(order('slouching', entry('it', { name: 'A', words: ['hunched'] }))).toEqual(['it']);
    expect(hitsOf('slouching', entry('it', { name: 'A', words: ['hunched'] }))[0]?.why).toEqual({
      code: 'words',
      words: 'hunched',
    });
  });

  test('what a name of a part of the body may be typed as is forgiven, and what is everyday is no slip', () => {
    expect(order('wall', entry('walk', { name: 'Walk' }))).toEqual([]);
    expect(order('walc', entry('walk', { name: 'Walk' }))).toEqual(['walk']);
  });

  test('an id finds its movement', () => {
    expect(order('flip-flop', entry('flip-flop', { name: 'A' }))).toEqual(['flip-flop']);
  });
});

describe('a time', () => {
  const lasting = (id: string, min: number, max: number): CatalogueEntry =>
    entry(
      id,
      { name: id, words: ['flop'] },
      {
        phases: [{ pose: 'stand', seconds: { min, max }, breath: 'steady' }],
        dose: { repetitions: { min: 1, max: 1 }, sets: { min: 1, max: 1 }, sides: 'none' },
      },
    );

  test('is best filled, and never too short', () => {
    const movements = [
      lasting('a-third', 10, 20),
      lasting('all', 50, 90),
      lasting('half', 20, 30),
      lasting('too-long', 61, 90),
    ];
    expect(order('1 min', ...movements)).toEqual(['all', 'half', 'a-third']);
    expect(order('flop 1 min', ...movements)).toEqual(['all', 'half', 'a-third']);
    expect(order('flop', ...movements)).toHaveLength(4);
    expect(order('1 min', lasting('just', 60, 60))).toEqual(['just']);
  });
});

describe('marks', () => {
  const marked = (query: string, name: string): readonly string[] =>
    hitsOf(query, entry('it', { name }))[0]?.marks.map(([from, until]) => name.slice(from, until)) ?? [];

  test.each([
    ['cat', 'Cat-Cow', ['Cat']],
    ['ca co', 'Cat-Cow', ['Ca', 'Co']],
    ['cow cat', 'Cat-Cow', ['Cat', 'Cow']],
    ['catcow', 'Cat-Cow', ['Cat-Cow']],
    ['catc', 'Cat-Cow', ['Cat-C']],
    ['flopp', 'Floppy', ['Flopp']],
    ['flpopy', 'Floppy', ['Floppy']],
    ['flops', 'Flop', ['Flop']],
    ['childs', 'Child’s Pose', ['Child’s']],
    ['pose', 'Pôse', ['Pôse']],
    ['flo flopp', 'Floppy', ['Flopp']],
    ['wiggle', 'The Wiggle', ['Wiggle']],
  ])('%s in %s', (query, name, expected) => {
    expect(marked(query, name)).toEqual(expected);
  });
});

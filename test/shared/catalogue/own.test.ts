import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { readOwnMovements } from '../../../shared/catalogue/read-own.ts';
import { poses } from '../../../shared/figure/poses/index.ts';
import { language, t } from '../../language.ts';

const shipped = builtInCatalogue(language.texts.movements).entries;
const sample = shipped.get('cat-cow');
if (sample === undefined) throw new Error('no sample');

const own = (change: object = {}): Readonly<Record<string, unknown>> => ({
  ...sample.movement,
  id: 'mine',
  text: sample.text,
  ...change,
});
const without = (key: string): unknown => {
  const { [key]: _, ...rest } = own();
  return rest;
};
const read = (...contents: readonly unknown[]) => {
  const { entries, problems } = readOwnMovements(
    contents.map((content, index) => ({ file: `${index + 1}.json`, content })),
    shipped,
    new Set(Object.keys(poses)),
  );
  return { entries, problems: problems.map(({ reason, ...at }) => ({ ...at, reason: t(reason.key, reason.values) })) };
};

describe('a movement of somebody’s own', () => {
  it('is read as those that ship are', () => {
    const { entries, problems } = read(own({ $schema: './movement.schema.json' }));
    expect(problems).toEqual([]);
    expect([...entries]).toEqual([['mine', { movement: { ...sample.movement, id: 'mine' }, text: sample.text }]]);
  });

  it('may stand in for one that ships, or for one in another file, whichever comes first', () => {
    const { entries, problems } = read(own({ deskVariantOf: 'other' }), own({ id: 'other', deskVariantOf: 'cat-cow' }));
    expect(problems).toEqual([]);
    expect([...entries.keys()]).toEqual(['mine', 'other']);
  });

  it('needs no cues', () => {
    const { cues: _, ...text } = sample.text;
    expect(read(own({ text })).problems).toEqual([]);
  });

  it('may bend its poses', () => {
    const [first, ...rest] = sample.movement.phases;
    const phases = [{ ...first, angles: { neck: 10, head: -5 } }, ...rest];
    expect(read(own({ phases })).problems).toEqual([]);
    const [bent, ...plain] = read(own({ phases })).entries.get('mine')?.movement.phases ?? [];
    expect(bent).toMatchObject({ ...phases[0], bent: { neck: 10, head: -5 } });
    expect(plain).toEqual(rest);
    // What is made as it is read stands in no file.
    expect(read(own({ phases: [bent, ...rest] })).problems).toMatchObject([{ field: 'phases.0.bent' }]);
  });

  it('has its texts as they are shown, however deep they lie', () => {
    const turned = (text: string) => `\u202E${text}\u0000`;
    const { name, steps, cues = expect.fail('no cues') } = sample.text;
    const text = {
      ...{ ...sample.text, name: turned(name), steps: steps.map(turned) },
      cues: cues.map((lines) => lines.map(turned)),
    };
    const { entries, problems } = read(own({ text, sources: [{ name: turned('Mine') }] }));
    expect(problems).toEqual([]);
    expect(entries.get('mine')).toMatchObject({
      text: { name, steps, cues },
      movement: { sources: [{ name: 'Mine' }] },
    });
  });

  it.each([...shipped.values()])('has a place for all that %# says', ({ movement, text }) => {
    const { problems } = read({ ...movement, text, id: 'mine' });
    expect(problems).toEqual([]);
  });
});

describe('a file that is refused is named with field and reason, and disturbs no other', () => {
  const { phases } = sample.movement;
  it.each([
    ['null', null, '', /object/i],
    ['a list', [own()], 'id', /^is missing$/],
    ['a missing field', without('kind'), 'kind', /^is missing$/],
    [
      'a joint that bends too far',
      own({ phases: [{ ...phases[0], angles: { neck: 61 } }, ...phases.slice(1)] }),
      'phases.0.angles.neck',
      /60/,
    ],
    [
      'a joint that bends too far for its pose',
      own({ phases: [{ ...phases[0], pose: 'shoulder-rolls-rest', angles: { trunk: -60 } }, ...phases.slice(1)] }),
      'phases.0.angles',
      /^trunk would be at -60 degrees; it goes from -30 to 110$/,
    ],
    [
      'a joint that carries',
      own({ phases: [{ ...phases[0], angles: { 'left-elbow': 30 } }, ...phases.slice(1)] }),
      'phases.0.angles',
      /^left-elbow cannot be bent in this pose/,
    ],
    [
      'a joint that nobody has',
      own({ phases: [{ ...phases[0], angles: { tail: 30 } }, ...phases.slice(1)] }),
      'phases.0.angles.tail',
      /./,
    ],
    [
      'a joint of nobody',
      own({ phases: [{ ...phases[0], pose: 'none', angles: { neck: 5 } }, ...phases.slice(1)] }),
      'phases.0.angles',
      /^a phase without a figure has no joints to bend$/,
    ],
    ['no text', without('text'), 'text', /^is missing$/],
    ['a missing field of the text', own({ text: { ...sample.text, steps: undefined } }), 'text.steps', /./],
    ['a field that nobody knows', own({ colour: 'red' }), 'colour', /^there is no such field$/],
    ['a wrong type', own({ loaded: 'no' }), 'loaded', /true or false.*"no"/],
    ['a wrong type inside', own({ phases: [{ ...phases[0], seconds: 4 }, phases[1]] }), 'phases.0.seconds', /object/i],
    [
      'an unknown pose',
      own({ phases: [phases[0], { ...phases[1], pose: 'headstand' }] }),
      'phases.1.pose',
      /headstand/,
    ],
    [
      'a pose of the language',
      own({ phases: [phases[0], { ...phases[1], pose: 'constructor' }] }),
      'phases.1.pose',
      /./,
    ],
    ['words for one phase too few', own({ text: { ...sample.text, phases: ['Up'] } }), 'text.phases', /2.*1/],
    ['a base that is not there', own({ deskVariantOf: 'cow' }), 'deskVariantOf', /cow/],
    ['an id with a path', own({ id: '../../etc' }), 'id', /small letters, numbers and hyphens/],
    ['an id that ships', own({ id: 'cat-cow' }), 'id', /"cat-cow" ships/],
    ['a prototype', JSON.parse('{"__proto__":{"id":"mine"}}'), '__proto__', /no such field/],
  ])('%s', (_, content, field, reason) => {
    const { entries, problems } = read(own({ id: 'good' }), content);
    expect(problems).toContainEqual({ file: '2.json', field, reason: expect.stringMatching(reason) });
    expect([...new Set(problems.map(({ file }) => file))]).toEqual(['2.json']);
    expect([...entries.keys()]).toEqual(['good']);
  });

  it('even where it is nested a hundred thousand deep', () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth += 1) deep = depth % 2 === 0 ? [deep] : { deep };
    expect(read(own({ text: deep })).problems.map(({ field }) => field)).toContain('text.name');
  });

  it('of very many faults of it the first twenty are told', () => {
    const words = Array.from({ length: 30 }, (_, at) => at);
    const fields = read(own({ text: { ...sample.text, words } })).problems.map(({ field }) => field);
    expect(fields).toEqual(words.slice(0, 20).map((at) => `text.words.${at}`));
  });

  it('a pose that nobody knows is not said to be without joints', () => {
    const bent = { ...phases[0], pose: 'headstand', angles: { neck: 5 } };
    const { problems } = read(own({ phases: [bent, ...phases.slice(1)] }));
    expect(problems.map(({ field }) => field)).toEqual(['phases.0.pose']);
  });

  it('every fault of it is told', () => {
    const { problems } = read(own({ kind: 'dance', text: { ...sample.text, name: '' } }));
    expect(problems.map(({ field }) => field)).toEqual(['kind', 'text.name']);
  });

  it('of two with one id the first stays, and the second is told which that is', () => {
    const { entries, problems } = read(own(), own({ kind: 'stretch' }));
    expect(entries.get('mine')?.movement.kind).toBe('mobility');
    expect(problems).toEqual([{ file: '2.json', field: 'id', reason: '1.json has "mine" already' }]);
  });

  it('an id is not taken by a file that was refused', () => {
    const { entries, problems } = read(own({ text: { ...sample.text, poses: [] } }), own());
    expect(problems.map(({ file }) => file)).toEqual(['1.json']);
    expect([...entries.keys()]).toEqual(['mine']);
  });
});

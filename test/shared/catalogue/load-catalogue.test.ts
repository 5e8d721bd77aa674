import { describe, expect, it } from 'vitest';
import { builtInCatalogue, loadCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { movementFiles } from '../../../shared/catalogue/movements/index.ts';
import { posesFor } from '../../../shared/figure/poses/index.ts';
import { language, t } from '../../language.ts';

const { movements: texts } = language.texts;
const builtIn = builtInCatalogue(texts).entries;
const sample = builtIn.get('cat-cow');
if (sample === undefined) throw new Error('no sample');

/** Each fault in words. */
const load = (...given: Parameters<typeof loadCatalogue>) => {
  const { entries, problems } = loadCatalogue(...given);
  return { entries, problems: problems.map(({ reason, ...at }) => ({ ...at, reason: t(reason.key, reason.values) })) };
};

/** The shipped movements with one more, whose text is the sample's unless told otherwise. */
const withOneMore = (movement: unknown, text: unknown = sample.text, poses?: ReadonlySet<string>) =>
  load([movement, ...movementFiles], { ...texts, mine: text }, poses);

const mine = (change: object): unknown => ({ ...sample.movement, id: 'mine', ...change });
const seconds = (min: unknown, max: unknown) => ({ ...sample.movement.phases[0], seconds: { min, max } });

describe('a good movement of somebody’s own', () => {
  it('is loaded beside the others', () => {
    const { entries, problems } = withOneMore(mine({}));
    expect(problems).toEqual([]);
    expect(entries.get('mine')?.movement.kind).toBe('mobility');
    expect(entries.size).toBe(builtIn.size + 1);
  });

  it('may stand in for a movement that is loaded after it', () => {
    expect(withOneMore(mine({ deskVariantOf: 'wrist-stretch' })).problems).toEqual([]);
  });
});

describe('how long a movement takes', () => {
  const once = { min: 1, max: 1 };
  /** Of one long phase and one short one, done once. */
  const lasting = (least: number) =>
    withOneMore(
      mine({
        phases: [seconds(least - 1, 3_600), seconds(1, 1)],
        dose: { repetitions: once, sets: once, sides: 'none' },
      }),
    );

  it('is, at its least, no longer than the longest break', () => {
    expect(lasting(1_800).problems).toEqual([]);
    expect(lasting(1_801).problems).toEqual([
      {
        ...{ movement: 'mine', field: 'dose' },
        reason: 'even at its least it takes longer than the longest break, which is 30 minutes',
      },
    ]);
  });
});

describe('a bad movement is left out, reported by name and field, and disturbs no other', () => {
  it.each([
    ['an unknown kind', mine({ kind: 'dance' }), 'kind'],
    ['an unknown muscle', mine({ muscles: { primary: ['tail'], secondary: [] } }), 'muscles.primary.0'],
    ['no muscle', mine({ muscles: { primary: [], secondary: [] } }), 'muscles.primary'],
    ['a caution that is no code', mine({ avoid: ['be careful'] }), 'avoid.0'],
    ['a key that nobody knows', mine({ cost: 3 }), 'cost'],
    ['no phases', mine({ phases: [] }), 'phases'],
    ['phases that are no list', mine({ phases: 'two' }), 'phases'],
    ['least above most', mine({ phases: [seconds(5, 4), sample.movement.phases[1]] }), 'phases.0.seconds'],
    ['no time at all', mine({ phases: [seconds(0, 4), sample.movement.phases[1]] }), 'phases.0.seconds.min'],
    ['endless time', mine({ phases: [seconds(4, Infinity), sample.movement.phases[1]] }), 'phases.0.seconds.max'],
    [
      'a time that is no number',
      mine({ phases: [seconds(Number.NaN, 4), sample.movement.phases[1]] }),
      'phases.0.seconds.min',
    ],
    [
      'half a repetition',
      mine({ dose: { ...sample.movement.dose, repetitions: { min: 0.5, max: 1 } } }),
      'dose.repetitions.min',
    ],
    ['a base that is not there', mine({ deskVariantOf: 'cow-cat' }), 'deskVariantOf'],
    ['a source with a broken address', mine({ sources: [{ name: 'x', url: 'not an address' }] }), 'sources.0.url'],
    ['no source', mine({ sources: [] }), 'sources'],
    ['fewer phases than words', mine({ phases: [sample.movement.phases[0]] }), 'text.phases'],
  ])('%s', (_, movement, field) => {
    const { entries, problems } = withOneMore(movement);
    expect(problems.map((problem) => problem.movement)).toContain('mine');
    expect(problems.map((problem) => problem.field)).toContain(field);
    for (const { reason } of problems) expect(reason).toMatch(/\S/);
    expect(entries).toEqual(builtIn);
  });

  it.each(Object.keys(sample.movement).filter((key) => key !== 'id'))('without its %s', (key) => {
    const { [key]: _, ...rest } = { ...sample.movement, id: 'mine' } as Record<string, unknown>;
    const { entries, problems } = withOneMore(rest);
    expect(problems).toEqual([{ movement: 'mine', field: key, reason: expect.any(String) }]);
    expect(entries).toEqual(builtIn);
  });

  it.each([null, 7, 'cat-cow', [], {}, { id: 7 }, { id: '' }])(
    '%j, which has no id, is named by its place',
    (movement) => {
      const { entries, problems } = withOneMore(movement);
      expect(new Set(problems.map((problem) => problem.movement))).toEqual(new Set(['#1']));
      expect(problems.map(({ field }) => field)).not.toContain('text');
      expect(entries).toEqual(builtIn);
    },
  );

  it.each(['__proto__', 'constructor', '../../etc', 'Cat Cow'])('the id %j is no way in', (id) => {
    const { entries, problems } = withOneMore({ ...sample.movement, id });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every((problem) => problem.movement === id)).toBe(true);
    expect(entries).toEqual(builtIn);
  });

  it('every fault is told at once', () => {
    const { problems } = withOneMore(mine({ kind: 'dance', place: 'moon' }), { ...sample.text, steps: [] });
    expect(problems.map(({ field }) => field)).toEqual(['kind', 'place', 'text.steps']);
  });

  it('one that takes the id of another does not push it aside', () => {
    const { entries, problems } = load([...movementFiles, { ...sample.movement, kind: 'strength' }], texts);
    expect(problems).toEqual([{ movement: 'cat-cow', field: 'id', reason: expect.any(String) }]);
    expect(entries.get('cat-cow')?.movement.kind).toBe('mobility');
  });
});

describe('texts', () => {
  it.each([
    ['no name', { ...sample.text, name: '' }, 'text.name'],
    ['a name that is no text', { ...sample.text, name: { toString: 'x' } }, 'text.name'],
    ['one pose too many', { ...sample.text, poses: [...sample.text.poses, 'And more.'] }, 'text.poses'],
    ['cues for one phase only', { ...sample.text, cues: sample.text.cues?.slice(1) }, 'text.cues'],
    ['a phase without a cue', { ...sample.text, cues: [[], ['Arch.']] }, 'text.cues.0'],
    ['more cues than can be read', { ...sample.text, cues: [['A.', 'B.', 'C.', 'D.'], ['Arch.']] }, 'text.cues.0'],
    ['nothing', null, 'text'],
  ])('%s', (_, text, field) => {
    const { entries, problems } = withOneMore(mine({}), text);
    expect(problems).toEqual([{ movement: 'mine', field, reason: expect.any(String) }]);
    expect(entries).toEqual(builtIn);
  });

  it.each([null, undefined, 'text', 3, []])(
    '%j instead of all texts leaves every movement out and says so',
    (nothing) => {
      const { entries, problems } = load(movementFiles, nothing);
      expect(entries.size).toBe(0);
      expect(problems.every(({ field }) => field === 'text')).toBe(true);
      expect(problems.length).toBe(movementFiles.length);
    },
  );
});

describe('poses', () => {
  const known = new Set([...builtIn.values()].flatMap(({ movement }) => Object.keys(posesFor(movement))));

  it('are checked by name where the names are given', () => {
    const bad = mine({ phases: [{ ...sample.movement.phases[0], pose: 'no-such-pose' }, sample.movement.phases[1]] });
    const { entries, problems } = withOneMore(bad, sample.text, known);
    expect(problems).toEqual([
      { movement: 'mine', field: 'phases.0.pose', reason: expect.stringContaining('no-such-pose') },
    ]);
    expect(entries).toEqual(builtIn);
    expect(withOneMore(bad).problems).toEqual([]);
  });

  it.each(['easier', 'harder'] as const)('are checked where they are %s, and may be left out', (effort) => {
    const [first, second] = sample.movement.phases;
    if (first === undefined) throw new Error('no phase');
    const { easier: _easier, harder: _harder, ...plain } = first;
    const bad = mine({ phases: [{ ...plain, [effort]: 'no-such-pose' }, second] });
    expect(withOneMore(bad, sample.text, known).problems).toEqual([
      { movement: 'mine', field: `phases.0.${effort}`, reason: expect.stringContaining('no-such-pose') },
    ]);
    expect(withOneMore(mine({ phases: [plain, second] }), sample.text, known).problems).toEqual([]);
  });
});

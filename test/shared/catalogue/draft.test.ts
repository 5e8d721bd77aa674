import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { contentOf, draftFaults, draftOf, emptyDraft, idFor, withPhases } from '../../../shared/catalogue/draft.ts';
import { type Draft, type DraftPhase, draftSchema } from '../../../shared/catalogue/draft-schema.ts';
import { readOwnMovements } from '../../../shared/catalogue/read-own.ts';
import { bentAt } from '../../../shared/figure/bending.ts';
import { bendable } from '../../../shared/figure/joints.ts';
import { poses } from '../../../shared/figure/poses/index.ts';
import { LONGEST_BREAK_MINUTES } from '../../../shared/model/break-kind.ts';
import { ID_AT_MOST, movementIdSchema } from '../../../shared/model/ids.ts';
import { LIST_AT_MOST, NAME_AT_MOST } from '../../../shared/model/movement-bounds.ts';
import { language, t } from '../../language.ts';
import { seed } from '../../sim/runs.ts';
import { bentPart, board, partOf } from './draft-fakes.ts';

const shipped = builtInCatalogue(language.texts.movements).entries;
const entries = [...shipped.values()];
const ids = new Set(shipped.keys());

const named = (name: string, parts: readonly DraftPhase[]): Draft => {
  const draft = withPhases(t, board, emptyDraft(t), parts);
  return { ...draft, text: { ...draft.text, name } };
};
const read = (content: unknown) =>
  readOwnMovements(
    [{ file: 'a.json', content: JSON.parse(JSON.stringify(content)) }],
    shipped,
    new Set(Object.keys(poses)),
  );
const saved = (draft: Draft) => read(contentOf(t, draft, ids));

describe('the board', () => {
  it('has every pose that a movement takes, once, with words for who does not see it', () => {
    const named = new Set(entries.flatMap(({ movement }) => movement.phases.map(({ pose }) => pose)));
    expect(new Set(board.keys())).toEqual(named);
    for (const { pose, looks, says } of board.values()) expect([looks, says], pose).not.toContain('');
  });
});

describe('a draft', () => {
  it('needs no more than poses and a name', () => {
    const draft = named('Shrug and drop', [partOf('shoulder-rolls-up'), partOf('shoulder-rolls-rest')]);
    expect(draftFaults(draft, entries)).toEqual([]);
    const { entries: own, problems } = saved(draft);
    expect(problems).toEqual([]);
    expect(own.get('shrug-and-drop')?.movement).toMatchObject({
      ...{ positions: ['seated'], place: 'chair', kind: 'mobility', offByDefault: false },
      sources: [{ name: 'Made here by its owner' }],
    });
  });

  it(`is a movement that the schema takes, whatever poses, angles and words it has (seed ${seed})`, () => {
    const phase = fc
      .tuple(
        fc.constantFrom(...board.keys()),
        fc.array(fc.tuple(fc.nat(20), fc.integer({ min: -200, max: 200 })), { maxLength: 3 }),
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.double({ min: 0.5, max: 5, noNaN: true }),
        fc.constantFrom('in' as const, 'out' as const, 'steady' as const),
      )
      .map(([pose, bends, cue, seconds, breath]) => {
        const plain = partOf(pose, { cue: cue.replaceAll('\n', ' '), seconds: { min: seconds, max: seconds }, breath });
        const base = poses[pose];
        const joints = base === undefined ? [] : bendable(base);
        return bends.reduce((now, [at, degrees]) => {
          const joint = joints[at % Math.max(1, joints.length)];
          if (base === undefined || joint === undefined) return now;
          return bentPart(now, bentAt(base, now.angles ?? {}, joint, degrees));
        }, plain);
      });
    fc.assert(
      fc.property(
        fc.array(phase, { minLength: 1, maxLength: 5 }),
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
        (phases, name) => {
          const draft = named(`My ${name}`.slice(0, NAME_AT_MOST), phases);
          expect(v.safeParse(draftSchema, draft).issues).toBeUndefined();
          expect(draftFaults(draft, entries)).toEqual([]);
          expect(saved(draft).problems).toEqual([]);
        },
      ),
      { numRuns: 120 },
    );
  });

  it('follows its poses in what they call for, as long as nobody says otherwise', () => {
    const one = named('a', [partOf('shoulder-rolls-up')]);
    const lying = withPhases(t, board, one, [partOf('glute-bridge-lift')]);
    expect(lying.movement).toMatchObject({ place: 'floor', positions: ['supine'], equipment: ['mat'] });
    const said = { ...one, movement: { ...one.movement, place: 'desk' as const, avoid: [] } };
    expect(withPhases(t, board, said, [partOf('glute-bridge-lift')]).movement).toMatchObject({
      place: 'desk',
      avoid: [],
    });
  });

  it.each([
    [
      'the floor where one of its poses is there',
      ['wall-angels-up', 'glute-bridge-lift', 'shoulder-rolls-up'],
      'floor',
    ],
    ['beside the desk where it only has to stand up', ['shoulder-rolls-up', 'wall-angels-up'], 'desk'],
    ['in the chair where nothing calls for more', ['shoulder-rolls-up'], 'chair'],
    ['in the chair where nobody knows its pose any longer', [], 'chair'],
  ] as const)('is done %s', (_, names, place) => {
    const gone = { ...partOf('shoulder-rolls-up'), pose: 'gone' };
    const { movement } = named('a', [gone, ...names.map((pose) => partOf(pose))]);
    expect(movement.place).toBe(place);
    expect(movement.positions).toHaveLength(names.length);
  });

  it('says to breathe with its parts once one of them says how', () => {
    const [steady, inward] = [partOf('shoulder-rolls-up'), partOf('shoulder-rolls-back', { breath: 'in' })];
    const parts = 'Breathe in and out with the parts as the cues say.';
    const asItComes = 'Breathe as it comes, without holding it.';
    expect(named('a', [steady, inward]).text.breath).toBe(parts);
    expect(named('a', [inward]).text.breath).toBe(parts);
    expect(named('a', [steady]).text.breath).toBe(asItComes);
    expect(emptyDraft(t).text.breath).toBe(asItComes);
  });

  it('has as its steps what is said meanwhile, else how each phase begins', () => {
    const [up, back] = [partOf('shoulder-rolls-up', { cue: 'Draw up.\n\n Slowly. ' }), partOf('shoulder-rolls-back')];
    expect(named('a', [up, back]).text.steps).toEqual([
      'Draw up. Slowly.',
      back.says,
      'Go on like this, without haste.',
    ]);
  });

  it('has no words that nobody has said but those that hold for any', () => {
    expect(emptyDraft(t).text).toMatchObject({ name: '', summary: '', words: [] });
  });

  it('takes over who should be careful from the movements that its poses come from', () => {
    const draft = named('a', [partOf('cat-cow-desk-round'), partOf('glute-bridge-lift')]);
    const of = (id: string) => shipped.get(id)?.movement.avoid ?? [];
    for (const code of [...of('cat-cow-desk'), ...of('glute-bridge')]) expect(draft.movement.avoid).toContain(code);
  });

  it('says of each fault where it is', () => {
    const faults = (draft: Draft) => draftFaults(draft, entries);
    expect(faults(emptyDraft(t)).map(({ why }) => why)).toEqual(['no-name', 'no-poses']);
    const parts = [partOf('shoulder-rolls-up')];
    expect(faults(named('  cat-cow ', parts))).toEqual([{ why: 'name-taken', phase: null }]);
    expect(faults(named('a', [...parts, partOf('shoulder-rolls-rest', { cue: 'a\nb\n\nc\nd' })]))).toEqual([
      { why: 'cue-lines', phase: 1 },
    ]);
    const long = named('a', [partOf('shoulder-rolls-up', { seconds: { min: 3_600, max: 3_600 } })]);
    expect(faults(long)).toEqual([{ why: 'too-long', phase: null }]);
  });

  it('may take as long as the longest break', () => {
    const seconds = (LONGEST_BREAK_MINUTES.long * 60) / emptyDraft(t).movement.dose.repetitions.min;
    const lasting = (min: number) => named('a', [partOf('shoulder-rolls-up', { seconds: { min, max: min } })]);
    expect(draftFaults(lasting(seconds), entries)).toEqual([]);
    expect(draftFaults(lasting(seconds + 0.5), entries)).toEqual([{ why: 'too-long', phase: null }]);
  });

  it('that has no name has none that is taken', () => {
    const blank = entries.slice(0, 1).map(({ movement, text }) => ({ movement, text: { ...text, name: ' ' } }));
    expect(draftFaults(named('', [partOf('shoulder-rolls-up')]), blank)).toEqual([{ why: 'no-name', phase: null }]);
  });

  it('tells those who do not see it how a pose is bent, unless they are told otherwise', () => {
    const plain = partOf('shoulder-rolls-rest');
    const bent = bentPart(plain, { 'left-elbow': 90 });
    expect(bent.looks).toBe(`${plain.looks} Bent: Left elbow 90°.`);
    const both = bentPart(bent, { neck: 10, 'left-elbow': 90 });
    expect(both.looks).toBe(`${plain.looks} Bent: Neck 10°, Left elbow 90°.`);
    expect(bentPart(both, {})).toEqual(plain);
    expect(bentPart({ ...plain, looks: 'Mine' }, { neck: 5 }).looks).toBe('Mine');
  });
});

describe('the file of a draft', () => {
  const up = partOf('shoulder-rolls-up');
  const textOf = (parts: readonly DraftPhase[]) =>
    saved(named('Mine', parts)).entries.get('mine')?.text ?? expect.fail('it was not saved');

  it('has the name without what is blank around it', () => {
    expect(contentOf(t, named('  Mine ', [up]), ids)).toMatchObject({ id: 'mine', text: { name: 'Mine' } });
  });

  it('names the schema to an editor where it is new; one that is changed keeps what it named', () => {
    const draft = named('Mine', [up]);
    expect(contentOf(t, draft, ids)).toHaveProperty('$schema', './movement.schema.json');
    expect(contentOf(t, { ...draft, replaces: 'mine' }, ids)).not.toHaveProperty('$schema');
  });

  it('leaves out a source that was left blank', () => {
    const draft = named('Mine', [up]);
    const sources = [{ name: ' ' }, { name: 'My physiotherapist' }];
    expect(contentOf(t, { ...draft, movement: { ...draft.movement, sources } }, ids)).toMatchObject({
      sources: [{ name: 'My physiotherapist' }],
    });
    const blank = { ...draft, movement: { ...draft.movement, sources: [{ name: ' ' }] } };
    expect(contentOf(t, blank, ids)).toMatchObject({ sources: [{ name: 'Made here by its owner' }] });
  });

  it('has cues for each of its phases once one has some', () => {
    expect(textOf([up, partOf('shoulder-rolls-back', { cue: ' \n' })])).not.toHaveProperty('cues');
    const parts = [partOf('shoulder-rolls-back', { cue: 'Slowly.\nBreathe.' }), up, { ...up, says: '' }];
    expect(textOf(parts).cues).toEqual([['Slowly.', 'Breathe.'], [up.says], ['Mine']]);
  });
});

describe('the id of a movement that was made', () => {
  it.each([
    ['Shrug and drop', 'shrug-and-drop'],
    ['Épaules en arrière!', 'epaules-en-arriere'],
    ['  2 × «up» ', '2-up'],
    ['肩を回す', 'my-movement'],
    ['a'.repeat(100), 'a'.repeat(ID_AT_MOST - 8)],
    [`${'a'.repeat(ID_AT_MOST - 9)} b`, 'a'.repeat(ID_AT_MOST - 9)],
  ])('comes from its name %j', (name, id) => {
    expect(idFor(name, new Set())).toBe(id);
  });

  it('is counted on where others have it', () => {
    expect(idFor('Mine', new Set(['mine', 'mine-2', 'mine-4']))).toBe('mine-3');
  });
});

describe('a movement that is changed', () => {
  it.each(entries)('loses nothing of $movement.id', (entry) => {
    const own = { movement: { ...entry.movement, id: 'mine' }, text: entry.text };
    const { id: _, ...content } = contentOf(t, draftOf(own, true), ids);
    expect(content).toEqual({ ...own.movement, id: undefined, text: own.text });
  });

  it('may have no cues', () => {
    const [first = expect.fail('nothing ships')] = entries;
    const { cues: _, ...text } = first.text;
    const draft = draftOf({ ...first, text }, true);
    expect(draft.phases.map(({ cue }) => cue)).toEqual(draft.phases.map(() => ''));
    expect(contentOf(t, draft, ids)).toMatchObject({ text });
    expect(contentOf(t, draft, ids).text).not.toHaveProperty('cues');
  });

  it('keeps its id under another name, and its own name is not taken', () => {
    const own = { movement: { ...entries[0]?.movement, id: 'mine' }, text: entries[0]?.text } as (typeof entries)[0];
    const draft = draftOf(own, true);
    expect(draftFaults(draft, [own])).toEqual([]);
    expect(contentOf(t, { ...draft, text: { ...draft.text, name: 'Other' } }, ids)).toMatchObject({ id: 'mine' });
  });

  it('is another one where one like it is made', () => {
    const [first] = entries;
    if (first === undefined) throw new Error('nothing ships');
    const draft = draftOf(first, false);
    expect(draft).toMatchObject({ replaces: null, text: { name: '' }, movement: { reviewedBy: null } });
    expect(saved({ ...draft, text: { ...draft.text, name: 'Mine' } }).problems).toEqual([]);
  });

  it('like one that is off by default is on, for whoever made it wants it', () => {
    const [off = expect.fail('none is off by default')] = entries.filter(({ movement }) => movement.offByDefault);
    expect(draftOf(off, false).movement.offByDefault).toBe(false);
    expect(draftOf(off, true).movement.offByDefault).toBe(true);
  });
});

describe('hostile words', () => {
  it.each([
    ['ten thousand signs', 'x'.repeat(10_000)],
    ['markup', '<img src=x onerror=alert(1)>'],
    ['marks that turn the way of writing', '\u202Egnorw\u202C'],
    ['signs of no script', '\u0000\u0007\uFFFE'],
    ['no letters', '!!! ???'],
    ['other letters', '肩を回す'],
    ['a path', '../../etc/passwd'],
    ['a prototype', '__proto__'],
    ['a constructor', 'constructor'],
  ])('%s have an id that can be a file’s name', (_, name) => {
    expect(v.safeParse(movementIdSchema, idFor(name, ids)).issues).toBeUndefined();
    expect(idFor(name, new Set([idFor(name, ids)]))).not.toBe(idFor(name, ids));
  });

  it('are no draft beyond what one can be', () => {
    const parts = Array.from({ length: 500 }, () => partOf('shoulder-rolls-up'));
    const isDraft = (draft: unknown) => v.safeParse(draftSchema, draft).success;
    expect(isDraft(named('a', parts))).toBe(false);
    expect(isDraft(named('a', parts.slice(0, LIST_AT_MOST)))).toBe(true);
    expect(isDraft(named('x'.repeat(10_000), []))).toBe(false);
    expect(isDraft(named('a', [partOf('shoulder-rolls-up', { seconds: { min: Number.NaN, max: 3 } })]))).toBe(false);
    expect(isDraft(named('a', [partOf('shoulder-rolls-up', { angles: { neck: Number.NaN } })]))).toBe(false);
  });
});

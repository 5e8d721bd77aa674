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
import { movementIdSchema } from '../../../shared/model/ids.ts';
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
      { seed, numRuns: 120 },
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

  it('tells those who do not see it how a pose is bent, unless they are told otherwise', () => {
    const plain = partOf('shoulder-rolls-rest');
    const bent = bentPart(plain, { 'left-elbow': 90 });
    expect(bent.looks).toBe(`${plain.looks} Bent: Left elbow 90°.`);
    expect(bentPart(bent, {})).toEqual(plain);
    expect(bentPart({ ...plain, looks: 'Mine' }, { neck: 5 }).looks).toBe('Mine');
  });
});

describe('a movement that is changed', () => {
  it.each(entries)('loses nothing of $movement.id', (entry) => {
    const own = { movement: { ...entry.movement, id: 'mine' }, text: entry.text };
    const { id: _, ...content } = contentOf(t, draftOf(own, true), ids);
    expect(content).toEqual({ ...own.movement, id: undefined, text: own.text });
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

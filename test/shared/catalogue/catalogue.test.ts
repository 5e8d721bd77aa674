import { describe, expect, it } from 'vitest';
import { builtInCatalogue, type CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import { movementFiles } from '../../../shared/catalogue/movements/index.ts';
import { backGroups, muscleFacts } from '../../../shared/catalogue/muscles.ts';
import type { Phase } from '../../../shared/catalogue/schema.ts';
import codes from '../../../shared/i18n/en/codes.json' with { type: 'json' };
import movementTexts from '../../../shared/i18n/en/movements.json' with { type: 'json' };
import muscleTexts from '../../../shared/i18n/en/muscles.json' with { type: 'json' };
import { AVOID, BENDS, EQUIPMENT, KINDS, MUSCLES, PLACES, POSITIONS } from '../../../shared/model/movement-codes.ts';
import { language } from '../../language.ts';
import { article, deskVariants, expected } from './expected.ts';

const { entries, problems } = builtInCatalogue(language.texts.movements);
const all = [...entries.values()];
const ids = Object.keys(expected);

const entry = (id: string): CatalogueEntry => {
  const found = entries.get(id);
  if (found === undefined) throw new Error(`no movement "${id}"`);
  return found;
};

/** Pairs each phase with the one before it; the first follows on the last. */
const withBefore = (phases: readonly Phase[]): readonly (readonly [Phase, Phase])[] =>
  phases.flatMap((phase, index) => {
    const before = phases.at(index - 1);
    return before === undefined ? [] : [[before, phase] as const];
  });

/** Phases that stay in the pose that the one before has taken. */
const holds = (phases: readonly Phase[]): readonly Phase[] =>
  withBefore(phases)
    .filter(([before, phase]) => before.pose === phase.pose)
    .map(([, phase]) => phase);

const moves = (phases: readonly Phase[]): readonly Phase[] => phases.filter((phase) => !holds(phases).includes(phase));

const within = (range: { readonly min: number; readonly max: number }, [min, max]: readonly [number, number]) =>
  range.min >= min && range.max <= max;

describe('the movements', () => {
  it('all parse, each with its text', () => {
    expect(problems).toEqual([]);
    expect(entries.size).toBe(movementFiles.length);
  });

  it('are those that the design names, no more and no fewer', () => {
    expect([...entries.keys()].sort()).toEqual([...ids].sort());
    expect(Object.keys(movementTexts).sort()).toEqual([...ids].sort());
  });

  it.each(ids)('%s keeps to the dose of its sheet', (id) => {
    const { phases, dose } = entry(id).movement;
    const sheet = expected[id];
    if (sheet === undefined) throw new Error('unreachable');
    expect(within(dose.repetitions, sheet.repetitions)).toBe(true);
    expect(within(dose.sets, sheet.sets)).toBe(true);
    expect(dose.sides !== 'none').toBe(sheet.twoSided);
    const held = holds(phases);
    expect(held.length > 0).toBe(sheet.hold !== null);
    if (sheet.hold !== null) for (const { seconds } of held) expect(within(seconds, sheet.hold)).toBe(true);
  });

  it.each(ids)('%s keeps its cautions', (id) => {
    const { avoid } = entry(id).movement;
    expect(avoid).toEqual(expect.arrayContaining([...(expected[id]?.avoid ?? ['missing'])]));
    expect(new Set(avoid).size).toBe(avoid.length);
  });

  it('move at a pace that a body can follow, and come back to where they began', () => {
    for (const { movement } of all.filter(({ movement }) => movement.kind !== 'walk')) {
      expect(movement.phases.at(0)?.pose, movement.id).not.toBe(movement.phases.at(-1)?.pose);
      for (const { seconds } of moves(movement.phases)) {
        expect(seconds.min, movement.id).toBeGreaterThanOrEqual(2);
        expect(seconds.max, movement.id).toBeLessThanOrEqual(5);
      }
    }
  });

  it('name at least one pose each, all of their own', () => {
    for (const { movement } of all) {
      expect(movement.phases.length, movement.id).toBeGreaterThan(0);
      for (const { pose } of movement.phases) expect(pose.startsWith(`${movement.id}-`), pose).toBe(true);
    }
  });

  it('name a muscle as primary or secondary, not as both', () => {
    for (const { movement } of all) {
      const named = [...movement.muscles.primary, ...movement.muscles.secondary];
      expect(new Set(named).size, movement.id).toBe(named.length);
    }
  });

  it('need neither mat nor bench nor weights on a chair or beside the desk', () => {
    for (const { movement } of all.filter(({ movement }) => movement.place !== 'floor')) {
      for (const thing of ['mat', 'bench', 'weights'] as const) {
        expect(movement.equipment, movement.id).not.toContain(thing);
      }
    }
  });

  it('ask for a chair that stands still where one that rolls would be a danger', () => {
    const fixed = all.filter(({ movement }) => movement.equipment.includes('fixed-chair'));
    expect(fixed.map(({ movement }) => movement.id).sort()).toEqual([
      'seated-spinal-twist',
      'sit-to-stand',
      'thoracic-extension',
    ]);
  });

  it('leave the superman hold off until it is wanted, and nothing else', () => {
    const off = all.filter(({ movement }) => movement.offByDefault);
    expect(off.map(({ movement }) => movement.id)).toEqual(['superman-hold']);
  });

  it('are loaded exactly where a weight or a band is moved', () => {
    for (const { movement } of all) {
      const moved = movement.equipment.some((thing) => thing === 'weights' || thing === 'band');
      expect(movement.loaded, movement.id).toBe(moved);
    }
  });

  it('name what they stand in for beside the desk', () => {
    for (const { movement } of all) {
      const base = movement.id in deskVariants ? movement.id.replace(/-desk$/, '') : null;
      expect(movement.deskVariantOf, movement.id).toBe(base);
      if (base !== null) expect(movement.place, movement.id).not.toBe('floor');
    }
  });

  it('name their sources, and claim no review that has not been', () => {
    for (const { movement } of all) {
      expect(movement.reviewedBy, movement.id).toBeNull();
      expect(movement.sources.length, movement.id).toBeGreaterThan(0);
      const ofArticle = movement.sources.some(({ name }) => name.startsWith('10 Essential Exercises'));
      if (movement.id in article) expect(ofArticle, movement.id).toBe(true);
      // What is behind a movement can be looked up, or is said to be what everybody does.
      for (const { name } of movement.sources) expect(name, movement.id).not.toMatch(/exercise sheets|commonly/i);
      for (const { url } of movement.sources) if (url !== undefined) expect(url).toMatch(/^https:\/\/doi\.org\/10\./);
    }
  });

  it('reach every muscle that there is', () => {
    const reached = new Set(all.flatMap(({ movement }) => movement.muscles.primary));
    const reachedAtAll = new Set([...reached, ...all.flatMap(({ movement }) => movement.muscles.secondary)]);
    expect([...reachedAtAll].sort()).toEqual([...MUSCLES].sort());
    expect(backGroups.filter((muscle) => !reached.has(muscle))).toEqual([]);
  });

  it('leave a choice that needs nothing, seated and standing', () => {
    for (const place of ['chair', 'desk'] as const) {
      const free = all.filter(({ movement }) => movement.place === place && movement.equipment.length === 0);
      expect(free.length, place).toBeGreaterThan(3);
    }
  });

  it('leave something for somebody who ticks every caution', () => {
    expect(all.filter(({ movement }) => movement.avoid.length === 0).length).toBeGreaterThan(0);
  });
});

describe('muscles and codes', () => {
  it('every muscle has its facts and its words', () => {
    expect(Object.keys(muscleFacts).sort()).toEqual([...MUSCLES].sort());
    expect(Object.keys(muscleTexts).sort()).toEqual([...MUSCLES].sort());
    for (const { name, words, where, does } of Object.values(muscleTexts)) {
      expect(words.length, name).toBeGreaterThan(0);
      for (const text of [name, where, does]) expect(text, name).toMatch(/\S/);
    }
  });

  it('the five groups are those of the article', () => {
    expect(backGroups).toEqual(['trapezius', 'latissimus-dorsi', 'rhomboids', 'erector-spinae', 'quadratus-lumborum']);
  });

  it.each([
    ['kinds', KINDS],
    ['places', PLACES],
    ['positions', POSITIONS],
    ['equipment', EQUIPMENT],
    ['avoid', AVOID],
    ['bends', BENDS],
  ] as const)('every code of %s has its words', (group, list) => {
    const labels: Record<string, string> = codes[group];
    expect(Object.keys(labels)).toEqual([...list]);
    for (const label of Object.values(labels)) expect(label).toMatch(/^[A-Z].*[^.\s]$/);
    expect(new Set(Object.values(labels)).size).toBe(list.length);
  });
});

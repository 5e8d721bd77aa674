import { describe, expect, it, test } from 'vitest';
import { alike } from '../../../shared/catalogue/alike.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import codes from '../../../shared/i18n/en/codes.json' with { type: 'json' };
import { AVOID, type Avoid } from '../../../shared/model/movement-codes.ts';
import { leftOutBy } from '../../../shared/routine/left-out.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { language } from '../../language.ts';

const { entries } = builtInCatalogue(language.texts.movements);
const all = [...entries.values()].map(({ movement }) => movement);
const onByDefault = all.filter((movement) => leftOutBy(movement, defaultSettings.movements, entries).length === 0);

const idsOf = (movements: readonly Movement[]): string => movements.map(({ id }) => id).join(' ') || 'nothing';
const get = (id: string): Movement => {
  const movement = entries.get(id)?.movement;
  if (movement === undefined) throw new Error(`no movement ${id}`);
  return movement;
};

describe('a caution', () => {
  test('takes out what the table says', async () => {
    const table = AVOID.map((code) => {
      const out = onByDefault.filter(({ avoid }) => avoid.includes(code));
      const further = all.filter((movement) => movement.avoid.includes(code) && !onByDefault.includes(movement));
      return `${code}\n  on by default: ${idsOf(out)}\n  further: ${idsOf(further)}\n  left: ${onByDefault.length - out.length} of ${onByDefault.length}\n`;
    });
    await expect(table.join('')).toMatchFileSnapshot('./cautions.txt');
  });

  test.each(AVOID)('%s changes something on a first day, and leaves enough', (code) => {
    const out = onByDefault.filter(({ avoid }) => avoid.includes(code));
    expect(out.length).toBeGreaterThanOrEqual(2);
    expect(onByDefault.length - out.length).toBeGreaterThanOrEqual(7);
  });

  const carries = (asked: readonly Avoid[], fits: (movement: Movement) => boolean): void => {
    const concerned = all.filter(fits);
    expect(concerned.length).toBeGreaterThan(0);
    const lacking = concerned.flatMap(({ id, avoid }) =>
      asked.filter((code) => !avoid.includes(code)).map((code) => `${id}: ${code}`),
    );
    expect(lacking).toEqual([]);
  };

  it.each([
    ['flexion', ['bending-hurts', 'leg-symptoms', 'osteoporosis', 'spinal-surgery']],
    ['extension', ['extension-hurts', 'spinal-surgery']],
    ['rotation', ['osteoporosis', 'dizziness', 'spinal-surgery']],
    ['side', ['spinal-surgery']],
  ] as const)('follows from a bend of the spine: %s', (bend, asked) => {
    carries(asked, ({ bends }) => bends.includes(bend));
  });

  it('against bending names nothing that does not bend', () => {
    const claims = (code: Avoid, fits: (bends: Movement['bends']) => boolean) =>
      all.filter(({ avoid, bends }) => avoid.includes(code) && !fits(bends)).map(({ id }) => id);
    expect(claims('bending-hurts', (bends) => bends.includes('flexion') || bends.includes('rotation'))).toEqual([]);
    // In a hinge the back works to keep from bending either way.
    expect(claims('extension-hurts', (bends) => bends.includes('extension') || bends.includes('flexion'))).toEqual([]);
  });

  it('follows from how one kneels, lies and stands, and from what one holds', () => {
    carries(['knee'], ({ positions }) => positions.includes('kneeling') || positions.includes('quadruped'));
    carries(['pregnancy'], ({ positions }) => positions.includes('prone') || positions.includes('supine'));
    carries(['wrist', 'blood-pressure', 'spinal-surgery'], ({ loaded }) => loaded);
    carries(['balance'], ({ positions, bends, equipment, place }) => {
      const isHeld = equipment.includes('desk-edge') || positions.includes('seated');
      return place === 'desk' && positions.includes('standing') && bends.length > 0 && !isHeld;
    });
  });

  it('after an operation says whom to ask', () => {
    for (const code of ['spinal-surgery', 'hip-replacement'] as const) {
      expect(codes.avoidHints[code]).toContain('whoever operated on you');
    }
    expect(Object.keys(codes.avoidHints).filter((code) => !(code in codes.avoid))).toEqual([]);
  });
});

describe('what hurts', () => {
  test('takes out what the table says', async () => {
    const table = all.map((hurting) => {
      const out = all.filter((movement) => movement !== hurting && alike(movement, hurting));
      return `${hurting.id}\n  also out: ${idsOf(out)}\n`;
    });
    await expect(table.join('')).toMatchFileSnapshot('./hurting.txt');
  });

  it('takes its like along both ways, and what stands in for it', () => {
    for (const one of all) {
      for (const other of all) expect(alike(one, other), `${one.id}, ${other.id}`).toBe(alike(other, one));
      if (one.deskVariantOf !== null) expect(alike(one, get(one.deskVariantOf)), one.id).toBe(true);
    }
  });

  it('leaves walking alone, unless it is walking', () => {
    const walking = get('walking');
    expect(all.filter((movement) => alike(walking, movement))).toEqual([walking]);
    expect(all.filter((movement) => alike(movement, walking))).toEqual([walking]);
  });

  it('leaves a walk of somebody’s own alone, whatever it moves, and takes none out for it', () => {
    const stroll = { ...get('walking'), id: 'stroll' };
    const poles = { ...stroll, id: 'poles', muscles: { primary: ['neck' as const], secondary: [] } };
    for (const walk of [stroll, poles]) {
      expect(all.filter((movement) => alike(movement, walk) || alike(walk, movement))).toEqual([]);
    }
    expect(alike(poles, { ...poles, id: 'more-poles' })).toBe(false);
  });

  it.each([
    ['chin-tuck', 'upper-trapezius-stretch', true],
    ['seated-figure-four', 'hip-flexor-stretch', true],
    ['shoulder-rolls', 'wall-angels-desk', true],
    ['cat-cow', 'childs-pose-desk', true],
    ['upper-trapezius-stretch', 'side-plank-desk', false],
    ['upper-trapezius-stretch', 'wall-angels', false],
    ['seated-figure-four', 'glute-bridge', false],
    ['seated-figure-four', 'cat-cow-desk', false],
    ['calf-raises', 'sit-to-stand', false],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(alike(get(one), get(other))).toBe(expected);
  });

  it.each(all.map(({ id }) => id))('%s leaves half of a first day', (id) => {
    const left = onByDefault.filter((movement) => !alike(movement, get(id)));
    expect(left.length).toBeGreaterThanOrEqual(onByDefault.length / 2);
  });
});

import type { Avoid } from '../../../shared/model/movement-codes.ts';

/** What the sources allow of one movement, written here a second time, so that a slip in a file is seen. */
export type Expected = {
  /** The hold in seconds; null where nothing is held. */
  readonly hold: readonly [number, number] | null;
  /** Repetitions; a side, where sides count. */
  readonly repetitions: readonly [number, number];
  readonly sets: readonly [number, number];
  readonly twoSided: boolean;
  /** Cautions that must not be lost. */
  readonly avoid: readonly Avoid[];
};

type Span = number | readonly [number, number];
const span = (of: Span): readonly [number, number] => (typeof of === 'number' ? [of, of] : of);

const expect = (
  hold: Span | null,
  repetitions: Span,
  sets: Span,
  sides: 'one side' | 'two sides',
  avoid: string,
): Expected => ({
  hold: hold === null ? null : span(hold),
  repetitions: span(repetitions),
  sets: span(sets),
  twoSided: sides === 'two sides',
  avoid: avoid.split(' ').filter(Boolean) as Avoid[],
});

const bending = 'bending-hurts leg-symptoms';

/** The article's ten exercises, four stretches and walking. */
export const article: Readonly<Record<string, Expected>> = {
  'bird-dog': expect([5, 10], [5, 8], 2, 'two sides', 'wrist knee shoulder'),
  'glute-bridge': expect(3, [8, 12], 2, 'one side', 'pregnancy'),
  'dead-bug': expect(null, [5, 8], 2, 'two sides', 'pregnancy'),
  'resistance-band-rows': expect(null, 10, 3, 'one side', 'shoulder'),
  'superman-hold': expect([2, 3], [6, 10], 1, 'one side', 'pregnancy osteoporosis extension-hurts blood-pressure'),
  'wall-angels': expect(null, [10, 15], 2, 'one side', 'shoulder'),
  'side-plank': expect([10, 30], 1, 3, 'two sides', 'shoulder blood-pressure pregnancy'),
  'romanian-deadlift': expect(null, [8, 12], [2, 3], 'one side', `${bending} osteoporosis extension-hurts`),
  'chest-supported-rows': expect(null, [8, 12], [2, 3], 'one side', 'pregnancy shoulder'),
  'pelvic-tilts': expect([5, 15], [2, 5], 1, 'one side', 'pregnancy'),
  'childs-pose': expect([30, 60], 1, 2, 'one side', `knee osteoporosis ${bending} hip-replacement`),
  'knees-to-chest': expect([20, 30], 1, 1, 'one side', `pregnancy osteoporosis ${bending} knee hip-replacement`),
  'seated-spinal-twist': expect(
    [15, 30],
    1,
    2,
    'two sides',
    `osteoporosis ${bending} hip-replacement pregnancy dizziness`,
  ),
  'cat-cow': expect(null, [6, 8], 1, 'one side', `wrist knee osteoporosis ${bending} extension-hurts`),
  walking: expect([60, 1800], 1, 1, 'one side', ''),
};

/** What stands in for them beside the desk: the same doses, but for where a source gives its own. */
export const deskVariants: Readonly<Record<string, Expected>> = {
  'bird-dog-desk': expect([5, 10], [5, 8], 2, 'two sides', 'wrist shoulder balance'),
  'glute-bridge-desk': expect(3, [8, 12], 2, 'one side', ''),
  'dead-bug-desk': expect(null, [5, 8], 2, 'two sides', 'shoulder hip-replacement'),
  'superman-hold-desk': expect(
    [2, 3],
    [6, 10],
    1,
    'one side',
    `osteoporosis extension-hurts blood-pressure ${bending} balance`,
  ),
  'wall-angels-desk': expect(null, [10, 15], 2, 'one side', 'shoulder'),
  'side-plank-desk': expect([10, 30], 1, 3, 'two sides', 'shoulder blood-pressure pregnancy balance'),
  'romanian-deadlift-desk': expect(null, [8, 12], [2, 3], 'one side', `${bending} osteoporosis extension-hurts`),
  'chest-supported-rows-desk': expect(null, [8, 12], [2, 3], 'one side', 'shoulder leg-symptoms'),
  'pelvic-tilts-desk': expect([5, 15], [2, 5], 1, 'one side', `${bending} extension-hurts`),
  'childs-pose-desk': expect([30, 60], 1, 2, 'one side', `osteoporosis ${bending} hip-replacement shoulder`),
  'knees-to-chest-desk': expect(30, 1, 1, 'two sides', `osteoporosis ${bending} knee hip-replacement`),
  'cat-cow-desk': expect(null, 5, 1, 'one side', `osteoporosis ${bending} extension-hurts`),
};

/** The further ones. */
export const further: Readonly<Record<string, Expected>> = {
  'chin-tuck': expect([5, 10], 10, 1, 'one side', 'dizziness'),
  'doorway-chest-stretch': expect(30, 1, 1, 'one side', 'shoulder'),
  'seated-figure-four': expect([20, 30], 1, 1, 'two sides', 'hip-replacement knee'),
  'thoracic-extension': expect(null, [8, 10], 1, 'one side', 'osteoporosis spinal-surgery extension-hurts shoulder'),
  'standing-back-extension': expect(3, 5, 1, 'one side', 'extension-hurts leg-symptoms balance'),
  'shoulder-rolls': expect(null, 5, 1, 'one side', 'shoulder'),
  'scapular-squeeze': expect(5, 8, 1, 'one side', 'shoulder'),
  'upper-trapezius-stretch': expect([15, 30], 1, 1, 'two sides', 'dizziness'),
  'hip-flexor-stretch': expect(30, 1, 1, 'two sides', 'balance'),
  'calf-raises': expect(null, 10, 1, 'one side', 'achilles balance'),
  'sit-to-stand': expect(null, 10, 1, 'one side', 'knee'),
  'wrist-stretch': expect([15, 30], 1, 1, 'two sides', 'tingling'),
};

export const expected: Readonly<Record<string, Expected>> = { ...article, ...deskVariants, ...further };

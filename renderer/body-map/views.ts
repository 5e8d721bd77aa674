import type { Point } from '../../shared/figure/vector.ts';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import { backMuscles } from './back-muscles.ts';
import { frontMuscles } from './front-muscles.ts';
import { drawn, middleOf, type ViewMuscles } from './strands.ts';

export type View = 'back' | 'front';
export const VIEWS: readonly View[] = ['back', 'front'];

/** The page that both views stand on, and how far from its left edge the middle of each is. */
export const PLATE = { width: 660, height: 736, middle: 330, back: 166, front: 494 } as const;

/**
 * The muscles in the order in which the keys go through them, head to foot: the five of the back, shoulders and chest, the
 * waist, the legs. It is also the order of painting, so deep ones come after those that they lie under.
 */
export const ORDER: readonly Muscle[] = [
  'trapezius',
  'latissimus-dorsi',
  'erector-spinae',
  'rhomboids',
  'quadratus-lumborum',
  'rear-deltoids',
  'chest',
  'shoulders',
  'neck',
  'forearms',
  'obliques',
  'deep-core',
  'glutes',
  'hamstrings',
  'calves',
  'quadriceps',
  'hip-flexors',
];

export type MuscleInView = {
  readonly view: View;
  readonly parts: readonly { readonly edge: string; readonly fibres: string }[];
  /** Where the leader line ends, on the half that is nearer to the middle of the plate; in its units. */
  readonly end: Point;
};

const muscles: Readonly<Record<View, ViewMuscles>> = { back: backMuscles, front: frontMuscles };

const inViews = (muscle: Muscle): readonly MuscleInView[] =>
  VIEWS.flatMap((view) => {
    const parts = muscles[view][muscle];
    const foremost = parts?.at(-1);
    if (parts === undefined || foremost === undefined) return [];
    const [x, y] = middleOf(foremost);
    return [{ view, parts: parts.map(drawn), end: [view === 'back' ? PLATE.back + x : PLATE.front - x, y] }];
  });

/** What has been worked out so far. */
const known = new Map<Muscle, readonly MuscleInView[]>();

/** How a muscle is drawn, on each view that shows it; worked out when it is first asked for. */
export const viewsOf = (muscle: Muscle): readonly MuscleInView[] => {
  const views = known.get(muscle) ?? inViews(muscle);
  known.set(muscle, views);
  return views;
};

import { MUSCLES, type Muscle } from '../model/movement-codes.ts';

/** Where a muscle is drawn and found on the map of the body. Its words stand in `i18n`. */
export type MuscleFacts = {
  /** The side of the body that shows it; `both` where it reaches round. */
  readonly view: 'back' | 'front' | 'both';
  /** Lies under another one that the map shows, so it is drawn as seen through. */
  readonly deep: boolean;
  /** One of the five groups of the back that the article's anatomy names. */
  readonly backGroup: boolean;
};

/** The facts of every muscle that a movement can name. */
export const muscleFacts: Readonly<Record<Muscle, MuscleFacts>> = {
  trapezius: { view: 'back', deep: false, backGroup: true },
  'latissimus-dorsi': { view: 'back', deep: false, backGroup: true },
  rhomboids: { view: 'back', deep: true, backGroup: true },
  'erector-spinae': { view: 'back', deep: true, backGroup: true },
  'quadratus-lumborum': { view: 'back', deep: true, backGroup: true },
  'deep-core': { view: 'front', deep: true, backGroup: false },
  obliques: { view: 'both', deep: false, backGroup: false },
  glutes: { view: 'back', deep: false, backGroup: false },
  hamstrings: { view: 'back', deep: false, backGroup: false },
  quadriceps: { view: 'front', deep: false, backGroup: false },
  'hip-flexors': { view: 'front', deep: true, backGroup: false },
  calves: { view: 'back', deep: false, backGroup: false },
  shoulders: { view: 'both', deep: false, backGroup: false },
  'rear-deltoids': { view: 'back', deep: false, backGroup: false },
  chest: { view: 'front', deep: false, backGroup: false },
  neck: { view: 'front', deep: true, backGroup: false },
  forearms: { view: 'both', deep: false, backGroup: false },
};

/** The five groups of the back, in the order in which the article names them. */
export const backGroups: readonly Muscle[] = MUSCLES.filter((muscle) => muscleFacts[muscle].backGroup);

/** The article that the movements began with: its ten exercises for strength and its four stretches, in its order. */
export const ARTICLE = {
  ten: [
    'bird-dog',
    'glute-bridge',
    'dead-bug',
    'resistance-band-rows',
    'superman-hold',
    'wall-angels',
    'side-plank',
    'romanian-deadlift',
    'chest-supported-rows',
    'pelvic-tilts',
  ],
  four: ['childs-pose', 'knees-to-chest', 'seated-spinal-twist', 'cat-cow'],
} as const;

export type Series = keyof typeof ARTICLE;

/** The series that a movement belongs to; null for one of neither. */
export const seriesOf = (movementId: string): Series | null =>
  (['ten', 'four'] as const).find((series) => ARTICLE[series].some((id) => id === movementId)) ?? null;

import type { Movement } from './schema.ts';

type Compared = Pick<Movement, 'id' | 'muscles' | 'bends'>;

/**
 * Whether a movement asks so much the same of the body as another that it stays out where that one hurts: the same main
 * muscle, or a bend of the spine in the same direction. A movement is like itself.
 */
export const alike = (movement: Compared, hurting: Compared): boolean =>
  movement.id === hurting.id ||
  movement.muscles.primary[0] === hurting.muscles.primary[0] ||
  movement.bends.some((bend) => hurting.bends.includes(bend));

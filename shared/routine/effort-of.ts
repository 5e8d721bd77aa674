import type { Effort } from '../model/effort.ts';
import type { Settings } from '../settings/schema.ts';

/** How the person wants a movement to be taken whenever it comes. */
export const effortOf = (settings: Pick<Settings['movements'], 'easier' | 'harder'>, movementId: string): Effort => {
  if (settings.easier.includes(movementId)) return 'easier';
  return settings.harder.includes(movementId) ? 'harder' : 'standard';
};

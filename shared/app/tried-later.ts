import { asksLater, loadedOnce } from './asks-later.ts';
import type { TriedAsks, TriedOptions } from './tried-asks.ts';

const ASKS: Readonly<Record<keyof TriedAsks, true>> = { tryDay: true, activitySize: true, deleteActivity: true };

/** What is done with the record of activity, loaded as it is first asked for. */
export const triedLater = (options: TriedOptions): TriedAsks =>
  asksLater(
    ASKS,
    loadedOnce(async () => (await import('./tried-asks.ts')).createTried(options)),
  );

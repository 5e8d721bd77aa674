import { asksLater, loadedOnce } from './asks-later.ts';
import type { TrialAsks, TrialOptions } from './trial-asks.ts';
import { type Life, refuseAtQuit } from './until-quit.ts';

const ASKS: Readonly<Record<keyof TrialAsks, true>> = { tryDay: true, activitySize: true, deleteActivity: true };

/** What is done with the record of activity, loaded as it is first asked for. */
export const trialLater = (options: TrialOptions & Life): TrialAsks =>
  asksLater(
    ASKS,
    loadedOnce(async () => (await import('./trial-asks.ts')).createTrial(options)),
    () => refuseAtQuit(options.host.language.t, options),
  );

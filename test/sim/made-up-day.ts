import { seededRandom } from '../../shared/simulation/random.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';

type State = TraceLine['state'];

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How often each state follows, and how long it lasts in seconds: mostly short, sometimes long. */
const AFTER: Readonly<Record<State, readonly (readonly [State, number])[]>> = {
  active: [
    ['idle', 20],
    ['locked', 1],
    ['busy', 1],
    ['suspended', 0.3],
  ],
  idle: [
    ['active', 20],
    ['locked', 1],
    ['busy', 0.5],
    ['suspended', 0.5],
  ],
  busy: [
    ['active', 3],
    ['idle', 2],
    ['locked', 0.3],
    ['suspended', 0.2],
  ],
  locked: [
    ['active', 4],
    ['idle', 2],
    ['suspended', 2],
    ['busy', 0.3],
  ],
  suspended: [
    ['locked', 3],
    ['active', 2],
    ['idle', 1],
    ['busy', 0.2],
  ],
};
const LASTS: Readonly<Record<State, readonly [usual: number, longest: number]>> = {
  active: [120, 1500],
  idle: [25, 1200],
  busy: [900, 7200],
  locked: [150, 5400],
  suspended: [300, 36_000],
};

/** Lengths at the very thresholds of the rules. */
const THRESHOLDS_S = [1, 15, 60, 119, 120, 121, 299, 300, 301, 599, 600, 601];

/** A record of our own: some days of work with every state after every other, the same for the same seed. */
export const madeUpDays = (seed: number, days: number): readonly TraceLine[] => {
  const random = seededRandom(seed);
  const pick = (weights: readonly (readonly [State, number])[]): State => {
    let left = random() * weights.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [state, weight] of weights) {
      left -= weight;
      if (left < 0) return state;
    }
    return 'active';
  };
  const lasts = (state: State): number => {
    const [usual, longest] = LASTS[state];
    const which = random();
    if (which < 0.04) return (THRESHOLDS_S[Math.floor(random() * THRESHOLDS_S.length)] ?? 1) * 1000;
    if (which < 0.05) return 0;
    // Whole seconds mostly, as the published records have them.
    const seconds = which < 0.85 ? random() * 2 * usual : random() * longest;
    return which < 0.9 ? Math.round(seconds) * 1000 : Math.round(seconds * 1000);
  };

  const lines: TraceLine[] = [];
  const end = Date.UTC(2026, 2, 9, 8) + days * 24 * HOUR;
  let wallMs = Date.UTC(2026, 2, 9, 8);
  let state: State = 'idle';
  while (wallMs < end) {
    lines.push({ wallMs, state });
    const hour = new Date(wallMs).getUTCHours();
    if (hour >= 19 && state === 'suspended') wallMs += 12 * HOUR;
    else wallMs += lasts(state);
    state = hour >= 19 ? 'suspended' : pick(AFTER[state]);
  }
  return [...lines, { wallMs, state: 'suspended' }];
};

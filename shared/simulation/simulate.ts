import { type Line, lineOf } from './line.ts';
import { createPlayer, type PlayerOptions } from './player.ts';

export type SimulateOptions = Omit<PlayerOptions, 'sights' | 'log'> & { readonly tell: (line: Line) => void };

/** How much there was to do. */
export type Simulated = { readonly readings: number; readonly sittingMs: number };

/** Runs a record of activity through the engine to its end and tells its lines. A function of its options alone. */
export const simulate = ({ tell, ...options }: SimulateOptions): Simulated => {
  const last = options.trace.at(-1);
  if (last === undefined) return { readings: 0, sittingMs: 0 };

  let sittingMs = 0;
  const player = createPlayer({
    ...options,
    log: (decision) => {
      if (decision.event === 'sat') sittingMs += decision.sittingMs;
      const line = lineOf(decision);
      if (line !== null) tell(line);
    },
  });
  player.start();
  player.runUntil(last.wallMs);
  return { readings: player.readings(), sittingMs: sittingMs + player.engine.status().sittingMs };
};

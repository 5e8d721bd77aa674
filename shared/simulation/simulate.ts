import type { AppLanguage } from '../i18n/languages.ts';
import type { Ports } from '../ports.ts';
import type { Settings } from '../settings/schema.ts';
import { type Line, lineOf } from './line.ts';
import { createPlayer, type PlayerOptions } from './player.ts';
import { unseenHost } from './unseen-host.ts';

export type SimulateOptions = Omit<PlayerOptions, 'host'> & {
  readonly language: AppLanguage;
  readonly settings: Settings;
  readonly tell: (line: Line) => void;
};

/** How much there was to do. */
export type Simulated = { readonly readings: number; readonly sittingMs: number };

/** Runs a record of activity through the app to its end and tells its lines. A function of its options alone. */
export const simulate = ({ tell, language, settings, ...options }: SimulateOptions): Simulated => {
  const last = options.trace.at(-1);
  if (last === undefined) return { readings: 0, sittingMs: 0 };

  let sittingMs = 0;
  const log: Ports['log']['write'] = (decision) => {
    if (decision.event === 'sat') sittingMs += decision.sittingMs;
    const line = lineOf(decision);
    if (line !== null) tell(line);
  };
  const player = createPlayer({ ...options, host: unseenHost({ language, settings, log }) });
  player.start();
  player.runUntil(last.wallMs);
  return { readings: player.readings(), sittingMs: sittingMs + player.app.engine.status().sittingMs };
};

import type { Settings } from '../../shared/settings/schema.ts';
import type { Response } from '../../shared/simulation/player.ts';
import type { Told } from '../../shared/simulation/told.ts';
import type { World } from './world.ts';

/** What was run, and what came of it. */
export type Run = {
  readonly world: World;
  readonly lines: readonly Told[];
  readonly settings: Settings;
  readonly respond: Response;
  readonly zone: string;
};

export const MINUTE = 60_000;
/** Presence is read at least this often. */
export const READING_MS = 30_000;

export const at = (line: { readonly t: string }): number => Date.parse(line.t);
export const text = (ms: number): string => new Date(ms).toISOString();

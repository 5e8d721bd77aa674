import type { Settings } from '../../shared/settings/schema.ts';
import type { Line } from '../../shared/simulation/line.ts';
import type { Response } from '../../shared/simulation/player.ts';
import type { World } from './world.ts';

/** What was run, and what came of it. */
export type Run = {
  readonly world: World;
  readonly lines: readonly Line[];
  readonly settings: Settings;
  readonly respond: Response;
  readonly zone: string;
};

export const MINUTE = 60_000;
/** Presence is read at least this often. */
export const READING_MS = 30_000;

const moments = new WeakMap<object, number>();

/** When a line says that it was. Each is asked for it many times. */
export const at = (line: { readonly t: string }): number => {
  const known = moments.get(line);
  if (known !== undefined) return known;
  const ms = Date.parse(line.t);
  moments.set(line, ms);
  return ms;
};

export const text = (ms: number): string => new Date(ms).toISOString();

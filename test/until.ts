import { vi } from 'vitest';
import { PATIENCE_MS } from './patience.ts';

/** Waits until what is expected holds, which a machine that is busy takes longer for than Vitest's second. */
export const until = <Value>(expected: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(expected, { timeout: PATIENCE_MS / 4, interval: 20 });

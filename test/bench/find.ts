import type { Measurement } from './measurement.ts';

/** A keystroke over 500 movements; there is no find window yet. */
export const find: Measurement = {
  name: 'find',
  onDesktop: false,
  bounds: [{ name: 'find-keystroke', bound: 2, unit: 'ms at the 99th percentile' }],
  measure: async () => ({ 'find-keystroke': { value: null, how: 'the find window is not built yet' } }),
};

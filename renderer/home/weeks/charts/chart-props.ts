import type { Weeks } from '../../../../shared/history/weeks.ts';

/** What a chart is made of. */
export type ChartProps = {
  readonly weeks: Weeks;
  /** How dates are written, and times of day. */
  readonly locale: string;
  readonly clockLocale: string;
  /** The Mondays of the running week and of the one before. */
  readonly thisWeek: string;
  readonly lastWeek: string;
};

import { parseTrace, type TraceLine } from '../../../shared/simulation/trace.ts';
import ordinary from './ordinary.jsonl?raw';

// Days made up for the page, in the form of `simulate`'s records; their o'clocks are UTC.

export const MADE_UP_DAYS = ['ordinary', 'calls', 'no-pause'] as const;
export type MadeUpDay = (typeof MADE_UP_DAYS)[number];

/** The one that the page opens on. */
export const ordinaryDay: readonly TraceLine[] = parseTrace(ordinary);

const texts: Readonly<Record<Exclude<MadeUpDay, 'ordinary'>, () => Promise<{ readonly default: string }>>> = {
  calls: () => import('./calls.jsonl?raw'),
  'no-pause': () => import('./no-pause.jsonl?raw'),
};

/** Fetches a day; rejects where that cannot be. */
export const loadDay = async (day: MadeUpDay): Promise<readonly TraceLine[]> =>
  day === 'ordinary' ? ordinaryDay : parseTrace((await texts[day]()).default);

/** Fetches a day with a made-up year before it; rejects where that cannot be. */
export const loadYear = async () => (await import('./year.ts')).afterAYear(ordinaryDay);

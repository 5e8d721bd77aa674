import { parseTrace, type TraceLine } from '../../../shared/simulation/trace.ts';
import calls from './calls.jsonl?raw';
import noPause from './no-pause.jsonl?raw';
import ordinary from './ordinary.jsonl?raw';

/** Days made up for the page, in the form of `simulate`'s records; their o'clocks are UTC. */
export const madeUpDays: Readonly<Record<'ordinary' | 'calls' | 'no-pause', readonly TraceLine[]>> = {
  ordinary: parseTrace(ordinary),
  calls: parseTrace(calls),
  'no-pause': parseTrace(noPause),
};

import { HOUR_MS, MINUTE_MS, SECOND_MS } from '../model/time.ts';
import { seededRandom } from './random.ts';
import type { TraceLine } from './trace.ts';

const SEED = 7;
const FROM_HOUR = 9;
const UNTIL_HOUR = 17.5;
const LUNCH_HOUR = 12.5;
const CALL_HOURS = [10, 14.5] as const;

/** A day at a desk for who has none of their own yet: work with its pauses, two calls, lunch, now and then a coffee. */
export const typicalDay = (dayMs: number): readonly TraceLine[] => {
  const random = seededRandom(SEED);
  const seconds = (least: number, most: number): number => Math.round(least + random() * (most - least)) * SECOND_MS;
  const endMs = dayMs + UNTIL_HOUR * HOUR_MS;
  const lines: TraceLine[] = [];
  let wallMs = dayMs + FROM_HOUR * HOUR_MS;
  const add = (state: TraceLine['state'], ms: number): void => {
    lines.push({ wallMs, state });
    wallMs += ms;
  };
  const ahead: { hour: number; state: TraceLine['state']; ms: number }[] = [
    ...CALL_HOURS.map((hour) => ({ hour, state: 'busy' as const, ms: 30 * MINUTE_MS })),
    { hour: LUNCH_HOUR, state: 'locked' as const, ms: 45 * MINUTE_MS },
  ].sort((a, b) => a.hour - b.hour);
  while (wallMs < endMs) {
    const [next] = ahead;
    if (next !== undefined && wallMs >= dayMs + next.hour * HOUR_MS) {
      ahead.shift();
      add(next.state, next.ms);
    }
    add('active', seconds(20, 240));
    add('idle', random() < 0.03 ? seconds(300, 720) : seconds(5, 40));
  }
  lines.push({ wallMs, state: 'suspended' });
  return lines;
};

import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../../shared/model/time.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';

const CALLS_FROM = [10, 11.5, 14, 15.5] as const;

/**
 * Made-up days at a desk, the same for the same seed: from nine to half past five, work with pauses of seconds and now and
 * then minutes, lunch away with the screen locked, coffee, and up to four calls, in which hands are mostly still.
 */
export const daysWithCalls = (seed: number, days: number): readonly TraceLine[] => {
  const random = seededRandom(seed);
  const between = (least: number, most: number): number => Math.round(least + random() * (most - least)) * SECOND_MS;
  const lines: TraceLine[] = [];

  const addDay = (midnightMs: number): void => {
    const endMs = midnightMs + 17.5 * HOUR_MS;
    const lunchMs = midnightMs + 12.5 * HOUR_MS + between(-900, 900);
    const calls = CALLS_FROM.filter(() => random() < 0.6).map(
      (hour) => midnightMs + hour * HOUR_MS + between(-300, 300),
    );
    let wallMs = midnightMs + 9 * HOUR_MS + between(-1_200, 1_200);
    let hadLunch = false;
    const add = (state: TraceLine['state'], ms: number): void => {
      lines.push({ wallMs, state });
      wallMs += ms;
    };
    while (wallMs < endMs) {
      if (!hadLunch && wallMs >= lunchMs) {
        hadLunch = true;
        add('locked', between(1_800, 3_600));
      } else if (calls[0] !== undefined && wallMs >= calls[0]) {
        calls.shift();
        add('busy', between(900, 3_300));
      } else {
        add('active', between(10, 240));
        const kind = random();
        if (kind < 0.015) add('locked', between(180, 900));
        else add('idle', kind < 0.05 ? between(60, 600) : between(5, 35));
      }
    }
    lines.push({ wallMs, state: 'suspended' });
  };

  const firstMs = Date.UTC(2026, 2, 2);
  for (let day = 0; day < days; day += 1) addDay(firstMs + (Math.floor(day / 5) * 7 + (day % 5)) * DAY_MS);
  lines.push({ wallMs: (lines.at(-1)?.wallMs ?? firstMs) + MINUTE_MS, state: 'suspended' });
  return lines;
};

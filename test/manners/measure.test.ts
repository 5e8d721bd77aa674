import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../shared/model/time.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';
import { language } from '../language.ts';
import { daysWithCalls } from './days.ts';
import { mannersOf, VARIANTS } from './measure.ts';

const START = Date.UTC(2026, 2, 9, 9);

/** What a person does, each for so many minutes. */
const record = (...spans: readonly (readonly [TraceLine['state'], number])[]): readonly TraceLine[] => {
  let wallMs = START;
  const lines = spans.map(([state, minutes]) => {
    const line = { wallMs, state };
    wallMs += minutes * MINUTE_MS;
    return line;
  });
  return [...lines, { wallMs, state: 'suspended' }];
};

const timer = { name: 'timer', everyMs: 30 * MINUTE_MS };

describe('how a schedule behaves', () => {
  it.each([
    ['into work', record(['active', 35]), { shown: 1, intoInput: 100, intoCalls: 0, justBack: 0 }],
    ['into a call', record(['active', 20], ['busy', 15]), { intoInput: 0, intoCalls: 100 }],
    ['just after a return', record(['active', 22], ['idle', 7], ['active', 5]), { intoInput: 100, justBack: 100 }],
    ['as somebody goes', record(['active', 29], ['idle', 7], ['active', 5]), { intoInput: 0, justBack: 0 }],
    ['not while it is locked', record(['active', 20], ['locked', 20], ['active', 5]), { shown: 0 }],
  ])('is seen by where its breaks fall: %s', (_, trace, expected) => {
    expect(mannersOf(language, trace, timer)).toMatchObject(expected);
  });

  it('is seen by the longest sitting, which a break and an absence end', () => {
    const longest = (trace: readonly TraceLine[]) => mannersOf(language, trace, timer).longestSittingMinutes;
    expect(longest(record(['active', 20], ['idle', 1], ['active', 4], ['locked', 5], ['active', 10]))).toBe(25);
    expect(longest(record(['active', 50]))).toBe(30);
    expect(longest(record(['active', 20], ['locked', 1], ['active', 5], ['locked', 9]))).toBe(26);
  });

  it('counts what it says an hour', () => {
    const { promptsAnHour } = mannersOf(language, record(['active', 2 * 60 + 1]), timer);
    expect(promptsAnHour).toBeCloseTo(4 / ((121 * MINUTE_MS) / HOUR_MS));
  });
});

describe('the rules of sitting', () => {
  const days = daysWithCalls(7, 5);
  const manners = Object.fromEntries(VARIANTS.map((variant) => [variant.name, mannersOf(language, days, variant)]));

  it('keep breaks out of calls, and from falling on somebody who has just come back', () => {
    expect(manners['all rules']).toMatchObject({ intoCalls: 0, justBack: 0 });
    expect(manners['without hearing of calls']?.intoCalls).toBeGreaterThan(0);
  });

  it('fall into running input less often than without the wait for a pause, or by a timer', () => {
    const intoInput = (name: string): number => manners[name]?.intoInput ?? 0;
    expect(intoInput('all rules')).toBeLessThan(intoInput('without waiting for a pause') / 2);
    expect(intoInput('all rules')).toBeLessThan(intoInput('a plain timer of 30 minutes') / 2);
  });
});

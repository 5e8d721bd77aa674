import { describe, expect, test } from 'vitest';
import { wasSetAside } from '../../shared/history/dismissals.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { createPlayer } from '../../shared/simulation/player.ts';
import { seededRandom } from '../../shared/simulation/random.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';
import { unseenHost } from '../../shared/simulation/unseen-host.ts';
import { language } from '../language.ts';

// Somebody who never takes a break: short bursts of input, with silences in between whose lengths are left to chance.

const SECOND = 1_000;
const HOUR = 3_600 * SECOND;
const START = Date.UTC(2026, 2, 9, 8);

/** Some hours of work with silences of `silenceMs` on average. */
const typist = (seed: number, silenceMs: number, hours: number): readonly TraceLine[] => {
  const random = seededRandom(seed);
  const about = (ms: number): number => 1 + Math.round(-Math.log(1 - random()) * ms);
  const lines: TraceLine[] = [];
  for (let wallMs = START; wallMs < START + hours * HOUR; ) {
    lines.push({ wallMs, state: 'active' });
    wallMs += about(2 * SECOND);
    lines.push({ wallMs, state: 'idle' });
    wallMs += Math.min(50 * SECOND, about(silenceMs));
  }
  return lines;
};

const live = (trace: readonly TraceLine[]) => {
  const player = createPlayer({
    ...{ trace, respond: 'ignore', zone: 'UTC', seed: 1 },
    host: unseenHost({ language, settings: defaultSettings, log: () => {} }),
  });
  player.start();
  player.runUntil(player.endMs);
  return player.app.recordsSince(0);
};

describe.each([1, 2, 3])('who works through every break, seed %i', (seed) => {
  const records = live(typist(seed, 6 * SECOND, 40));
  const outcomes = records.flatMap((record) => (record.event === 'outcome' ? [record.outcome] : []));

  test('has ignored them, but for one in twenty where the silences happened to be long', () => {
    const ignored = outcomes.filter((outcome) => outcome === 'ignored');
    expect(outcomes.length).toBeGreaterThan(50);
    expect(ignored.length / outcomes.length).toBeGreaterThanOrEqual(0.95);
  });

  test('has set three aside in a row, which makes the day quieter', () => {
    const third = records.filter(({ event }) => event === 'outcome')[2]?.wallMs ?? 0;
    expect(
      wasSetAside(
        records.filter(({ wallMs }) => wallMs <= third),
        third,
        'UTC',
      ),
    ).toBe(true);
  });

  test('has sat all the while', () => {
    expect(records.filter(({ event }) => event === 'sat' || event === 'credited')).toEqual([]);
  });
});

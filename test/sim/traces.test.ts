import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSettings } from '../../shared/settings/read-settings.ts';
import type { Line } from '../../shared/simulation/line.ts';
import { RESPONSES, type Response } from '../../shared/simulation/player.ts';
import { simulate } from '../../shared/simulation/simulate.ts';
import { parseTrace, type TraceLine } from '../../shared/simulation/trace.ts';
import { language, t } from '../language.ts';
import { madeUpDays } from './made-up-day.ts';
import { complaints } from './oracle.ts';

// Whole records through `simulate`, judged by an oracle that knows only the record and the rules.

const ZONE = 'Europe/Berlin';

const settings = {
  defaults: {},
  'a short rhythm': { micro: { everyMinutes: 20, lastsMinutes: 1 }, long: { everyMinutes: 45, lastsMinutes: 3 } },
  'micro alone': { long: { on: false } },
  'long alone': { micro: { on: false } },
  'other rules': {
    rules: {
      ...{
        absenceMinutes: 3,
        offMinutes: 1,
        longAbsenceMinutes: 8,
        longOffMinutes: 4,
        calmMinutes: 1,
        mergeMinutes: 0,
      },
      ...{ headsUpSeconds: 60, pauseSeconds: 30, waitAtMostMinutes: 2, emptyChairSeconds: 90, afterBusySeconds: 40 },
      ...{ startsAfterSeconds: 20, snoozesAtMost: 4 },
    },
  },
  'working hours': {
    hours: {
      on: true,
      ranges: [
        { days: [1, 2, 3, 4, 5], from: '09:00', until: '12:30' },
        { days: [1, 2, 3, 4, 5], from: '13:15', until: '17:00' },
      ],
    },
  },
} as const;

const runs = Object.entries(settings).flatMap(([name, said]) =>
  RESPONSES.map((respond) => [name, respond, readSettings(t, said)] as const),
);

const judge = (trace: readonly TraceLine[], respond: Response, chosen: (typeof runs)[number][2]): readonly string[] => {
  const lines: Line[] = [];
  simulate({
    trace,
    settings: chosen,
    language,
    respond,
    zone: ZONE,
    seed: 1,
    tell: (line) => void lines.push(line),
  });
  // A record that says nothing would be judged well, too.
  for (const event of ['shown', 'outcome', 'credited', 'heads-up']) {
    if (!lines.some((line) => line.event === event)) return [`not one ${event}`];
  }
  return complaints(trace, { lines, settings: chosen, respond, zone: ZONE });
};

const published = ['a-29-days.jsonl', 'b-11-days.jsonl'] as const;
const pathOf = (file: string): string => fileURLToPath(new URL(`../../../shared/traces/${file}`, import.meta.url));

for (const file of published) {
  const there = existsSync(pathOf(file));
  const needed = process.env.REQUIRE_E2E === '1';
  if (!there && !needed) console.log(`SKIPPED: the record ${file} is not there`);
  describe.skipIf(!there && !needed)(`the record ${file}`, () => {
    test.each(runs)('%s, %s', (_name, respond, chosen) => {
      expect(judge(parseTrace(readFileSync(pathOf(file), 'utf8')), respond, chosen)).toEqual([]);
    });
  });
}

describe.each([1, 2, 3])('made-up days, seed %i', (seed) => {
  test.each(runs)('%s, %s', (_name, respond, chosen) => {
    expect(judge(madeUpDays(seed, 14), respond, chosen)).toEqual([]);
  });
});

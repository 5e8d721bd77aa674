import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BreakKind } from '../../shared/model/break-kind.ts';
import type { Decision } from '../../shared/schedule/types.ts';
import { mended } from '../../shared/settings/conflicts.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { createPlayer, type Response } from '../../shared/simulation/player.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';
import { unseenHost } from '../../shared/simulation/unseen-host.ts';
import { language } from '../language.ts';
import { accepted } from '../shared/settings/any-settings.ts';
import { PATIENCE_MS, runs, seed } from './runs.ts';

// Whatever settings are accepted, they do what they say: lives in front of the engine, each made to meet one of them.

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
/** A Monday, in the working hours that the settings may have. */
const START_MS = Date.UTC(2026, 2, 9, 8);

type Part = readonly [state: TraceLine['state'], ms: number];
/** A decision, and how long after the start. */
type Came = { readonly ms: number; readonly decision: Decision };

/** Lives through the parts; what was decided, in order. */
const live = (settings: Settings, parts: readonly Part[], respond: Response = 'complete'): readonly Came[] => {
  const trace: TraceLine[] = [];
  let wallMs = START_MS;
  for (const [state, ms] of parts) {
    trace.push({ wallMs, state });
    wallMs += Math.round(ms);
  }
  trace.push({ wallMs, state: parts.at(-1)?.[0] ?? 'idle' });
  const came: Came[] = [];
  const player = createPlayer({
    ...{ trace, respond, zone: 'UTC', seed: 1 },
    host: unseenHost({
      ...{ language, settings },
      log: (decision) => void came.push({ ms: decision.wallMs - START_MS, decision }),
    }),
  });
  player.start();
  player.runUntil(wallMs);
  return came;
};

/** Typing and pausing in turns, for so long. */
const inTurns = (typingMs: number, pauseMs: number, untilMs: number): readonly Part[] =>
  Array.from({ length: Math.ceil(untilMs / (typingMs + pauseMs)) }, (): readonly Part[] => [
    ['active', typingMs],
    ['idle', pauseMs],
  ]).flat();

const kindsOn = (settings: Settings): readonly BreakKind[] =>
  (['micro', 'long'] as const).filter((kind) => settings[kind].on);

/** Sitting until the first break is due. */
const firstDueMs = (settings: Settings): number =>
  Math.min(...kindsOn(settings).map((kind) => settings[kind].everyMinutes)) * MINUTE;

const shownOf = (came: readonly Came[], kind?: BreakKind): Came | undefined =>
  came.find(({ decision }) => decision.event === 'shown' && (kind === undefined || decision.break === kind));

/** Nobody types for longer than this without a pause, but for those who never pause. */
const TYPING_MS = 50 * SECOND;
const share = fc.double({ min: 0, max: 1, noNaN: true });

/** A pause that is one, and is over before the chair counts as empty or the person as away. */
const pauseMs = ({ rules }: Settings, how: number): number => {
  // Where nothing waits for one, any will do.
  const least = rules.waitAtMostMinutes === 0 ? 5 : rules.pauseSeconds + 2;
  const most = Math.min(rules.emptyChairSeconds, rules.absenceMinutes * 60) - 2;
  return Math.max(least, least + how * (most - least)) * SECOND;
};

const check = (name: string, usual: number, property: fc.IRawProperty<unknown>): void =>
  test(name, () => void fc.assert(property, runs(usual)), PATIENCE_MS);

describe(`whatever settings are accepted (seed ${seed})`, () => {
  check(
    'a day with pauses in the typing brings each kind of break that is on, in time and in a pause',
    200,
    fc.property(accepted, share, share, (settings, typing, how) => {
      const { micro, long, rules } = settings;
      const breaks = micro.on ? Math.ceil(long.everyMinutes / micro.everyMinutes) * micro.lastsMinutes : 0;
      const dayMs = (Math.max(micro.everyMinutes, long.everyMinutes) + breaks + 15) * MINUTE;
      const came = live(settings, inTurns(TYPING_MS * (0.1 + 0.9 * typing), pauseMs(settings, how), dayMs));
      for (const kind of kindsOn(settings)) expect(shownOf(came, kind), `a ${kind} break`).toBeDefined();
      const first = shownOf(came);
      expect(first?.ms).toBeLessThanOrEqual(firstDueMs(settings) + 2 * MINUTE);
      if (rules.waitAtMostMinutes >= 2) expect(first?.decision).toMatchObject({ reason: 'pause' });
    }),
  );

  check(
    'somebody who mostly reads, with silences at which the chair counts as empty, gets a break all the same',
    60,
    fc.property(accepted, share, (settings, how) => {
      const [chairMs, awayMs] = [settings.rules.emptyChairSeconds * SECOND, settings.rules.absenceMinutes * MINUTE];
      const silenceMs = chairMs + how * (awayMs - chairMs) - 10 * SECOND * how;
      if (silenceMs < chairMs) return;
      const untilMs = firstDueMs(settings) + 3 * (silenceMs + MINUTE);
      expect(shownOf(live(settings, inTurns(2 * SECOND, silenceMs, untilMs)))).toBeDefined();
    }),
  );

  check(
    'somebody who never pauses gets a break before the next one would be due',
    40,
    fc.property(accepted, (settings) => {
      const dueMs = firstDueMs(settings);
      const first = shownOf(live(settings, [['active', 2 * dueMs + 6 * MINUTE]]));
      // What has become a long break by then is announced anew.
      expect(first?.ms).toBeLessThanOrEqual(2 * dueMs + settings.rules.headsUpSeconds * SECOND);
    }),
  );

  check(
    'a snooze lasts as long as it says',
    60,
    fc.property(accepted, share, fc.constantFrom<BreakKind>('micro', 'long'), (all, how, kind) => {
      const other = kind === 'micro' ? 'long' : 'micro';
      const settings = mended({ ...all, [kind]: { ...all[kind], on: true }, [other]: { ...all[other], on: false } });
      if (settings.rules.snoozesAtMost === 0) return;
      const snoozeMs = settings[kind].snoozeMinutes * MINUTE;
      const untilMs = settings[kind].everyMinutes * MINUTE + snoozeMs + 10 * MINUTE;
      const came = live(settings, inTurns(TYPING_MS, pauseMs(settings, how), untilMs), 'snooze');
      const snoozed = came.findIndex(({ decision }) => decision.event === 'outcome');
      const fromMs = came[snoozed]?.ms ?? 0;
      const againMs = shownOf(came.slice(snoozed))?.ms ?? Number.POSITIVE_INFINITY;
      expect(againMs - fromMs).toBeGreaterThanOrEqual(snoozeMs);
      expect(againMs - fromMs).toBeLessThanOrEqual(snoozeMs + 2 * MINUTE);
    }),
  );

  check(
    'a break before somebody who sits still starts by itself',
    60,
    fc.property(accepted, (settings) => {
      const came = live(
        settings,
        [
          ['active', firstDueMs(settings)],
          ['idle', 45 * MINUTE],
        ],
        'ignore',
      );
      expect(came.map(({ decision }) => decision)).toContainEqual(
        expect.objectContaining({ event: 'started', reason: 'silence' }),
      );
    }),
  );

  check(
    'a heads-up is taken back when the chair counts as empty, and no sooner',
    60,
    fc.property(accepted, (settings) => {
      const silentFromMs = firstDueMs(settings) - (settings.rules.emptyChairSeconds + 2) * SECOND;
      const came = live(settings, [
        ['active', silentFromMs],
        ['idle', 10 * MINUTE],
      ]);
      const withdrawn = came.find(({ decision }) => decision.event === 'withdrawn');
      expect(withdrawn?.ms).toBe(silentFromMs + settings.rules.emptyChairSeconds * SECOND);
    }),
  );

  check(
    'a long absence, and a long lock, count as a long break',
    60,
    fc.property(accepted, (settings) => {
      const { longAbsenceMinutes, longOffMinutes } = settings.rules;
      const credited = (part: Part): readonly string[] =>
        live(settings, [['active', 5 * MINUTE], part, ['active', MINUTE]]).flatMap(({ decision }) =>
          decision.event === 'credited' ? [decision.break] : [],
        );
      expect(credited(['idle', longAbsenceMinutes * MINUTE + SECOND])).toEqual(['long']);
      expect(credited(['locked', longOffMinutes * MINUTE + SECOND])).toEqual(['long']);
    }),
  );
});

import type { PlayDayOptions, PlayedDay } from '../app/played-day.ts';
import { diaryDay } from '../history/diary-day.ts';
import type { HistoryRecord } from '../history/records.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../model/time.ts';
import { answersBy } from './answers.ts';
import { createPlayer, type Player } from './player.ts';
import type { TraceLine } from './trace.ts';
import { typicalDay } from './typical-day.ts';
import { unseenHost } from './unseen-host.ts';

/** After so long without input both clocks are at rest, whatever the rules. */
const REST_MS = HOUR_MS;
/** So much of the sitting before it is played: the absence is to follow something. */
const BEFORE_REST_MS = MINUTE_MS;

const hasInput = ({ state, conditions }: TraceLine): boolean =>
  state === 'active' ||
  state === 'busy' ||
  conditions?.includes('meeting') === true ||
  conditions?.includes('reading') === true;

const isRest = (first: TraceLine | undefined, untilMs: number, dayMs: number): boolean =>
  first !== undefined && first.wallMs < dayMs && untilMs - first.wallMs >= REST_MS;

/**
 * From where a day is played: the rest before the last one that began before it, each an hour long at least, and a moment
 * of what was before that; all that there is, where there were none. Whatever the clocks showed earlier, they show the
 * same after it, and what was on its way in the evening is so in the morning.
 */
const fromRest = (lines: readonly TraceLine[], dayMs: number): readonly TraceLine[] => {
  const rests: number[] = [];
  let rest: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (!hasInput(line)) {
      rest ??= index;
      continue;
    }
    if (rest !== null && isRest(lines[rest], line.wallMs, dayMs)) rests.push(rest);
    rest = null;
    if (line.wallMs >= dayMs) break;
  }
  if (rest !== null && isRest(lines[rest], Number.POSITIVE_INFINITY, dayMs)) rests.push(rest);
  const from = rests.at(-2) ?? 0;
  const [before, first] = [lines[from - 1], lines[from]];
  if (before === undefined || first === undefined) return lines.slice(from);
  return [{ ...before, wallMs: Math.max(before.wallMs, first.wallMs - BEFORE_REST_MS) }, ...lines.slice(from)];
};

/** Behind a day it is looked so often whether what went on at its end is over. */
const LOOK_MS = 10 * MINUTE_MS;
/** Somebody is seen so long after they are back: an input right behind a lock is none. */
const SEEN_AFTER_MS = 2 * SECOND_MS;

/** The lines that are played; at the end of all that is known somebody is there, so that what was sat before stands. */
const played = ({ day, nowMs, lines }: PlayDayOptions): readonly TraceLine[] => {
  const endMs = Math.min(nowMs, day.toMs + DAY_MS);
  const trace = lines === null ? typicalDay(day.fromMs) : fromRest(lines, day.fromMs);
  const within = trace.filter(({ wallMs }) => wallMs <= endMs);
  const last = within.at(-1);
  return last === undefined ? [] : [...within, { ...last, wallMs: endMs, state: 'active' }];
};

/** Plays to the end of the day, and on until the sitting or absence that went on then is over. */
const runThrough = (player: Player, dayEndMs: number): void => {
  const lastMs = player.endMs + SEEN_AFTER_MS;
  const goesOn = (): boolean => {
    const { sittingFromMs, standing } = player.app.engine.status();
    return (sittingFromMs ?? standing?.fromMs ?? 0) < dayEndMs;
  };
  player.runUntil(Math.min(dayEndMs, lastMs));
  while (player.wallMs() < lastMs && goesOn()) player.runUntil(Math.min(player.wallMs() + LOOK_MS, lastMs));
  // What has passed since the last reading counts, too.
  player.app.engine.dispatch({ type: 'tick' });
};

/** What the person said in hindsight: it holds for the day as it is played, too. */
const isSaid = ({ event }: HistoryRecord): boolean =>
  event === 'walked' || event === 'no-walk' || event === 'corrected' || event === 'undone';

/**
 * A day as it would have been under these settings, with what the person did and answered then. A function of its options
 * alone. A day without a line is an empty one.
 */
export const playDay = (options: PlayDayOptions): PlayedDay => {
  const { language, settings, zone, day, records } = options;
  const trace = played(options);
  const answers = answersBy(
    records.filter(({ wallMs }) => wallMs >= (trace[0]?.wallMs ?? 0)),
    trace,
  );
  const folded = (
    its: readonly HistoryRecord[],
    endMs: number,
    open: { sitting: Sitting; standing: Standing },
  ): PlayedDay => {
    const all = [...its, ...records.filter(isSaid)].sort((a, b) => a.wallMs - b.wallMs);
    const about = { records: all, nowMs: endMs, zone, kindOf: () => null, ...open };
    return {
      day: diaryDay(day.fromMs, about),
      guessed: answers.guessed(day),
      usual: answers.usual,
      hadBreaks: answers.hadBreaks,
    };
  };
  if (trace.length === 0) return folded([], day.toMs, { sitting: null, standing: null });

  const host = unseenHost({
    language,
    settings,
    log: options.log ?? (() => {}),
  });
  const player = createPlayer({ host, trace, respond: answers, readsInput: true, zone, seed: 1 });
  player.start();
  runThrough(player, day.toMs);
  const { sittingFromMs, sittingMs, standing } = player.app.engine.status();
  const sitting = sittingFromMs === null ? null : { fromMs: sittingFromMs, sittingMs };
  return folded(player.app.recordsSince(0), player.wallMs(), { sitting, standing });
};

type Sitting = Parameters<typeof diaryDay>[1]['sitting'];
type Standing = Parameters<typeof diaryDay>[1]['standing'];

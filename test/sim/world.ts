import type { BreakKind } from '../../shared/model/break-kind.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';

// What a record of activity says by itself, worked out from its lines alone and not by way of the schedule.

export type Segment = { readonly from: number; readonly until: number; readonly state: TraceLine['state'] };

export type Absence = {
  /** Last input, or the lock or sleep that made it an absence. */
  readonly from: number;
  /** The next input. */
  readonly to: number;
  readonly earned: BreakKind;
  /** So close to a threshold that it may be credited as the other kind, or from the other moment. */
  readonly close: boolean;
  /** So close to being none that it may be none. */
  readonly doubtful: boolean;
};

export type World = {
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
  readonly absences: readonly Absence[];
  readonly stateAt: (ms: number) => TraceLine['state'];
  /** The moment of the last input up to a moment; null before the first. */
  readonly lastInput: (ms: number) => number | null;
  /** How long of a span of time counts as sitting, breaks aside. */
  readonly sat: (from: number, until: number) => number;
};

const MINUTE = 60_000;
/** Less input than this, right after a lock or sleep, is only the unlocking. */
const UNLOCKING_MS = 1_000;
/** Less than a moment between two readings at the very threshold. */
const CLOSE_MS = 1_000;

const hasInput = (state: TraceLine['state']): boolean => state === 'active' || state === 'busy';
const isOff = (state: TraceLine['state']): boolean => state === 'locked' || state === 'suspended';

/** From each line to the next. A line that lasts no time falls away, unless it says that there was an input. */
const segmentsOf = (trace: readonly TraceLine[]): readonly Segment[] => {
  const segments: Segment[] = [];
  for (const [index, { wallMs, state }] of trace.entries()) {
    const until = trace[index + 1]?.wallMs ?? wallMs;
    if (until === wallMs && !hasInput(state)) continue;
    const last = segments.at(-1);
    const unlocks = last !== undefined && isOff(last.state) && state === 'active' && until - wallMs < UNLOCKING_MS;
    if (unlocks) segments.push({ from: wallMs, until, state: 'idle' });
    else if (last?.state === state && last.until === wallMs) segments[segments.length - 1] = { ...last, until };
    else segments.push({ from: wallMs, until, state });
  }
  return segments;
};

type Span = { readonly from: number; readonly until: number };

/** Times on end locked or asleep. */
const offRuns = (segments: readonly Segment[]): readonly Span[] => {
  const runs: Span[] = [];
  for (const { from, until, state } of segments) {
    if (!isOff(state)) continue;
    const last = runs.at(-1);
    if (last?.until === from) runs[runs.length - 1] = { from: last.from, until };
    else runs.push({ from, until });
  }
  return runs;
};

const absenceOf = (from: number, to: number, inside: readonly Segment[], rules: Settings['rules']): Absence | null => {
  const gap = to - from;
  const runs = offRuns(inside);
  const longestOff = Math.max(0, ...runs.map((run) => run.until - run.from));
  const near = (ms: number, minutes: number): boolean => Math.abs(ms - minutes * MINUTE) < CLOSE_MS;
  const isGap = gap >= rules.absenceMinutes * MINUTE;
  const off = runs.find((run) => run.until - run.from >= rules.offMinutes * MINUTE);
  if (!isGap && off === undefined) {
    return near(gap, rules.absenceMinutes) ? { from, to, earned: 'micro', close: true, doubtful: true } : null;
  }
  const isLong =
    gap >= Math.max(rules.absenceMinutes, rules.longAbsenceMinutes) * MINUTE ||
    longestOff >= rules.longOffMinutes * MINUTE;
  return {
    from: isGap || off === undefined ? from : off.from,
    to,
    earned: isLong ? 'long' : 'micro',
    close: near(gap, rules.absenceMinutes) || near(gap, rules.longAbsenceMinutes),
    doubtful: off === undefined && near(gap, rules.absenceMinutes),
  };
};

const absencesOf = (segments: readonly Segment[], rules: Settings['rules']): readonly Absence[] => {
  const absences: Absence[] = [];
  let lastInput: number | null = null;
  let inside: Segment[] = [];
  for (const segment of segments) {
    if (!hasInput(segment.state)) {
      inside.push(segment);
      continue;
    }
    if (lastInput !== null && inside.length > 0) {
      const absence = absenceOf(lastInput, segment.from, inside, rules);
      if (absence !== null) absences.push(absence);
    }
    lastInput = segment.until;
    inside = [];
  }
  // One that is open at the end counts for what was sat, though nobody sees it end.
  const end = segments.at(-1)?.until ?? 0;
  const open = lastInput === null ? null : absenceOf(lastInput, end, inside, rules);
  return open === null ? absences : [...absences, { ...open, to: Number.POSITIVE_INFINITY }];
};

/** The index of the last of some ordered things that begins at or before a moment; -1 for none. */
const lastBefore = (things: readonly { readonly from: number }[], ms: number): number => {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.from ?? 0) <= ms) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

export const worldOf = (trace: readonly TraceLine[], rules: Settings['rules']): World => {
  const segments = segmentsOf(trace);
  const absences = absencesOf(segments, rules);
  const start = trace[0]?.wallMs ?? 0;
  const end = trace.at(-1)?.wallMs ?? start;
  const firstInput = segments.find(({ state }) => hasInput(state))?.from ?? Number.POSITIVE_INFINITY;

  const sat = (from: number, until: number): number => {
    let total = 0;
    for (let index = Math.max(0, lastBefore(segments, from)); index < segments.length; index += 1) {
      const segment = segments[index];
      if (segment === undefined || segment.from >= until) break;
      if (segment.state === 'suspended') continue;
      total += Math.max(0, Math.min(until, segment.until) - Math.max(from, segment.from, firstInput));
      total -= awayIn(Math.max(from, segment.from), Math.min(until, segment.until));
    }
    return total;
  };
  const awayIn = (from: number, until: number): number => {
    let total = 0;
    for (let index = Math.max(0, lastBefore(absences, from)); index < absences.length; index += 1) {
      const absence = absences[index];
      if (absence === undefined || absence.from >= until) break;
      total += Math.max(0, Math.min(until, absence.to) - Math.max(from, absence.from));
    }
    return total;
  };

  return {
    start,
    end,
    segments,
    absences,
    sat,
    stateAt: (ms) => segments[lastBefore(segments, ms)]?.state ?? trace.at(-1)?.state ?? 'suspended',
    lastInput: (ms) => {
      for (let index = lastBefore(segments, ms); index >= 0; index -= 1) {
        const segment = segments[index];
        if (segment !== undefined && hasInput(segment.state)) return Math.min(ms, segment.until);
      }
      return null;
    },
  };
};

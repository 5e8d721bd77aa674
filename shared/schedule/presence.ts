import type { Settings } from '../settings/schema.ts';
import { count, settle, takeBack, ZERO } from './clock.ts';
import { type Elapsed, MINUTE_MS } from './elapsed.ts';
import type { BreakKind, BusyReason, Decision, Gap, Reading, State } from './types.ts';

/** An input within so long of unlocking or waking is the unlocking itself, which is none (rule R1). */
const UNLOCKING_MS = 1_000;

/** Full screen and do-not-disturb hold a break, but say nothing about somebody sitting there. */
const countsAsInput = (reason: BusyReason): boolean => reason !== 'full-screen' && reason !== 'do-not-disturb';

/** All that makes busy now: what the sources tell, and "in a meeting". */
export const busyReasons = (state: State): readonly BusyReason[] =>
  state.meetingMs === null ? state.busy : ['meeting', ...state.busy];

/** Whether what makes busy stands for input all along; behind a locked screen nothing does. */
export const busyAsInput = (state: State): boolean =>
  !state.locked && !state.asleep && (state.meetingMs !== null || state.busy.some(countsAsInput));

export type Presence = {
  readonly state: State;
  readonly decisions: readonly Decision[];
  /** There was an input since the last reading. */
  readonly input: boolean;
  /** An absence ended with it. */
  readonly returned: boolean;
};

const id = (event: string, wallMs: number): string => `${event}.${wallMs.toString(36)}`;

/** The natural break that an absence has earned (rule R2). */
const earned = (gap: Gap & { readonly ms: number }, rules: Settings['rules']): BreakKind =>
  gap.ms >= Math.max(rules.absenceMinutes, rules.longAbsenceMinutes) * MINUTE_MS ||
  gap.offLongestMs >= rules.longOffMinutes * MINUTE_MS
    ? 'long'
    : 'micro';

/**
 * Takes an input in: what was counted is sure now, and an absence, if one was open, is over and credited.
 * `agoMs`: how long ago the input was; `sinceReadingMs`: what passed since `state.at`, as absence.
 */
export const takeInput = (
  state: State,
  wallMs: number,
  agoMs: number,
  sinceReadingMs: number,
  sittingMs: number,
  rules: Settings['rules'],
): Presence => {
  const { gap } = state;
  const gapNow: Gap = {
    ms: agoMs,
    offMs: null,
    offLongestMs: 0,
    offFromMs: 0,
    offSatMs: 0,
    sinceOffMs: null,
    absent: false,
  };
  const after = Math.min(agoMs, sittingMs);
  if (!gap.absent) {
    // A break on show stands still for both clocks; `sittingMs` is 0 then.
    const next: State = {
      ...state,
      micro: settle(count(state.micro, sittingMs), after),
      long: settle(count(state.long, sittingMs), after),
      stretch: settle(count(state.stretch, sittingMs), after),
      gap: gapNow,
      backMs: state.backMs === null ? null : state.backMs + sinceReadingMs,
    };
    return { state: next, decisions: [], input: true, returned: false };
  }

  const toMs = wallMs - agoMs;
  const fresh = { sureMs: 0, looseMs: after };
  const back = { gap: gapNow, backMs: agoMs, stretch: { ...fresh, fromWallMs: toMs }, snoozes: 0 };
  if (gap.ms === null) {
    return { state: { ...state, ...back, micro: fresh, long: fresh }, decisions: [], input: true, returned: true };
  }

  const kind = earned({ ...gap, ms: gap.ms }, rules);
  // In hindsight: from the last input if the whole gap is long enough, else from the lock, sleep or last reading.
  const lengthMs = gap.ms >= rules.absenceMinutes * MINUTE_MS ? gap.ms : gap.ms - gap.offFromMs;
  const fromMs = wallMs - sinceReadingMs - lengthMs;
  const { stretch } = state;
  const decisions: Decision[] = [];
  if (stretch.fromWallMs !== null && stretch.sureMs + stretch.looseMs > 0) {
    decisions.push({
      id: id('sat', toMs),
      wallMs,
      event: 'sat',
      fromMs: stretch.fromWallMs,
      toMs: fromMs,
      sittingMs: stretch.sureMs + stretch.looseMs,
    });
  }
  decisions.push({ id: id('credited', toMs), wallMs, event: 'credited', break: kind, fromMs, toMs });
  const long = kind === 'long' ? ZERO : state.long;
  return {
    state: { ...state, ...back, micro: fresh, long: { sureMs: long.sureMs + long.looseMs, looseMs: after } },
    decisions,
    input: true,
    returned: true,
  };
};

/** No input since the last reading: the gap grows, and may have become an absence. */
const takeSilence = (state: State, passed: Elapsed, sittingMs: number, rules: Settings['rules']): Presence => {
  const { gap } = state;
  if (gap.ms === null) return { state, decisions: [], input: false, returned: false };

  const ms = gap.ms + passed.absenceMs;
  const offMs = passed.off ? (gap.offMs ?? 0) + passed.absenceMs : null;
  const begins = passed.off && gap.offMs === null && !gap.absent;
  const offFromMs = begins ? gap.ms : gap.offFromMs;
  const counted = gap.absent ? 0 : sittingMs;
  const offSatMs = begins ? counted : passed.off ? gap.offSatMs + counted : gap.offSatMs;
  const wasWhole = gap.ms >= rules.absenceMinutes * MINUTE_MS;
  const isWhole = ms >= rules.absenceMinutes * MINUTE_MS;
  const absent = gap.absent || isWhole || (offMs ?? 0) >= rules.offMinutes * MINUTE_MS;

  let { micro, long, stretch } = state;
  if (counted > 0) {
    micro = count(micro, counted);
    long = count(long, counted);
    stretch = count(stretch, counted);
  }
  if (absent && (!gap.absent || (isWhole && !wasWhole))) {
    const backMs = isWhole ? Number.POSITIVE_INFINITY : offSatMs;
    micro = takeBack(micro, backMs);
    long = takeBack(long, backMs);
    stretch = takeBack(stretch, backMs);
  }
  return {
    state: {
      ...state,
      micro,
      long,
      stretch,
      backMs: state.backMs === null ? null : state.backMs + passed.runMs,
      gap: {
        ms,
        offMs,
        offLongestMs: Math.max(gap.offLongestMs, offMs ?? 0),
        offFromMs,
        offSatMs,
        sinceOffMs: passed.off ? 0 : gap.sinceOffMs === null ? null : gap.sinceOffMs + passed.absenceMs,
        absent,
      },
    },
    decisions: [],
    input: false,
    returned: false,
  };
};

/**
 * How long ago the newest input was that this reading tells of and the last one did not; null for none.
 * An input dated inside a lock or sleep is none (rule R9): the idle clock may have stood still there.
 */
const newInputAgo = (state: State, reading: Reading, passed: Elapsed): number | null => {
  if (passed.off) return null;
  if (busyAsInput(state) || reading.idleMs === null) return 0;
  const { gap } = state;
  // The very first reading has nothing to compare with: an input right now begins the sitting.
  if (gap.ms === null && passed.absenceMs === 0) return reading.idleMs === 0 ? 0 : null;
  if (reading.idleMs >= passed.absenceMs) return null;
  if (gap.sinceOffMs !== null && reading.idleMs + UNLOCKING_MS > gap.sinceOffMs + passed.absenceMs) return null;
  return reading.idleMs;
};

/** Brings clocks and absence up to a reading (rules R1, R2 and R9). */
export const observePresence = (
  state: State,
  reading: Reading,
  passed: Elapsed,
  rules: Settings['rules'],
): Presence => {
  const sittingMs = state.showing === null ? passed.sittingMs : 0;
  const ago = newInputAgo(state, reading, passed);
  return ago === null
    ? takeSilence(state, passed, sittingMs, rules)
    : takeInput(state, reading.wallMs, ago, passed.absenceMs, sittingMs, rules);
};

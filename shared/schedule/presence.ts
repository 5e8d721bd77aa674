import type { BreakKind } from '../model/break-kind.ts';
import type { Busy, BusyReason } from '../model/busy-reason.ts';
import { MINUTE_MS } from '../model/time.ts';
import type { Settings } from '../settings/schema.ts';
import { count, countPresent, countSure, putOff, takeBack, total, ZERO, zeroClocks } from './clock.ts';
import type { Elapsed } from './elapsed.ts';
import type { Gap, State } from './state.ts';
import { record, type Turn } from './turn.ts';
import type { Event, Reading } from './types.ts';

/** An input within so long of unlocking or waking is the unlocking itself, which is none (rule R1). */
const UNLOCKING_MS = 1_000;

/** These hold a break, but say nothing about somebody sitting there. */
const SAYS_NOTHING: ReadonlySet<BusyReason> = new Set(['program', 'full-screen', 'do-not-disturb']);

/** Whether it stands for input all along. */
export const countsAsInput = (reason: BusyReason): boolean => !SAYS_NOTHING.has(reason);

/** A film that plays tells that somebody sits there, and holds no break. */
export const holds = ({ reason }: Busy): boolean => reason !== 'media';

/** All that makes busy now: what the sources tell, and "in a meeting". */
export const allBusy = ({ meetingMs, busy }: State): readonly Busy[] => [
  ...(meetingMs === null ? [] : [{ reason: 'meeting', by: null } as const]),
  ...busy.filter(holds),
];

/** The same by its reasons alone. */
export const busyReasons = (state: State): readonly BusyReason[] => allBusy(state).map(({ reason }) => reason);

/** Whether anything makes busy now. */
export const isBusy = ({ meetingMs, busy }: State): boolean => meetingMs !== null || busy.some(holds);

/** Whether a film plays. */
export const isPlaying = ({ busy }: Pick<State, 'busy'>): boolean => !busy.every(holds);

/**
 * Whether what makes busy, or "I'm reading", stands for input all along; behind a locked screen nothing does. A film and
 * a text go on beside a break, and do not tell whether anybody takes it.
 */
const busyAsInput = ({ locked, asleep, meetingMs, handsOffMs, busy, showing }: State): boolean => {
  const besideBreaks = handsOffMs !== null || isPlaying({ busy });
  const inCall = meetingMs !== null || busy.some((one) => countsAsInput(one.reason) && holds(one));
  return !locked && !asleep && (inCall || (besideBreaks && showing === null));
};

/** After an absence, a pause of the app or a gap in the hours, waiting begins anew (rules R5 and R8). */
export const waitAnew = ({ draft }: Turn): void => {
  if (draft.pending === null) return;
  const waitedMs = draft.pending.waitedMs === null ? null : 0;
  draft.pending = { ...draft.pending, waitedMs, released: false };
};

/** The natural break that an absence has earned (rule R2). */
const earned = (gap: Gap & { readonly ms: number }, rules: Settings['rules']): BreakKind =>
  gap.ms >= Math.max(rules.absenceMinutes, rules.longAbsenceMinutes) * MINUTE_MS ||
  gap.offLongestMs >= rules.longOffMinutes * MINUTE_MS
    ? 'long'
    : 'micro';

const sinceInput = (ms: number): Gap => ({
  ms,
  offMs: null,
  offLongestMs: 0,
  offFromMs: 0,
  offSatMs: 0,
  sinceOffMs: null,
  absent: false,
});

/** Writes down the span of sitting or standing up to a moment, if there was any. Comes back with where it ends. */
export const recordSpan = (turn: Turn, toMs: number): number => {
  const { standing, sitting } = turn.draft;
  const { fromWallMs, ...counted } = standing ?? sitting;
  const ms = counted.sureMs + counted.looseMs;
  if (fromWallMs === null || ms === 0) return toMs;
  // Whatever the wall clock did, it is laid on the day with the length that was counted.
  const span = { fromMs: fromWallMs, toMs: Math.max(toMs, fromWallMs + ms) };
  record(
    turn,
    'app',
    standing === null ? { event: 'sat', ...span, sittingMs: ms } : { event: 'stood', ...span, standingMs: ms },
  );
  return span.toMs;
};

/** Ends the span of sitting where no absence does: the person was up for so long, up to now. */
export const endSitting = (turn: Turn, upMs: number): void => {
  const { draft, reading } = turn;
  if (draft.standing !== null) return;
  recordSpan(turn, reading.wallMs - upMs);
  draft.sitting = { ...ZERO, fromWallMs: reading.wallMs };
};

/** Closes the absence that ends with an input at `toMs`: the span of sitting or standing before it, and what it earned. */
const creditAbsence = (turn: Turn, gap: Gap & { readonly ms: number }, sinceReadingMs: number, toMs: number): void => {
  const { reading, settings } = turn;
  const { rules } = settings;
  // In hindsight: from the last input if the whole gap is long enough, else from the lock, sleep or last reading.
  const lengthMs = gap.ms >= rules.absenceMinutes * MINUTE_MS ? gap.ms : gap.ms - gap.offFromMs;
  const fromMs = reading.wallMs - sinceReadingMs - lengthMs;
  recordSpan(turn, fromMs);
  const kind = earned(gap, rules);
  record(turn, 'app', { event: 'credited', break: kind, fromMs, toMs });
  zeroClocks(turn, kind);
  // Whoever has just been up for as long as a long break lasts is not called to one right away.
  const isLongEnough = toMs - fromMs >= settings.long.lastsMinutes * MINUTE_MS;
  if (isLongEnough) putOff(turn, 'long', rules.longAfterAbsenceMinutes * MINUTE_MS);
};

/** How much of what passed since the last reading counts, and how: see `Elapsed`. */
type Passed = Pick<Elapsed, 'sittingMs' | 'absenceMs' | 'runMs'>;

/** No time: for an input that is known by an event, at a reading that has been observed already. */
const NOTHING_PASSED: Passed = { sittingMs: 0, absenceMs: 0, runMs: 0 };

/**
 * Takes an input of `agoMs` before the reading in: what was counted is sure now, and an absence, if one was open, is
 * over and credited, whereupon waiting begins anew (rules R1, R2 and R5).
 */
const takeInput = (turn: Turn, agoMs: number, passed: Passed): void => {
  const { draft, reading } = turn;
  const { gap } = draft;
  draft.gap = sinceInput(agoMs);
  const after = Math.min(agoMs, passed.sittingMs);
  if (!gap.absent) {
    countPresent(turn, (clock) => countSure(clock, passed.sittingMs, after));
    if (draft.backMs !== null) draft.backMs += passed.runMs;
    return;
  }

  const toMs = reading.wallMs - agoMs;
  if (gap.ms !== null) creditAbsence(turn, { ...gap, ms: gap.ms }, passed.absenceMs, toMs);
  draft.standing = null;
  draft.micro = { sureMs: 0, looseMs: after };
  draft.long = { sureMs: total(draft.long), looseMs: after };
  draft.sitting = { sureMs: 0, looseMs: after, fromWallMs: toMs };
  draft.backMs = agoMs;
  draft.snoozes = 0;
  waitAnew(turn);
};

/** Takes what the person has just said of themselves as an input now: whoever says that is there. */
export const takeWordAsInput = (turn: Turn): void => takeInput(turn, 0, NOTHING_PASSED);

/** What became busy by an event stands for an input now (rule R1), and may end an absence. */
export const takeBusyAsInput = (turn: Turn): void => {
  if (busyAsInput(turn.draft)) takeInput(turn, 0, NOTHING_PASSED);
};

/** No input since the last reading: the gap grows, and may have become an absence. */
const takeSilence = (turn: Turn, passed: Elapsed): void => {
  const {
    draft,
    settings: { rules },
  } = turn;
  const { gap } = draft;
  if (gap.ms === null) return;
  const ms = gap.ms + passed.absenceMs;
  const offMs = passed.off ? (gap.offMs ?? 0) + passed.absenceMs : null;
  const offBegins = passed.off && gap.offMs === null && !gap.absent;
  const countedMs = gap.absent ? 0 : passed.sittingMs;
  const offSatMs = offBegins ? countedMs : passed.off ? gap.offSatMs + countedMs : gap.offSatMs;
  const wasWhole = gap.ms >= rules.absenceMinutes * MINUTE_MS;
  const isWhole = ms >= rules.absenceMinutes * MINUTE_MS;
  const absent = gap.absent || isWhole || (offMs ?? 0) >= rules.offMinutes * MINUTE_MS;
  draft.gap = {
    ms,
    offMs,
    offLongestMs: Math.max(gap.offLongestMs, offMs ?? 0),
    offFromMs: offBegins ? gap.ms : gap.offFromMs,
    offSatMs,
    sinceOffMs: passed.off ? 0 : gap.sinceOffMs === null ? null : gap.sinceOffMs + passed.absenceMs,
    absent,
  };
  if (draft.backMs !== null) draft.backMs += passed.runMs;

  const begins = absent && (!gap.absent || (isWhole && !wasWhole));
  if (countedMs === 0 && !begins) return;
  const backMs = begins ? (isWhole ? Number.POSITIVE_INFINITY : offSatMs) : 0;
  countPresent(turn, (clock) => takeBack(count(clock, countedMs), backMs));
};

/**
 * How long ago the newest input by hand was that this reading tells of and the last one did not; null for none.
 * An input dated inside a lock or sleep is none (rule R9): the idle clock may have stood still there.
 */
const newHandsAgo = ({ gap }: State, reading: Reading, passed: Elapsed): number | null => {
  if (passed.off || reading.idleMs === null) return null;
  // The very first reading has nothing to compare with: an input right now begins the sitting.
  if (gap.ms === null && passed.absenceMs === 0) return reading.idleMs === 0 ? 0 : null;
  if (reading.idleMs >= passed.absenceMs) return null;
  if (gap.sinceOffMs !== null && reading.idleMs + UNLOCKING_MS > gap.sinceOffMs + passed.absenceMs) return null;
  return reading.idleMs;
};

/** The input that a reading tells of. */
export type Input = {
  /** Something that counts as input, a call too. */
  readonly any: boolean;
  /** Input by hand, as far as anybody tells. */
  readonly hands: boolean;
  /** It went to Vertebreak's own windows. */
  readonly own: boolean;
};

/** A wall clock that was set has sitting and standing begin by what it shows now. */
const setBegins = ({ draft }: Turn, wallSetMs: number): void => {
  const { sitting, standing } = draft;
  if (sitting.fromWallMs !== null) draft.sitting = { ...sitting, fromWallMs: sitting.fromWallMs + wallSetMs };
  if (standing !== null) draft.standing = { ...standing, fromWallMs: standing.fromWallMs + wallSetMs };
};

/** Brings clocks and absence up to the reading (rules R1, R2 and R9). Tells what input there was. */
export const observePresence = (turn: Turn, elapsed: Elapsed, event: Event): Input => {
  const { draft, reading } = turn;
  // While a break shows, both clocks stand still.
  const passed = draft.showing === null ? elapsed : { ...elapsed, sittingMs: 0 };
  if (passed.wallSetMs !== 0) setBegins(turn, passed.wallSetMs);

  const handsAgoMs = newHandsAgo(draft, reading, passed);
  const isTaken = !passed.off && (busyAsInput(draft) || reading.idleMs === null);
  const agoMs = isTaken ? 0 : handsAgoMs;
  if (agoMs === null) takeSilence(turn, passed);
  else takeInput(turn, agoMs, passed);
  const own = event.type === 'own-input' || event.type === 'command';
  return { any: agoMs !== null, hands: handsAgoMs !== null, own };
};

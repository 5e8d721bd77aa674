import { MINUTE_MS } from '../model/time.ts';
import type { Settings } from '../settings/schema.ts';
import { type Due, msToMerge, nextDue } from './clock.ts';
import { busyReasons, isBusy, isPlaying } from './presence.ts';
import { show } from './showing.ts';
import type { Pending, State } from './state.ts';
import { record, type Turn, takeId } from './turn.ts';
import type { HeadsUpReason, ShowReason, WithdrawReason } from './types.ts';

/** Why no break may come now; null when one may (rules R4, R5, R6 and R8). */
export const blocker = (state: State, settings: Settings): WithdrawReason | null => {
  if (state.asleep) return 'asleep';
  if (state.locked) return 'locked';
  if (state.gap.absent) return 'away';
  if (state.pause !== null) return 'paused';
  if (!state.inHours) return 'out-of-hours';
  if (state.standing !== null) return 'standing';
  if (isBusy(state)) return 'busy';
  if ((state.gap.ms ?? 0) >= settings.rules.emptyChairSeconds * 1000) return 'empty-chair';
  return null;
};

/** How long nothing may show yet, after an absence. */
export const calmLeftMs = (state: State, settings: Settings): number =>
  state.backMs === null ? 0 : Math.max(0, settings.rules.calmMinutes * MINUTE_MS - state.backMs);

/** No notice comes anew so soon after something busy took one back: a source that flaps would give one each time. */
const NOTICE_AGAIN_AFTER_MS = MINUTE_MS;

/** Takes the heads-up back, if one stands. */
export const withdraw = (turn: Turn, reason: WithdrawReason): void => {
  const { draft, effects } = turn;
  const { pending } = draft;
  if (pending === null || pending.announcedMs === null) return;
  const interruptedMs = reason === 'busy' ? 0 : pending.interruptedMs;
  draft.pending = { ...pending, announcedMs: null, interruptedMs };
  effects.push({ type: 'withdraw', id: pending.id });
  record(turn, pending.id, { event: 'withdrawn', break: pending.kind, reason });
};

const announce = (turn: Turn, pending: Pending, reason: HeadsUpReason): void => {
  const { draft, effects, settings } = turn;
  const { id, kind, interruptedMs } = pending;
  const notice = settings[kind].notice && (interruptedMs ?? NOTICE_AGAIN_AFTER_MS) >= NOTICE_AGAIN_AFTER_MS;
  const leadMs = (reason === 'released' ? settings.rules.afterBusySeconds : settings.rules.headsUpSeconds) * 1000;
  draft.pending = { ...pending, announcedMs: 0, leadMs };
  effects.push({ type: 'prepare', id, kind, notice });
  record(turn, id, { event: 'heads-up', break: kind, reason });
};

/** Writes down once what holds a break that is due. */
const hold = (turn: Turn, pending: Pending): void => {
  const fresh = busyReasons(turn.draft).filter((reason) => !pending.heldBy.includes(reason));
  if (fresh.length === 0) return;
  turn.draft.pending = { ...pending, heldBy: [...pending.heldBy, ...fresh] };
  for (const reason of fresh) {
    record(turn, `${pending.id}.${reason}`, { event: 'held', break: pending.kind, reason });
  }
};

/** Why a break that is due and announced may show now; null while it waits (rule R5). */
const showReason = ({ draft, reading, settings: { rules } }: Turn, pending: Pending): ShowReason | null => {
  if (pending.released) return 'released';
  if (reading.idleMs === null) return 'idle-unknown';
  // A film that counts as input leaves the hands to tell of a pause.
  const stillMs = isPlaying(draft) ? reading.idleMs : (draft.gap.ms ?? 0);
  // Whoever reads makes no other pause.
  if (draft.handsOffMs !== null || stillMs >= rules.pauseSeconds * 1000) return 'pause';
  return (pending.waitedMs ?? 0) >= rules.waitAtMostMinutes * MINUTE_MS ? 'waited-long-enough' : null;
};

/** After these, waiting begins anew: what held the break before says nothing any more. */
const BEGINS_ANEW: ReadonlySet<WithdrawReason | null> = new Set(['away', 'paused', 'out-of-hours']);

/** The break that comes, brought up to what is due now; the heads-up of another kind is taken back. */
const updatePending = (turn: Turn, due: Due, stop: WithdrawReason | null, freed: boolean): Pending => {
  const { draft } = turn;
  if (draft.pending !== null && draft.pending.kind !== due.kind) {
    withdraw(turn, due.kind === 'long' ? 'became-long' : 'settings');
  }
  const before = draft.pending;
  const heldBy = before?.heldBy ?? [];
  const pending: Pending = {
    id: before?.id ?? takeId(turn),
    kind: due.kind,
    announcedMs: before?.announcedMs ?? null,
    leadMs: before?.leadMs ?? 0,
    interruptedMs: before?.interruptedMs ?? null,
    waitedMs: before?.waitedMs ?? (due.leftMs <= 0 ? 0 : null),
    heldBy,
    released: (before?.released ?? false) || (freed && heldBy.length > 0 && !BEGINS_ANEW.has(stop)),
  };
  draft.pending = pending;
  return pending;
};

/**
 * Decides on the break that comes next: whether there is one, its heads-up, what holds it, and whether it shows now.
 * `freed`: what made busy ended with this reading.
 */
export const decidePending = (turn: Turn, freed: boolean): void => {
  const { draft, settings } = turn;
  if (draft.showing !== null) return;
  const due = nextDue(draft, settings);
  const headsUpMs = settings.rules.headsUpSeconds * 1000;
  if (due === null || due.leftMs > headsUpMs) {
    withdraw(turn, 'settings');
    draft.pending = null;
    return;
  }

  const stop = blocker(draft, settings);
  if (draft.pending === null && due.leftMs > 0 && stop !== null) return;
  const becameLong = draft.pending?.kind === 'micro' && due.kind === 'long';
  const pending = updatePending(turn, due, stop, freed);
  if (stop !== null) {
    withdraw(turn, stop);
    if (stop === 'busy' && due.leftMs <= 0) hold(turn, draft.pending ?? pending);
    return;
  }

  const earliestMs = Math.max(due.leftMs, calmLeftMs(draft, settings));
  if (pending.announcedMs === null) {
    if (earliestMs > headsUpMs) return;
    if (freed && pending.released) announce(turn, pending, 'released');
    else announce(turn, pending, becameLong ? 'became-long' : due.leftMs > 0 ? 'soon' : 'anew');
    return;
  }
  if (earliestMs > 0 || pending.announcedMs < pending.leadMs) return;
  const reason = showReason(turn, pending);
  if (reason !== null) show(turn, { id: pending.id, kind: pending.kind, sittingMs: due.sittingMs }, reason);
};

/** The sooner of two moments; one that is not ahead does not count. */
export const sooner = (nextMs: number, ms: number): number => (ms > 0 && ms < nextMs ? ms : nextMs);

/** Time until the break that comes next changes by itself, where that is sooner than `nextMs`. */
export const msToPendingChange = (state: State, settings: Settings, nextMs: number): number => {
  const due = state.gap.absent || state.standing !== null ? null : nextDue(state, settings);
  if (due === null) return nextMs;
  const { rules } = settings;
  const { pending, gap } = state;
  const calmMs = calmLeftMs(state, settings);
  let soonest = sooner(nextMs, due.leftMs);
  if (due.kind === 'micro' && due.leftMs <= 0) soonest = sooner(soonest, msToMerge(state, settings));
  if (pending === null || pending.announcedMs === null) {
    return sooner(soonest, Math.max(due.leftMs, calmMs) - rules.headsUpSeconds * 1000);
  }
  soonest = sooner(soonest, calmMs);
  soonest = sooner(soonest, pending.leadMs - pending.announcedMs);
  if (gap.ms !== null) {
    soonest = sooner(soonest, rules.emptyChairSeconds * 1000 - gap.ms);
    soonest = sooner(soonest, rules.pauseSeconds * 1000 - gap.ms);
  }
  if (pending.waitedMs === null) return soonest;
  return sooner(soonest, rules.waitAtMostMinutes * MINUTE_MS - pending.waitedMs);
};

import { type Due, nextDue } from './clock.ts';
import { MINUTE_MS } from './elapsed.ts';
import { busyReasons } from './presence.ts';
import { show } from './showing.ts';
import { type Look, record, type Turn, withEffects } from './turn.ts';
import type { HeadsUpReason, Pending, ShowReason, State, WithdrawReason } from './types.ts';

/** Why no break may come now; null when one may (rules R4, R5, R6 and R8). */
export const blocker = (state: State, { settings }: Pick<Look, 'settings'>): WithdrawReason | null => {
  if (state.asleep) return 'asleep';
  if (state.locked) return 'locked';
  if (state.gap.absent) return 'away';
  if (state.pause !== null) return 'paused';
  if (!state.inHours) return 'out-of-hours';
  if (busyReasons(state).length > 0) return 'busy';
  if ((state.gap.ms ?? 0) >= settings.rules.emptyChairSeconds * 1000) return 'empty-chair';
  return null;
};

/** How long nothing may show yet, after an absence. */
export const calmLeftMs = (state: State, { settings }: Pick<Look, 'settings'>): number =>
  state.backMs === null ? 0 : Math.max(0, settings.rules.calmMinutes * MINUTE_MS - state.backMs);

/** Takes the heads-up back, if one stands. */
export const withdraw = (turn: Turn, { reading }: Look, reason: WithdrawReason): Turn => {
  const { pending } = turn.state;
  if (pending === null || pending.announcedMs === null) return turn;
  return withEffects(
    { ...turn, state: { ...turn.state, pending: { ...pending, announcedMs: null } } },
    { type: 'withdraw', id: pending.id },
    record(pending.id, reading.wallMs, { event: 'withdrawn', break: pending.kind, reason }),
  );
};

const announce = (turn: Turn, { reading, settings }: Look, pending: Pending, reason: HeadsUpReason): Turn => {
  const leadMs = (reason === 'released' ? settings.rules.afterBusySeconds : settings.rules.headsUpSeconds) * 1000;
  const { id, kind } = pending;
  return withEffects(
    { ...turn, state: { ...turn.state, pending: { ...pending, announcedMs: 0, leadMs } } },
    { type: 'prepare', id, kind, notice: settings[kind].notice },
    record(id, reading.wallMs, { event: 'heads-up', break: kind, reason }),
  );
};

/** The id of the next break: unique over restarts and lost state, the same when a step is replayed. */
export const nextId = (state: State, wallMs: number): string => `${wallMs.toString(36)}-${state.count.toString(36)}`;

const newPending = (state: State, { reading }: Look, due: Due): Pending => ({
  id: nextId(state, reading.wallMs),
  kind: due.kind,
  announcedMs: null,
  leadMs: 0,
  waitedMs: null,
  held: [],
  released: false,
});

/** Writes down once what holds a break that is due. */
const hold = (turn: Turn, { reading }: Look, pending: Pending): Turn => {
  const fresh = busyReasons(turn.state).filter((reason) => !pending.held.includes(reason));
  if (fresh.length === 0) return turn;
  const held = [...pending.held, ...fresh];
  return withEffects(
    { ...turn, state: { ...turn.state, pending: { ...pending, held } } },
    ...fresh.map((reason) =>
      record(`${pending.id}.${reason}`, reading.wallMs, { event: 'held', break: pending.kind, reason }),
    ),
  );
};

/** Why a break that is due and announced may show now; null while it waits (rule R5). */
const showReason = (state: State, pending: Pending, { reading, settings }: Look): ShowReason | null => {
  if (pending.released) return 'released';
  if (reading.idleMs === null) return 'idle-unknown';
  if ((state.gap.ms ?? 0) >= settings.rules.pauseSeconds * 1000) return 'pause';
  return (pending.waitedMs ?? 0) >= settings.rules.waitAtMostMinutes * MINUTE_MS ? 'waited-long-enough' : null;
};

/** After these, waiting begins anew: what held the break before says nothing any more. */
const BEGINS_ANEW: ReadonlySet<WithdrawReason | null> = new Set(['away', 'paused', 'out-of-hours']);

/**
 * Decides on the break that comes next: whether there is one, its heads-up, what holds it, and whether it shows now.
 * `freed`: what made busy ended with this reading.
 */
export const decidePending = (turn: Turn, look: Look, freed: boolean): Turn => {
  const { settings } = look;
  if (turn.state.showing !== null) return turn;
  const due = nextDue(turn.state, settings);
  const headsUpMs = settings.rules.headsUpSeconds * 1000;
  let next = turn;

  if (due === null || due.leftMs > headsUpMs) {
    if (turn.state.pending === null) return turn;
    next = withdraw(next, look, turn.state.gap.absent ? 'away' : 'settings');
    return { ...next, state: { ...next.state, pending: null } };
  }

  const stop = blocker(turn.state, look);
  const calmMs = calmLeftMs(turn.state, look);
  if (turn.state.pending === null) {
    if (due.leftMs > 0 && stop !== null) return turn;
    next = {
      ...next,
      state: { ...next.state, pending: newPending(next.state, look, due), count: next.state.count + 1 },
    };
  } else if (turn.state.pending.kind !== due.kind) {
    next = withdraw(next, look, due.kind === 'long' ? 'became-long' : 'settings');
    next = { ...next, state: { ...next.state, pending: { ...turn.state.pending, announcedMs: null, kind: due.kind } } };
  }

  let pending = next.state.pending as Pending;
  const waitedMs = due.leftMs <= 0 ? (pending.waitedMs ?? 0) : pending.waitedMs;
  const released = pending.released || (freed && pending.held.length > 0 && !BEGINS_ANEW.has(stop));
  if (waitedMs !== pending.waitedMs || released !== pending.released) {
    pending = { ...pending, waitedMs, released };
    next = { ...next, state: { ...next.state, pending } };
  }

  if (stop !== null) {
    next = withdraw(next, look, stop);
    return stop === 'busy' && due.leftMs <= 0 ? hold(next, look, next.state.pending as Pending) : next;
  }

  if (pending.announcedMs === null) {
    if (Math.max(due.leftMs, calmMs) > headsUpMs) return next;
    const became = turn.state.pending !== null && turn.state.pending.kind !== due.kind && due.kind === 'long';
    const reason = freed && released ? 'released' : became ? 'became-long' : due.leftMs > 0 ? 'soon' : 'anew';
    return announce(next, look, pending, reason);
  }

  if (due.leftMs > 0 || calmMs > 0 || pending.announcedMs < pending.leadMs) return next;
  const reason = showReason(next.state, pending, look);
  return reason === null ? next : show(next, look, { ...pending, sittingMs: due.sittingMs }, reason);
};

/** After an absence, a pause or a gap in the hours, waiting begins anew (rules R5 and R8). */
export const waitAnew = (state: State): State =>
  state.pending === null
    ? state
    : {
        ...state,
        pending: { ...state.pending, waitedMs: state.pending.waitedMs === null ? null : 0, released: false },
      };

/** Time until the break that comes next changes by itself; positive moments only count. */
export const pendingMoments = (state: State, look: Look): readonly number[] => {
  const due = nextDue(state, look.settings);
  if (due === null || state.gap.absent) return [];
  const { rules } = look.settings;
  const moments = [due.leftMs];
  const calmMs = calmLeftMs(state, look);
  const { pending } = state;
  if (pending === null || pending.announcedMs === null) {
    moments.push(Math.max(due.leftMs, calmMs) - rules.headsUpSeconds * 1000);
    return moments;
  }
  moments.push(calmMs, pending.leadMs - pending.announcedMs);
  if (state.gap.ms !== null) {
    moments.push(rules.emptyChairSeconds * 1000 - state.gap.ms, rules.pauseSeconds * 1000 - state.gap.ms);
  }
  if (pending.waitedMs !== null) moments.push(rules.waitAtMostMinutes * MINUTE_MS - pending.waitedMs);
  return moments;
};

import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { total } from '../../shared/schedule/clock.ts';
import type { State } from '../../shared/schedule/state.ts';
import { step } from '../../shared/schedule/step.ts';
import type { Decision, Effect, Event, Reading, Step } from '../../shared/schedule/types.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { savedSchema } from '../../shared/store/saved.ts';
import { openAt } from './hours.ts';

// What must hold at every step of every life. What it knows, it knows from events, readings and decisions.

const MINUTE = 60_000;
/** The longest snooze in these lives, with the longest interval. */
const SNOOZE_AT_MOST_MS = 20 * MINUTE;
/** One step in so many is replayed from JSON and held against the schema: that takes longer than the step. */
const REPLAYED = 41;

const HISTORY: ReadonlySet<Decision['event']> = new Set([
  ...(['shown', 'outcome', 'credited', 'sat', 'stood', 'held', 'dismissed'] as const),
]);

export type Taken = {
  /** True time. */
  readonly now: number;
  readonly before: State | null;
  readonly event: Event;
  readonly reading: Reading;
  readonly settings: Settings;
  readonly step: Step;
};

const standingMs = ({ standing }: State): number => (standing === null ? 0 : total(standing));

/** The two clocks, and the span of sitting or standing. */
const totals = (state: State) =>
  [total(state.micro), total(state.long), total(state.sitting) + standingMs(state)] as const;

/** Watches one life. Throws at the first step that breaks an invariant. */
export const watch = () => {
  const ids = new Set<string>();
  let steps = 0;
  let window: { readonly id: string; readonly shows: boolean } | null = null;
  let announced: { readonly at: number; readonly leadMs: number } | null = null;
  let shownAt = 0;
  let returnedAt = Number.NEGATIVE_INFINITY;
  let occupiedAt = Number.NEGATIVE_INFINITY;
  let paused = false;
  let meeting = false;
  let standing = false;
  let wallOffsetMs = 0;
  /** Where the last span ended; null for one through which the wall clock was set. */
  let spansUntilMs: number | null = null;
  /** The wall clock was set or, as a break was ignored, the work through it has been counted: some of it from before an absence. */
  let datedLoosely = false;
  let busy: readonly string[] = [];
  /** A film that plays holds nothing. */
  const isHeld = (): boolean => meeting || busy.some((reason) => reason !== 'media');
  let chanceSince: number | null = null;
  let rules: Settings['rules'] | null = null;

  const demand = (holds: boolean, what: string, taken: Taken): void => {
    if (holds) return;
    const { now, before, event, reading, step: result } = taken;
    throw new Error(`${what}\n${JSON.stringify({ now, event, reading, before, after: result }, null, 1)}`);
  };

  const watchWake = (taken: Taken): void => {
    const { step: result, reading, event } = taken;
    if (reading.locked || event.type === 'suspend') demand(result.wakeAt === null, 'woken while off', taken);
    else demand(result.wakeAt !== null, 'never woken again', taken);
    if (result.wakeAt === null) return;
    demand(result.wakeAt > reading.monoMs, 'woken in the past', taken);
    demand(result.wakeAt <= reading.monoMs + 30_000, 'woken too late', taken);
  };

  const watchGrowth = (taken: Taken): void => {
    const { before, step: result, reading, event, now } = taken;
    if (before === null) return;
    const wall = reading.wallMs - before.at.wallMs;
    const mono = reading.monoMs - before.at.monoMs;
    const advance = Math.max(0, event.type === 'boot' && mono < 0 ? wall : Math.min(wall, mono));
    // What was ignored, or gave way, counts at its end for all the while that it showed.
    const gone = before.showing !== null && result.effects.some(({ type }) => type === 'withdraw');
    const ignored = result.effects.some((effect) => effect.type === 'close' && effect.outcome === 'ignored');
    // And so does what was worked through until somebody stood up or sat down.
    const turned =
      before.showing !== null && event.type === 'command' && ['standing', 'sitting'].includes(event.command.type);
    const allowed = advance + (ignored || gone || turned ? now - shownAt : 0);
    const standsStill = before.standing !== null && result.state.standing !== null;
    // What was asked for early comes when it was promised, or again after what it gave way to.
    const moved = before.showing?.requested && (gone || (event.type === 'command' && event.command.type === 'snooze'));
    const was = totals(before);
    for (const [index, is] of totals(result.state).entries()) {
      const isSitting = index === 2;
      demand(is >= (isSitting ? 0 : -SNOOZE_AT_MOST_MS), 'sitting below zero', taken);
      const most = standsStill && !isSitting ? 0 : allowed;
      if (!moved || isSitting) demand(is - (was[index] ?? 0) <= most, 'sitting grew faster than a clock', taken);
    }
    for (const clock of [result.state.micro, result.state.long, result.state.sitting]) {
      demand(clock.looseMs >= 0, 'a part of a clock below zero', taken);
    }
    demand(result.state.sitting.sureMs >= 0, 'a span below zero', taken);
    demand(standingMs(result.state) >= 0, 'a spell below zero', taken);
    const both = total(result.state.sitting) > 0 && result.state.standing !== null;
    demand(!both, 'sitting and standing at once', taken);
  };

  const watchShown = (taken: Taken, decision: Decision & { readonly event: 'shown' }): void => {
    const { reading, event, settings, now } = taken;
    demand(!reading.locked && event.type !== 'suspend', 'shown while off', taken);
    if (decision.reason === 'asked') return;
    demand(!paused, 'shown while paused', taken);
    demand(!standing, 'shown while standing', taken);
    demand(!isHeld(), 'shown while busy', taken);
    demand(openAt(reading.wallMs, reading.zone, settings), 'shown out of hours', taken);
    const idleMs = Math.min(reading.idleMs ?? 0, now - occupiedAt);
    demand(idleMs < settings.rules.emptyChairSeconds * 1000, 'shown to an empty chair', taken);
    demand(now - returnedAt >= settings.rules.calmMinutes * MINUTE, 'shown right after an absence', taken);
    demand(announced !== null && now - announced.at >= announced.leadMs, 'shown too soon after the heads-up', taken);
  };

  /** What nobody has begun goes, without an outcome, when a meeting, a pause, standing or the end of the hours comes. */
  const gaveWay = ({ before, step: result }: Taken): boolean =>
    before?.showing?.startedBy !== 'person' &&
    result.effects.some(
      (effect) =>
        effect.type === 'record' &&
        effect.decision.event === 'withdrawn' &&
        ['busy', 'paused', 'out-of-hours', 'standing'].includes(effect.decision.reason),
    );

  /** At most one window; what is shown or withdrawn was there; each break shown is closed once. */
  const watchWindow = (taken: Taken, effect: Effect): void => {
    const booted = taken.event.type === 'boot';
    switch (effect.type) {
      case 'prepare':
        demand(window === null, 'a second window prepared', taken);
        window = { id: effect.id, shows: false };
        return;
      case 'withdraw':
        demand(window?.id === effect.id && (!window.shows || gaveWay(taken)), 'withdrawn what was not prepared', taken);
        window = null;
        announced = null;
        return;
      case 'show':
        demand(
          window === null || (window.id === effect.id && (!window.shows || booted)),
          'a second window shown',
          taken,
        );
        window = { id: effect.id, shows: true };
        return;
      case 'close':
        demand(window?.id === effect.id && window.shows, 'closed what did not show', taken);
        window = null;
        return;
      case 'standing-notice':
        demand(standing && !paused && !meeting && busy.length === 0, 'told somebody who is not free', taken);
        demand(!taken.reading.locked && window?.shows !== true, 'told somebody who cannot see it', taken);
        return;
      case 'record':
        watchDecision(taken, effect.decision);
        return;
    }
  };

  /** No minute is sat and stood through, and none twice, where dates are what was counted. */
  const watchSpan = (taken: Taken, { fromMs, toMs }: Decision & { readonly event: 'sat' | 'stood' }): void => {
    const isSound = datedLoosely || spansUntilMs === null || fromMs >= spansUntilMs;
    demand(isSound, 'a minute that counts twice', taken);
    spansUntilMs = datedLoosely ? null : toMs;
    datedLoosely = false;
  };

  const watchDecision = (taken: Taken, decision: Decision): void => {
    const { now, reading, settings } = taken;
    if (HISTORY.has(decision.event)) {
      // Those about a break happen once to it; a hold once a reason.
      const once = decision.event === 'held' ? `${decision.id.split('.')[0]} held ${decision.reason}` : decision.id;
      demand(!ids.has(once), `twice: ${once}`, taken);
      ids.add(once);
    }
    switch (decision.event) {
      case 'heads-up': {
        const after = decision.reason === 'released' ? settings.rules.afterBusySeconds : settings.rules.headsUpSeconds;
        announced = { at: now, leadMs: after * 1000 };
        return;
      }
      case 'shown':
        watchShown(taken, decision);
        shownAt = now;
        announced = null;
        return;
      case 'credited':
        demand(decision.toMs <= reading.wallMs, 'an absence that ends in the future', taken);
        returnedAt = now - (reading.wallMs - decision.toMs);
        standing = false;
        return;
      case 'outcome':
        if (decision.outcome === 'ignored') datedLoosely = true;
        return;
      case 'sat':
      case 'stood':
        watchSpan(taken, decision);
        return;
      case 'standing':
        standing = true;
        return;
      case 'paused':
        paused = true;
        return;
      case 'resumed':
        paused = false;
        return;
      case 'meeting':
        meeting = true;
        return;
      case 'meeting-over':
        meeting = false;
        return;
      default:
        return;
    }
  };

  /** Enough sitting does get a break: due, and nothing against it, for longer than the limit and the heads-up. */
  const watchChance = (taken: Taken): void => {
    const { settings, reading, now } = taken;
    // Sleep that nobody can see is no chance: waiting counts by the clock that stands still in it.
    const { monoMs } = reading;
    const { state } = taken.step;
    const isDue =
      (settings.micro.on && total(state.micro) >= settings.micro.everyMinutes * MINUTE) ||
      (settings.long.on && total(state.long) >= settings.long.everyMinutes * MINUTE);
    const somebody = !state.gap.absent && (state.gap.ms ?? 0) < settings.rules.emptyChairSeconds * 1000;
    const off = reading.locked || taken.event.type === 'suspend' || paused || standing || isHeld();
    const calm = now - returnedAt < settings.rules.calmMinutes * MINUTE + 30_000;
    const open = openAt(reading.wallMs, reading.zone, settings);
    const fresh = settings.rules !== rules || taken.event.type === 'boot';
    rules = settings.rules;
    if (!isDue || !somebody || off || calm || !open || state.showing !== null || fresh) {
      chanceSince = null;
      return;
    }
    chanceSince ??= monoMs;
    const limit = settings.rules.waitAtMostMinutes * MINUTE + settings.rules.headsUpSeconds * 1000 + MINUTE;
    demand(monoMs - chanceSince <= limit, 'enough sitting, and no break', taken);
  };

  const watchJson = (taken: Taken): void => {
    const { before, event, reading, settings, step: result } = taken;
    const schedule = JSON.parse(JSON.stringify(result.state)) as State;
    demand(v.is(savedSchema, { schedule, chosen: null, outbox: [] }), 'a state that is not in the schema', taken);
    demand(isDeepStrictEqual(schedule, result.state), 'a state that JSON changes', taken);
    if (before === null) return;
    const replayed = step(JSON.parse(JSON.stringify(before)) as State, event, reading, settings);
    demand(isDeepStrictEqual(replayed, result), 'a step that is not the same from JSON', taken);
  };

  /** Something makes busy that counts as input. */
  const stands = (): boolean =>
    meeting || busy.some((reason) => reason !== 'full-screen' && reason !== 'do-not-disturb');

  return (taken: Taken): void => {
    const { event, step: result, now, reading } = taken;
    steps += 1;
    if (reading.wallMs - now !== wallOffsetMs) datedLoosely = true;
    wallOffsetMs = reading.wallMs - now;
    // What makes busy has counted until now.
    if (stands() && !taken.before?.locked) occupiedAt = now;
    if (event.type === 'boot') {
      // What showed is shown again, or closed at once; a prepared window is gone.
      if (!window?.shows) window = null;
      announced = null;
      // Its sources tell it anew.
      busy = [];
    }
    if (event.type === 'busy') busy = event.busy.map(({ reason }) => reason);
    for (const effect of result.effects) watchWindow(taken, effect);
    if (event.type === 'command' && event.command.type === 'sitting' && result.refused === null) {
      standing = false;
      returnedAt = now;
    }
    demand(
      result.state.gap.absent || standing === (result.state.standing !== null),
      'another posture than was said',
      taken,
    );
    if (stands() && !reading.locked) occupiedAt = now;
    watchWake(taken);
    watchGrowth(taken);
    watchChance(taken);
    if (steps % REPLAYED === 0 || result.effects.length > 0) watchJson(taken);
  };
};

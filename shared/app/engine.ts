import type { CatalogueEntry } from '../catalogue/catalogue.ts';
import type { Movement } from '../catalogue/schema.ts';
import { createOutbox } from '../history/outbox.ts';
import type { BreakKind } from '../model/break-kind.ts';
import type { Effort } from '../model/effort.ts';
import type { Status } from '../model/status.ts';
import type { Ports } from '../ports.ts';
import { type Alternative, alternativesFor } from '../routine/alternatives.ts';
import { fitsStill, type InHand, laidOutAnew, sought, swappedTo, withEffort } from '../routine/changes.ts';
import { type Choice, ranked } from '../routine/choose.ts';
import type { Chosen } from '../routine/chosen.ts';
import { type Circumstances, REMEMBERED_MS } from '../routine/circumstances.ts';
import { effortOf } from '../routine/effort-of.ts';
import { newBreak, type Wish } from '../routine/new-break.ts';
import { mainMovementOf, recordOf } from '../routine/record.ts';
import { movementAt } from '../routine/routine.ts';
import type { Session } from '../routine/session.ts';
import { isBusy } from '../schedule/presence.ts';
import { lengthMs } from '../schedule/showing.ts';
import type { State } from '../schedule/state.ts';
import { sittingOf, statusOf } from '../schedule/status.ts';
import { step } from '../schedule/step.ts';
import type { Effect, Event, Refusal } from '../schedule/types.ts';
import type { Settings } from '../settings/schema.ts';
import type { Saved } from '../store/saved.ts';
import type { BreakView } from '../views/break.ts';
import { type BreakLanguage, breakViewOf } from './break-view.ts';
import { performEffect } from './perform.ts';

const SAVE_EVERY_MS = 60_000;
const NOTHING_UNWANTED: ReadonlySet<string> = new Set();

export type EngineOptions = {
  readonly language: BreakLanguage;
  readonly ports: Ports;
  readonly settings: Settings;
  /** What the last run saved; null on a first start. */
  readonly saved: Saved | null;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
};

/** The loop: observe, step, save, perform. Owns all state; the shell around it only brings events and draws. */
export type Engine = {
  /** Goes on where the last run stopped. Call once, when the ports are ready. */
  boot(): void;
  /** Takes one thing that happened; says why where a command was not carried out. */
  dispatch(event: Event): Refusal | null;
  /**
   * A break at once with a movement that the person wants, or with what is chosen for null; without a kind, the one
   * that comes next. A break that shows swaps to that movement.
   */
  take(movementId: string | null, kind?: BreakKind): Refusal | 'no-such-movement' | null;
  /** Shows a session at once, and begins it. */
  takeSession(session: Session): Refusal | null;
  /** What could stand in for the movement that the break is at: two at most, each with what speaks for it. */
  alternatives(breakId: string): readonly Alternative[];
  /** Another movement in the place of the one that the break is at; false where it does not fit or no such break is. */
  swap(breakId: string, to: string): boolean;
  /** Takes the movement that the break is at easier or harder, or as written; false where no such break is. */
  setEffort(breakId: string, effort: Effort): boolean;
  /** Goes to the segment before or the next one; false where there is none, or the break has not started. */
  seek(breakId: string, way: 'previous' | 'next'): boolean;
  /** Makes the whole window of a break that came as a toast; false where no such break is. */
  open(breakId: string): boolean;
  /** Applies from the next reading; a break on show keeps its own. */
  setSettings(settings: Settings): void;
  /** Chooses from these movements from now on; a break on its way or on show keeps its own, also if it is gone. */
  setCatalogue(entries: ReadonlyMap<string, CatalogueEntry>): void;
  /** Whether the next reading will decide something: what has to be asked should have been by then. */
  decides(): boolean;
  status(): Status;
  /** The break that is prepared or shows; null when none is. */
  breakView(): BreakView | null;
  /** The same as it is at this very moment, and not at the last reading; null where it is over or another one. */
  breakNow(breakId: string): BreakView | null;
  /** Saves at once: what has been written to the history since waits in no file to be written again. */
  save(): void;
  /** Saves, before the program ends. */
  quit(): void;
  /** Called after every step; returns the way to stop. */
  subscribe(listener: () => void): () => void;
};

/** What a window draws anew: it animates by itself, and is told only of changes. */
const looksOf = (state: State): string => {
  const { showing } = state;
  return `${showing?.pausedMs !== null} ${showing?.work.interrupts} ${showing?.ranMs === null} ${isBusy(state)}`;
};

export const createEngine = ({ language, ports, saved, ...first }: EngineOptions): Engine => {
  let { settings, catalogue } = first;
  let state: State | null = saved?.schedule ?? null;
  let chosen: Chosen | null = saved?.chosen ?? null;
  /** The movements of the break in hand as they were when it was chosen: what is removed meanwhile, it keeps. */
  let entries: ReadonlyMap<string, CatalogueEntry> = catalogue;
  if (chosen !== null && !fitsStill(chosen, catalogue)) chosen = laidOutAnew(chosen, catalogue, chosen.lengthMs);
  const outbox = createOutbox(saved?.outbox ?? [], ports.store.append);
  let savedAtMs = 0;
  const listeners = new Set<() => void>();

  const known = (): State => {
    if (state === null) throw new Error('the engine has not been booted');
    return state;
  };

  const movementOf = (id: string): Movement | undefined => entries.get(id)?.movement;

  const circumstances = (breakMs: number, not: ReadonlySet<string>): Circumstances => {
    const nowMs = known().at.wallMs;
    const records = ports.store.recordsSince(nowMs - REMEMBERED_MS);
    const sittingMs = sittingOf(known());
    const about = { catalogue, records, settings: settings.movements, nowMs, lengthMs: breakMs, sittingMs };
    return { ...about, not, upFromChair: false };
  };

  const pick = (breakId: string, kind: BreakKind, breakMs: number, wish: Wish | null): Chosen => {
    const about = circumstances(breakMs, NOTHING_UNWANTED);
    const { zone } = ports.presence.read();
    const next = newBreak({ breakId, kind, wish, about, settings, zone, random: ports.random });
    entries = new Map([...catalogue].filter(([id]) => next.parts.some(({ movementId }) => movementId === id)));
    return next;
  };

  /** Sees to it that a break that is prepared or shown has its routine; it keeps the one it has. */
  const provide = (effects: readonly Effect[], wish: Wish | null): void => {
    for (const effect of effects) {
      if (effect.type !== 'prepare' && effect.type !== 'show') continue;
      const breakMs = effect.type === 'show' ? (state?.showing?.lengthMs ?? 0) : lengthMs(effect.kind, settings);
      const kept = chosen?.breakId === effect.id && chosen.kind === effect.kind && chosen.parts.length > 0;
      if (!kept || wish?.movement != null) chosen = pick(effect.id, effect.kind, breakMs, wish);
      else if (chosen && chosen.lengthMs !== breakMs) chosen = laidOutAnew(chosen, entries, breakMs);
      if (chosen && wish !== null) chosen = { ...chosen, opened: true };
    }
  };

  const save = (): void => {
    const now = known();
    savedAtMs = now.at.monoMs;
    try {
      ports.store.save({ schedule: now, chosen, outbox: outbox.records() });
    } catch {
      // The store has told; what is not on disk now will be with the next save.
    }
  };

  const breakView = (): BreakView | null => {
    if (chosen === null || state === null || chosen.parts.length === 0) return null;
    return breakViewOf({ language, chosen, entries, state, settings });
  };

  const around = { ...ports, view: breakView, isQuiet: () => chosen?.quiet === true, t: language.t };

  const turn = (event: Event, wanted: Wish | null = null): Refusal | null => {
    const reading = ports.presence.read();
    const before = state;
    const { state: next, effects, wakeAt, refused } = step(state, event, reading, settings);
    state = next;
    const isAsked = event.type === 'command' && event.command.type === 'show-now';
    provide(effects, wanted ?? (isAsked ? { movement: null } : null));

    let stoodMs: number | null = null;
    for (const effect of effects) {
      if (effect.type !== 'record') continue;
      const ofBreak = chosen !== null && effect.decision.id.startsWith(`${chosen.breakId}.`);
      ports.log.write(ofBreak && chosen ? { ...effect.decision, movement: mainMovementOf(chosen) } : effect.decision);
      const record = recordOf(effect.decision, chosen, movementOf);
      if (record === null) continue;
      outbox.add(record);
      const wasTaken = record.event === 'outcome' && record.outcome === 'completed';
      if (wasTaken && record.moved.some(({ seated }) => !seated)) stoodMs = record.ranMs;
    }
    const observes = event.type === 'tick' || event.type === 'own-input';
    const decided = effects.length > 0 || (!observes && refused === null);
    const sitting = !next.gap.absent && next.at.monoMs - savedAtMs >= SAVE_EVERY_MS;
    if (decided || sitting || next.at.monoMs < savedAtMs) save();
    outbox.post();
    ports.activity.note({ event, reading, settings, state: next, effects, refused });
    for (const effect of effects) performEffect(effect, around);

    const stays = next.showing !== null && before?.showing?.id === next.showing.id;
    if (stays && before !== null && looksOf(before) !== looksOf(next)) redraw();
    ports.tray.render(statusOf(next, settings, reading.zone));
    ports.timer.wakeAt(wakeAt);
    for (const listener of listeners) listener();
    if (stoodMs !== null) turn({ type: 'stood', ms: stoodMs });
    return refused;
  };

  const redraw = (): void => {
    const view = breakView();
    if (view !== null) ports.screen.update(view);
  };

  /** The break in hand, if it is this one, with how long its time has run by now. */
  const inHand = (breakId: string): InHand | null => {
    if (breakView()?.id !== breakId) return null;
    turn({ type: 'own-input' });
    if (chosen === null || breakView()?.id !== breakId) return null;
    return { chosen, entries, ranMs: state?.showing?.ranMs ?? 0 };
  };

  const alternativesOf = ({ chosen: { parts, plan, lengthMs: breakMs, swapped }, ranMs }: InHand) => {
    const current = movementOf(parts[movementAt(plan, ranMs)]?.movementId ?? '');
    const not = new Set([...swapped, ...parts.map(({ movementId }) => movementId)]);
    return { current, about: circumstances(breakMs - ranMs, not) };
  };

  const change = (next: Chosen): true => {
    chosen = next;
    save();
    redraw();
    return true;
  };

  const swapTo = (hand: InHand, choice: Choice): true => {
    // What is chosen now may be newer than what the break was made of; that of it which it still uses stays.
    const { movement } = choice;
    const entry = catalogue.get(movement.id);
    if (entry !== undefined) entries = new Map([...entries, [movement.id, entry]]);
    return change(swappedTo({ ...hand, entries }, choice, effortOf(settings.movements, movement.id)));
  };

  return {
    boot: () => void turn({ type: 'boot' }),
    dispatch: (event) => turn(event),
    take: (movementId, kind) => {
      const movement = movementId === null ? null : catalogue.get(movementId)?.movement;
      if (movement === undefined) return 'no-such-movement';
      const command = { type: 'show-now', ...(kind === undefined ? {} : { kind }) } as const;
      const hand = inHand(state?.showing?.id ?? '');
      if (hand === null || movement === null) return turn({ type: 'command', command }, { movement });
      swapTo(hand, { movement, why: { code: 'asked-for' }, firstSide: 'first' });
      return null;
    },
    takeSession: (session) => {
      const command = { type: 'show-session', lengthMs: session.lengthMs } as const;
      const refusal = turn({ type: 'command', command }, { movement: null, session });
      return refusal ?? turn({ type: 'command', command: { type: 'start' } });
    },
    alternatives: (breakId) => {
      const hand = inHand(breakId);
      if (hand === null) return [];
      const { current, about } = alternativesOf(hand);
      return current === undefined ? [] : alternativesFor(language.t, current, about);
    },
    swap: (breakId, to) => {
      const hand = inHand(breakId);
      if (hand === null) return false;
      const choice = ranked(alternativesOf(hand).about, Number.POSITIVE_INFINITY).find(
        ({ movement }) => movement.id === to,
      );
      return choice !== undefined && swapTo(hand, choice);
    },
    setEffort: (breakId, effort) => {
      const hand = inHand(breakId);
      return hand !== null && change(withEffort(hand, effort));
    },
    seek: (breakId, way) => {
      const hand = inHand(breakId);
      const next = hand === null || state?.showing?.ranMs == null ? null : sought(hand, way);
      return next !== null && change(next);
    },
    open: (breakId) => {
      const hand = inHand(breakId);
      return hand !== null && change({ ...hand.chosen, opened: true });
    },
    setSettings: (changed) => {
      settings = changed;
      turn({ type: 'tick' });
      redraw();
    },
    setCatalogue: (entries) => {
      catalogue = entries;
    },
    status: () => statusOf(known(), settings, ports.presence.read().zone),
    breakView,
    breakNow: (breakId) => (inHand(breakId) === null ? null : breakView()),
    decides: () => {
      const now = known();
      const { state: next, effects } = step(now, { type: 'tick' }, ports.presence.read(), settings);
      return effects.length > 0 || (next.gap.absent && !now.gap.absent);
    },
    save,
    quit: () => {
      turn({ type: 'tick' });
      save();
      ports.timer.wakeAt(null);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};

import type { CatalogueEntry } from './catalogue/catalogue.ts';
import { choose } from './catalogue/choose.ts';
import { COVERAGE_DAYS } from './catalogue/coverage.ts';
import { layOut } from './catalogue/plan.ts';
import { posesFor } from './figure/poses/index.ts';
import { recordOf } from './history/from-decision.ts';
import type { HistoryRecord } from './history/records.ts';
import { muscleName, whyWords } from './locales/why.ts';
import type { Ports } from './ports.ts';
import type { Chosen, Saved } from './saved.ts';
import { lengthMs } from './schedule/showing.ts';
import { statusOf } from './schedule/status.ts';
import { step } from './schedule/step.ts';
import type { BreakKind, Effect, Event, Refusal, State } from './schedule/types.ts';
import type { Settings } from './settings/schema.ts';
import type { BreakView, Status } from './views.ts';

const SAVE_EVERY_MS = 60_000;
const REMEMBERED_MS = (COVERAGE_DAYS + 1) * 86_400_000;

export type EngineOptions = {
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
  /** Another movement for the break that comes or shows; false where there is no other or no such break. */
  swap(breakId: string): boolean;
  /** Applies from the next reading; a break on show keeps its own. */
  use(settings: Settings): void;
  /** Chooses from these movements from now on; a break on its way or on show keeps its own, also if it is gone. */
  useCatalogue(entries: ReadonlyMap<string, CatalogueEntry>): void;
  status(): Status;
  /** The break that is prepared or shows; null when none is. */
  breakView(): BreakView | null;
  /** Saves, before the program ends. */
  quit(): void;
  /** Called after every step; returns the way to stop. */
  subscribe(listener: () => void): () => void;
};

export const createEngine = ({ ports, saved, ...first }: EngineOptions): Engine => {
  let { settings, catalogue } = first;
  let state: State | null = saved?.schedule ?? null;
  let chosen: Chosen | null = saved?.chosen ?? null;
  /** The chosen movement as it was when it was chosen; null where a restart finds it gone. */
  let entry: CatalogueEntry | null = catalogue.get(chosen?.movementId ?? '') ?? null;
  // Its file may have changed between two runs, and the plan must fit its phases.
  if (chosen && entry) chosen = { ...chosen, plan: layOut(entry.movement, chosen.lengthMs) };
  /** Records decided but not yet written: they go to disk with the state first, so that a crash loses none. */
  let outbox: readonly HistoryRecord[] = saved?.outbox ?? [];
  let savedAtMs = 0;
  const listeners = new Set<() => void>();

  const known = (): State => {
    if (state === null) throw new Error('the engine has not been booted');
    return state;
  };

  const take = (next: Chosen): void => {
    chosen = next;
    entry = catalogue.get(next.movementId) ?? null;
  };

  const pick = (breakId: string, kind: BreakKind, not: ReadonlySet<string>, breakMs: number): Chosen => {
    const nowMs = known().at.wallMs;
    const records = ports.store.recordsSince(nowMs - REMEMBERED_MS);
    const circumstances = { catalogue, records, settings: settings.movements, nowMs, lengthMs: breakMs, not };
    const { movement, why } = choose({ ...circumstances, random: ports.random });
    return {
      breakId,
      kind,
      movementId: movement.id,
      why,
      lengthMs: breakMs,
      plan: layOut(movement, breakMs),
      swapped: [],
    };
  };

  /** Sees to it that a break that is prepared or shown has its movement; it keeps the one it has. */
  const provide = (effects: readonly Effect[]): void => {
    for (const effect of effects) {
      if (effect.type !== 'prepare' && effect.type !== 'show') continue;
      const breakMs = effect.type === 'show' ? (state?.showing?.lengthMs ?? 0) : lengthMs(effect.kind, settings);
      const kept = chosen?.breakId === effect.id && chosen.kind === effect.kind && entry !== null;
      if (!kept) take(pick(effect.id, effect.kind, new Set(), breakMs));
      else if (chosen && chosen.lengthMs !== breakMs) {
        chosen = { ...chosen, lengthMs: breakMs, plan: entry ? layOut(entry.movement, breakMs) : [] };
      }
    }
  };

  const save = (): void => {
    const now = known();
    savedAtMs = now.at.monoMs;
    try {
      ports.store.save({ schedule: now, chosen, outbox });
    } catch {
      // The store has told; what is not on disk now will be with the next save.
    }
  };

  /** Writes what is in the outbox; what cannot be written stays in it for the next time. */
  const post = (): void => {
    const left: HistoryRecord[] = [];
    for (const record of outbox) {
      try {
        ports.store.append(record);
      } catch {
        left.push(record);
      }
    }
    outbox = left;
  };

  const breakView = (): BreakView | null => {
    if (chosen === null || entry === null || state === null) return null;
    const showing = state.showing?.id === chosen.breakId ? state.showing : null;
    const prepared = state.pending?.id === chosen.breakId && state.pending.announcedMs !== null;
    if (showing === null && !prepared) return null;
    const { movement, text } = entry;
    const snoozes = settings.rules.snoozesAtMost - state.snoozes;
    return {
      id: chosen.breakId,
      kind: chosen.kind,
      stage:
        showing === null
          ? 'prepared'
          : showing.haltedMs !== null
            ? 'halted'
            : showing.ranMs !== null
              ? 'going'
              : 'offered',
      lengthMs: chosen.lengthMs,
      ranMs: Math.min(showing?.ranMs ?? 0, chosen.lengthMs),
      movement,
      text,
      poses: posesFor(movement),
      muscleName: muscleName(movement.muscles.primary[0] ?? 'erector-spinae'),
      why: chosen.why,
      whyText: whyWords(chosen.why),
      plan: [...chosen.plan],
      snoozeMinutes: snoozes > 0 ? settings[chosen.kind].snoozeMinutes : null,
      look: { theme: settings.look.theme, reducedMotion: settings.look.motion === 'reduced' },
    };
  };

  const perform = (effect: Effect): void => {
    switch (effect.type) {
      case 'prepare': {
        const view = breakView();
        if (view === null) return;
        ports.screen.prepare(view);
        if (effect.notice) {
          ports.notices.headsUp({ kind: effect.kind, movement: view.text.name, lengthMs: view.lengthMs });
        }
        return;
      }
      case 'show': {
        const view = breakView();
        ports.notices.withdraw();
        if (view !== null) ports.screen.show(view);
        return;
      }
      case 'withdraw':
        ports.notices.withdraw();
        ports.screen.close();
        return;
      case 'close':
        ports.screen.close();
        return;
      case 'record':
        return;
    }
  };

  const turn = (event: Event): Refusal | null => {
    const reading = ports.presence.read();
    const before = state?.showing ?? null;
    const { state: next, effects, wakeAt, refused } = step(state, event, reading, settings);
    state = next;
    provide(effects);

    for (const effect of effects) {
      if (effect.type !== 'record') continue;
      const ofBreak = chosen !== null && effect.decision.id.startsWith(`${chosen.breakId}.`);
      ports.log.write(ofBreak && chosen ? { ...effect.decision, movement: chosen.movementId } : effect.decision);
      const record = recordOf(effect.decision, chosen);
      if (record !== null) outbox = [...outbox, record];
    }
    const decided = effects.length > 0 || (event.type !== 'tick' && refused === null);
    const sitting = !next.gap.absent && next.at.monoMs - savedAtMs >= SAVE_EVERY_MS;
    if (decided || sitting || next.at.monoMs < savedAtMs) save();
    if (outbox.length > 0) post();
    for (const effect of effects) perform(effect);

    const { showing } = next;
    const changed = showing !== null && before !== null && showing.id === before.id;
    if (changed && (showing.haltedMs === null) !== (before.haltedMs === null)) redraw();
    else if (changed && (showing.ranMs === null) !== (before.ranMs === null)) redraw();
    ports.tray.render(statusOf(next, settings));
    ports.timer.wakeAt(wakeAt);
    for (const listener of listeners) listener();
    return refused;
  };

  const redraw = (): void => {
    const view = breakView();
    if (view !== null) ports.screen.update(view);
  };

  return {
    boot: () => void turn({ type: 'boot' }),
    dispatch: turn,
    swap: (breakId) => {
      const view = breakView();
      if (chosen === null || view === null || view.id !== breakId) return false;
      const seen = new Set([...chosen.swapped, chosen.movementId]);
      const next = pick(breakId, chosen.kind, seen, chosen.lengthMs);
      if (next.why.code === 'nothing-fits') return false;
      take({ ...next, swapped: [...seen] });
      save();
      redraw();
      return true;
    },
    use: (changed) => {
      settings = changed;
      turn({ type: 'tick' });
      redraw();
    },
    useCatalogue: (entries) => {
      catalogue = entries;
    },
    status: () => statusOf(known(), settings),
    breakView,
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

import type { BreakBridge } from '../../renderer/ui/bridge.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import { layOut } from '../../shared/catalogue/plan.ts';
import { posesFor } from '../../shared/figure/poses/index.ts';
import muscles from '../../shared/locales/en/muscles.json' with { type: 'json' };
import type { BreakView } from '../../shared/views.ts';

/** A view of a break with a movement of the catalogue, as the main process would make it. */
export const breakViewOf = (movementId: string, changes: Partial<BreakView> = {}): BreakView => {
  const entry = builtInCatalogue().entries.get(movementId);
  if (entry === undefined) throw new Error(`no movement ${movementId}`);
  const lengthMs = changes.lengthMs ?? 120_000;
  return {
    id: 'break-1',
    kind: 'micro',
    stage: 'offered',
    lengthMs,
    ranMs: 0,
    movement: entry.movement,
    text: entry.text,
    poses: posesFor(entry.movement),
    muscleName: muscles[entry.movement.muscles.primary[0] ?? 'glutes'].name,
    why: { code: 'least-moved', muscle: 'erector-spinae' },
    whyText: 'Your long back muscles have had least to do this week.',
    plan: layOut(entry.movement, lengthMs),
    snoozeMinutes: 5,
    look: { theme: 'system', reducedMotion: false },
    ...changes,
  };
};

type Asked = { readonly channel: string; readonly request: unknown };

/** A bridge that a test holds the other end of: what was asked stands in `asked`, and `tell` changes the break. */
export const fakeBreakBridge = (first: BreakView | null) => {
  const asked: Asked[] = [];
  const listeners = { changed: new Set<(view: BreakView | null) => void>(), armed: new Set<() => void>() };
  let refusal: string | null = null;
  const reply = async (channel: string, request: unknown) => {
    asked.push({ channel, request });
    return refusal === null ? ({ ok: true } as const) : ({ ok: false, reason: refusal } as const);
  };
  const bridge: BreakBridge = {
    breakView: async () => first,
    breakPainted: (request) => reply('breakPainted', request),
    breakAnswer: (request) => reply('breakAnswer', request),
    openHome: (request) => reply('openHome', request),
    breakChanged: (listener) => {
      listeners.changed.add(listener);
      return () => listeners.changed.delete(listener);
    },
    breakArmed: (listener) => {
      const onArmed = () => listener({ id: first?.id ?? '' });
      listeners.armed.add(onArmed);
      return () => listeners.armed.delete(onArmed);
    },
  };
  return {
    bridge,
    asked,
    /** The answers given so far, without the news that something was painted. */
    answers: () => asked.filter(({ channel }) => channel !== 'breakPainted'),
    tell: (view: BreakView | null) => {
      for (const listener of listeners.changed) listener(view);
    },
    arm: () => {
      for (const listener of listeners.armed) listener();
    },
    refuse: (reason: string) => {
      refusal = reason;
    },
  };
};

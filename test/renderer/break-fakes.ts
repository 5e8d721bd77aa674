import type { BreakBridge } from '../../renderer/ui/bridge.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import { takenAs } from '../../shared/catalogue/efforts.ts';
import { everydayMuscleTitle } from '../../shared/catalogue/muscle-names.ts';
import { posesFor } from '../../shared/figure/poses/index.ts';
import { compose } from '../../shared/routine/routine.ts';
import { muscleName, whyWords } from '../../shared/routine/why-words.ts';
import type { BreakMovement, BreakView, Other } from '../../shared/views/break.ts';
import { language, t } from '../language.ts';

const entryOf = (id: string) => {
  const entry = builtInCatalogue(language.texts.movements).entries.get(id);
  if (entry === undefined) throw new Error(`no movement ${id}`);
  return entry;
};

/** A movement of the catalogue as a break shows it. */
export const breakMovementOf = (id: string, changes: Partial<BreakMovement> = {}): BreakMovement => {
  const { movement, text } = entryOf(id);
  const why: BreakMovement['why'] = changes.why ?? { code: 'least-moved', muscle: 'erector-spinae' };
  return {
    movement: takenAs(movement, changes.effort ?? 'standard'),
    text,
    poses: posesFor(movement),
    muscleName: muscleName(t, movement.muscles.primary[0] ?? 'glutes'),
    muscleEveryday: everydayMuscleTitle(language, movement.muscles.primary[0] ?? 'glutes'),
    whyText: whyWords(t, why),
    effort: 'standard',
    ...changes,
    why,
  };
};

/** A view of a break with a routine of these movements, as the main process would make it. */
export const routineViewOf = (movements: readonly BreakMovement[], changes: Partial<BreakView> = {}): BreakView => {
  const kind = changes.kind ?? 'micro';
  const lengthMs = changes.lengthMs ?? (kind === 'long' ? 300_000 : 120_000);
  const planned = movements.map(({ movement, why, effort }) => {
    const firstSide = why.code === 'unfinished-side' ? 'second' : 'first';
    return { movement, part: { movementId: movement.id, why, effort, firstSide } as const };
  });
  return {
    id: 'break-1',
    kind,
    stage: 'offered',
    lengthMs,
    ranMs: 0,
    movements: [...movements],
    plan: [...compose(planned, 0, lengthMs).plan],
    stroll: posesFor(entryOf('walking').movement),
    snoozeMinutes: 5,
    level: 'standard',
    form: 'window',
    canStand: false,
    sound: { cues: 0, voice: false },
    look: { theme: 'system', reducedMotion: false },
    ...changes,
  };
};

/** A view of a break with one movement of the catalogue. */
export const breakViewOf = (id: string, changes: Partial<BreakView> = {}): BreakView =>
  routineViewOf([breakMovementOf(id)], changes);

/** A long break that opens with walking and goes on with two movements, the second on the side left out last time. */
export const longViewOf = (changes: Partial<BreakView> = {}): BreakView =>
  routineViewOf(
    [
      breakMovementOf('walking', { why: { code: 'get-up' } }),
      breakMovementOf('cat-cow-desk'),
      breakMovementOf('hip-flexor-stretch', { why: { code: 'unfinished-side' } }),
    ],
    { kind: 'long', ...changes },
  );

const others: readonly Other[] = [
  { id: 'chin-tuck', name: 'Chin Tuck', because: 'For another part: your neck.' },
  { id: 'calf-raises', name: 'Calf Raises', because: 'Gets you out of the chair.' },
];

type Asked = { readonly channel: string; readonly request: unknown };

/** A bridge that a test holds the other end of: what was asked stands in `asked`, and `tell` changes the break. */
export const fakeBreakBridge = (first: BreakView | null) => {
  const asked: Asked[] = [];
  const listeners = {
    changed: new Set<(view: BreakView | null) => void>(),
    armed: new Set<() => void>(),
    over: new Set<() => void>(),
  };
  let refusal: string | null = null;
  const reply = async (channel: string, request: unknown) => {
    asked.push({ channel, request });
    return refusal === null ? ({ ok: true } as const) : ({ ok: false, reason: refusal } as const);
  };
  const bridge: BreakBridge = {
    breakView: async () => first,
    breakPainted: (request) => reply('breakPainted', request),
    breakAnswer: (request) => reply('breakAnswer', request),
    breakAlternatives: async () => [...others],
    breakSwap: (request) => reply('breakSwap', request),
    breakOpen: (request) => reply('breakOpen', request),
    leftOut: async () => ({ names: ['Seated Cat-Cow'] }),
    bringBack: () => reply('bringBack', undefined),
    stand: () => reply('stand', undefined),
    openHome: (request) => reply('openHome', request),
    breakChanged: (listener) => {
      listeners.changed.add(listener);
      return () => listeners.changed.delete(listener);
    },
    breakOver: (listener) => {
      const onOver = () => listener({ id: first?.id ?? '' });
      listeners.over.add(onOver);
      return () => listeners.over.delete(onOver);
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
    complete: () => {
      for (const listener of listeners.over) listener();
    },
    arm: () => {
      for (const listener of listeners.armed) listener();
    },
    refuse: (reason: string) => {
      refusal = reason;
    },
  };
};

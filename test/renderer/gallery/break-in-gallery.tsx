import { BreakApp } from '../../../renderer/break/break-app.tsx';
import '../../../renderer/break/break.css';
import type { BreakMovement, BreakView, Other } from '../../../shared/views/break.ts';
import { breakMovementOf, fakeBreakBridge, longViewOf, routineViewOf } from '../break-fakes.ts';
import { sessionViewOf } from '../session-fakes.ts';
import { toldIn } from './language.ts';

const stages = ['prepared', 'offered', 'going', 'paused', 'waiting'] as const;
const efforts = ['easier', 'standard', 'harder'] as const;
const levels = ['gentle', 'standard', 'full'] as const;

/** Not before the window stands and listens. */
const OVER_AFTER_MS = 200;

/** A break as a query asks for it; without a movement it is a long one with a whole routine. */
export const BreakInGallery = ({ query }: { readonly query: URLSearchParams }) => {
  const { bridge, complete } = fakeBreakBridge(spokenIn(query, viewOf(query)));
  if (query.has('over')) setTimeout(complete, OVER_AFTER_MS);
  const told = {
    ...bridge,
    breakAlternatives: async () => toldOthers(query, await bridge.breakAlternatives({ id: '' })),
  };
  const slow = { ...bridge, breakAlternatives: () => new Promise<never>(() => undefined) };
  const none = { ...bridge, breakAlternatives: async () => [] };
  return <BreakApp bridge={query.has('slow') ? slow : query.has('none') ? none : told} />;
};

const toldOthers = (query: URLSearchParams, others: readonly Other[]): Other[] =>
  others.map(({ id, ...words }) => ({ id, ...toldIn(query, words) }));

const spokenIn = (query: URLSearchParams, view: BreakView): BreakView => ({
  ...view,
  movements: view.movements.map(({ text, muscleName, muscleEveryday, whyText, ...rest }) => ({
    ...rest,
    ...toldIn(query, { text, muscleName, muscleEveryday, whyText }),
  })),
});

const viewOf = (query: URLSearchParams): BreakView => {
  const one = <T extends string>(options: readonly T[], name: string): T | undefined =>
    options.find((option) => option === query.get(name));
  const theme = one(['light', 'dark'] as const, 'theme') ?? 'system';
  const changes: Partial<BreakView> = {
    stage: one(stages, 'stage') ?? 'offered',
    ranMs: Number(query.get('ran') ?? 0),
    level: one(levels, 'level') ?? 'standard',
    form: query.has('toast') ? 'toast' : 'window',
    look: { theme, reducedMotion: query.has('still') },
    ...(query.get('kind') === 'long' ? { kind: 'long' as const } : {}),
    canStand: query.has('desk'),
    ...(query.has('full') ? { plan: [] } : {}),
  };
  const id = query.get('movement');
  if (query.has('session')) return sessionViewOf(changes);
  if (id === null) return longViewOf(changes);
  const effort = one(efforts, 'effort') ?? 'standard';
  const movement = breakMovementOf(id, { effort });
  const then = query.get('then');
  const why = { code: 'pairs-with', first: 'erector-spinae', muscle: 'hip-flexors' } as const;
  const second = then === null ? [] : [breakMovementOf(then, { why })];
  return routineViewOf([query.has('longest') ? longestTexts(movement) : movement, ...second], changes);
};

const longestTexts = (movement: BreakMovement): BreakMovement => {
  const long =
    'Schiebe das eine Bein nach hinten und den anderen Arm nach vorn, bis beide auf der Höhe des Rumpfes sind. ';
  return {
    ...movement,
    text: {
      ...movement.text,
      name: 'Brustwirbelsäulenstreckung über die Stuhllehne hinweg',
      steps: movement.text.steps.map(() => long.repeat(2)),
      cues: movement.text.phases.map(() => [long]),
      poses: movement.text.poses.map(() => long.repeat(2)),
    },
    muscleName: 'Quadratischer Lendenmuskel',
    muscleEveryday: 'Zwischen den Schulterblättern',
    whyText: long,
  };
};

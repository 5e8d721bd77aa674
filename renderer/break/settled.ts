import { createContext } from 'preact';
import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import type { BreakView } from '../../shared/views/break.ts';

/** For so long after it was given another meaning, a control lets presses go by: they were meant for what it was. */
export const SETTLES_MS = 700;

type Stage = BreakView['stage'];

/** The stage of the break, and the one that a press of the person's has asked for and that has not come yet. */
export type Stages = { stage: Stage; wanted: Stage | null };

export const BreakStages = createContext<Stages>({ stage: 'offered', wanted: null });

/** The stages, kept up with the break. Give it to all controls of the window. */
export const useBreakStages = (stage: Stage): Stages => {
  const stages = useRef<Stages>({ stage, wanted: null }).current;
  stages.stage = stage;
  // Runs after the controls have looked.
  useLayoutEffect(() => {
    stages.wanted = null;
  }, [stages, stage]);
  return stages;
};

/**
 * Lets a press through, unless the control has just come to mean something else without the person: the break started
 * or was held by itself. `meaning` names what a press does now; a control that keeps its meaning loses no press.
 */
export const useSettled = (meaning: string): ((press: () => void) => () => void) => {
  const stages = useContext(BreakStages);
  const since = useRef({ meaning, atMs: Number.NEGATIVE_INFINITY });
  useLayoutEffect(() => {
    if (since.current.meaning === meaning) return;
    const isAsked = stages.wanted === stages.stage;
    since.current = { meaning, atMs: isAsked ? Number.NEGATIVE_INFINITY : performance.now() };
  }, [stages, meaning]);
  return (press) => () => {
    if (performance.now() - since.current.atMs >= SETTLES_MS) press();
  };
};

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { BreakView } from '../../shared/views/break.ts';

/** Puts the person's theme and motion on the page, where the style sheets read them. */
export const useLook = (look: BreakView['look'] | undefined): void => {
  const theme = look?.theme ?? 'system';
  const motion = look?.reducedMotion ? 'reduced' : 'system';
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.motion = motion;
  }, [theme, motion]);
};

const STILL = '(prefers-reduced-motion: reduce)';

/** Whether nothing is to move: the person has set it here, or asks the whole system for it. */
export const useReducedMotion = ({ reducedMotion }: BreakView['look']): boolean => {
  const [system, setSystem] = useState(() => matchMedia(STILL).matches);
  useEffect(() => {
    const query = matchMedia(STILL);
    const onChange = () => setSystem(query.matches);
    query.addEventListener('change', onChange);
    return () => query.removeEventListener('change', onChange);
  }, []);
  return reducedMotion || system;
};

import { useLayoutEffect } from 'preact/hooks';
import type { BreakView } from '../../shared/views.ts';

/** Puts the person's theme and motion on the page, where the style sheets read them. */
export const useLook = (look: BreakView['look'] | undefined): void => {
  const theme = look?.theme ?? 'system';
  const motion = look?.reducedMotion ? 'reduced' : 'system';
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
    document.documentElement.dataset.motion = motion;
  }, [theme, motion]);
};

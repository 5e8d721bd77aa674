import type { FunctionComponent } from 'preact';
import { useState } from 'preact/hooks';
import type { BreakBridge } from '../ui/bridge.ts';
import type { Act, Wish } from './act.ts';
import type { LeftOutProps } from './left-out-line.tsx';

/** What was left out, and what says so. */
export type LeftOut = Pick<LeftOutProps, 'names'> & { readonly Line: FunctionComponent<LeftOutProps> };

/**
 * Tells what "Not for me" has left out, until the next press. The line that says so is loaded apart, so that the window
 * shows without it.
 */
export const useLeftOut = (bridge: BreakBridge, ask: (wish: Wish) => Promise<void>) => {
  const [leftOut, setLeftOut] = useState<LeftOut | null>(null);
  const act: Act = async (wish) => {
    setLeftOut(null);
    await ask(wish);
    if (!('answer' in wish) || wish.answer !== 'not-for-me') return;
    const [found, { BreakLeftOutLine: Line }] = await Promise.all([
      bridge.leftOut().catch(() => null),
      import('./left-out-line.tsx'),
    ]);
    setLeftOut(found && { ...found, Line });
  };
  return { act, leftOut };
};

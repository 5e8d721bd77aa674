import { useState } from 'preact/hooks';
import { type BreakBridge, reasonOf } from '../ui/bridge.ts';
import { useT } from '../ui/language.tsx';
import type { LeftOutChange } from '../ui/left-out.tsx';
import type { Act, Wish } from './act.ts';

/** Tells what "Not for me" has left out, until the next press, and lets that be undone. */
export const useLeftOut = (
  bridge: BreakBridge,
  ask: (wish: Wish) => Promise<void>,
  refuse: (reason: string) => void,
) => {
  const t = useT();
  const [change, setChange] = useState<LeftOutChange | null>(null);
  const act: Act = async (wish) => {
    setChange(null);
    await ask(wish);
    if (!('answer' in wish) || wish.answer !== 'not-for-me') return;
    const leftOut = await bridge.leftOut().catch(() => null);
    setChange(leftOut && { ...leftOut, isBack: false });
  };
  const undo = async () => {
    try {
      const reply = await bridge.bringBack();
      if (reply.ok) setChange((now) => now && { ...now, isBack: true });
      else refuse(t('left-out.refused', { reason: reasonOf(reply.reason) }));
    } catch (error) {
      refuse(t('left-out.refused', { reason: reasonOf(error) }));
    }
  };
  return { act, change, undo };
};

import { useState } from 'preact/hooks';
import type { Answer } from '../../shared/contract.ts';
import { type BreakBridge, reasonOf } from '../ui/bridge.ts';

/** What a press in the break window asks of the main process. */
export type Wish =
  | { readonly answer: Parameters<BreakBridge['breakAnswer']>[0]['answer'] }
  | { readonly swapTo: string }
  | { readonly open: 'help' | 'settings' }
  | { readonly open: 'window' };

export type Act = (wish: Wish) => void;

/** The way to ask, and why the last ask was refused; null where it was not. */
export const useAct = (bridge: BreakBridge, id: string): readonly [Act, string | null] => {
  const [refusal, setRefusal] = useState<string | null>(null);
  const act: Act = async (wish) => {
    try {
      const reply = await ask(bridge, id, wish);
      setRefusal(reply.ok ? null : reasonOf(reply.reason));
    } catch (error) {
      setRefusal(reasonOf(error));
    }
  };
  return [act, refusal];
};

const ask = (bridge: BreakBridge, id: string, wish: Wish): Promise<Answer> => {
  if ('answer' in wish) return bridge.breakAnswer({ id, answer: wish.answer });
  if ('swapTo' in wish) return bridge.breakSwap({ id, to: wish.swapTo });
  return wish.open === 'window' ? bridge.breakOpen({ id }) : bridge.openHome({ page: wish.open });
};

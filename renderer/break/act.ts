import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../shared/contract.ts';
import { type BreakBridge, reasonOf } from '../ui/bridge.ts';
import type { Stages } from './settled.ts';

/** What a press in the break window asks of the main process. */
export type Wish =
  | { readonly answer: Parameters<BreakBridge['breakAnswer']>[0]['answer'] }
  | { readonly swapTo: string }
  | { readonly open: 'help' | 'settings' }
  | { readonly open: 'window' };

export type Act = (wish: Wish) => void;

/** The stage that an answer leads to. */
const LEADS_TO: Readonly<Record<string, Stages['wanted']>> = {
  start: 'going',
  'resume-break': 'going',
  'pause-break': 'paused',
};

const wantedBy = (wish: Wish): Stages['wanted'] => ('answer' in wish && LEADS_TO[wish.answer]) || null;

/**
 * The way to ask; why the last ask was refused, null where it was not; and the way to tell of a refusal. What is asked
 * for is noted in `stages`. A refusal says nothing of another moment of the break than `at`.
 */
export const useAct = (bridge: BreakBridge, id: string, stages: Stages, at: string) => {
  const [refusal, setRefusal] = useState<string | null>(null);
  useEffect(() => setRefusal(null), [at]);
  const refuse = (reason: unknown) => {
    stages.wanted = null;
    setRefusal(reasonOf(reason));
  };
  const act = async (wish: Wish) => {
    stages.wanted = wantedBy(wish);
    try {
      const reply = await ask(bridge, id, wish);
      if (reply.ok) setRefusal(null);
      else refuse(reply.reason);
    } catch (error) {
      refuse(error);
    }
  };
  return { act, refusal, refuse };
};

const ask = (bridge: BreakBridge, id: string, wish: Wish): Promise<Answer> => {
  if ('answer' in wish) return bridge.breakAnswer({ id, answer: wish.answer });
  if ('swapTo' in wish) return bridge.breakSwap({ id, to: wish.swapTo });
  return wish.open === 'window' ? bridge.breakOpen({ id }) : bridge.openHome({ page: wish.open });
};

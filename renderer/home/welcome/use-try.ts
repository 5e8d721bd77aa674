import { useEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../../../shared/model/status.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';
import { useT } from '../../ui/language.tsx';

/**
 * A break at once, to see what it is like: the way to ask for it, and what came of that in words. They go as soon as
 * they are no longer true: when the break has come, or what was in its way is over.
 */
export const useTry = (bridge: HomeBridge, phase: Status['phase']) => {
  const t = useT();
  const [outcome, setOutcome] = useState('');
  const latest = useRef(phase);
  latest.current = phase;
  useEffect(() => setOutcome(''), [phase]);
  const tryOne = async () => {
    try {
      const answer = await bridge.tryBreak();
      if (!answer.ok) setOutcome(t('welcome.try.refused', { reason: reasonOf(answer.reason) }));
      else setOutcome(latest.current === 'showing' ? '' : t('welcome.try.comes'));
    } catch (error) {
      setOutcome(t('welcome.try.refused', { reason: reasonOf(error) }));
    }
  };
  return { tryOne, outcome };
};

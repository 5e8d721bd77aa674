import { useEffect, useRef, useState } from 'preact/hooks';
import words from '../../../shared/i18n/en/welcome.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import type { Status } from '../../../shared/model/status.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';

const { try: text } = words;

/**
 * A break at once, to see what it is like: the way to ask for it, and what came of that in words. They go as soon as
 * they are no longer true: when the break has come, or what was in its way is over.
 */
export const useTry = (bridge: HomeBridge, phase: Status['phase']) => {
  const [said, setSaid] = useState('');
  const latest = useRef(phase);
  latest.current = phase;
  useEffect(() => setSaid(''), [phase]);
  const tryOne = async () => {
    try {
      const answer = await bridge.tryBreak();
      if (!answer.ok) setSaid(fill(text.refused, { reason: reasonOf(answer.reason) }));
      else setSaid(latest.current === 'showing' ? '' : text.comes);
    } catch (error) {
      setSaid(fill(text.refused, { reason: reasonOf(error) }));
    }
  };
  return { tryOne, said };
};

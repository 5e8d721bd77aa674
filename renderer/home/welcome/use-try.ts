import { useState } from 'preact/hooks';
import words from '../../../shared/locales/en/welcome.json' with { type: 'json' };
import { fill } from '../../../shared/locales/text.ts';
import { type HomeBridge, reasonOf } from '../../ui/bridge.ts';

const { try: text } = words;

/** A break at once, to see what it is like: the way to ask for it, and what came of that in words. */
export const useTry = (bridge: HomeBridge) => {
  const [said, setSaid] = useState('');
  const [tried, setTried] = useState(false);
  const tryOne = async () => {
    try {
      const answer = await bridge.tryBreak();
      setTried(answer.ok);
      setSaid(answer.ok ? text.comes : fill(text.refused, { reason: reasonOf(answer.reason) }));
    } catch (error) {
      setSaid(fill(text.refused, { reason: reasonOf(error) }));
    }
  };
  return { tryOne, tried, said };
};

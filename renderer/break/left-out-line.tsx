import { useState } from 'preact/hooks';
import { type BreakBridge, reasonOf } from '../ui/bridge.ts';
import { useT } from '../ui/language.tsx';
import { LeftOutLine } from '../ui/left-out.tsx';
import { useFocusKept } from './focus.ts';

export type LeftOutProps = {
  readonly names: readonly string[];
  readonly bridge: BreakBridge;
  readonly refuse: (reason: string) => void;
};

/** Says what "Not for me" has left out, and lets that be undone. */
export const BreakLeftOutLine = ({ names, bridge, refuse }: LeftOutProps) => {
  const t = useT();
  const [isBack, setBack] = useState(false);
  // With that the button that undoes it is gone.
  useFocusKept(`${isBack}`);
  const undo = async () => {
    try {
      const reply = await bridge.bringBack();
      if (reply.ok) setBack(true);
      else refuse(t('left-out.refused', { reason: reasonOf(reply.reason) }));
    } catch (error) {
      refuse(t('left-out.refused', { reason: reasonOf(error) }));
    }
  };
  return <LeftOutLine change={{ names, isBack }} onUndo={undo} />;
};

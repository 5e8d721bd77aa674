import { useEffect, useState } from 'preact/hooks';
import type { HomeView } from '../../shared/views/home.ts';
import { type HomeBridge, reasonOf } from '../ui/bridge.ts';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import { LeftOutLine } from '../ui/left-out.tsx';
import { Problem } from '../ui/number-field.tsx';

type LeftOutProps = {
  readonly view: HomeView;
  readonly bridge: HomeBridge;
  /** The way to the page on help; null on that page itself. */
  readonly onHelp: (() => void) | null;
};

/** After something has hurt: what was left out for it, above every page, with the way to undo it. */
export const LeftOut = ({ view: { leftOut }, bridge, onHelp }: LeftOutProps) => {
  const t = useT();
  const [back, setBack] = useState<readonly string[] | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const isOut = leftOut !== null;
  useEffect(() => {
    if (isOut) setBack(null);
  }, [isOut]);
  const change = leftOut === null ? back && { names: back, isBack: true } : { ...leftOut, isBack: false };
  if (change === null) return null;

  const undo = async () => {
    try {
      const reply = await bridge.bringBack();
      setProblem(reply.ok ? null : reasonOf(reply.reason));
      if (reply.ok) setBack(change.names);
    } catch (error) {
      setProblem(reasonOf(error));
    }
  };
  return (
    <section class="left-out-band" aria-label={t('left-out.label')}>
      <LeftOutLine change={change} onUndo={undo}>
        {onHelp !== null && (
          <Button weight="plain" tone="help" onPress={onHelp}>
            {t('help.title')}
          </Button>
        )}
      </LeftOutLine>
      <Problem text={problem === null ? null : t('left-out.refused', { reason: problem })} />
    </section>
  );
};

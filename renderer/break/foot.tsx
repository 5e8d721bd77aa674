import type { BreakMovement } from '../../shared/views/break.ts';
import type { BreakBridge } from '../ui/bridge.ts';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import type { Act } from './act.ts';
import { Choices } from './choices.tsx';
import type { Seen } from './clock.ts';
import { Leaf, type Reading } from './leaf.tsx';
import { hasBegun } from './segment.ts';
import { useSettled } from './settled.ts';

type FootProps = {
  readonly seen: Seen;
  readonly current: BreakMovement;
  readonly reading: Reading | null;
  readonly bridge: BreakBridge;
  readonly act: Act;
};

/**
 * The ways through the break and out of it. Whatever the stage, all of them have their places here, unseen where they
 * do not count: so none ever comes to lie where another was, also where the break starts by itself.
 */
export const Foot = ({ seen, current, reading, bridge, act }: FootProps) => {
  const t = useT();
  const { view } = seen;
  const begun = hasBegun(view);
  const settled = useSettled(`${begun}`);
  return (
    <div class="foot">
      <div class="foot-line">
        <Leaf seen={seen} act={act} reading={reading} />
        <div class="foot-end stack">
          <p class="foot-aside" data-off={begun}>
            {t('break.startsAlone')}
          </p>
          <div class="ends" data-off={!begun}>
            <Button onPress={settled(() => act({ answer: 'done' }))}>{t('break.choices.done')}</Button>
            <Button tone="help" onPress={settled(() => act({ answer: 'report-pain' }))}>
              {t('break.choices.report-pain')}
            </Button>
          </div>
        </div>
      </div>
      <Choices seen={seen} current={current} bridge={bridge} act={act} />
    </div>
  );
};

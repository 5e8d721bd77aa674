import type { Box } from '../../shared/app/placement.ts';
import { useLanguage } from '../ui/language.tsx';
import type { DemoProps } from './demo-props.ts';

type BreakFrameProps = DemoProps & {
  readonly box: Box;
  /** Until then it stands there prepared and unseen. */
  readonly shown: boolean;
};

/**
 * The app's own break window in the page. It takes no focus; but the focus gets into it only by the person's own hand
 * here, so that its keys count then, as after the app's shortcut.
 */
export const BreakFrame = ({ desk, box, shown, watch }: BreakFrameProps) => {
  const { code, t } = useLanguage();
  return (
    <iframe
      class="window break-frame"
      title={t('demo.windows.break')}
      src={`window.html?break&language=${code}`}
      data-shown={shown}
      style={{ left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, height: `${box.height}px` }}
      onLoad={({ currentTarget }) => {
        const inner = currentTarget.contentWindow;
        if (inner === null) return;
        watch(inner);
        inner.addEventListener('focus', desk.armBreak);
        inner.addEventListener('pointerdown', desk.touchBreak, { capture: true });
      }}
    />
  );
};

import type { Box } from '../../shared/app/placement.ts';
import { useLanguage } from '../ui/language.tsx';
import type { DemoProps } from './demo-props.ts';

type BreakFrameProps = DemoProps & {
  /** Where it stands on the drawn screen, in its own pixels. */
  readonly box: Box;
  /** How large its pixels are drawn. */
  readonly scale: number;
  /** Until then it stands there prepared and unseen. */
  readonly shown: boolean;
};

/**
 * The app's own break window in the page. It takes no focus; but the focus gets into it only by the person's own hand
 * here, so that its keys count then, as after the app's shortcut.
 */
export const BreakFrame = ({ desk, box, scale, shown, watch }: BreakFrameProps) => {
  const { code, t } = useLanguage();
  return (
    <iframe
      class="window break-frame"
      title={t('demo.windows.break')}
      src={`window.html?break&language=${code}`}
      data-shown={shown}
      style={{
        left: `${box.x * scale}px`,
        top: `${box.y * scale}px`,
        width: `${box.width}px`,
        height: `${box.height}px`,
        ...(scale === 1 ? {} : { transform: `scale(${scale})`, transformOrigin: '0 0' }),
      }}
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

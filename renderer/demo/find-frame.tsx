import type { Box } from '../../shared/app/placement.ts';
import { useLanguage } from '../ui/language.tsx';
import type { DemoProps } from './demo-props.ts';

type FindFrameProps = DemoProps & { readonly box: Box; readonly pinned: boolean };

/** The app's own find window in the page. It is asked for, so it takes the keyboard, and closes when it loses it. */
export const FindFrame = ({ desk, box, pinned, watch }: FindFrameProps) => {
  const { code, t } = useLanguage();
  return (
    <iframe
      class="window find-frame"
      title={t('demo.windows.find')}
      src={`window.html?find&language=${code}`}
      data-pinned={pinned}
      style={{ left: `${box.x}px`, top: `${box.y}px`, width: `${box.width}px`, height: `${box.height}px` }}
      onLoad={({ currentTarget }) => {
        const inner = currentTarget.contentWindow;
        if (inner === null) return;
        watch(inner);
        inner.addEventListener('blur', () => {
          if (currentTarget.dataset.pinned === 'false') desk.close('find');
        });
        inner.focus();
      }}
    />
  );
};

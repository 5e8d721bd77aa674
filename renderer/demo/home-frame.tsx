import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../ui/language.tsx';
import type { DemoProps } from './demo-props.ts';

type HomeFrameProps = DemoProps & {
  /** The days in it are made up. */
  readonly hasPast: boolean;
};

/** The app's own home window in the page, with the bar that a desktop would give it. */
export const HomeFrame = ({ desk, watch, hasPast }: HomeFrameProps) => {
  const { code, t } = useLanguage();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <section class="window home-frame" aria-label={t('demo.windows.home')}>
      <div class="window-bar">
        <span>{t('demo.windows.home')}</span>
        <button
          type="button"
          class="window-close"
          ref={close}
          aria-label={t('demo.close')}
          onClick={() => desk.close('home')}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      </div>
      {hasPast && <p class="window-remark">{t('demo.year.remark')}</p>}
      <iframe
        title={t('demo.windows.home')}
        src={`window.html?home&language=${code}`}
        onLoad={({ currentTarget }) => {
          if (currentTarget.contentWindow !== null) watch(currentTarget.contentWindow);
        }}
      />
    </section>
  );
};

import { useEffect, useRef, useState } from 'preact/hooks';
import { headline } from '../../shared/app/headline.ts';
import type { MenuAction, MenuFacts } from '../../shared/app/menu.ts';
import { useLanguage } from '../ui/language.tsx';
import { Later } from '../ui/later.tsx';
import type { Desk, DeskView } from './desk.ts';
import { TrayIcon } from './tray-icon.tsx';

/** The page opens without it. */
const loadMenu = async () => ({ Page: (await import('./tray-menu.tsx')).TrayMenu });

type TrayProps = { readonly desk: Desk; readonly view: DeskView };

/** The icon in the panel, and its menu. */
export const Tray = ({ desk, view }: TrayProps) => {
  const language = useLanguage();
  const { t } = language;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const facts: MenuFacts = {
    doubted: null,
    profiles: view.profiles,
    status: view.status,
    alerts: view.alerts,
    nowMs: view.run.nowMs(),
    zone: view.run.zone(),
    locale: navigator.language,
  };

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      opener.current?.focus();
    };
    const onPointer = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false);
    };
    // A press in one of the windows in the page is not heard here, but takes the focus.
    const onBlur = () => setOpen(false);
    document.addEventListener('keydown', onKey);
    document.addEventListener('pointerdown', onPointer);
    window.addEventListener('blur', onBlur);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('pointerdown', onPointer);
      window.removeEventListener('blur', onBlur);
    };
  }, [open]);

  const perform = (action: MenuAction) => {
    setOpen(false);
    opener.current?.focus();
    desk.perform(action);
  };

  return (
    <div class="tray" ref={box}>
      <button
        type="button"
        class="tray-button"
        ref={opener}
        title={headline(language, facts)}
        aria-label={t('demo.tray', { headline: headline(language, facts) })}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <TrayIcon status={view.status} />
      </button>
      {open && (
        <section class="tray-menu" aria-label={t('demo.menu')}>
          <Later load={loadMenu} props={{ facts, perform }} />
        </section>
      )}
    </div>
  );
};

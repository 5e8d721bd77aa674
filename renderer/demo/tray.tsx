import { useEffect, useRef, useState } from 'preact/hooks';
import { headline, type MenuAction, type MenuEntry, menuEntries } from '../../shared/app/menu.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';
import type { Desk, DeskView } from './desk.ts';
import { TrayIcon } from './tray-icon.tsx';

type TrayProps = { readonly desk: Desk; readonly view: DeskView };

/** The icon in the panel, and its menu. */
export const Tray = ({ desk, view }: TrayProps) => {
  const language = useLanguage();
  const { t } = language;
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const facts = {
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
          <Entries entries={menuEntries(language, facts)} perform={perform} />
        </section>
      )}
    </div>
  );
};

type EntriesProps = { readonly entries: readonly MenuEntry[]; readonly perform: (action: MenuAction) => void };

const Entries = ({ entries, perform }: EntriesProps) => (
  <ul>
    {entries.map((entry, index) => {
      switch (entry.kind) {
        case 'separator':
          return <li key={index} class="tray-rule" aria-hidden="true" />;
        case 'text':
          return (
            <li key={entry.label} class="tray-text">
              {entry.label}
            </li>
          );
        case 'action':
          return hasPage(entry.action) ? (
            <li key={entry.label}>
              <Button weight="plain" onPress={() => perform(entry.action)}>
                {entry.label}
              </Button>
            </li>
          ) : null;
        case 'choice':
          return (
            <li key={entry.label}>
              <Button weight="plain" pressed={entry.chosen} onPress={() => perform(entry.action)}>
                {entry.label}
              </Button>
            </li>
          );
        case 'menu':
          return (
            <li key={entry.label}>
              <details>
                <summary>{entry.label}</summary>
                <Entries entries={entry.entries} perform={perform} />
              </details>
            </li>
          );
        default:
          return entry satisfies never;
      }
    })}
  </ul>
);

/** A page has neither folders, nor an end of its own. */
const hasPage = ({ type }: MenuAction): boolean => type !== 'quit';

import { type MenuAction, type MenuEntry, type MenuFacts, menuEntries } from '../../shared/app/menu.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';

type TrayMenuProps = { readonly facts: MenuFacts; readonly perform: (action: MenuAction) => void };

/** The menu of the tray, as the system would draw it. */
export const TrayMenu = ({ facts, perform }: TrayMenuProps) => {
  const language = useLanguage();
  return <Entries entries={menuEntries(language, facts)} perform={perform} />;
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

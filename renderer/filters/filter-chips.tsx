import { useRef } from 'preact/hooks';
import type { Filters } from '../../shared/search/find.ts';
import { Button } from '../ui/button.tsx';
import { useDismissed } from '../ui/dismissed.ts';
import { useLanguage } from '../ui/language.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { CHIPS, type Chip, chosenWords } from './filters.ts';

type FilterChipsProps = {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** The chip whose choices are open; null for none. */
  readonly panel: string | null;
  readonly onPanel: (panel: string | null) => void;
};

/** What narrows the search down, a chip each; a chip that is in use says what it asks. */
export const FilterChips = ({ filters, onChange, panel, onPanel }: FilterChipsProps) => {
  const language = useLanguage();
  const { t } = language;
  const box = useRef<HTMLDivElement>(null);
  const open = CHIPS.find((chip) => chip === panel) ?? null;
  useDismissed(box, () => onPanel(null), open !== null);
  /** What a chip is called where its face says only what is chosen. */
  const label = (chip: Chip): string | undefined => {
    const value = chosenWords(language, chip, filters);
    return value === null ? undefined : t('find.filters.set', { name: t(`find.filters.${chip}`), value });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would put a legend into the row
    <div class="filters" role="group" aria-label={t('find.filters.label')} ref={box}>
      {CHIPS.map((chip) => (
        <span key={chip} class="filter-chip" data-on={chosenWords(language, chip, filters) !== null}>
          <Button label={label(chip)} expanded={chip === open} onPress={() => onPanel(chip === open ? null : chip)}>
            <span class="filter-chip-face">{chosenWords(language, chip, filters) ?? t(`find.filters.${chip}`)}</span>
          </Button>
          {chip === open && (
            <FilterPanel chip={open} filters={filters} onChange={onChange} onDone={() => onPanel(null)} />
          )}
        </span>
      ))}
      {Object.keys(filters).length > 0 && (
        <Button
          weight="plain"
          onPress={() => {
            onChange({});
            onPanel(null);
          }}
        >
          {t('find.filters.clear')}
        </Button>
      )}
    </div>
  );
};

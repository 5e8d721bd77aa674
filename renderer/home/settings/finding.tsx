import { useId } from 'preact/hooks';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { SECTIONS, type Section } from './list.ts';

type FindingProps = {
  readonly query: string;
  /** How many were found; null where nothing is looked for. */
  readonly count: number | null;
  readonly onQuery: (query: string) => void;
};

/** Where settings are looked for by their names and by what people call them. */
export const Finding = ({ query, count, onQuery }: FindingProps) => {
  const t = useT();
  const id = useId();
  return (
    <search class="settings-search">
      <label for={id}>{t('settings.search')}</label>
      <input
        id={id}
        type="search"
        autocomplete="off"
        value={query}
        placeholder={t('settings.searchHint')}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      <p class="field-hint" role="status">
        {count === null
          ? ''
          : count === 0
            ? t('settings.nothing', { words: query.trim() })
            : t('settings.found', { n: count })}
      </p>
    </search>
  );
};

type SectionListProps = {
  /** The one on show; null where the page shows what was found. */
  readonly section: Section | null;
  readonly onSection: (section: Section) => void;
};

/** The parts of the page, beside it or, where there is no room, above it. */
export const SectionList = ({ section, onSection }: SectionListProps) => {
  const t = useT();
  return (
    <nav class="settings-sections" aria-label={t('settings.sectionsLabel')}>
      <ul>
        {SECTIONS.map((each) => (
          <li key={each}>
            <Button weight="plain" current={each === section} onPress={() => onSection(each)}>
              {t(`settings.sections.${each}`)}
            </Button>
          </li>
        ))}
      </ul>
    </nav>
  );
};

import { useMemo } from 'preact/hooks';
import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import type { Finder } from '../../shared/search/find.ts';
import { Button } from '../ui/button.tsx';
import { useLanguage } from '../ui/language.tsx';
import { nearestWords } from './nearest.ts';
import { type Asked, isAsking } from './rows.ts';

type NothingProps = {
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  readonly finder: Finder;
  readonly asked: Asked;
  readonly onAsk: (asked: Asked) => void;
};

/** So much of what was typed is said again. */
const SAID = 40;

const shortened = (text: string): string => (text.length > SAID ? `${text.slice(0, SAID)}…` : text);

/** In the place of an empty list: that nothing was found, and what could be. */
export const Nothing = ({ catalogue, finder, asked, onAsk }: NothingProps) => {
  const language = useLanguage();
  const { t } = language;
  const typed = asked.words.trim();
  const filtered = Object.keys(asked.filters).length > 0;
  const near = useMemo(
    () => (typed === '' || filtered ? [] : nearestWords(language, typed, catalogue, finder)),
    [typed, filtered, catalogue, finder],
  );
  if (!isAsking(asked)) return <p class="find-nothing">{t('find.nothingFits')}</p>;
  if (filtered) {
    return (
      <div class="find-nothing">
        <p>{t('find.nothingFiltered')}</p>
        <Button onPress={() => onAsk({ ...asked, filters: {} })}>{t('find.moreFilters')}</Button>
      </div>
    );
  }
  return (
    <div class="find-nothing">
      <p>{t('find.nothing', { words: shortened(typed) })}</p>
      <p class="find-nearest">{t('find.nearest')}</p>
      <ul>
        {near.map((term) => (
          <li key={term}>
            <Button onPress={() => onAsk({ ...asked, words: term })}>{term}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
};

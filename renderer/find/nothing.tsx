import { useMemo } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import { isAsking, type Query } from './rows.ts';
import type { Searching } from './searching.ts';

type NothingProps = {
  readonly finder: Searching;
  readonly asked: Query;
  readonly onAsk: (asked: Query) => void;
};

/** So much of what was typed is said again. */
const SAID = 40;

const shortened = (text: string): string => (text.length > SAID ? `${text.slice(0, SAID)}…` : text);

/** In the place of an empty list: that nothing was found, and what could be. */
export const Nothing = ({ finder, asked, onAsk }: NothingProps) => {
  const t = useT();
  const typed = asked.words.trim();
  const filtered = Object.keys(asked.filters).length > 0;
  const near = useMemo(() => (typed === '' || filtered ? [] : finder.nearest(typed)), [typed, filtered, finder]);
  if (!isAsking(asked)) return <p class="find-nothing">{t('find-window.nothingFits')}</p>;
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
      <p>{t('find-window.nothing', { words: shortened(typed) })}</p>
      <p class="find-nearest">{t('find-window.nearest')}</p>
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

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FindView } from '../../shared/views/find.ts';
import { useT } from '../ui/language.tsx';
import { Nothing } from './nothing.tsx';
import { ResultRow } from './result-row.tsx';
import { isAsking, type Listing, type Query } from './rows.ts';
import type { Searching } from './searching.ts';

export type ResultsProps = {
  readonly view: FindView;
  readonly isWhole: boolean;
  readonly finder: Searching;
  readonly asked: Query;
  readonly listed: Listing;
  readonly at: number;
  /** A row was pressed. */
  readonly onChoose: (index: number) => void;
  /** The chosen row was pressed twice. */
  readonly onTake: () => void;
  readonly onAsk: (asked: Query) => void;
};

export const rowId = (index: number): string => `find-row-${index}`;

/** A little more than is seen at once; the rest is drawn as one comes near it. */
const DRAWN_AT_ONCE = 12;
/** How near to the end of what is drawn, in px. */
const NEAR_END = 200;

/** The list of what is found. It keeps no focus of its own: the box has it, and says which row is chosen. */
export const Results = (props: ResultsProps) => {
  const t = useT();
  const { view, isWhole, finder, listed, at, asked, onChoose, onTake, onAsk } = props;
  const list = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState(DRAWN_AT_ONCE);
  const limit = Math.max(drawn, at + DRAWN_AT_ONCE / 2);

  // Another list begins at its top again.
  useEffect(() => {
    setDrawn(DRAWN_AT_ONCE);
    list.current?.scrollTo(0, 0);
  }, [listed]);
  useLayoutEffect(() => {
    // The heading above the first row is seen with it.
    if (at === 0) list.current?.scrollTo(0, 0);
    else document.getElementById(rowId(at))?.scrollIntoView({ block: 'nearest' });
  }, [at, listed]);

  const onScroll = ({ currentTarget }: { readonly currentTarget: HTMLDivElement }): void => {
    const { scrollTop, clientHeight, scrollHeight } = currentTarget;
    const near = scrollTop + clientHeight > scrollHeight - NEAR_END;
    if (near && limit < listed.rows.length) setDrawn(limit + DRAWN_AT_ONCE);
  };

  let index = -1;
  return (
    <div class="find-results">
      <div
        id="find-list"
        class="find-list"
        role="listbox"
        aria-label={t('find-window.results')}
        ref={list}
        onScroll={onScroll}
        // Pressing a row must not take the focus out of the box.
        onMouseDown={(event) => event.preventDefault()}
      >
        {listed.sections.map(({ name, rows }) => (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a listbox
          <div
            key={name}
            role="group"
            aria-label={name === 'found' ? t('find-window.results') : t(`find-window.sections.${name}`)}
          >
            {name !== 'found' && (
              <p class="find-section" aria-hidden="true">
                {t(`find-window.sections.${name}`)}
              </p>
            )}
            {rows.map((row) => {
              index += 1;
              const own = index;
              return own < limit ? (
                <ResultRow
                  key={row.key}
                  row={row}
                  poses={view.poses}
                  id={rowId(own)}
                  chosen={own === at}
                  place={{ at: own + 1, of: listed.rows.length }}
                  onChoose={() => onChoose(own)}
                  onTake={onTake}
                />
              ) : null;
            })}
          </div>
        ))}
      </div>
      {isWhole && listed.rows.length === 0 && <Nothing {...{ finder, asked, onAsk }} />}
      {listed.leftOut > 0 && isAsking(asked) && (
        <p class="find-left-out">{t('find-window.leftOut', { n: listed.leftOut })}</p>
      )}
    </div>
  );
};

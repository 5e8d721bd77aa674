import type { InputHTMLAttributes } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import type { FindView } from '../../shared/views/find.ts';
import { FilterChips } from '../filters/filter-chips.tsx';
import type { FindBridge } from '../ui/bridge.ts';
import { useT } from '../ui/language.tsx';
import { Card } from './card.tsx';
import { ExitCard } from './exit-card.tsx';
import { Foot } from './foot.tsx';
import { keyAct } from './keys.ts';
import { MuscleMap } from './muscle-map.tsx';
import { Results, rowId } from './results.tsx';
import { isAsking, type Query } from './rows.ts';
import type { Searching } from './searching.ts';
import { useActs, useOnceListed } from './use-acts.ts';
import { useSearch } from './use-search.ts';

export type FindProps = {
  readonly bridge: FindBridge;
  /** Null until the main process has answered: the box stands and takes what is typed. */
  readonly view: FindView | null;
  /** Whether that is all there is, not only what the first list needs. */
  readonly isWhole: boolean;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  readonly finder: Searching;
  readonly typed: string;
};

/** Everything that the find window shows: the box, the choices, the list, and the card of the movement that is chosen. */
export const Find = ({ bridge, view, isWhole, catalogue, finder, typed }: FindProps) => {
  const t = useT();
  const search = useSearch({ view, isWhole, catalogue, finder, typed });
  const { asked, listed, isListed, at, isTurnedTo, turnTo } = search;
  const row = listed.rows[at];
  const entry = row?.kind === 'movement' ? row.entry : undefined;
  const acts = useActs(bridge, row);
  const { pinned } = acts;
  const isMapShown = isWhole && !isAsking(asked) && !isTurnedTo && !pinned;
  const onceListed = useOnceListed(acts, isListed);
  const ask = (next: Query): void => {
    onceListed.forget();
    search.ask(next);
  };
  const box = useRef<HTMLInputElement>(null);
  const [panel, setPanel] = useState<string | null>(null);
  const toBox = (): void => box.current?.focus();
  const askAndReturn = (next: Query): void => {
    ask(next);
    toBox();
  };

  useOpenedAgain(bridge, (wanted) => {
    ask({ words: wanted, filters: {} });
    acts.backToSearch();
    setPanel(null);
    toBox();
    box.current?.select();
  });
  useEffect(() => {
    if (!pinned) toBox();
  }, [pinned]);

  const onKeyDown = (event: KeyboardEvent): void => {
    // What opens a list of choices closes it itself.
    if (panel !== null && event.key === 'Escape') return;
    const act = keyAct(event, { inBox: event.target === box.current, rows: listed.rows.length, at });
    if (act === null) return;
    event.preventDefault();
    if (act.kind === 'turn') turnTo(act.to);
    else if (act.kind === 'scroll' && isMapShown) turnTo(at);
    else if (act.kind === 'scroll') scrollCard(act.way);
    else if (act.kind === 'close') acts.close();
    else onceListed.act(act.kind);
  };

  return (
    // The keys come to the window from whatever has the focus in it.
    <main
      class="find"
      data-pinned={pinned}
      aria-label={view === null ? undefined : t('find-window.title')}
      onKeyDown={onKeyDown}
    >
      <div class="find-head">
        <input
          ref={box}
          class="find-box"
          placeholder={t('find-window.placeholder')}
          {...(view === null ? NO_COMBOBOX : comboboxFor(t, row === undefined ? null : rowId(at)))}
          value={asked.words}
          onInput={({ currentTarget }) => ask({ ...asked, words: currentTarget.value })}
          onFocus={() => setPanel(null)}
        />
        {view !== null && (
          <FilterChips
            filters={asked.filters}
            onChange={(filters) => ask({ ...asked, filters })}
            panel={panel}
            onPanel={(next) => {
              setPanel(next);
              if (next === null) toBox();
            }}
          />
        )}
      </div>
      {view !== null && (
        <>
          <h1 class="heard-only">{t('find-window.title')}</h1>
          <div class="find-body">
            <Results
              {...{ view, isWhole, finder, asked, listed, at }}
              onChoose={(index) => {
                turnTo(index);
                toBox();
              }}
              onTake={acts.start}
              onAsk={askAndReturn}
            />
            {isMapShown ? (
              <MuscleMap onChoose={(muscle) => askAndReturn({ words: '', filters: { muscles: [muscle] } })} />
            ) : row !== undefined && row.kind !== 'movement' ? (
              <ExitCard row={row} onOpen={acts.start} />
            ) : (
              <Card
                key={entry?.movement.id}
                // Once the list is seen: the card takes longer to draw than all the rest.
                entry={isWhole ? entry : undefined}
                {...{ view, catalogue, acts }}
                reason={row?.kind === 'movement' ? row.fits : null}
              />
            )}
          </div>
          <Foot acts={acts} row={row} found={isAsking(asked) ? listed.rows.length : null} />
        </>
      )}
    </main>
  );
};

const NO_COMBOBOX: InputHTMLAttributes<HTMLInputElement> = {};

/**
 * What the box is called and how it hangs together with its list. Only once there is a list: what the page holds before
 * its script runs is taken over as it is, and must be no less than what is drawn first.
 */
const comboboxFor = (t: Translator<'find-window'>, chosen: string | null): InputHTMLAttributes<HTMLInputElement> => ({
  type: 'text',
  role: 'combobox',
  'aria-label': t('find-window.box'),
  'aria-expanded': chosen !== null,
  'aria-controls': 'find-list',
  'aria-autocomplete': 'list',
  ...(chosen === null ? {} : { 'aria-activedescendant': chosen }),
  autocomplete: 'off',
  autocapitalize: 'off',
  spellcheck: false,
});

/** How far a press of the keys goes through the card, in px. */
const CARD_STEP = 96;

const scrollCard = (way: 1 | -1): void => document.querySelector('.card-scroll')?.scrollBy(0, way * CARD_STEP);

/** Calls back when the window is asked for again while it is open, with what is to be looked up. */
const useOpenedAgain = (bridge: FindBridge, onOpened: (wanted: string) => void): void => {
  const latest = useRef(onOpened);
  latest.current = onOpened;
  useEffect(() => bridge.findOpened(({ words: wanted }) => latest.current(wanted)), [bridge]);
};

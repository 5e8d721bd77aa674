import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Series } from '../../../shared/catalogue/article.ts';
import type { Muscle } from '../../../shared/model/movement-codes.ts';
import { meets } from '../../../shared/search/meets.ts';
import type { Filters } from '../../../shared/search/types.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { FilterChips } from '../../filters/filter-chips.tsx';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useT } from '../../ui/language.tsx';
import { Later } from '../../ui/later.tsx';
import { useReducedMotion } from '../../ui/look.ts';
import { useShelf } from '../use-shelf.ts';
import { AddMovements } from './add-movements.tsx';
import { groupsOf } from './groups.ts';
import type { MakerStart } from './maker/use-draft.ts';
import { SeriesPage } from './series-page.tsx';
import { ShelfCard } from './shelf-card.tsx';
import { ShelfGrid } from './shelf-grid.tsx';

const loadMaker = async () => (await import('./maker/with-texts.ts')).makerPage;

export type MovementsPageProps = {
  readonly view: HomeView;
  readonly bridge: HomeBridge;
  /** What is shown to begin with: the movements for this muscle; null for all. */
  readonly muscle: Muscle | null;
};

/** A movement that is looked at by itself, from the grid or from a series; or a series. */
type Opened = { readonly id: string | null; readonly series: Series | null };

const NOTHING_OPENED: Opened = { id: null, series: null };

/** Every movement that there is, to look through, to read about, and to say how one wants it. */
export const MovementsPage = ({ view, bridge, muscle }: MovementsPageProps) => {
  const t = useT();
  const shelf = useShelf(bridge, view.edition);
  const [filters, setFilters] = useState<Filters>(muscle === null ? {} : { muscles: [muscle] });
  const [panel, setPanel] = useState<string | null>(null);
  const [opened, setOpened] = useState(NOTHING_OPENED);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  /** What a movement is made of, while one is made: of nothing yet, or of one that is there. */
  const [making, setMaking] = useState<{ readonly start: MakerStart | null } | null>(null);
  const way = useRef<HTMLButtonElement>(null);
  const came = useRef(false);
  useEffect(() => {
    // Back from the page that makes one, on the way that led there.
    if (came.current && making === null) way.current?.focus();
    came.current = making !== null && making.start === null;
  }, [making]);
  const still = useReducedMotion(view.look);
  const catalogue = useMemo(
    () => new Map(shelf?.entries.map((entry) => [entry.movement.id, entry] as const)),
    [shelf?.entries],
  );
  if (shelf === null) return null;

  const settings = view.settings.movements;
  const shown = { poses: shelf.poses, settings, catalogue };
  const own = new Set(view.movements.filter((movement) => movement.own).map(({ id }) => id));
  const entry = opened.id === null ? undefined : catalogue.get(opened.id);
  if (making !== null) {
    return (
      <Later
        load={loadMaker}
        props={{
          ...{ bridge, shelf, own, still, start: making.start },
          back: entry?.text.name ?? t('shelf.back'),
          onBack: () => setMaking(null),
          onSaved: (id: string) => {
            setMaking(null);
            setCameFrom(id);
            setOpened({ id, series: null });
          },
        }}
      />
    );
  }
  if (entry !== undefined) {
    return (
      <ShelfCard
        key={entry.movement.id}
        entry={entry}
        {...shown}
        reason={shelf.fits.find(({ id }) => id === opened.id)?.whyText ?? null}
        still={still}
        bridge={bridge}
        onMake={view.policy.ownMovements ? (replaces) => setMaking({ start: { entry, replaces } }) : null}
        isOwn={own.has(entry.movement.id)}
        back={t(opened.series === null ? 'shelf.back' : `shelf.series.${opened.series}.title`)}
        onBack={() => setOpened({ ...opened, id: null })}
      />
    );
  }
  if (opened.series !== null) {
    return (
      <SeriesPage
        series={opened.series}
        {...shown}
        cameFrom={cameFrom}
        onOpen={(id) => {
          setCameFrom(id);
          setOpened({ ...opened, id });
        }}
        onBack={() => {
          setCameFrom(opened.series);
          setOpened(NOTHING_OPENED);
        }}
      />
    );
  }

  const found = shelf.entries.filter(({ movement }) => meets(movement, filters));
  return (
    <article class="shelf-page">
      <h1>{t('home.pages.movements')}</h1>
      <p class="lead">{t('shelf.lead')}</p>
      <FilterChips filters={filters} onChange={setFilters} panel={panel} onPanel={setPanel} />
      <p class="heard-only" role="status">
        {t('shelf.found', { n: found.length })}
      </p>
      {found.length === 0 ? (
        <div class="shelf-nothing">
          <p>{t('find.nothingFiltered')}</p>
          <Button onPress={() => setFilters({})}>{t('find.moreFilters')}</Button>
        </div>
      ) : (
        <ShelfGrid
          {...shown}
          groups={groupsOf(found, { settings, catalogue, own })}
          still={still}
          cameFrom={cameFrom}
          onOpen={(id) => {
            setCameFrom(id);
            setOpened({ id, series: null });
          }}
          onRead={(series) => setOpened({ id: null, series })}
        />
      )}
      {view.policy.ownMovements && (
        <div class="shelf-make">
          <Button weight="plain" innerRef={way} onPress={() => setMaking({ start: null })}>
            {t('shelf.make')}
          </Button>
        </div>
      )}
      <AddMovements bridge={bridge} still={still} />
    </article>
  );
};

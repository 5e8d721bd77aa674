import type { CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import { lengthWords } from '../../../shared/catalogue/dose-words.ts';
import type { Poses } from '../../../shared/figure/motion.ts';
import { effortOf } from '../../../shared/routine/effort-of.ts';
import { isTakenOut, leftOutBy } from '../../../shared/routine/left-out.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { CardFigure } from '../../movement-card/card-figure.tsx';
import { StillFigure } from '../../movement-card/still-figure.tsx';
import { useT } from '../../ui/language.tsx';
import { Star } from './star.tsx';

export type ShelfCellProps = {
  readonly entry: CatalogueEntry;
  readonly poses: Poses;
  readonly settings: Settings['movements'];
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  /** The tab key stops here. */
  readonly stop: boolean;
  /** The figure moves. */
  readonly moves: boolean;
};

/** One movement of the grid: its figure, its name, and what there is to know at a glance. */
export const ShelfCell = ({ entry, poses, settings, catalogue, stop, moves }: ShelfCellProps) => {
  const t = useT();
  const { movement, text } = entry;
  const taken = leftOutBy(movement, settings, catalogue).find(isTakenOut);
  const effort = effortOf(settings, movement.id);
  const isOff = movement.offByDefault && !settings.included.includes(movement.id);
  const facts = [
    lengthWords(t, movement),
    t(`find.placesShort.${movement.place}`),
    ...(effort === 'standard' ? [] : [t(`shelf.efforts.${effort}`)]),
  ];
  return (
    <button type="button" class="shelf-cell" data-id={movement.id} tabIndex={stop ? 0 : -1}>
      <span class="shelf-figure" data-moves={moves} aria-hidden="true">
        <StillFigure movement={movement} poses={poses} size="card" />
        {moves && <CardFigure entry={entry} poses={poses} still={false} followed={false} size="card" />}
      </span>
      <span class="shelf-name">
        <span>{text.name}</span>
        {settings.favourites.includes(movement.id) && (
          <>
            <Star />
            <span class="heard-only">{t('shelf.favourite')}</span>
          </>
        )}
      </span>
      <span class="shelf-facts">
        {facts.map((fact, index) => (
          <>
            {index > 0 && ' · '}
            <span key={fact}>{fact}</span>
          </>
        ))}
      </span>
      {taken !== undefined && <span class="shelf-remark">{t(`find.outShort.${taken.code}`)}</span>}
      {taken === undefined && isOff && <span class="shelf-remark">{t('shelf.off')}</span>}
    </button>
  );
};

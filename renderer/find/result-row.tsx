import { lengthWords } from '../../shared/catalogue/dose-words.ts';
import type { Poses } from '../../shared/figure/motion.ts';
import type { Mark } from '../../shared/search/find.ts';
import { StillFigure } from '../movement-card/still-figure.tsx';
import { useT } from '../ui/language.tsx';
import { numbersOf } from './exit-card.tsx';
import type { Exit, MovementRow, Row, SessionRow } from './rows.ts';

type RowProps = {
  readonly row: Row;
  readonly poses: Poses;
  readonly id: string;
  readonly chosen: boolean;
  /** Counted from 1. */
  readonly place: { readonly at: number; readonly of: number };
  readonly onChoose: () => void;
  readonly onTake: () => void;
};

/** One line of the list. */
export const ResultRow = ({ row, poses, id, chosen, place, onChoose, onTake }: RowProps) => (
  // The keys are heard by the box.
  // biome-ignore lint/a11y/useKeyWithClickEvents: the box has the focus
  // biome-ignore lint/a11y/useFocusableInteractive: the box has the focus
  <div
    id={id}
    class="find-row"
    role="option"
    aria-selected={chosen}
    aria-posinset={place.at}
    aria-setsize={place.of}
    data-kind={row.kind}
    onClick={onChoose}
    onDblClick={onTake}
  >
    {row.kind === 'movement' ? (
      <MovementLine row={row} poses={poses} />
    ) : row.kind === 'session' ? (
      <SessionLine row={row} />
    ) : (
      <ExitLine way={row.kind} />
    )}
  </div>
);

const SessionLine = ({ row }: { readonly row: SessionRow }) => {
  const t = useT();
  return (
    <span class="find-row-words">
      <span class="find-row-name">{t('find-window.ways.session.open', numbersOf(row))}</span>
      <span class="find-row-reason">{t('find-window.ways.session.line')}</span>
    </span>
  );
};

const ExitLine = ({ way }: { readonly way: Exit }) => {
  const t = useT();
  return (
    <span class="find-row-help">
      {t(`find-window.ways.${way}.line`)} <b>{t(`find-window.ways.${way}.open`)}</b>
    </span>
  );
};

const MovementLine = ({ row, poses }: { readonly row: MovementRow; readonly poses: Poses }) => {
  const t = useT();
  const { entry, marks, taken } = row;
  const { movement, text } = entry;
  const reason = taken === null ? row.reason : t(`find.outShort.${taken.code}`);
  const facts = (
    <span class="find-row-facts">
      <span>{lengthWords(t, movement)}</span>
      {DOT}
      <span>{t(`find.placesShort.${movement.place}`)}</span>
    </span>
  );
  return (
    <>
      <span class="find-row-figure" aria-hidden="true">
        <StillFigure movement={movement} poses={poses} />
      </span>
      <span class="find-row-words">
        <span class="find-row-name">
          <Marked text={text.name} marks={marks} />
        </span>
        {reason !== null && (
          <span class="find-row-more">
            {facts}
            {DOT}
            <span class="find-row-reason" data-taken={taken !== null}>
              {reason}
            </span>
          </span>
        )}
      </span>
      {reason === null && facts}
    </>
  );
};

/** Between what stands on one line. */
const DOT = ' · ';

/** A text with what of it was met. */
const Marked = ({ text, marks }: { readonly text: string; readonly marks: readonly Mark[] }) => (
  <>
    {marks.map(([from, until], index) => (
      <>
        {text.slice(marks[index - 1]?.[1] ?? 0, from)}
        <mark key={from}>{text.slice(from, until)}</mark>
      </>
    ))}
    {text.slice(marks.at(-1)?.[1] ?? 0)}
  </>
);

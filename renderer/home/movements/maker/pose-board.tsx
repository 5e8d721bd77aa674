import { useMemo, useRef, useState } from 'preact/hooks';
import type { BoardPose } from '../../../../shared/catalogue/draft.ts';
import type { Poses } from '../../../../shared/figure/motion.ts';
import type { Position } from '../../../../shared/model/movement-codes.ts';
import { StillFigure } from '../../../movement-card/still-figure.tsx';
import { useLanguage } from '../../../ui/language.tsx';
import { cellAfterKey } from '../grid-keys.ts';

/** As one thinks of them. */
// biome-ignore format: a list to read in one go
const STARTS = ['seated', 'standing', 'quadruped', 'kneeling', 'supine', 'prone', 'side-lying', 'walking'] as const;

type PoseBoardProps = {
  readonly board: ReadonlyMap<string, BoardPose>;
  readonly poses: Poses;
  readonly onAdd: (pose: BoardPose) => void;
};

/** Every pose as a small figure, by what one begins with; the arrow keys go from one to the next. */
export const PoseBoard = ({ board, poses, onAdd }: PoseBoardProps) => {
  const { t, direction } = useLanguage();
  const [position, setPosition] = useState<Position>('seated');
  const [pointed, setPointed] = useState<string | null>(null);
  const [last, setLast] = useState<string | null>(null);
  const grid = useRef<HTMLUListElement>(null);
  const all = useMemo(() => [...board.values()].map((one) => ({ ...one, still: stillOf(one) })), [board]);
  const shown = all.filter((pose) => pose.position === position);
  const stop = shown.find(({ pose }) => pose === last) ?? shown[0];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const cells = [...(grid.current?.querySelectorAll<HTMLElement>('.shelf-cell') ?? [])];
    const from = cells.find((cell) => cell === event.target);
    if (from === undefined) return;
    const rects = cells.map((cell) => cell.getBoundingClientRect());
    const next = cellAfterKey(rects, cells.indexOf(from), event.key, direction === 'rtl');
    if (next === null) return;
    event.preventDefault();
    cells[next]?.focus();
  };
  return (
    <section class="maker-board">
      <h2>{t('maker.board.title')}</h2>
      <label class="maker-choice">
        <span>{t('maker.board.filter')}</span>
        <select value={position} onChange={({ currentTarget }) => setPosition(currentTarget.value as Position)}>
          {STARTS.filter((one) => all.some((pose) => pose.position === one)).map((one) => (
            <option key={one} value={one}>
              {t(`codes.positions.${one}`)}
            </option>
          ))}
        </select>
      </label>
      <ul
        class="shelf"
        ref={grid}
        onKeyDown={onKeyDown}
        onPointerLeave={() => setPointed(null)}
        onFocusOut={() => setPointed(null)}
      >
        {shown.map((one) => (
          <li key={one.pose}>
            <button
              type="button"
              class="shelf-cell"
              aria-label={t('maker.board.add', { pose: one.looks })}
              tabIndex={one === stop ? 0 : -1}
              onFocus={() => {
                setLast(one.pose);
                setPointed(one.pose);
              }}
              onPointerEnter={() => setPointed(one.pose)}
              onClick={() => onAdd(one)}
            >
              <span class="shelf-figure" aria-hidden="true">
                <StillFigure movement={one.still} poses={poses} size="card" />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p class="maker-looks">
        {[{ pose: null, looks: t('maker.board.lead') }, ...shown].map(({ pose, looks }) => (
          <span key={pose} data-said={pose === pointed}>
            {looks}
          </span>
        ))}
      </p>
    </section>
  );
};

/** A movement that is no more than this pose. */
const stillOf = ({ pose, from }: BoardPose) => ({
  ...from,
  id: `board-${pose}`,
  phases: [{ pose, seconds: { min: 1, max: 1 }, breath: 'steady' as const }],
});

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Series } from '../../../shared/catalogue/article.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { cellAfterKey } from './grid-keys.ts';
import type { Group } from './groups.ts';
import { ShelfCell, type ShelfCellProps } from './shelf-cell.tsx';

type ShelfGridProps = Pick<ShelfCellProps, 'poses' | 'settings' | 'catalogue'> & {
  readonly groups: readonly Group[];
  /** Nothing moves but what was pressed. */
  readonly still: boolean;
  /** The movement, or the series, that one comes back from; null for none. */
  readonly cameFrom: string | null;
  readonly onOpen: (movementId: string) => void;
  readonly onRead: (series: Series) => void;
};

const cellOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.shelf-cell') : null;

/** All movements by their groups. One of them moves: the one that is pointed at or, without a pointer, has the focus. */
export const ShelfGrid = ({ groups, still, cameFrom, onOpen, onRead, ...shown }: ShelfGridProps) => {
  const { direction, t } = useLanguage();
  const grid = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  /** Where the tab key leads: to the one that had the focus last, else to the first. */
  const [last, setLast] = useState(cameFrom);
  const ids = groups.flatMap(({ entries }) => entries.map(({ movement }) => movement.id));
  const stop = last !== null && ids.includes(last) ? last : ids[0];
  const moving = still ? null : (pointed ?? focused);
  useEffect(() => {
    if (cameFrom === null) return;
    const pressed = `[data-id="${cameFrom}"], [data-group="${cameFrom}"] .shelf-head .button`;
    const place = grid.current?.querySelector<HTMLElement>(pressed);
    place?.scrollIntoView({ block: 'center' });
    place?.focus({ preventScroll: true });
  }, [cameFrom]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const from = cellOf(event.target);
    if (from === null || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const cells = [...(grid.current?.querySelectorAll<HTMLElement>('.shelf-cell') ?? [])];
    const rects = cells.map((cell) => cell.getBoundingClientRect());
    const next = cellAfterKey(rects, cells.indexOf(from), event.key, direction === 'rtl');
    if (next === null) return;
    event.preventDefault();
    setPointed(null);
    cells[next]?.focus();
  };
  return (
    // The keys and presses come from the buttons in it.
    // biome-ignore lint/a11y/noStaticElementInteractions: its buttons are what is pressed
    <div
      class="shelf-groups"
      ref={grid}
      onKeyDown={onKeyDown}
      onClick={({ target }) => {
        const id = cellOf(target)?.dataset.id;
        if (id !== undefined) onOpen(id);
      }}
      onPointerOver={({ target }) => setPointed(cellOf(target)?.dataset.id ?? null)}
      onPointerLeave={() => setPointed(null)}
      onFocusIn={({ target }) => {
        const id = cellOf(target)?.dataset.id ?? null;
        setFocused(id);
        if (id !== null) setLast(id);
      }}
      onFocusOut={() => setFocused(null)}
    >
      {groups.map(({ name, entries }) => (
        <section key={name} data-group={name}>
          <div class="shelf-head">
            <h2>{t(`shelf.groups.${name}`)}</h2>
            {(name === 'ten' || name === 'four') && (
              <Button weight="plain" onPress={() => onRead(name)}>
                {t(`shelf.read.${name}`)}
              </Button>
            )}
          </div>
          {name === 'out' && <p class="lead">{t('shelf.outLead')}</p>}
          <ul class="shelf">
            {entries.map((entry) => (
              <li key={entry.movement.id}>
                <ShelfCell
                  entry={entry}
                  {...shown}
                  stop={entry.movement.id === stop}
                  moves={entry.movement.id === moving}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

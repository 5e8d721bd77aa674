/** A cell of the grid as it lies on the page. */
type Cell = { readonly left: number; readonly top: number; readonly right: number };

/** Cells whose tops are so near to each other stand in one row, in px. */
const ROW = 4;

const middleOf = ({ left, right }: Cell): number => (left + right) / 2;

/** The cell of the next row in a direction that lies most under this one, or over it. */
const inNextRow = (cells: readonly Cell[], from: Cell, way: 1 | -1): number => {
  const beyond = cells.filter(({ top }) => (top - from.top) * way > ROW);
  const nearest = Math.min(...beyond.map(({ top }) => (top - from.top) * way));
  const row = beyond.filter(({ top }) => (top - from.top) * way - nearest <= ROW);
  const off = (cell: Cell): number => Math.abs(middleOf(cell) - middleOf(from));
  const [first, ...others] = row;
  if (first === undefined) return -1;
  return cells.indexOf(others.reduce((best, cell) => (off(cell) < off(best) ? cell : best), first));
};

/**
 * Where a key leads in a grid, whose rows need not be equally long; null for a key that leads nowhere. The arrows to the
 * sides go on in the next row, the way the page is written.
 */
export const cellAfterKey = (cells: readonly Cell[], at: number, key: string, isRtl: boolean): number | null => {
  const from = cells[at];
  if (from === undefined) return null;
  const to = (index: number): number | null => (index >= 0 && index < cells.length && index !== at ? index : null);
  switch (key) {
    case 'ArrowRight':
      return to(at + (isRtl ? -1 : 1));
    case 'ArrowLeft':
      return to(at + (isRtl ? 1 : -1));
    case 'ArrowDown':
      return to(inNextRow(cells, from, 1));
    case 'ArrowUp':
      return to(inNextRow(cells, from, -1));
    case 'Home':
      return to(0);
    case 'End':
      return to(cells.length - 1);
    default:
      return null;
  }
};

import { BREAK_MARK_OF, BreakMark } from '../ruler/marks.tsx';
import { SpanSample } from '../ruler/pieces.tsx';
import type { Row } from './rows.ts';

/** The mark that a row has on the ruler. */
export const RowMark = ({ row }: { readonly row: Row }) => {
  if (row.kind === 'break') {
    return (
      <svg class="day-mark" width="1rem" height="1rem" viewBox="-8 -8 16 16" aria-hidden="true">
        <BreakMark mark={BREAK_MARK_OF[row.outcome]} long={row.break === 'long'} />
      </svg>
    );
  }
  const kind = row.kind === 'statement' ? (row.as === 'up' ? 'away' : row.as) : row.kind;
  return kind === 'unknown' || kind === 'day-off' ? <span /> : <SpanSample class="day-mark" kind={kind} width={1} />;
};

import type { ComponentChildren } from 'preact';
import type { DiaryBreak } from '../../../shared/history/diary.ts';

/** How a break went, as its mark shows it: five shapes, one for each. */
export const BREAK_MARKS = ['done', 'natural', 'snoozed', 'skipped', 'ignored'] as const;
export type BreakMarkName = (typeof BREAK_MARKS)[number];

export const BREAK_MARK_OF = {
  completed: 'done',
  away: 'done',
  natural: 'natural',
  snoozed: 'snoozed',
  skipped: 'skipped',
  ignored: 'ignored',
} as const satisfies Readonly<Record<DiaryBreak['outcome'], BreakMarkName>>;

/** The mark of a break, in the middle of its place; a long break's is larger. */
export const BreakMark = ({ mark, long = false }: { readonly mark: BreakMarkName; readonly long?: boolean }) => {
  const size = long ? 5 : 3.75;
  switch (mark) {
    case 'done':
      return <circle class="mark mark-full" r={size} />;
    case 'natural':
      return <path class="mark" d={`M0 ${-size - 0.5}L${size + 0.5} 0L0 ${size + 0.5}L${-size - 0.5} 0Z`} />;
    case 'snoozed':
      return <circle class="mark" r={size} />;
    case 'skipped':
      return <path class="mark" d={`M${-size} ${-size}L${size} ${size}M${-size} ${size}L${size} ${-size}`} />;
    case 'ignored':
      return <path class="mark" d={`M${-size} 0H${size}`} />;
    default:
      return mark satisfies never;
  }
};

type MarkAtProps = {
  readonly class: string;
  readonly x: string;
  readonly y: string;
  readonly children: ComponentChildren;
};

/** A mark at its place in a picture, drawn around that and as large as the text. */
export const MarkAt = ({ class: name, x, y, children }: MarkAtProps) => (
  <svg class={name} x={x} y={y} width="1rem" height="1rem" viewBox="0 0 16 16" overflow="visible" aria-hidden="true">
    {children}
  </svg>
);

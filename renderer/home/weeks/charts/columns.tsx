import type { ComponentChild } from 'preact';
import type { Week } from '../../../../shared/history/weeks.ts';
import { dateText } from '../../../../shared/i18n/formats.ts';
import { rem } from '../../ruler/pieces.tsx';

export type Column = {
  readonly key: string;
  /** Drawn on the ground, in an SVG as wide as the column. */
  readonly picture: ComponentChild;
  /** Above the picture's top, and below the ground. */
  readonly above?: string;
  readonly below: string;
};

type ColumnsProps = {
  readonly title: string;
  readonly columns: readonly Column[];
  /** How tall the pictures are, in px at the usual size of the text. */
  readonly height: number;
};

/** Columns side by side on one ground, from the start of the line. What they show is said in the question's table. */
export const Columns = ({ title, columns, height }: ColumnsProps) => (
  <div class="chart" aria-hidden="true">
    <p class="chart-title">{title}</p>
    <div class="columns">
      {columns.map(({ key, picture, above, below }) => (
        <div key={key} class="column">
          {above !== undefined && <span class="column-above">{above}</span>}
          <svg width="100%" height={rem(height)} aria-hidden="true">
            {picture}
            <line class="ruler-ground" x1="0" x2="100%" y1={rem(height - 0.5)} y2={rem(height - 0.5)} />
          </svg>
          <span class="column-below">{below}</span>
        </div>
      ))}
    </div>
  </div>
);

/** The words of some weeks, a column each, for as many as have room: the last one's, and those of every third before it. */
export const weekWords = (weeks: readonly Week[], locale: string): readonly string[] =>
  weeks.map(({ date }, index) => ((weeks.length - 1 - index) % 3 === 0 ? dateText(locale, date, 'short') : ''));

import words from '../../../shared/i18n/en/welcome.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';

type ProgressMarksProps = {
  /** The screen on show, counted from 0. */
  readonly at: number;
  readonly of: number;
};

/** How far the first steps have come: a mark a screen, the present one the longest. */
export const ProgressMarks = ({ at, of }: ProgressMarksProps) => (
  <p class="marks" role="img" aria-label={fill(words.progress, { n: at + 1, of })}>
    {Array.from({ length: of }, (_, each) => (
      <span key={each} class="mark" data-mark={each === at ? 'here' : each < at ? 'behind' : 'ahead'} />
    ))}
  </p>
);

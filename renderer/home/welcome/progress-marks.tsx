import { useT } from '../../ui/language.tsx';

type ProgressMarksProps = {
  /** The screen on show, counted from 0. */
  readonly at: number;
  readonly of: number;
};

/** How far the first steps have come: a mark a screen, the present one the longest. */
export const ProgressMarks = ({ at, of }: ProgressMarksProps) => {
  const t = useT();
  return (
    <p class="marks" role="img" aria-label={t('welcome.progress', { n: at + 1, of })}>
      {Array.from({ length: of }, (_, each) => (
        <span key={each} class="mark" data-mark={each === at ? 'here' : each < at ? 'behind' : 'ahead'} />
      ))}
    </p>
  );
};

import { muscleFacts } from '../../shared/catalogue/muscles.ts';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import { useLanguage } from '../ui/language.tsx';

export type MuscleWordsProps = {
  readonly muscle: Muscle;
  /** The names of the movements that work it or stretch it. */
  readonly movements: readonly string[];
};

/** What is to be said of a muscle: where it is, what it does, what people call it, and what moves it. */
export const MuscleWords = ({ muscle, movements }: MuscleWordsProps) => {
  const language = useLanguage();
  const { t } = language;
  const { name, where, does, words: also } = language.texts.muscles[muscle];
  return (
    <>
      <div>
        <h3>{name}</h3>
        {muscleFacts[muscle].backGroup && <p class="muscle-words-five">{t('body-map.ofFive')}</p>}
      </div>
      <p>{where}</p>
      <p>{does}</p>
      <dl>
        <Line term={t('body-map.also')} parts={also} />
        {movements.length > 0 && <Line term={t('body-map.movements')} parts={movements} />}
      </dl>
    </>
  );
};

const Line = ({ term, parts }: { readonly term: string; readonly parts: readonly string[] }) => (
  <div>
    <dt>{term}</dt>
    <dd>{parts.join(', ')}</dd>
  </div>
);

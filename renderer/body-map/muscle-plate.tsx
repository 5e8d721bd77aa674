import { useState } from 'preact/hooks';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import { BodyMap, type BodyMapProps } from './body-map.tsx';
import { MuscleWords } from './muscle-words.tsx';

export type MusclePlateProps = {
  /** The muscle that is chosen to begin with. */
  readonly first: Muscle;
  /** The names of the movements for a muscle. */
  readonly movementsFor: (muscle: Muscle) => readonly string[];
  /** Turns to them. */
  readonly onMovementsFor?: (muscle: Muscle) => void;
  readonly shade?: NonNullable<BodyMapProps['shade']>;
};

const KEY = ['five', 'deep'] as const;

/** The map with the words of the muscle that is chosen on it beside it or, where there is no room, below. */
export const MusclePlate = ({ first, movementsFor, onMovementsFor, shade = {} }: MusclePlateProps) => {
  const t = useT();
  const [muscle, setMuscle] = useState<Muscle>(first);
  return (
    <div class="muscle-plate">
      <div class="muscle-plate-page">
        <div>
          <BodyMap selected={muscle} onSelect={setMuscle} shade={shade} />
          <ul class="muscle-plate-key" aria-hidden="true">
            {KEY.map((sign) => (
              <li key={sign} data-sign={sign}>
                {t(`body-map.key.${sign}`)}
              </li>
            ))}
          </ul>
        </div>
        <div class="muscle-plate-words">
          <div class="muscle-words" aria-live="polite">
            <MuscleWords muscle={muscle} movements={movementsFor(muscle)} />
          </div>
          {onMovementsFor !== undefined && (
            <p>
              <Button onPress={() => onMovementsFor(muscle)}>{t('body-map.show')}</Button>
            </p>
          )}
          <p class="muscle-plate-hint">{t('body-map.hint')}</p>
        </div>
      </div>
    </div>
  );
};

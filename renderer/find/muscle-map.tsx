import type { Muscle } from '../../shared/model/movement-codes.ts';
import { BodyMap } from '../body-map/body-map.tsx';
import { useT } from '../ui/language.tsx';

/** In the place of a card, while nothing is asked and no row was turned to: a muscle leads to what moves it. */
export const MuscleMap = ({ onChoose }: { readonly onChoose: (muscle: Muscle) => void }) => {
  const t = useT();
  return (
    <section class="find-map" aria-labelledby="find-map-title">
      <h2 id="find-map-title" class="find-map-title">
        {t('find-window.map')}
      </h2>
      <div class="find-map-room">
        <BodyMap selected={null} onSelect={onChoose} />
      </div>
    </section>
  );
};

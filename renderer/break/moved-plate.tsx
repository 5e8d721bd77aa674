import { useEffect } from 'preact/hooks';
import { everydayMuscle } from '../../shared/catalogue/muscle-names.ts';
import type { Movement } from '../../shared/catalogue/schema.ts';
import words from '../../shared/i18n/en/break.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import { MusclePicture } from '../body-map/muscle-picture.tsx';
import './moved-plate.css';

type MovedPlateProps = {
  readonly muscles: Movement['muscles'];
  /** The window goes before its time. */
  readonly close: () => void;
};

/** The end of a break: the muscles that were moved, inked in on the body. A press anywhere closes it, and so does a key. */
export const MovedPlate = ({ muscles, close }: MovedPlateProps) => {
  useEffect(() => {
    window.addEventListener('pointerdown', close);
    window.addEventListener('keydown', close);
    return () => {
      window.removeEventListener('pointerdown', close);
      window.removeEventListener('keydown', close);
    };
  }, [close]);
  const moved = new Intl.ListFormat('en').format(muscles.primary.map(everydayMuscle));
  return (
    <main class="moved-plate" aria-label={words.title}>
      <div class="moved-picture">
        <MusclePicture muscles={muscles} label={fill(words.moved, { muscles: moved })} />
      </div>
      <div role="status">
        <h1 class="name">{words.over}</h1>
        <p class="moved-words">{fill(words.moved, { muscles: moved })}</p>
      </div>
    </main>
  );
};

import { useEffect } from 'preact/hooks';
import { everydayMuscle } from '../../shared/catalogue/muscle-names.ts';
import type { Movement } from '../../shared/catalogue/schema.ts';
import { listText } from '../../shared/i18n/formats.ts';
import type { BreakView } from '../../shared/views/break.ts';
import { MusclePicture } from '../body-map/muscle-picture.tsx';
import { LanguageProvider, useLanguage } from '../ui/language.tsx';
import { movedBy } from './moved.ts';
import { loadMovedPlateLanguage } from './moved-plate-language.ts';
import './moved-plate.css';

type MovedPlateProps = {
  readonly muscles: Movement['muscles'];
  /** The window goes before its time. */
  readonly close: () => void;
};

/** The end of a break: the muscles that were moved, inked in on the body. A press anywhere closes it, and so does a key. */
const MovedPlate = ({ muscles, close }: MovedPlateProps) => {
  const language = useLanguage();
  const { t } = language;
  useEffect(() => {
    window.addEventListener('pointerdown', close);
    window.addEventListener('keydown', close);
    return () => {
      window.removeEventListener('pointerdown', close);
      window.removeEventListener('keydown', close);
    };
  }, [close]);
  const moved = listText(
    language.code,
    muscles.primary.map((one) => everydayMuscle(t, one)),
  );
  return (
    <main class="moved-plate" aria-label={t('break.title')}>
      <div class="moved-picture">
        <MusclePicture muscles={muscles} label={t('break.moved', { muscles: moved })} />
      </div>
      <div role="status">
        <h1 class="name">{t('break.over')}</h1>
        <p class="moved-words">{t('break.moved', { muscles: moved })}</p>
      </div>
    </main>
  );
};

/** The end of a break that ran so long, in the window's language; null where nothing of it was begun. */
export const loadMovedPlate = async (view: BreakView, ranMs: number, close: () => void) => {
  const muscles = movedBy(view, ranMs);
  if (muscles.primary.length === 0) return null;
  const language = await loadMovedPlateLanguage();
  return (
    <LanguageProvider language={language}>
      <MovedPlate muscles={muscles} close={close} />
    </LanguageProvider>
  );
};

import { useEffect } from 'preact/hooks';
import { everydayMuscle } from '../../shared/catalogue/muscle-names.ts';
import type { Movement } from '../../shared/catalogue/schema.ts';
import { listText } from '../../shared/i18n/formats.ts';
import type { BreakView } from '../../shared/views/break.ts';
import { MusclePicture } from '../body-map/muscle-picture.tsx';
import type { BreakBridge } from '../ui/bridge.ts';
import { Button } from '../ui/button.tsx';
import { LanguageProvider, useLanguage } from '../ui/language.tsx';
import { mayStand, movedBy } from './moved.ts';
import { loadMovedPlateLanguage } from './moved-plate-language.ts';

type MovedPlateProps = {
  readonly muscles: Movement['muscles'];
  /** Says "I'm standing"; null where that is not offered. */
  readonly stand: (() => void) | null;
  /** The window goes before its time. */
  readonly close: () => void;
};

/** A press on a button is for that, and no wish to have the window gone. */
const isForButton = ({ target }: Event): boolean => target instanceof Element && target.closest('button') !== null;

/**
 * The end of a break: the muscles that were moved, inked in on the body. A press anywhere closes it, and so does a key. Who
 * has a desk to stand at can stay up with one press.
 */
const MovedPlate = ({ muscles, stand, close }: MovedPlateProps) => {
  const language = useLanguage();
  const { t } = language;
  useEffect(() => {
    const onPress = (event: Event) => {
      if (!isForButton(event)) close();
    };
    window.addEventListener('pointerdown', onPress);
    window.addEventListener('keydown', onPress);
    return () => {
      window.removeEventListener('pointerdown', onPress);
      window.removeEventListener('keydown', onPress);
    };
  }, [close]);
  const moved = listText(
    language.code,
    muscles.primary.map((one) => everydayMuscle(t, one)),
  );
  return (
    <main class="moved-plate" aria-label={t('break.title')}>
      <div class="moved-picture">
        <MusclePicture muscles={muscles} label={t('moved-plate.moved', { muscles: moved })} />
      </div>
      <div class="moved-said">
        <div role="status">
          <h1 class="name">{t('break.over')}</h1>
          <p class="moved-words">{t('moved-plate.moved', { muscles: moved })}</p>
        </div>
        {stand !== null && <Button onPress={stand}>{t('moved-plate.stand')}</Button>}
      </div>
    </main>
  );
};

/** The end of a break that ran so long, in the window's language; null where nothing of it was begun. */
export const loadMovedPlate = async (view: BreakView, ranMs: number, bridge: BreakBridge, close: () => void) => {
  const muscles = movedBy(view, ranMs);
  if (muscles.primary.length === 0) return null;
  const language = await loadMovedPlateLanguage();
  // Whatever comes of it, the tray says; the window has no time to.
  const stand = () => void bridge.stand().then(close, close);
  return (
    <LanguageProvider language={language}>
      <MovedPlate muscles={muscles} stand={mayStand(view, ranMs) ? stand : null} close={close} />
    </LanguageProvider>
  );
};

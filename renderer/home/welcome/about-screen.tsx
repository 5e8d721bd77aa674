import { EQUIPMENT, PLACES } from '../../../shared/model/movement-codes.ts';
import { Checks } from '../../ui/choice.tsx';
import { useLanguage } from '../../ui/language.tsx';
import type { ScreenProps } from './screen.ts';

/** What Vertebreak does and how far its claim goes; where one sits, and what is at hand. */
export const AboutScreen = ({ settings, change }: ScreenProps) => {
  const language = useLanguage();
  const { t } = language;
  const { places, equipment } = settings.movements;
  return (
    <>
      <p>{t('welcome.about.what')}</p>
      <p>{t('welcome.about.claim')}</p>
      <div class="welcome-columns">
        <div>
          <Checks
            legend={t('welcome.about.places')}
            options={PLACES}
            words={language.texts.codes.places}
            chosen={places}
            onChange={(chosen) => change((now) => ({ ...now, movements: { ...now.movements, places: [...chosen] } }))}
          />
          <p class="lead">{t('welcome.about.later')}</p>
        </div>
        <Checks
          legend={t('welcome.about.equipment')}
          options={EQUIPMENT}
          words={language.texts.codes.equipment}
          chosen={equipment}
          onChange={(chosen) => change((now) => ({ ...now, movements: { ...now.movements, equipment: [...chosen] } }))}
        />
      </div>
    </>
  );
};

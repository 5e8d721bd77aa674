import { EQUIPMENT, PLACES } from '../../../shared/model/movement-codes.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { Checks } from '../../ui/choice.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { Later } from '../../ui/later.tsx';
import type { ScreenProps } from './screen.ts';
import { useTry } from './use-try.ts';

type AboutScreenProps = ScreenProps & { readonly view: HomeView; readonly bridge: HomeBridge };

const loadFigure = async () => ({ Page: (await import('./shown-figure.tsx')).ShownFigure });

/** What Vertebreak does and how far its claim goes; where one sits, and what is at hand. A figure moves meanwhile, and so can the person. */
export const AboutScreen = ({ settings, change, view, bridge }: AboutScreenProps) => {
  const language = useLanguage();
  const { t } = language;
  const { places, equipment } = settings.movements;
  const { tryOne, outcome } = useTry(bridge, view.status.phase);
  return (
    <>
      <div class="welcome-about">
        <div>
          <p>{t('welcome.about.what')}</p>
          <p>{t('welcome.about.claim')}</p>
        </div>
        <div class="welcome-try">
          <div class="welcome-figure">
            <Later load={loadFigure} props={{ view, bridge }} />
          </div>
          <Button onPress={tryOne}>{t('welcome.try.now')}</Button>
          <span role="status">{outcome}</span>
        </div>
      </div>
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

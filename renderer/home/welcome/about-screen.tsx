import codes from '../../../shared/i18n/en/codes.json' with { type: 'json' };
import words from '../../../shared/i18n/en/welcome.json' with { type: 'json' };
import { EQUIPMENT, PLACES } from '../../../shared/model/movement-codes.ts';
import { Checks } from '../../ui/choice.tsx';
import type { ScreenProps } from './screen.ts';

const { about: text } = words;

/** What Vertebreak does and how far its claim goes; where one sits, and what is at hand. */
export const AboutScreen = ({ settings, change }: ScreenProps) => {
  const { places, equipment } = settings.movements;
  return (
    <>
      <p>{text.what}</p>
      <p>{text.claim}</p>
      <div class="welcome-columns">
        <div>
          <Checks
            legend={text.places}
            options={PLACES}
            words={codes.places}
            chosen={places}
            onChange={(chosen) => change((now) => ({ ...now, movements: { ...now.movements, places: [...chosen] } }))}
          />
          <p class="lead">{text.later}</p>
        </div>
        <Checks
          legend={text.equipment}
          options={EQUIPMENT}
          words={codes.equipment}
          chosen={equipment}
          onChange={(chosen) => change((now) => ({ ...now, movements: { ...now.movements, equipment: [...chosen] } }))}
        />
      </div>
    </>
  );
};

import { AVOID, EQUIPMENT, PLACES } from '../../../shared/catalogue/schema.ts';
import codes from '../../../shared/locales/en/codes.json' with { type: 'json' };
import words from '../../../shared/locales/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/locales/text.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { Button } from '../../ui/button.tsx';
import { Checks } from '../../ui/choice.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { nameOfMovement, offByDefault } from './known-movements.ts';
import { type SettingsProps, useRefusal } from './save.ts';

const { movements: text, refusedPlain } = words.settings;

/** Which movements may come: by place, by what is at hand, by what to spare, and one by one. */
export const Movements = ({ settings, save }: SettingsProps) => {
  const { places, equipment, avoid, excluded, included } = settings.movements;
  const { reason, trySave } = useRefusal(save);
  const change = (changed: Partial<Settings['movements']>) =>
    trySave((now) => ({ ...now, movements: { ...now.movements, ...changed } }));
  return (
    <section>
      <h2>{text.title}</h2>
      <Checks
        legend={text.places}
        options={PLACES}
        words={codes.places}
        chosen={places}
        onChange={(chosen) => change({ places: [...chosen] })}
      />
      <Checks
        legend={text.equipment}
        options={EQUIPMENT}
        words={codes.equipment}
        chosen={equipment}
        onChange={(chosen) => change({ equipment: [...chosen] })}
      />
      <Checks
        legend={text.avoid}
        lead={text.avoidLead}
        options={AVOID}
        words={codes.avoid}
        chosen={avoid}
        onChange={(chosen) => change({ avoid: [...chosen] })}
      />
      <Checks
        legend={text.included}
        lead={text.includedLead}
        options={offByDefault}
        words={Object.fromEntries(offByDefault.map((id) => [id, nameOfMovement(id)]))}
        chosen={included}
        onChange={(chosen) => change({ included: [...chosen] })}
      />
      <fieldset class="group">
        <legend>{text.excluded}</legend>
        {excluded.length === 0 && <p class="lead">{text.excludedNone}</p>}
        <ul class="excluded">
          {excluded.map((id) => (
            <li key={id}>
              <span>{nameOfMovement(id)}</span>
              <Button
                label={fill(text.bringBackLabel, { name: nameOfMovement(id) })}
                onPress={() => change({ excluded: excluded.filter((one) => one !== id) })}
              >
                {text.bringBack}
              </Button>
            </li>
          ))}
        </ul>
      </fieldset>
      <Problem text={reason === null ? null : fill(refusedPlain, { reason })} />
    </section>
  );
};

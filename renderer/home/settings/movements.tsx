import { alike } from '../../../shared/catalogue/alike.ts';
import type { Translator } from '../../../shared/i18n/english.ts';
import { AVOID, EQUIPMENT, PLACES } from '../../../shared/model/movement-codes.ts';
import type { More } from '../../../shared/routine/more-with.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { KnownMovement } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Checks } from '../../ui/choice.tsx';
import { useLanguage, useT } from '../../ui/language.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { moreInWords } from '../more-in-words.ts';
import { BroughtBack } from './brought-back.tsx';
import { FolderButton } from './folder-button.tsx';
import { type SettingsProps, useRefusal } from './save.ts';
import { Setting } from './setting.tsx';

type MovementsProps = SettingsProps & {
  readonly movements: readonly KnownMovement[];
  readonly more: More | null;
  /** Whether the organisation lets people have movements of their own. */
  readonly ownMovements: boolean;
  readonly bridge: HomeBridge;
};

/** Which movements may come: by place, by what is at hand, by what to spare, and one by one. */
export const Movements = ({ settings, save, movements, more, ownMovements, bridge }: MovementsProps) => {
  const language = useLanguage();
  const { t } = language;
  const { places, equipment, avoid, excluded, hurting, included, favourites } = settings.movements;
  const { reason, trySave } = useRefusal(save);
  const names = Object.fromEntries(movements.map(({ id, name }) => [id, name]));
  // One that is gone goes by its id.
  const nameOf = (id: string): string => names[id] ?? id;
  const change = (changed: Partial<Settings['movements']>) =>
    trySave((now) => ({ ...now, movements: { ...now.movements, ...changed } }));
  return (
    <section>
      <h2>{t('home.settings.movements.title')}</h2>
      <Setting id="movements.places">
        <Checks
          legend={t('home.settings.movements.places')}
          options={PLACES}
          words={language.texts.codes.places}
          chosen={places}
          onChange={(chosen) => change({ places: [...chosen] })}
        />
      </Setting>
      <Setting id="movements.equipment">
        <Checks
          legend={t('home.settings.movements.equipment')}
          options={EQUIPMENT}
          words={language.texts.codes.equipment}
          chosen={equipment}
          onChange={(chosen) => change({ equipment: [...chosen] })}
        />
      </Setting>
      {/* Below what it speaks of, so that no box moves away from under the pointer as it comes and goes. */}
      {more !== null && <p class="lead">{moreInWords(t, more)}</p>}
      <Setting id="movements.avoid">
        <Checks
          legend={t('home.settings.movements.avoid')}
          lead={t('home.settings.movements.avoidLead')}
          options={AVOID}
          words={language.texts.codes.avoid}
          hints={language.texts.codes.avoidHints}
          chosen={avoid}
          onChange={(chosen) => change({ avoid: [...chosen] })}
        />
      </Setting>
      <Setting id="movements.included">
        <Checks
          legend={t('home.settings.movements.included')}
          lead={t('home.settings.movements.includedLead')}
          options={movements.filter(({ offByDefault }) => offByDefault).map(({ id }) => id)}
          words={names}
          chosen={included}
          onChange={(chosen) => change({ included: [...chosen] })}
        />
      </Setting>
      <Setting id="movements.favourites">
        <BroughtBack
          legend={t('home.settings.movements.favourites')}
          ids={favourites}
          nameOf={nameOf}
          way="unfavour"
          onChange={(ids) => change({ favourites: [...ids] })}
        />
      </Setting>
      <Setting id="movements.excluded">
        <BroughtBack
          legend={t('home.settings.movements.excluded')}
          ids={excluded}
          nameOf={nameOf}
          way="bringBack"
          onChange={(ids) => change({ excluded: [...ids] })}
        />
      </Setting>
      <Setting id="movements.hurting">
        <BroughtBack
          legend={t('home.settings.movements.hurting')}
          ids={hurting}
          nameOf={nameOf}
          remark={(id) => outWith(t, movements, id)}
          way="bringBack"
          onChange={(ids) => change({ hurting: [...ids] })}
        />
      </Setting>
      <Problem text={reason === null ? null : t('home.settings.refusedPlain', { reason })} />
      <Setting id="movements.own">
        {ownMovements ? (
          <Own names={movements.filter(({ own }) => own).map(({ name }) => name)} bridge={bridge} />
        ) : (
          <fieldset class="group">
            <legend>{t('home.settings.movements.own')}</legend>
            <p class="lead">{t('home.settings.movements.ownOff')}</p>
          </fieldset>
        )}
      </Setting>
    </section>
  );
};

/** What stays out because it is like a movement that hurts; null where nothing else does. */
const outWith = (t: Translator<'home'>, movements: readonly KnownMovement[], id: string): string | null => {
  const one = movements.find((movement) => movement.id === id);
  const others = one === undefined ? [] : movements.filter((other) => other !== one && alike(other, one));
  return others.length === 0
    ? null
    : t('home.settings.movements.hurtingAlike', { names: others.map(({ name }) => name).join(', ') });
};

/** The movements that the person has added. */
const Own = ({ names, bridge }: { readonly names: readonly string[]; readonly bridge: HomeBridge }) => {
  const t = useT();
  return (
    <fieldset class="group">
      <legend>{t('home.settings.movements.own')}</legend>
      <p class="lead">{names.length === 0 ? t('home.settings.movements.ownNone') : names.join(', ')}</p>
      <FolderButton folder="movements" bridge={bridge}>
        {t('home.settings.movements.ownFolder')}
      </FolderButton>
    </fieldset>
  );
};

import { alike } from '../../../shared/catalogue/alike.ts';
import codes from '../../../shared/i18n/en/codes.json' with { type: 'json' };
import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import { AVOID, EQUIPMENT, PLACES } from '../../../shared/model/movement-codes.ts';
import type { More } from '../../../shared/routine/more-with.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { KnownMovement } from '../../../shared/views/home.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Checks } from '../../ui/choice.tsx';
import { Problem } from '../../ui/number-field.tsx';
import { moreInWords } from '../more-in-words.ts';
import { BroughtBack } from './brought-back.tsx';
import { FolderButton } from './folder-button.tsx';
import { type SettingsProps, useRefusal } from './save.ts';

const { movements: text, refusedPlain } = words.settings;

type MovementsProps = SettingsProps & {
  readonly movements: readonly KnownMovement[];
  readonly more: More | null;
  readonly bridge: HomeBridge;
};

/** Which movements may come: by place, by what is at hand, by what to spare, and one by one. */
export const Movements = ({ settings, save, movements, more, bridge }: MovementsProps) => {
  const { places, equipment, avoid, excluded, hurting, included } = settings.movements;
  const { reason, trySave } = useRefusal(save);
  const names = Object.fromEntries(movements.map(({ id, name }) => [id, name]));
  // One that is gone goes by its id.
  const nameOf = (id: string): string => names[id] ?? id;
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
      {/* Below what it speaks of, so that no box moves away from under the pointer as it comes and goes. */}
      {more !== null && <p class="lead">{moreInWords(more)}</p>}
      <Checks
        legend={text.avoid}
        lead={text.avoidLead}
        options={AVOID}
        words={codes.avoid}
        hints={codes.avoidHints}
        chosen={avoid}
        onChange={(chosen) => change({ avoid: [...chosen] })}
      />
      <Checks
        legend={text.included}
        lead={text.includedLead}
        options={movements.filter(({ offByDefault }) => offByDefault).map(({ id }) => id)}
        words={names}
        chosen={included}
        onChange={(chosen) => change({ included: [...chosen] })}
      />
      <BroughtBack
        legend={text.excluded}
        none={text.excludedNone}
        ids={excluded}
        nameOf={nameOf}
        onChange={(ids) => change({ excluded: [...ids] })}
      />
      <BroughtBack
        legend={text.hurting}
        none={text.hurtingNone}
        ids={hurting}
        nameOf={nameOf}
        remark={(id) => outWith(movements, id)}
        onChange={(ids) => change({ hurting: [...ids] })}
      />
      <Problem text={reason === null ? null : fill(refusedPlain, { reason })} />
      <Own names={movements.filter(({ own }) => own).map(({ name }) => name)} bridge={bridge} />
    </section>
  );
};

/** What stays out because it is like a movement that hurts; null where nothing else does. */
const outWith = (movements: readonly KnownMovement[], id: string): string | null => {
  const one = movements.find((movement) => movement.id === id);
  const others = one === undefined ? [] : movements.filter((other) => other !== one && alike(other, one));
  return others.length === 0 ? null : fill(text.hurtingAlike, { names: others.map(({ name }) => name).join(', ') });
};

/** The movements that the person has added. */
const Own = ({ names, bridge }: { readonly names: readonly string[]; readonly bridge: HomeBridge }) => (
  <fieldset class="group">
    <legend>{text.own}</legend>
    <p class="lead">{names.length === 0 ? text.ownNone : names.join(', ')}</p>
    <FolderButton folder="movements" bridge={bridge}>
      {text.ownFolder}
    </FolderButton>
  </fieldset>
);

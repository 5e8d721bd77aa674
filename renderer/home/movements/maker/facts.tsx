import { useState } from 'preact/hooks';
import { timeWords } from '../../../../shared/catalogue/dose-words.ts';
import type { Draft } from '../../../../shared/catalogue/draft-schema.ts';
import { doseSeconds } from '../../../../shared/catalogue/duration.ts';
import { muscleOnCard } from '../../../../shared/catalogue/muscle-names.ts';
import { COUNT_AT_MOST, LINE_AT_MOST } from '../../../../shared/model/movement-bounds.ts';
import { AVOID, EQUIPMENT, KINDS, PLACES } from '../../../../shared/model/movement-codes.ts';
import { BodyMap } from '../../../body-map/body-map.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checks, Radios } from '../../../ui/choice.tsx';
import { useLanguage, useT } from '../../../ui/language.tsx';
import { NumberField, Problem } from '../../../ui/number-field.tsx';
import { WordsField } from './words-field.tsx';

type FactsProps = {
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
  /** Why it cannot be saved, where that is how long it takes. */
  readonly problem: string | null;
};

const SIDES = ['none', 'each', 'alternate'] as const;

/** How often it is done, on which sides, and how long that takes. */
export const Dose = ({ draft, onChange, problem }: FactsProps) => {
  const t = useT();
  const { dose } = draft.movement;
  const change = (changed: Partial<typeof dose>): void =>
    onChange({ ...draft, movement: { ...draft.movement, dose: { ...dose, ...changed } } });
  const { min } = doseSeconds({ dose, phases: draft.phases });
  return (
    <section class="maker-dose">
      <h2>{t('maker.dose.title')}</h2>
      {(['repetitions', 'sets'] as const).map((key) => (
        <Count
          key={key}
          label={t(`maker.dose.${key}`)}
          range={dose[key]}
          onEnter={(count) => change({ [key]: { min: count, max: count } })}
        />
      ))}
      <Radios
        legend={t('maker.dose.sides')}
        options={SIDES.map((value) => ({ value, label: t(`maker.dose.sideOptions.${value}`) }))}
        chosen={dose.sides}
        onChange={(sides) => change({ sides })}
      />
      {draft.phases.length > 0 && <p class="lead">{t('maker.dose.inAll', { time: timeWords(t, min) })}</p>}
      <Problem text={problem} />
    </section>
  );
};

type CountProps = {
  readonly label: string;
  readonly range: { readonly min: number; readonly max: number };
  readonly onEnter: (count: number) => void;
};

/** A number of times; one that goes from a least to a most stays so until another one is entered. */
const Count = ({ label, range, onEnter }: CountProps) => {
  const t = useT();
  const [problem, setProblem] = useState<string | null>(null);
  return (
    <NumberField
      label={label}
      value={range.min}
      unit=""
      hint={range.min === range.max ? '' : t('maker.parts.ranged', range)}
      min={1}
      max={COUNT_AT_MOST}
      step={1}
      problem={problem}
      onEnter={(entered) => {
        const fits = Number.isInteger(entered) && entered >= 1 && entered <= COUNT_AT_MOST;
        setProblem(fits ? null : t('maker.dose.countProblem', { most: COUNT_AT_MOST }));
        if (fits) onEnter(entered);
      }}
    />
  );
};

/** All else that can be said of a movement; folded, for the poses call for most of it. */
export const Facts = ({ draft, onChange }: Omit<FactsProps, 'problem'>) => {
  const language = useLanguage();
  const { t, texts } = language;
  const { movement, text } = draft;
  const { primary } = movement.muscles;
  const change = (changed: Partial<Draft['movement']>): void =>
    onChange({ ...draft, movement: { ...movement, ...changed } });
  const [source, ...sources] = movement.sources;
  const withMuscle = (muscle: (typeof primary)[number]): void => {
    const rest = primary.filter((one) => one !== muscle);
    const secondary = movement.muscles.secondary.filter((one) => one !== muscle);
    change({ muscles: { primary: rest.length < primary.length ? rest : [...rest, muscle], secondary } });
  };
  return (
    <details class="finer maker-more">
      <summary>
        <h2>{t('maker.more.title')}</h2>
      </summary>
      <p class="lead">{t('maker.more.lead')}</p>
      <WordsField
        label={t('maker.more.source')}
        hint={t('maker.more.sourceHint')}
        value={source?.name ?? ''}
        maxLength={LINE_AT_MOST}
        onInput={(name) => change({ sources: [{ ...source, name }, ...sources] })}
      />
      <WordsField
        label={t('maker.more.summary')}
        hint={t('maker.more.summaryHint')}
        value={text.summary}
        maxLength={LINE_AT_MOST}
        onInput={(summary) => onChange({ ...draft, text: { ...text, summary } })}
      />
      <Radios
        legend={t('maker.more.kind')}
        options={KINDS.filter((one) => one !== 'walk' || movement.kind === one).map((value) => ({
          value,
          label: t(`codes.kinds.${value}`),
        }))}
        chosen={movement.kind}
        inline
        onChange={(kind) => change({ kind })}
      />
      <Radios
        legend={t('maker.more.place')}
        options={PLACES.map((value) => ({ value, label: t(`codes.places.${value}`) }))}
        chosen={movement.place}
        onChange={(place) => change({ place })}
      />
      <Checks
        legend={t('maker.more.equipment')}
        options={EQUIPMENT}
        words={texts.codes.equipment}
        chosen={movement.equipment}
        onChange={(equipment) => change({ equipment: [...equipment] })}
      />
      <Checks
        legend={t('maker.more.avoid')}
        lead={t('maker.more.avoidLead')}
        options={AVOID}
        words={texts.codes.avoid}
        chosen={movement.avoid}
        onChange={(avoid) => change({ avoid: [...avoid] })}
      />
      <fieldset class="group">
        <legend>{t('maker.more.muscles')}</legend>
        <p class="lead">{t('maker.more.musclesLead')}</p>
        <ul class="maker-muscles">
          {primary.map((muscle) => {
            const name = muscleOnCard(language, muscle);
            return (
              <li key={muscle}>
                <Button label={t('maker.more.takeOut', { muscle: name })} onPress={() => withMuscle(muscle)}>
                  {name}
                </Button>
              </li>
            );
          })}
        </ul>
        <BodyMap selected={null} chosen={primary} onSelect={withMuscle} />
      </fieldset>
    </details>
  );
};

import { useEffect, useRef } from 'preact/hooks';
import { EQUIPMENT, type Equipment, KINDS, PLACES } from '../../shared/model/movement-codes.ts';
import type { Filters } from '../../shared/search/find.ts';
import { BodyMap } from '../body-map/body-map.tsx';
import { Button } from '../ui/button.tsx';
import { Checks, Radios } from '../ui/choice.tsx';
import { useLanguage, useT } from '../ui/language.tsx';
import { type Chip, LENGTHS, lengthChoice, withFilter } from './filters.ts';

type FilterPanelProps = {
  readonly chip: Chip;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
  /** The choice is made. */
  readonly onDone: () => void;
};

/** The choices of one chip. It takes the focus, so that they are at hand. */
export const FilterPanel = (props: FilterPanelProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector<HTMLElement>('input:checked, input, [tabindex="0"]')?.focus(), []);
  return (
    <div class="filter-panel" data-chip={props.chip} ref={box}>
      <Choices {...props} />
    </div>
  );
};

const Choices = (props: FilterPanelProps) => {
  const language = useLanguage();
  const { t } = language;
  const { chip, filters, onChange } = props;
  const change = (changed: Parameters<typeof withFilter>[1]) => onChange(withFilter(filters, changed));
  switch (chip) {
    case 'place':
      return (
        <Checks
          legend={t('find.filters.place')}
          options={PLACES}
          words={language.texts.find.places}
          chosen={filters.places ?? []}
          onChange={(places) => change({ places })}
        />
      );
    case 'equipment':
      return (
        <Checks
          legend={t('find.filters.equipmentLead')}
          options={WITH_NOTHING}
          words={{ ...language.texts.find.equipment, nothing: t('find.filters.nothing') }}
          chosen={filters.equipment?.length === 0 ? ['nothing'] : (filters.equipment ?? [])}
          onChange={(chosen) => change({ equipment: equipmentOf(chosen, filters.equipment) })}
        />
      );
    case 'muscle':
      return <MuscleChoice {...props} />;
    case 'kind':
      return (
        <Checks
          legend={t('find.filters.kind')}
          options={KINDS}
          words={language.texts.codes.kinds}
          chosen={filters.kinds ?? []}
          onChange={(kinds) => change({ kinds })}
        />
      );
    case 'time':
      return (
        <Radios
          legend={t('find.filters.time')}
          options={[
            { value: '', label: t('find.filters.anyTime') },
            ...LENGTHS.map((seconds) => ({ value: `${seconds}`, label: lengthChoice(t, seconds) })),
          ]}
          chosen={`${filters.atMostSeconds ?? ''}`}
          onChange={(value) => change({ atMostSeconds: value === '' ? undefined : Number(value) })}
        />
      );
    default:
      return chip satisfies never;
  }
};

const MuscleChoice = ({ filters, onChange, onDone }: FilterPanelProps) => {
  const t = useT();
  const [muscle = null] = filters.muscles ?? [];
  return (
    <>
      <BodyMap
        selected={muscle}
        onSelect={(chosen) => {
          onChange(withFilter(filters, { muscles: [chosen] }));
          onDone();
        }}
      />
      {muscle !== null && (
        <Button
          weight="plain"
          onPress={() => {
            onChange(withFilter(filters, { muscles: [] }));
            onDone();
          }}
        >
          {t('find.filters.anyMuscle')}
        </Button>
      )}
    </>
  );
};

const WITH_NOTHING = ['nothing', ...EQUIPMENT] as const;

/** "Nothing at all" and things exclude each other: what was ticked last holds. */
const equipmentOf = (
  chosen: readonly (typeof WITH_NOTHING)[number][],
  before: readonly Equipment[] | undefined,
): readonly Equipment[] | undefined => {
  const things = chosen.filter((one) => one !== 'nothing');
  const nothing = chosen.includes('nothing');
  if (nothing && before?.length !== 0) return [];
  return things.length === 0 ? undefined : things;
};

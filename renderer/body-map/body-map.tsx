import { useId, useRef, useState } from 'preact/hooks';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import { useLanguage } from '../ui/language.tsx';
import { afterKey } from './keys.ts';
import { MuscleOption } from './muscle-option.tsx';
import { Body, Leader, Reach, Rim } from './plate.tsx';
import { Hatchings } from './shade.tsx';
import { ORDER, PLATE, VIEWS, viewsOf } from './views.ts';

export type BodyMapProps = {
  readonly selected: Muscle | null;
  /** Where several can be: those that are selected as well. */
  readonly chosen?: readonly Muscle[];
  readonly onSelect: (muscle: Muscle) => void;
  /** How much of something each muscle has, 0 to 1; a muscle that is left out stays plain. */
  readonly shade?: Partial<Readonly<Record<Muscle, number>>>;
};

/**
 * The body from behind and from the front, every muscle of the catalogue on it. A list of options to those who do not see
 * it: the arrow keys go through it, Enter or the space bar select, as a click does.
 */
export const BodyMap = ({ selected, chosen, onSelect, shade = {} }: BodyMapProps) => {
  const language = useLanguage();
  const { t } = language;
  const id = useId();
  const options = useRef(new Map<Muscle, SVGGElement>());
  const [pointed, setPointed] = useState<Muscle | null>(null);
  const [focused, setFocused] = useState<Muscle | null>(null);
  const active = pointed ?? focused ?? selected;
  const tabStop = focused ?? selected ?? ORDER[0];
  const views = active === null ? undefined : viewsOf(active);

  const nameOf = (muscle: Muscle): string => {
    const share = shade[muscle];
    const { name } = language.texts.muscles[muscle];
    return share === undefined ? name : t('body-map.shaded', { name, percent: Math.round(share * 100) });
  };
  const onClick = ({ target }: Event): void => {
    const muscle = muscleUnder(target);
    if (muscle === null) return;
    options.current.get(muscle)?.focus({ preventScroll: true });
    onSelect(muscle);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (focused === null || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') onSelect(focused);
    else {
      const next = afterKey(t, focused, event.key);
      if (next === undefined) return;
      setPointed(null);
      options.current.get(next)?.focus();
    }
    event.preventDefault();
  };

  return (
    <div class="body-map">
      <p class="body-map-name" aria-hidden="true">
        {active !== null && nameOf(active)}
      </p>
      <div
        class="body-map-list"
        role="listbox"
        aria-label={t('body-map.label')}
        aria-multiselectable={chosen && true}
        onPointerOver={({ target }) => setPointed(muscleUnder(target))}
        onPointerLeave={() => setPointed(null)}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <svg class="body-map-plate" viewBox={`0 0 ${PLATE.width} ${PLATE.height}`} role="presentation">
          <Hatchings id={id} />
          {VIEWS.map((view) => (
            <Body key={view} view={view} />
          ))}
          {ORDER.map((muscle) => (
            <Reach key={muscle} muscle={muscle} views={viewsOf(muscle)} />
          ))}
          {ORDER.map((muscle) => (
            <MuscleOption
              key={muscle}
              muscle={muscle}
              views={viewsOf(muscle)}
              name={nameOf(muscle)}
              share={shade[muscle] ?? 0}
              hatchings={id}
              selected={muscle === selected || chosen?.includes(muscle) === true}
              active={muscle === (pointed ?? focused)}
              stop={muscle === tabStop}
              onFocus={() => setFocused(muscle)}
              onBlur={() => setFocused(null)}
              innerRef={(element) => {
                if (element) options.current.set(muscle, element);
              }}
            />
          ))}
          {VIEWS.map((view) => (
            <Rim key={view} view={view} />
          ))}
          {views && <Leader views={views} />}
        </svg>
      </div>
      <div class="body-map-views" aria-hidden="true">
        {VIEWS.map((view) => (
          <span key={view}>{t(`body-map.views.${view}`)}</span>
        ))}
      </div>
    </div>
  );
};

const muscleUnder = (target: EventTarget | null): Muscle | null => {
  const name = target instanceof Element && target.closest('[data-muscle]')?.getAttribute('data-muscle');
  return ORDER.find((muscle) => muscle === name) ?? null;
};

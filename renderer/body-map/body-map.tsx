import { useId, useRef, useState } from 'preact/hooks';
import { muscleFacts } from '../../shared/catalogue/muscles.ts';
import type { Muscle } from '../../shared/catalogue/schema.ts';
import words from '../../shared/locales/en/body-map.json' with { type: 'json' };
import muscles from '../../shared/locales/en/muscles.json' with { type: 'json' };
import { fill } from '../../shared/locales/text.ts';
import './body-map.css';
import { afterKey } from './keys.ts';
import { Body, DrawnMuscle, Leader, Reach, Rim } from './plate.tsx';
import { Hatchings, levelOf } from './shade.tsx';
import { drawnMuscles, ORDER, PLATE, VIEWS } from './views.ts';

export type BodyMapProps = {
  readonly selected: Muscle | null;
  readonly onSelect: (muscle: Muscle) => void;
  /** How much of something each muscle has, 0 to 1; a muscle that is left out stays plain. */
  readonly shade?: Partial<Readonly<Record<Muscle, number>>>;
};

/**
 * The body from behind and from the front, every muscle of the catalogue on it. A list of options to those who do not see
 * it: the arrow keys go through it, Enter or the space bar select, as a click does.
 */
export const BodyMap = ({ selected, onSelect, shade = {} }: BodyMapProps) => {
  const id = useId();
  const options = useRef(new Map<Muscle, SVGGElement>());
  const [pointed, setPointed] = useState<Muscle | null>(null);
  const [focused, setFocused] = useState<Muscle | null>(null);
  const active = pointed ?? focused ?? selected;
  const tabStop = focused ?? selected ?? ORDER[0];
  const views = drawnMuscles.find(({ muscle }) => muscle === active)?.views;

  const nameOf = (muscle: Muscle): string => {
    const share = shade[muscle];
    const { name } = muscles[muscle];
    return share === undefined ? name : fill(words.shaded, { name, percent: Math.round(share * 100) });
  };
  const hands = (muscle: Muscle) => ({
    onPointerEnter: () => setPointed(muscle),
    onPointerLeave: () => setPointed(null),
    onClick: () => {
      options.current.get(muscle)?.focus({ preventScroll: true });
      onSelect(muscle);
    },
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (focused === null || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') onSelect(focused);
    else {
      const next = afterKey(focused, event.key);
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
      <div class="body-map-list" role="listbox" aria-label={words.label} onKeyDown={onKeyDown}>
        <svg class="body-map-plate" viewBox={`0 0 ${PLATE.width} ${PLATE.height}`} role="presentation">
          <Hatchings id={id} />
          {VIEWS.map((view) => (
            <Body key={view} view={view} />
          ))}
          <g aria-hidden="true">
            {drawnMuscles.map(({ muscle, views }) => (
              <Reach key={muscle} views={views} {...hands(muscle)} />
            ))}
          </g>
          {drawnMuscles.map(({ muscle, views }) => {
            const level = levelOf(shade[muscle] ?? 0);
            return (
              <g
                key={muscle}
                ref={(element) => {
                  if (element) options.current.set(muscle, element);
                }}
                class="body-map-option"
                role="option"
                aria-label={nameOf(muscle)}
                aria-selected={muscle === selected}
                aria-description={muscleFacts[muscle].backGroup ? words.ofFive : undefined}
                tabindex={muscle === tabStop ? 0 : -1}
                data-muscle={muscle}
                data-active={muscle === (pointed ?? focused)}
                data-deep={muscleFacts[muscle].deep}
                data-five={muscleFacts[muscle].backGroup}
                data-level={level}
                onFocus={() => setFocused(muscle)}
                onBlur={() => setFocused(null)}
                {...hands(muscle)}
              >
                {views.map((shown) => (
                  <DrawnMuscle
                    key={shown.view}
                    shown={shown}
                    hatch={level === undefined ? undefined : `${id}-${level}`}
                  />
                ))}
              </g>
            );
          })}
          {VIEWS.map((view) => (
            <Rim key={view} view={view} />
          ))}
          {views && <Leader views={views} />}
        </svg>
      </div>
      <div class="body-map-views" aria-hidden="true">
        {VIEWS.map((view) => (
          <span key={view}>{words.views[view]}</span>
        ))}
      </div>
    </div>
  );
};

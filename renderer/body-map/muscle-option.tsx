import type { Ref } from 'preact';
import { muscleFacts } from '../../shared/catalogue/muscles.ts';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import { useT } from '../ui/language.tsx';
import { DrawnMuscle } from './plate.tsx';
import { levelOf } from './shade.tsx';
import type { MuscleInView } from './views.ts';

type Props = {
  readonly muscle: Muscle;
  readonly views: readonly MuscleInView[];
  readonly name: string;
  /** 0 to 1. */
  readonly share: number;
  /** The hatchings that the shares are drawn with: their id up to the level. */
  readonly hatchings: string;
  readonly selected: boolean;
  readonly active: boolean;
  /** Whether the tab key stops here. */
  readonly stop: boolean;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly innerRef: Ref<SVGGElement>;
};

/** A muscle as one option of the list, with both halves on all views that show it. */
export const MuscleOption = (props: Props) => {
  const t = useT();
  const { muscle, views, hatchings } = props;
  const { deep, backGroup } = muscleFacts[muscle];
  const level = levelOf(props.share);
  return (
    <g
      ref={props.innerRef}
      class="body-map-option"
      role="option"
      aria-label={props.name}
      aria-description={backGroup ? t('body-map.ofFive') : undefined}
      aria-selected={props.selected}
      tabindex={props.stop ? 0 : -1}
      data-muscle={muscle}
      data-active={props.active}
      data-deep={deep}
      data-five={backGroup}
      data-level={level}
      onFocus={props.onFocus}
      onBlur={props.onBlur}
    >
      {views.map((shown) => (
        <DrawnMuscle key={shown.view} shown={shown} hatch={level === undefined ? undefined : `${hatchings}-${level}`} />
      ))}
    </g>
  );
};

import type { HomeView } from '../../../shared/views/home.ts';
import { CardFigure } from '../../movement-card/card-figure.tsx';
import type { HomeBridge } from '../../ui/bridge.ts';
import { useReducedMotion } from '../../ui/look.ts';
import { useShelf } from '../use-shelf.ts';

/** Standing, and plain to see from afar. */
const SHOWN = 'standing-back-extension';

type ShownFigureProps = {
  readonly view: Pick<HomeView, 'edition' | 'look'>;
  readonly bridge: Pick<HomeBridge, 'findView'>;
};

/** What a break looks like: one movement, over and over; its key poses where nothing is to move. */
export const ShownFigure = ({ view, bridge }: ShownFigureProps) => {
  const shelf = useShelf(bridge, view.edition);
  const still = useReducedMotion(view.look);
  const entry = shelf?.entries.find(({ movement }) => movement.id === SHOWN);
  return shelf === null || entry === undefined ? null : (
    <CardFigure entry={entry} poses={shelf.poses} still={still} followed={false} />
  );
};

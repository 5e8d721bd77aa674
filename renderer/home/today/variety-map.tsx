import { useEffect, useState } from 'preact/hooks';
import type { Muscle } from '../../../shared/model/movement-codes.ts';
import type { Variety } from '../../../shared/routine/coverage.ts';
import { BodyMap } from '../../body-map/body-map.tsx';
import type { HomeBridge } from '../../ui/bridge.ts';

export type VarietyMapProps = {
  readonly bridge: Pick<HomeBridge, 'weekVariety'>;
  /** Another one where more was moved: then it is asked for anew. */
  readonly moved: string;
  readonly onMovementsFor: (muscle: Muscle) => void;
};

/** The body, front and behind, inked by how varied each muscle was moved this week; a press leads to what moves it. */
export const VarietyMap = ({ bridge, moved, onMovementsFor }: VarietyMapProps) => {
  const [variety, setVariety] = useState<Variety | null>(null);
  useEffect(() => {
    let isWanted = true;
    bridge.weekVariety().then(
      (asked) => {
        if (isWanted) setVariety(asked);
      },
      // What was there stays; without, the map is plain and leads on all the same.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [bridge, moved]);
  return <BodyMap selected={null} onSelect={onMovementsFor} shade={variety ?? {}} />;
};

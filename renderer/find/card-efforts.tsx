import { useState } from 'preact/hooks';
import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { looksDifferent, takenAs } from '../../shared/catalogue/efforts.ts';
import type { Effort } from '../../shared/model/effort.ts';
import type { FindView } from '../../shared/views/find.ts';
import { CardFigure } from '../movement-card/card-figure.tsx';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import { useReducedMotion } from '../ui/look.ts';

type Props = {
  readonly entry: CatalogueEntry;
  readonly view: Pick<FindView, 'poses' | 'look'>;
  readonly followed: boolean;
};

/** The figure of a card, with a look at how it is done easier or harder where that is another picture. */
export const CardEfforts = ({ entry, view, followed }: Props) => {
  const t = useT();
  const still = useReducedMotion(view.look);
  const [effort, setEffort] = useState<Effort>('standard');
  const { movement, text } = entry;
  const offered = (['easier', 'harder'] as const).filter((one) => looksDifferent(movement, one));
  return (
    <div class="card-shown">
      <CardFigure
        key={effort}
        entry={{ movement: takenAs(movement, effort), text }}
        poses={view.poses}
        still={still}
        followed={followed}
      />
      {offered.length > 0 && (
        <fieldset class="card-efforts" aria-label={t('find.card.show')}>
          {offered.map((one) => (
            <Button
              key={one}
              weight="plain"
              pressed={one === effort}
              onPress={() => setEffort(one === effort ? 'standard' : one)}
            >
              {t(`find.card.${one}`)}
            </Button>
          ))}
        </fieldset>
      )}
      <p class="card-effort" role="status">
        {effort === 'standard' ? '' : text[effort]}
      </p>
    </div>
  );
};

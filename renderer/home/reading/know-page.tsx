import { useState } from 'preact/hooks';
import type { Muscle } from '../../../shared/model/movement-codes.ts';
import type { HomeView, KnownMovement } from '../../../shared/views/home.ts';
import { MusclePlate } from '../../body-map/muscle-plate.tsx';
import { ORDER } from '../../body-map/views.ts';
import type { HomeBridge } from '../../ui/bridge.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage, useT } from '../../ui/language.tsx';
import { movementsFor } from './movements-for.ts';
import { Sources } from './sources.tsx';
import { type TipId, TipPage } from './tip-page.tsx';

type KnowPageProps = {
  readonly view: Pick<HomeView, 'movements' | 'edition' | 'look'>;
  readonly bridge: Pick<HomeBridge, 'findView'>;
  /** Turns to the movements for a muscle. */
  readonly onMovementsFor: (muscle: Muscle) => void;
};

/** What is good to know about the back, walking and breaks, and how far the claims go; the map of the muscles first. */
export const KnowPage = ({ view, bridge, onMovementsFor }: KnowPageProps) => {
  const { t, texts } = useLanguage();
  const [tip, setTip] = useState<TipId | null>(null);
  const [cameFrom, setCameFrom] = useState<TipId | null>(null);
  if (tip !== null) return <TipPage id={tip} view={view} bridge={bridge} onBack={() => setTip(null)} />;
  return (
    <article class="reading">
      <h1>{t('advice.title')}</h1>
      {texts.advice.sections.map(({ id, title, paragraphs, points, sources }) => (
        <section key={id} data-section={id}>
          <h2>{title}</h2>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
          {points.length > 0 && (
            <ul class="points">
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          )}
          {id === 'anatomy' && <Muscles movements={view.movements} onMovementsFor={onMovementsFor} />}
          {id === 'tips' && (
            <Tips
              cameFrom={cameFrom}
              onOpen={(opened) => {
                setCameFrom(opened);
                setTip(opened);
              }}
            />
          )}
          <Sources sources={sources} />
        </section>
      ))}
    </article>
  );
};

type TipsProps = { readonly cameFrom: TipId | null; readonly onOpen: (tip: TipId) => void };

/** The tips, each with a page of its own behind it. The one that one comes back from has the focus. */
const Tips = ({ cameFrom, onOpen }: TipsProps) => {
  const { texts } = useLanguage();
  return (
    <ul class="tips">
      {texts.advice.tips.map(({ id, title, lead }) => (
        <li key={id}>
          <Button
            weight="plain"
            innerRef={(button) => {
              if (id === cameFrom) button?.focus();
            }}
            onPress={() => onOpen(id as TipId)}
          >
            {title}
          </Button>
          <p>{lead}</p>
        </li>
      ))}
    </ul>
  );
};

type MusclesProps = Pick<KnowPageProps, 'onMovementsFor'> & { readonly movements: readonly KnownMovement[] };

/** The map, and what it says of each muscle once more as plain words. */
const Muscles = ({ movements, onMovementsFor }: MusclesProps) => {
  const t = useT();
  return (
    <>
      <MusclePlate
        first="trapezius"
        movementsFor={(muscle) => movementsFor(movements, muscle)}
        onMovementsFor={onMovementsFor}
      />
      <details>
        <summary>{t('body-map.all')}</summary>
        <dl class="muscles">
          {ORDER.map((muscle) => (
            <div key={muscle}>
              <dt>{t(`muscles.${muscle}.name`)}</dt>
              <dd>{t(`muscles.${muscle}.where`)}</dd>
              <dd>{t(`muscles.${muscle}.does`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
};

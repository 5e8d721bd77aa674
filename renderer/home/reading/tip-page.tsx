import type { CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import { lifting } from '../../../shared/catalogue/lifting.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { CardFigure } from '../../movement-card/card-figure.tsx';
import type { HomeBridge } from '../../ui/bridge.ts';
import { useLanguage, type WindowLanguage } from '../../ui/language.tsx';
import { useReducedMotion } from '../../ui/look.ts';
import { BackButton } from '../back-button.tsx';
import { useShelf } from '../use-shelf.ts';
import { Sources } from './sources.tsx';

export const TIPS = ['core', 'sitting', 'lifting', 'posture', 'sleep', 'water'] as const;
export type TipId = (typeof TIPS)[number];

/** The movement whose figure shows what a tip is about. */
const FIGURES: Readonly<Partial<Record<TipId, string>>> = {
  core: 'bird-dog',
  sitting: 'sit-to-stand',
  lifting: lifting.id,
  posture: 'pelvic-tilts-desk',
  water: 'walking',
};

type TipPageProps = {
  readonly id: TipId;
  readonly view: Pick<HomeView, 'edition' | 'look'>;
  readonly bridge: Pick<HomeBridge, 'findView'>;
  readonly onBack: () => void;
};

/** What stands behind a tip, with a figure where one helps. */
export const TipPage = ({ id, view, bridge, onBack }: TipPageProps) => {
  const language = useLanguage();
  const { t, texts } = language;
  const shelf = useShelf(bridge, view.edition);
  const still = useReducedMotion(view.look);
  const tip = texts.advice.tips.find((one) => one.id === id);
  if (tip === undefined) return null;
  const shown = figureOf(language, id, shelf?.entries ?? []);
  return (
    <article class="reading tip">
      <BackButton onBack={onBack}>{t('advice.title')}</BackButton>
      <h1>{tip.title}</h1>
      <p>{tip.lead}</p>
      {FIGURES[id] !== undefined && (
        <figure class="tip-figure">
          <div class="tip-picture">
            {shelf !== null && shown !== undefined && (
              <CardFigure entry={shown} poses={shelf.poses} still={still} followed={false} />
            )}
          </div>
          <figcaption>{shown?.text.name}</figcaption>
        </figure>
      )}
      {tip.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <ul class="points">
        {tip.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <Sources sources={tip.sources} />
    </article>
  );
};

/** What the figure of a tip is drawn from, and what is said of it. */
const figureOf = (
  { texts }: WindowLanguage,
  id: TipId,
  entries: readonly CatalogueEntry[],
): Parameters<typeof CardFigure>[0]['entry'] | undefined =>
  id === 'lifting'
    ? { movement: lifting, text: texts.advice.liftingFigure }
    : entries.find(({ movement }) => movement.id === FIGURES[id]);

import { useEffect, useRef } from 'preact/hooks';
import { ARTICLE, type Series } from '../../../shared/catalogue/article.ts';
import { doseWords } from '../../../shared/catalogue/dose-words.ts';
import { muscleOnCard } from '../../../shared/catalogue/muscle-names.ts';
import { listText } from '../../../shared/i18n/formats.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage } from '../../ui/language.tsx';
import { BackButton } from '../back-button.tsx';
import type { ShelfCellProps } from './shelf-cell.tsx';
import { SnugFigure } from './snug-figure.tsx';

type SeriesPageProps = Pick<ShelfCellProps, 'poses' | 'catalogue'> & {
  readonly series: Series;
  /** The movement that one comes back to; null for none. */
  readonly cameFrom: string | null;
  readonly onOpen: (movementId: string) => void;
  readonly onBack: () => void;
};

/** The movements of the article to read through in its order: key poses, what each is for, steps and dose. */
export const SeriesPage = ({ series, poses, catalogue, cameFrom, onOpen, onBack }: SeriesPageProps) => {
  const language = useLanguage();
  const { code, t } = language;
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    const from = cameFrom === null ? null : list.current?.querySelector<HTMLElement>(`[data-id="${cameFrom}"] .button`);
    from?.scrollIntoView({ block: 'center' });
    from?.focus({ preventScroll: true });
  }, [cameFrom]);
  return (
    <article class="reading series">
      <BackButton onBack={onBack}>{t('shelf.back')}</BackButton>
      <h1>{t(`shelf.series.${series}.title`)}</h1>
      <p>{t(`shelf.series.${series}.lead`)}</p>
      <ol class="series-list" ref={list}>
        {ARTICLE[series]
          .flatMap((id) => catalogue.get(id) ?? [])
          .map((entry, index) => {
            const { movement, text } = entry;
            const muscles = [...movement.muscles.primary, ...movement.muscles.secondary];
            return (
              <li key={movement.id} data-id={movement.id}>
                <h2>
                  <span class="series-number">{index + 1}</span> {text.name}
                </h2>
                <p class="series-targets">
                  {t('shelf.series.targets', {
                    muscles: listText(
                      code,
                      muscles.map((one) => muscleOnCard(language, one)),
                    ),
                  })}
                </p>
                <SnugFigure entry={entry} poses={poses} />
                <ol class="card-steps">
                  {text.steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
                <p class="series-dose">{doseWords(t, movement)}</p>
                <Button
                  weight="plain"
                  label={t('shelf.series.openNamed', { name: text.name })}
                  onPress={() => onOpen(movement.id)}
                >
                  {t('shelf.series.open')}
                </Button>
              </li>
            );
          })}
      </ol>
    </article>
  );
};

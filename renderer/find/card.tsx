import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { lengthWords } from '../../shared/catalogue/dose-words.ts';
import { isTakenOut, leftOutBy } from '../../shared/routine/left-out.ts';
import type { FindView } from '../../shared/views/find.ts';
import { CardWords } from '../movement-card/card-words.tsx';
import { outWords } from '../movement-card/out-words.ts';
import { Button } from '../ui/button.tsx';
import { useT } from '../ui/language.tsx';
import { CardEfforts } from './card-efforts.tsx';
import type { Acts } from './use-acts.ts';

export type CardProps = {
  readonly entry: CatalogueEntry | undefined;
  readonly view: FindView;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
  /** Why it would do good now; null where it is not among those. */
  readonly reason: string | null;
  readonly acts: Acts;
};

/** All that is to be said of a movement; what is long scrolls, and what can be done stays below it. */
export const Card = ({ entry, view, catalogue, reason, acts }: CardProps) => {
  const t = useT();
  if (entry === undefined) return <section class="card" aria-label={t('find.card.label')} />;
  const { movement, text } = entry;
  const out = leftOutBy(movement, view.settings, catalogue);
  const needs = out.some(({ code }) => code === 'equipment');
  return (
    <section class="card" aria-label={t('find.card.label')}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so keys must be able to reach it */}
      <article class="card-scroll" tabIndex={0} aria-label={text.name}>
        <h2 class="card-name">{text.name}</h2>
        <p class="card-facts">
          {[t(`codes.kinds.${movement.kind}`), t(`find.places.${movement.place}`), lengthWords(t, movement)].join(
            ' · ',
          )}
        </p>
        {out
          .filter(({ code }) => code !== 'place' || !needs)
          .map((why) => (
            <p key={why.code} class="card-out" data-taken={isTakenOut(why)}>
              {outWords(t, why, catalogue)}
            </p>
          ))}
        {reason !== null && <p class="card-reason">{reason}</p>}
        <CardEfforts key={movement.id} entry={entry} view={view} followed={acts.pinned} />
        <CardWords entry={entry} onLink={acts.openLink} />
      </article>
      <div class="card-acts">
        <Button weight={out.some(isTakenOut) ? undefined : 'primary'} onPress={acts.start}>
          {t('find.act.start')}
        </Button>
        <Button onPress={acts.pin}>{acts.pinned ? t('find.act.unpin') : t('find.act.pin')}</Button>
        {acts.pinned && <Button onPress={acts.close}>{t('find.act.close')}</Button>}
      </div>
    </section>
  );
};

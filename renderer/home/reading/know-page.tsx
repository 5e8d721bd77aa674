import type { KnownMovement } from '../../../shared/views/home.ts';
import { MusclePlate } from '../../body-map/muscle-plate.tsx';
import { ORDER } from '../../body-map/views.ts';
import { useLanguage, useT } from '../../ui/language.tsx';
import { movementsFor } from './movements-for.ts';
import { Sources } from './sources.tsx';

type KnowPageProps = { readonly movements: readonly KnownMovement[] };

/** What is good to know about the back, walking and breaks, and how far the claims go. */
export const KnowPage = ({ movements }: KnowPageProps) => {
  const language = useLanguage();
  const { t } = language;
  return (
    <article class="reading">
      <h1>{t('advice.title')}</h1>
      {language.texts.advice.sections.map(({ id, title, paragraphs, points, sources }) => (
        <section key={id}>
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
          {id === 'anatomy' && <Muscles movements={movements} />}
          <Sources sources={sources} />
        </section>
      ))}
    </article>
  );
};

/** The map, and what it says of each muscle once more as plain words. */
const Muscles = ({ movements }: KnowPageProps) => {
  const t = useT();
  return (
    <>
      <MusclePlate first="trapezius" movementsFor={(muscle) => movementsFor(movements, muscle)} />
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

import type { ComponentChildren } from 'preact';
import type { CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { doseWords } from '../../shared/catalogue/dose-words.ts';
import { muscleOnCard } from '../../shared/catalogue/muscle-names.ts';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import { MusclePicture } from '../body-map/muscle-picture.tsx';
import { Button } from '../ui/button.tsx';
import { useLanguage, useT, type WindowLanguage } from '../ui/language.tsx';

type CardWordsProps = { readonly entry: CatalogueEntry; readonly onLink: (url: string) => void };

/** The words of a movement, from the first step to its sources. */
export const CardWords = ({ entry, onLink }: CardWordsProps) => {
  const t = useT();
  const { movement, text } = entry;
  return (
    <>
      <p class="card-summary">{text.summary}</p>
      <Part title={t('find.card.steps')}>
        <ol class="card-steps">
          {text.steps.map((step, index) => (
            <li key={index}>{step}</li>
          ))}
        </ol>
      </Part>
      <dl class="card-terms">
        <Term term={t('find.card.dose')}>{doseWords(t, movement)}</Term>
        <Term term={t('find.card.breath')}>{text.breath}</Term>
        <Term term={t('find.card.mistake')}>{text.mistake}</Term>
        <Term term={t('find.card.easier')}>{text.easier}</Term>
        <Term term={t('find.card.harder')}>{text.harder}</Term>
        {movement.equipment.length > 0 && (
          <Term term={t('find.card.needs')}>
            {movement.equipment.map((thing) => t(`codes.equipment.${thing}`)).join(', ')}
          </Term>
        )}
      </dl>
      {movement.muscles.primary.length > 0 && <Muscles muscles={movement.muscles} />}
      {movement.avoid.length > 0 && (
        <Part title={t('find.card.cautions')}>
          <ul class="card-list">
            {movement.avoid.map((code) => (
              <li key={code}>{t(`codes.avoid.${code}`)}</li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={t('find.card.sources')}>
        <ul class="card-list">
          {movement.sources.map(({ name, url }) => (
            <li key={name}>
              {url === undefined ? (
                name
              ) : (
                <Button weight="plain" label={t('find.card.openLink', { name })} onPress={() => onLink(url)}>
                  {name}
                </Button>
              )}
            </li>
          ))}
        </ul>
        <p class="card-reviewed">
          {movement.reviewedBy === null
            ? t('find.card.unreviewed')
            : t('find.card.reviewed', { name: movement.reviewedBy })}
        </p>
      </Part>
    </>
  );
};

const Part = ({ title, children }: { readonly title: string; readonly children: ComponentChildren }) => (
  <div class="card-part">
    <h3>{title}</h3>
    {children}
  </div>
);

const Term = ({ term, children }: { readonly term: string; readonly children: ComponentChildren }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

const namesOf = (language: WindowLanguage, muscles: readonly Muscle[]): string =>
  muscles.map((one) => muscleOnCard(language, one)).join(', ');

const Muscles = ({ muscles }: { readonly muscles: CatalogueEntry['movement']['muscles'] }) => {
  const language = useLanguage();
  const { t } = language;
  const lines = (['primary', 'secondary'] as const)
    .filter((part) => muscles[part].length > 0)
    .map((part) => t(`find.card.muscleParts.${part}`, { muscles: namesOf(language, muscles[part]) }));
  return (
    <Part title={t('find.card.muscles')}>
      <div class="card-muscles">
        <MusclePicture muscles={muscles} label={lines.join('. ')} />
        <div>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
    </Part>
  );
};

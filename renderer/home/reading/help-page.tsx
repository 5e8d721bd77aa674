import { useLanguage } from '../../ui/language.tsx';
import { Sources } from './sources.tsx';

/** When to seek help: three tiers, the emergency first. It asks nothing and judges nothing. */
export const HelpPage = ({ emergencyNumber }: { readonly emergencyNumber: string | null }) => {
  const language = useLanguage();
  const { t } = language;
  return (
    <article class="reading">
      <h1>{t('help.title')}</h1>
      <p>{t('help.intro')}</p>
      {language.texts.help.tiers.map(({ id, title, lead, items }) => (
        <section key={id} class="tier" data-tier={id}>
          <h2>{title}</h2>
          {id === 'emergency' && (
            <p class="tier-call">
              {emergencyNumber === null ? t('help.call.unknown') : t('help.call.known', { number: emergencyNumber })}
            </p>
          )}
          <p>{lead}</p>
          <ul class="points">
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <p>{t('help.physiotherapist')}</p>
      </section>
      <section class="closing">
        {language.texts.help.closing.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </section>
      <Sources sources={language.texts.help.sources} />
    </article>
  );
};

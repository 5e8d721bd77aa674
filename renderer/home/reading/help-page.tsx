import help from '../../../shared/i18n/en/help.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import { Sources } from './sources.tsx';

/** When to seek help: three tiers, the emergency first. It asks nothing and judges nothing. */
export const HelpPage = ({ emergencyNumber }: { readonly emergencyNumber: string | null }) => (
  <article class="reading">
    <h1>{help.title}</h1>
    <p>{help.intro}</p>
    {help.tiers.map(({ id, title, lead, items }) => (
      <section key={id} class="tier" data-tier={id}>
        <h2>{title}</h2>
        {id === 'emergency' && (
          <p class="tier-call">
            {emergencyNumber === null ? help.call.unknown : fill(help.call.known, { number: emergencyNumber })}
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
      <p>{help.physiotherapist}</p>
    </section>
    <section class="closing">
      {help.closing.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </section>
    <Sources sources={help.sources} />
  </article>
);

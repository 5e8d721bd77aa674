import words from '../../../shared/i18n/en/home.json' with { type: 'json' };

type Source = { readonly name: string; readonly says?: string; readonly url?: string };

/** Where a text's facts come from. Addresses are there to be copied: no window of the program opens a page of the web. */
export const Sources = ({ sources }: { readonly sources: readonly Source[] }) =>
  sources.length === 0 ? null : (
    <div class="sources">
      <h3>{words.know.sources}</h3>
      <ul>
        {sources.map(({ name, says, url }) => (
          <li key={name}>
            {says === undefined ? name : `${name}: ${says}`}
            {url !== undefined && `, ${url.replace('https://', '')}`}
          </li>
        ))}
      </ul>
    </div>
  );

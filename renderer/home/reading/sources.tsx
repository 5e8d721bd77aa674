import { useT } from '../../ui/language.tsx';

type Source = { readonly name: string; readonly says?: string; readonly url?: string };

/** Where a text's facts come from, folded away. Addresses are there to be copied: no window of the program opens a page of the web. */
export const Sources = ({ sources }: { readonly sources: readonly Source[] }) => {
  const t = useT();
  return sources.length === 0 ? null : (
    <details class="sources">
      <summary>{t('home.know.sources')}</summary>
      <ul>
        {sources.map(({ name, says, url }) => (
          <li key={name}>
            {says === undefined ? name : `${name}: ${says}`}
            {url !== undefined && `, ${url.replace('https://', '')}`}
          </li>
        ))}
      </ul>
    </details>
  );
};

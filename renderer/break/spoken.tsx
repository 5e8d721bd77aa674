import { useLanguage } from '../ui/language.tsx';
import { type Seen, useRan } from './clock.ts';
import { heardAt } from './says.ts';

/** Speaks to those who hear the page: what comes, then each phase and side as it begins; never the seconds. */
export const Spoken = ({ seen }: { readonly seen: Seen }) => {
  const language = useLanguage();
  const said = useRan(seen, (ranMs) => heardAt(language, seen.view, ranMs));
  return (
    <p class="heard-only" aria-live="polite" aria-atomic="true">
      {said}
    </p>
  );
};

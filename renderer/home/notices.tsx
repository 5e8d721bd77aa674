import words from '../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import type { Notice } from '../../shared/model/alert.ts';

/** What went wrong or is missing, in plain words, above every page. */
export const Notices = ({ notices }: { readonly notices: readonly Notice[] }) => {
  // The offer is no fault: the page of today asks it.
  const faults = notices.filter(({ code }) => code !== 'longer-interval');
  return faults.length === 0 ? null : (
    <section class="notices" aria-label={words.notices.title}>
      <ul>
        {faults.map((notice) => (
          <li key={JSON.stringify(notice)}>{fill(words.notices[notice.code], { ...notice })}</li>
        ))}
      </ul>
    </section>
  );
};

import words from '../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import type { Alert } from '../../shared/model/alert.ts';

/** What went wrong or is missing, in plain words, above every page. */
export const Alerts = ({ alerts }: { readonly alerts: readonly Alert[] }) => {
  // The offer is no fault: the page of today asks it.
  const faults = alerts.filter(({ code }) => code !== 'longer-interval');
  return faults.length === 0 ? null : (
    <section class="alerts" aria-label={words.alerts.title}>
      <ul>
        {faults.map((alert) => (
          <li key={JSON.stringify(alert)}>{fill(words.alerts[alert.code], { ...alert })}</li>
        ))}
      </ul>
    </section>
  );
};

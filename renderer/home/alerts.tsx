import type { Alert } from '../../shared/model/alert.ts';
import { useT } from '../ui/language.tsx';

/** What went wrong or is missing, in plain words, above every page. */
export const Alerts = ({ alerts }: { readonly alerts: readonly Alert[] }) => {
  const t = useT();
  // The offer is no fault: the page of today asks it.
  const faults = alerts.filter(({ code }) => code !== 'longer-interval');
  return faults.length === 0 ? null : (
    <section class="alerts" aria-label={t('home.alerts.title')}>
      <ul>
        {faults.map((alert) => (
          <li key={JSON.stringify(alert)}>
            {t(`home.alerts.${alert.code}`, { ...alert, ...('line' in alert && { line: `${alert.line}` }) })}
          </li>
        ))}
      </ul>
    </section>
  );
};

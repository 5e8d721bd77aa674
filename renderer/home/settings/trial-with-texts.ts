import { TrialDay } from './trial-day.tsx';

/** A day that settings are tried on, with its texts. */
export const trialDay = {
  Page: TrialDay,
  texts: [import.meta.glob('../../../shared/i18n/*/trial.json', { query: '?texts=trial', import: 'default' })],
};

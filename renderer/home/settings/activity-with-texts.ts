import { ActivitySettings } from './activity.tsx';

/** The record of activity in the settings, with its texts. */
export const activitySettings = {
  Page: ActivitySettings,
  texts: [import.meta.glob('../../../shared/i18n/*/trial.json', { query: '?texts=trial', import: 'default' })],
};

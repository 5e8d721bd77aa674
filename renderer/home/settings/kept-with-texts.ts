import { ActivityKept } from './activity-kept.tsx';

/** The record of activity in the settings, with its texts. */
export const activityKept = {
  Page: ActivityKept,
  texts: [import.meta.glob('../../../shared/i18n/*/tried.json', { query: '?texts=tried', import: 'default' })],
};

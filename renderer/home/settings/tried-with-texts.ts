import { TriedDay } from './tried-day.tsx';

/** A day that settings are tried on, with its texts. */
export const triedDay = {
  Page: TriedDay,
  texts: [import.meta.glob('../../../shared/i18n/*/tried.json', { query: '?texts=tried', import: 'default' })],
};

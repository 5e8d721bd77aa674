import { BroughtAlong } from './brought-along.tsx';

/** What is brought along from another program, with its texts. */
export const broughtAlong = {
  Page: BroughtAlong,
  texts: import.meta.glob('../../../shared/i18n/*/elsewhere.json', { query: '?texts=elsewhere', import: 'default' }),
};

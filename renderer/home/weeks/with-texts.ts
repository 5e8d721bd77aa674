import { WeeksPage } from './weeks-page.tsx';

/** The page of weeks with its charts, with its texts. */
export const weeksPage = {
  Page: WeeksPage,
  texts: [import.meta.glob('../../../shared/i18n/*/weeks.json', { query: '?texts=weeks', import: 'default' })],
};

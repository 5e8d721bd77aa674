import { MovementsPage } from './movements-page.tsx';

/** The page of all movements, with its texts. */
export const movementsPage = {
  Page: MovementsPage,
  texts: import.meta.glob('../../../shared/i18n/*/shelf.json', {
    query: '?texts=body-map,find,muscles,shelf',
    import: 'default',
  }),
};

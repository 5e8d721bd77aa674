import { MovementsPage } from './movements-page.tsx';

/** The page of all movements, with its texts. */
export const movementsPage = {
  Page: MovementsPage,
  texts: [
    import.meta.glob('../../../shared/i18n/*/shelf.json', { query: '?texts=shelf', import: 'default' }),
    import.meta.glob('../../../shared/i18n/*/find.json', { query: '?texts=find', import: 'default' }),
    import.meta.glob('../../../shared/i18n/*/muscles.json', { query: '?texts=body-map,muscles', import: 'default' }),
  ],
};

/** The page of all movements, with its texts. */
export const loadMovementsPage = async () => ({
  page: (await import('./movements-page.tsx')).MovementsPage,
  texts: import.meta.glob('../../../shared/i18n/*/shelf.json', {
    query: '?texts=body-map,find,muscles,shelf',
    import: 'default',
  }),
});

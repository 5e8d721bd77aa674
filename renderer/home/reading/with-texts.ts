import { KnowPage } from './know-page.tsx';

/** The page of what is good to know, with its texts. */
export const knowPage = {
  Page: KnowPage,
  texts: [
    import.meta.glob('../../../shared/i18n/*/advice.json', { query: '?texts=advice', import: 'default' }),
    import.meta.glob('../../../shared/i18n/*/find.json', { query: '?texts=find', import: 'default' }),
    import.meta.glob('../../../shared/i18n/*/muscles.json', { query: '?texts=body-map,muscles', import: 'default' }),
  ],
};

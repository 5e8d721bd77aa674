import { KnowPage } from './know-page.tsx';

/** The page of what is good to know, with its texts. */
export const knowPage = {
  Page: KnowPage,
  texts: import.meta.glob('../../../shared/i18n/*/advice.json', {
    query: '?texts=advice,body-map,find,muscles',
    import: 'default',
  }),
};

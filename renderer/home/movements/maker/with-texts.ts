import { MakerPage } from './maker-page.tsx';

/** The page to make a movement, with its texts. */
export const makerPage = {
  Page: MakerPage,
  texts: [import.meta.glob('../../../../shared/i18n/*/maker.json', { query: '?texts=maker', import: 'default' })],
};

import { VarietyMap } from './variety-map.tsx';

/** The map of what was moved, with its texts: muscles have many words. */
export const varietyMap = {
  Page: VarietyMap,
  texts: [
    import.meta.glob('../../../shared/i18n/*/muscles.json', { query: '?texts=body-map,muscles', import: 'default' }),
  ],
};

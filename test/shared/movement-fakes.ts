import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import { language } from '../language.ts';

const sample = builtInCatalogue(language.texts.movements).entries.get('cat-cow');
if (sample === undefined) throw new Error('no sample');

/** A movement of somebody's own, as it stands in its file. */
export const ownMovement = (id: string, change: object = {}) => ({
  ...sample.movement,
  id,
  text: { ...sample.text, name: `My ${id}` },
  ...change,
});

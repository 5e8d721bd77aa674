import { expect, it } from 'vitest';
import { ARTICLE, seriesOf } from '../../../shared/catalogue/article.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { language } from '../../language.ts';

const shipped = builtInCatalogue(language.texts.movements).entries;

it('all that the article has ships, for strength and as stretches', () => {
  expect([...ARTICLE.ten, ...ARTICLE.four].filter((id) => !shipped.has(id))).toEqual([]);
  expect([ARTICLE.ten.length, ARTICLE.four.length]).toEqual([10, 4]);
});

it.each([
  ['bird-dog', 'ten'],
  ['pelvic-tilts', 'ten'],
  ['childs-pose', 'four'],
  ['cat-cow', 'four'],
  // What stands in for one at the desk is not in the article.
  ['cat-cow-desk', null],
  ['walking', null],
])('%s belongs to the series %s', (id, series) => {
  expect(seriesOf(id)).toBe(series);
});

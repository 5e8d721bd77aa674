import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import type { Equipment } from '../../../shared/model/movement-codes.ts';
import { moreWith } from '../../../shared/routine/more-with.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { language } from '../../language.ts';
import { catalogueOf, movement } from '../catalogue/made-up.ts';

const settings = (differs: Partial<Settings['movements']> = {}) => ({ ...defaultSettings.movements, ...differs });
const needing = (count: number, thing: Equipment, differs: Partial<Movement> = {}) =>
  Array.from({ length: count }, (_, index) => movement(`${thing}-${index}`, { equipment: [thing], ...differs }));
const plain = Array.from({ length: 13 }, (_, index) => movement(`plain-${index}`));

describe('what would bring more movements', () => {
  test('is asked only where they are fewer than a day has breaks', () => {
    const catalogue = catalogueOf(...plain, ...needing(1, 'band'));
    expect(moreWith({ catalogue, settings: settings() })).toEqual({ count: 13, thing: 'band', more: 1 });
    const enough = catalogueOf(...plain, movement('one-more'), ...needing(1, 'band'));
    expect(moreWith({ catalogue: enough, settings: settings() })).toBeNull();
  });

  test('is the thing that brings most, and of equals the one that is easier to have', () => {
    const catalogue = catalogueOf(
      ...needing(2, 'band'),
      ...needing(3, 'mat', { place: 'floor' }),
      ...needing(3, 'fixed-chair'),
    );
    expect(moreWith({ catalogue, settings: settings() })).toEqual({ count: 0, thing: 'fixed-chair', more: 3 });
    const withChair = settings({ equipment: ['fixed-chair'] });
    expect(moreWith({ catalogue, settings: withChair })).toEqual({ count: 3, thing: 'mat', more: 3 });
  });

  test('counts a mat that lies ready where there is no room for it yet', () => {
    const catalogue = catalogueOf(...needing(3, 'mat', { place: 'floor' }));
    expect(moreWith({ catalogue, settings: settings({ equipment: ['mat'] }) })).toEqual({
      count: 0,
      thing: 'mat',
      more: 3,
    });
  });

  test('may be a place, and never what is to be left out', () => {
    const catalogue = catalogueOf(...needing(4, 'mat', { place: 'floor', avoid: ['knee'] }), movement('up'));
    const inChair = settings({ places: ['chair'], avoid: ['knee'] });
    expect(moreWith({ catalogue, settings: inChair })).toEqual({ count: 0, thing: 'desk', more: 1 });
  });

  test('is nothing where nothing helps', () => {
    const catalogue = catalogueOf(...needing(1, 'mat', { place: 'floor', offByDefault: true }));
    expect(moreWith({ catalogue, settings: settings() })).toBeNull();
  });

  test('of what ships: nothing by default, somewhere to stand for who has only a chair', () => {
    const catalogue = builtInCatalogue(language.texts.movements).entries;
    expect(moreWith({ catalogue, settings: settings() })).toBeNull();
    expect(moreWith({ catalogue, settings: settings({ places: ['chair'] }) })).toMatchObject({ thing: 'desk' });
    const careful = settings({ avoid: ['shoulder', 'knee'] });
    expect(moreWith({ catalogue, settings: careful })).toMatchObject({ thing: 'mat' });
  });
});

import { describe, expect, it } from 'vitest';
import { emergencyNumber } from '../../../shared/app/emergency-number.ts';

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

describe('the emergency number', () => {
  it('is 112 everywhere in the European Union but in Ireland, where 999 is taught beside it', () => {
    expect(EU.filter((region) => emergencyNumber(region) !== '112')).toEqual([]);
    expect(emergencyNumber('IE')).toBe('999');
  });

  it.each([
    ['GB', '999'],
    ['US', '911'],
    ['CA', '911'],
    ['AU', '000'],
    ['NZ', '111'],
    ['JP', '119'],
    ['IN', '112'],
    ['de', '112'],
  ])('of %s is %s', (region, number) => {
    expect(emergencyNumber(region)).toBe(number);
  });

  it.each(['', 'ZZ', 'DEU', '__proto__', 'constructor', 'AT BE'])('of %j is unknown', (region) => {
    expect(emergencyNumber(region)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { everydayMuscle, everydayMuscleTitle, muscleOnCard } from '../../../shared/catalogue/muscle-names.ts';
import { language, t } from '../../language.ts';

describe('a muscle', () => {
  it('is called what people call the place', () => {
    expect(everydayMuscle(t, 'glutes')).toBe('buttocks');
    expect(everydayMuscleTitle(language, 'quadratus-lumborum')).toBe('Small of the back');
  });

  it('is named on a card with its everyday name behind it, where that says something else', () => {
    expect(muscleOnCard(language, 'glutes')).toBe('glutes (buttocks)');
    expect(muscleOnCard(language, 'hamstrings')).toBe('hamstrings');
    expect(muscleOnCard(language, 'deep-core')).toBe('deep core');
  });

  it('begins with the capital that its language has for it', () => {
    const turkish = { code: 'tr', t: (key: string) => (key.endsWith('everyday') ? 'iç' : 'İÇ KAS') } as never;
    expect([everydayMuscleTitle(turkish, 'glutes'), muscleOnCard(turkish, 'glutes')]).toEqual(['İç', 'iç kas']);
  });
});

import { describe, expect, test } from 'vitest';
import { effortOf } from '../../../shared/routine/effort-of.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { marked } from '../../../shared/settings/marking.ts';

const { movements } = defaultSettings;

describe('marking a movement', () => {
  test('puts it on the list once, and takes it off', () => {
    const once = marked(movements, { id: 'cat-cow', list: 'favourites', on: true });
    const twice = marked(once, { id: 'cat-cow', list: 'favourites', on: true });
    expect(twice.favourites).toEqual(['cat-cow']);
    expect(marked(twice, { id: 'cat-cow', list: 'favourites', on: false })).toEqual(movements);
  });

  test('changes no other list', () => {
    const { excluded, ...others } = marked(movements, { id: 'cat-cow', list: 'excluded', on: true });
    const { excluded: _, ...before } = movements;
    expect(excluded).toEqual(['cat-cow']);
    expect(others).toEqual(before);
  });

  test('takes it easier or harder, never both', () => {
    const easier = marked(movements, { id: 'cat-cow', list: 'easier', on: true });
    expect(effortOf(easier, 'cat-cow')).toBe('easier');
    const harder = marked(easier, { id: 'cat-cow', list: 'harder', on: true });
    expect(harder).toEqual({ ...movements, harder: ['cat-cow'] });
    expect(effortOf(harder, 'cat-cow')).toBe('harder');
    expect(effortOf(marked(harder, { id: 'cat-cow', list: 'harder', on: false }), 'cat-cow')).toBe('standard');
    expect(effortOf(marked(harder, { id: 'cat-cow', list: 'easier', on: true }), 'cat-cow')).toBe('easier');
  });

  test('of one that a file has in both lists, easier holds', () => {
    expect(effortOf({ easier: ['cat-cow'], harder: ['cat-cow'] }, 'cat-cow')).toBe('easier');
    expect(effortOf({ easier: ['cat-cow'], harder: ['cat-cow'] }, 'chin-tuck')).toBe('standard');
  });
});

import { describe, expect, it } from 'vitest';
import { afterKey } from '../../../renderer/body-map/keys.ts';
import { levelOf } from '../../../renderer/body-map/shade.tsx';
import { ORDER } from '../../../renderer/body-map/views.ts';
import { backGroups } from '../../../shared/catalogue/muscles.ts';
import { MUSCLES } from '../../../shared/model/movement-codes.ts';
import { t } from '../../language.ts';

describe('the way of the keys', () => {
  it('passes every muscle once, the five of the back first', () => {
    expect([...ORDER].sort()).toEqual([...MUSCLES].sort());
    expect([...ORDER.slice(0, 5)].sort()).toEqual([...backGroups].sort());
  });

  it.each(['ArrowDown', 'ArrowRight'])('goes on by %s and stops at the end', (key) => {
    expect(afterKey(t, 'trapezius', key)).toBe('latissimus-dorsi');
    expect(afterKey(t, 'hip-flexors', key)).toBe('hip-flexors');
  });

  it.each(['ArrowUp', 'ArrowLeft'])('goes back by %s and stops at the beginning', (key) => {
    expect(afterKey(t, 'latissimus-dorsi', key)).toBe('trapezius');
    expect(afterKey(t, 'trapezius', key)).toBe('trapezius');
  });

  it('jumps to both ends', () => {
    expect(afterKey(t, 'chest', 'Home')).toBe('trapezius');
    expect(afterKey(t, 'chest', 'End')).toBe('hip-flexors');
  });

  it('goes to the next muscle that begins with a letter, and round', () => {
    expect(afterKey(t, 'trapezius', 'g')).toBe('glutes');
    expect(afterKey(t, 'trapezius', 'R')).toBe('rhomboids');
    expect(afterKey(t, 'rhomboids', 'r')).toBe('rear-deltoids');
    expect(afterKey(t, 'rear-deltoids', 'r')).toBe('rhomboids');
  });

  it.each(['x', 'Tab', 'Escape', 'F5', '.', ''])('leads nowhere by %s', (key) => {
    expect(afterKey(t, 'trapezius', key)).toBeUndefined();
  });
});

describe('a shading', () => {
  it.each([
    [0, undefined],
    [0.01, 1],
    [0.25, 1],
    [0.26, 2],
    [0.5, 2],
    [0.75, 3],
    [0.76, 4],
    [1, 4],
    [7, 4],
    [-1, undefined],
  ])('of %d is drawn as hatching %s', (share, level) => {
    expect(levelOf(share)).toBe(level);
  });
});

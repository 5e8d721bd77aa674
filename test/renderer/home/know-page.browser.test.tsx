import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { KnowPage } from '../../../renderer/home/reading/know-page.tsx';
import { movementsFor } from '../../../renderer/home/reading/movements-for.ts';
import '../../../renderer/home/home.css';
import muscles from '../../../shared/i18n/en/muscles.json' with { type: 'json' };
import { MUSCLES } from '../../../shared/model/movement-codes.ts';
import { homeViewOf } from '../home-fakes.ts';
import { clearPage, draw, settle } from '../page.ts';

const { movements } = homeViewOf();

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('good to know', () => {
  it('shows the muscles on a map that tells of the chosen one and of its movements', async () => {
    await draw(<KnowPage movements={movements} />);
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(MUSCLES.length);
    await settle(() =>
      document.querySelector('[data-muscle="calves"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    const said = document.querySelector<HTMLElement>('.muscle-words')?.innerText;
    expect(said).toContain(muscles.calves.does);
    expect(said).toContain('Walking, Calf Raises');
  });

  it('has the words of every muscle also without the map', async () => {
    await draw(<KnowPage movements={movements} />);
    const words = document.querySelector('.muscles')?.textContent ?? '';
    for (const muscle of MUSCLES) {
      const { name, where, does } = muscles[muscle];
      for (const part of [name, where, does]) expect(words).toContain(part);
    }
  });

  it('names the movements meant for a muscle before those that it helps with', () => {
    expect(movementsFor(movements, 'hamstrings').slice(0, 3)).toEqual([
      'Romanian Deadlift',
      'Hip Hinge',
      'Glute Bridge',
    ]);
    for (const muscle of MUSCLES) {
      const names = movementsFor(movements, muscle);
      expect(names.length, muscle).toBeGreaterThan(0);
      expect(new Set(names).size, muscle).toBe(names.length);
    }
  });
});

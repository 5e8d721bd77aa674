import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { KnowPage } from '../../../renderer/home/reading/know-page.tsx';
import { movementsFor } from '../../../renderer/home/reading/movements-for.ts';
import { TIPS } from '../../../renderer/home/reading/tip-page.tsx';
import '../../../renderer/home/home.css';
import advice from '../../../shared/i18n/en/advice.json' with { type: 'json' };
import muscles from '../../../shared/i18n/en/muscles.json' with { type: 'json' };
import { MUSCLES, type Muscle } from '../../../shared/model/movement-codes.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { axeFindings, clearPage, draw, settle } from '../page.ts';

const view = homeViewOf();
const { movements } = view;
const { bridge } = fakeHomeBridge(view);
const drawKnow = (onMovementsFor: (muscle: Muscle) => void = () => undefined) =>
  draw(
    <main>
      <KnowPage view={view} bridge={bridge} onMovementsFor={onMovementsFor} />
    </main>,
  );

beforeEach(() => page.viewport(880, 640));
afterEach(() => {
  clearPage();
  document.documentElement.removeAttribute('data-theme');
});

describe('good to know', () => {
  it('shows the muscles on a map that tells of the chosen one and of its movements', async () => {
    await drawKnow();
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(MUSCLES.length);
    await settle(() =>
      document.querySelector('[data-muscle="calves"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    const said = document.querySelector<HTMLElement>('.muscle-words')?.innerText;
    expect(said).toContain(muscles.calves.does);
    expect(said).toContain('Walking, Calf Raises');
  });

  it('opens with the map, and leads on to the movements for the muscle that is chosen', async () => {
    const wanted: Muscle[] = [];
    await drawKnow((muscle) => wanted.push(muscle));
    expect(document.querySelector('.reading section')?.querySelector('[role="listbox"]')).not.toBeNull();
    await settle(() =>
      document.querySelector('[data-muscle="calves"]')?.dispatchEvent(new MouseEvent('click', { bubbles: true })),
    );
    await page.getByText('See the movements').click();
    await settle();
    expect(wanted).toEqual(['calves']);
  });

  it('keeps every list of sources folded', async () => {
    await drawKnow();
    const sources = [...document.querySelectorAll('details.sources')];
    expect(sources.length).toBeGreaterThan(2);
    expect(sources.filter((one) => one.hasAttribute('open'))).toEqual([]);
  });

  it.each(TIPS)(
    'has a page behind the tip on %s, with its figure where one helps, and the way back by Escape',
    async (id) => {
      const tip = advice.tips.find((one) => one.id === id);
      await drawKnow();
      await page.getByRole('button', { name: tip?.title ?? '' }).click();
      await settle();
      expect(document.querySelector('h1')?.textContent).toBe(tip?.title);
      for (const line of tip?.paragraphs ?? []) expect(document.body.textContent).toContain(line);
      expect(document.querySelectorAll('.figure-drawing')).toHaveLength(id === 'sleep' ? 0 : 1);
      expect(await axeFindings()).toEqual([]);
      await userEvent.keyboard('{Escape}');
      await settle();
      expect(document.querySelector('h1')?.textContent).toBe(advice.title);
      expect(document.activeElement?.textContent).toBe(tip?.title);
    },
  );

  it.each(['light', 'dark'])('gives axe nothing to find in %s', async (theme) => {
    document.documentElement.dataset.theme = theme;
    document.title = 'Good to know';
    await drawKnow();
    expect(await axeFindings()).toEqual([]);
  });

  it('has the words of every muscle also without the map', async () => {
    await drawKnow();
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

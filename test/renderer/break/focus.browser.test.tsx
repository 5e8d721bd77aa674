import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { BreakView } from '../../../shared/views/break.ts';
import { breakViewOf, longViewOf } from '../break-fakes.ts';
import { button, clearPage, press, settle } from '../page.ts';
import { openBreak } from './opened.tsx';

beforeEach(() => page.viewport(420, 560));
afterEach(clearPage);

const going = (ranMs = 20_000) => breakViewOf('cat-cow-desk', { stage: 'going', ranMs });
/** The long view, going, at the beginning of one of its movements. */
const longAt = (movement: number): BreakView => {
  const view = longViewOf({ stage: 'going' });
  return { ...view, ranMs: view.plan.find((segment) => segment.movement === movement)?.fromMs ?? 0 };
};
const pressOn = (where: Element) =>
  settle(() => void where.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })));

it('stays on a control that is still there, though it is not the first', async () => {
  const { tell } = await openBreak(going());
  button('More choices').focus();
  await tell(breakViewOf('cat-cow-desk', { stage: 'paused', ranMs: 20_000 }));
  expect(document.activeElement).toBe(button('More choices'));
});

it.each<readonly [string, BreakView, BreakView]>([
  ['as the break comes to its next movement', longAt(0), longAt(1)],
  ['as another movement takes the place of this one', going(), breakViewOf('chin-tuck', { stage: 'going' })],
])('goes to the first choice where the list that had it closes %s', async (_, before, after) => {
  const { tell } = await openBreak(before);
  await press('More choices');
  await press('Another movement');
  const other = document.activeElement;
  expect(other?.textContent).toContain('Chin Tuck');
  await tell(after);
  expect(other?.isConnected).toBe(false);
  expect(document.activeElement).toBe(button('Pause'));
});

it('is not called back once a press beside all controls has left them', async () => {
  const { tell } = await openBreak(breakViewOf('cat-cow-desk'));
  button('Swap').focus();
  await pressOn(document.body);
  button('Swap').blur();
  await tell(going());
  expect(document.activeElement).toBe(document.body);
});

it('is left by a press that something else keeps to itself, too', async () => {
  const { tell } = await openBreak(breakViewOf('cat-cow-desk'));
  button('Swap').focus();
  const figure = document.querySelector('.figure');
  figure?.addEventListener('pointerdown', (event) => event.stopPropagation());
  if (figure !== null) await pressOn(figure);
  button('Swap').blur();
  await tell(going());
  expect(document.activeElement).toBe(document.body);
});

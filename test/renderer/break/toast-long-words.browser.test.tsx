import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { BreakView } from '../../../shared/views/break.ts';
import { breakMovementOf, routineViewOf } from '../break-fakes.ts';
import { longerWords } from '../longer-words.ts';
import { clearPage, press } from '../page.ts';
import { openBreak } from './opened.tsx';

beforeEach(() => page.viewport(360, 88));
afterEach(() => {
  clearPage();
  document.documentElement.style.fontSize = '';
});

const toastOf = (name: string, changes: Partial<BreakView>): BreakView => {
  const movement = breakMovementOf('cat-cow-desk');
  return routineViewOf([{ ...movement, text: { ...movement.text, name } }], {
    level: 'gentle',
    form: 'toast',
    ...changes,
  });
};

const outside = (): string[] =>
  [...document.querySelectorAll('.toast > :not(.heard-only), .toast h1, .toast p:not(.heard-only), .toast button')]
    .filter((one) => one.checkVisibility())
    .filter((one) => {
      const { left, right, top, bottom } = one.getBoundingClientRect();
      return left < 0 || top < 0 || right > innerWidth || bottom > innerHeight;
    })
    .map((one) => one.className || one.tagName);

it.each([
  ['a short name', 'Seated Cat-Cow', 100],
  ['a name of two lines', 'Thoracic Extension over the Back of the Chair', 100],
  ['a short name in large text', 'Seated Cat-Cow', 150],
  ['a name of two lines in the largest text', 'Thoracic Extension over the Back of the Chair', 200],
] as const)('a toast in a language of longer words stays within its frame: %s', async (_, name, percent) => {
  document.documentElement.style.fontSize = `${percent}%`;
  for (const stage of ['offered', 'going', 'waiting', 'paused'] as const) {
    const { refuse } = await openBreak(
      toastOf(name, { stage, ranMs: stage === 'offered' ? 0 : 20_000 }),
      {},
      longerWords,
    );
    expect(outside(), stage).toEqual([]);
    refuse('it has been snoozed as often as the settings allow, and that is how it stays');
    const [show] = [...document.querySelectorAll('button')];
    await press(show?.textContent ?? '');
    expect(outside(), `${stage}, refused`).toEqual([]);
    const { scrollHeight, clientHeight } = document.querySelector('#root') as HTMLElement;
    expect(scrollHeight).toBe(clientHeight);
    clearPage();
  }
});

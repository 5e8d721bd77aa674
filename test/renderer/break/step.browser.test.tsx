import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { breakMovementOf, breakViewOf } from '../break-fakes.ts';
import { clearPage } from '../page.ts';
import { openBreak, text } from './opened.tsx';

beforeEach(async () => {
  await page.viewport(420, 560);
  vi.useFakeTimers({ toFake: ['performance', 'requestAnimationFrame', 'cancelAnimationFrame'] });
});
afterEach(() => {
  vi.useRealTimers();
  clearPage();
});

const line = () => text('.step-sheet[data-current=true] .step-line[data-current=true]');
const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

it('tells the lines of a hold in turn: what to do, the breath, the mistake', async () => {
  const view = breakViewOf('hip-flexor-stretch', { stage: 'going' });
  const hold = view.plan.find(({ part, phase }) => part === 'move' && phase === 1);
  if (hold === undefined) throw new Error('no hold');
  const opened = await openBreak({ ...view, ranMs: hold.fromMs });
  await opened.tell({ ...view, ranMs: hold.fromMs });
  const told = new Set<string>();
  for (let second = 0; second < (hold.untilMs - hold.fromMs) / 1_000; second += 1) {
    told.add(line() ?? '');
    await pass(1_000);
  }
  expect([...told]).toEqual(breakMovementOf('hip-flexor-stretch').text.cues?.[1]);
});

it('shows one line of one sheet, and speaks the first one alone', async () => {
  const view = breakViewOf('hip-flexor-stretch', { stage: 'going' });
  const hold = view.plan.find(({ part, phase }) => part === 'move' && phase === 1);
  await openBreak({ ...view, ranMs: (hold?.fromMs ?? 0) + 10_000 });
  const seen = [...document.querySelectorAll('.step p')].filter(
    (one) => getComputedStyle(one).visibility === 'visible',
  );
  expect(seen.map((one) => one.className)).toEqual(['step-title', 'step-line']);
  const [todo, breath] = breakMovementOf('hip-flexor-stretch').text.cues?.[1] ?? [];
  expect(line()).toBe(breath);
  expect(text('[aria-live]')).toBe(`First side: ${todo}`);
});

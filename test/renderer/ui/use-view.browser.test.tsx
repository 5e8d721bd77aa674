import { afterEach, describe, expect, it } from 'vitest';
import { useView } from '../../../renderer/ui/use-view.ts';
import { clearPage, draw, settle } from '../page.ts';

/** A window that shows a word, and the other end of its two channels. */
const open = async () => {
  const listeners = new Set<(word: string | null) => void>();
  const answer = { resolve: (_word: string | null) => {}, reject: (_error: Error) => {} };
  const answered = new Promise<string | null>((resolve, reject) => Object.assign(answer, { resolve, reject }));
  const ask = () => answered;
  const follow = (listener: (word: string | null) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const Window = () => <p>{useView(ask, follow)?.view ?? 'nothing'}</p>;
  const root = await draw(<Window />);
  return {
    listeners,
    shown: () => root.textContent,
    answer: (word: string | null) => settle(() => answer.resolve(word)),
    refuse: () => settle(() => answer.reject(new Error('gone'))),
    change: (word: string | null) =>
      settle(() => {
        for (const listener of listeners) listener(word);
      }),
  };
};

afterEach(clearPage);

describe('what a window is shown', () => {
  it('is nothing before the answer, then the answer, then every change', async () => {
    const window = await open();
    expect(window.shown()).toBe('nothing');
    await window.answer('answer');
    expect(window.shown()).toBe('answer');
    await window.change('change');
    expect(window.shown()).toBe('change');
    await window.change(null);
    expect(window.shown()).toBe('nothing');
  });

  it.each([['change'], [null]])('is the change that came while the answer was on its way: %s', async (changed) => {
    const window = await open();
    await window.change(changed);
    await window.answer('answer');
    expect(window.shown()).toBe(changed ?? 'nothing');
  });

  it('is the next change where no answer comes', async () => {
    const window = await open();
    await window.refuse();
    expect(window.shown()).toBe('nothing');
    await window.change('change');
    expect(window.shown()).toBe('change');
  });

  it('is followed no longer once the window is gone', async () => {
    const window = await open();
    await settle(clearPage);
    expect(window.listeners.size).toBe(0);
  });
});

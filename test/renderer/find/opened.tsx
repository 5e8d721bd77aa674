import { FindApp } from '../../../renderer/find/find-app.tsx';
import '../../../renderer/find/find.css';
import type { FindView } from '../../../shared/views/find.ts';
import { fakeFindBridge, findViewOf, searches } from '../find-fakes.ts';
import { draw, settle } from '../page.ts';

/** Opens the find window; `typed` stood in its box before the script ran. */
export const open = async (changes: Partial<FindView> = {}, typed = '') => {
  const fake = fakeFindBridge(findViewOf(changes));
  await draw(<FindApp bridge={fake.bridge} typed={typed} />);
  await searches();
  return fake;
};

/** Opens it while it knows nothing but its first list; `know` lets all the rest come. */
export const openUnknowing = async () => {
  const fake = fakeFindBridge(findViewOf());
  const waiting: { resolve: (view: FindView) => void } = { resolve: () => {} };
  const findView = () =>
    new Promise<FindView>((resolve) => {
      waiting.resolve = resolve;
    });
  await draw(<FindApp bridge={{ ...fake.bridge, findView }} />);
  await searches();
  return { fake, know: () => settle(() => waiting.resolve(findViewOf())) };
};

/** The box one types into. */
export const box = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('.find-box');
  if (found === null) throw new Error('no box');
  return found;
};

/** Puts words into the box as typing does. */
export const type = (words: string) =>
  settle(() => {
    box().value = words;
    box().dispatchEvent(new InputEvent('input', { bubbles: true }));
  });

/** Presses a key where the focus is. */
export const key = (
  name: string,
  more: KeyboardEventInit = {},
  target: Element = document.activeElement ?? document.body,
) =>
  settle(
    () =>
      void target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more })),
  );

/** The rows of the list. */
export const rows = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[role=option]')].filter((one) => one.closest('.find-list') !== null);

/** The movements in the list, by their names. */
export const names = (): (string | undefined)[] =>
  rows().map((row) => row.querySelector('.find-row-name')?.textContent ?? undefined);

/** The row that is chosen. */
export const chosen = (): HTMLElement | null => document.querySelector('.find-row[aria-selected=true]');

/** What the card says. */
export const card = (): string => document.querySelector('.card')?.textContent ?? '';

/** What was asked of the main process so far. */
export const channels = ({ asked }: ReturnType<typeof fakeFindBridge>): readonly string[] =>
  asked.map(({ channel }) => channel);

import axe from 'axe-core';
import { type ComponentChild, h, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { LanguageProvider, type WindowLanguage } from '../../renderer/ui/language.tsx';
import { language } from '../language.ts';

/** Something with the language round it that it speaks. */
export const inLanguage = (what: ComponentChild, speaks: WindowLanguage = language) =>
  h(LanguageProvider, { language: speaks, children: what });

/** Does something, and lets everything that follows from it happen: what was promised, loaded, drawn, and run after drawing. */
export const settle = async (what: () => void = () => undefined): Promise<void> => {
  await act(async () => {
    what();
    await loaded();
  });
  // What was drawn may load more, and draw that.
  await act(loaded);
  await act(turn);
};

/** Until what is being loaded is there, with what that loads. */
const loaded = async (): Promise<void> => {
  for (let round = 0; round < 2; round += 1) {
    await turn();
    await vi.dynamicImportSettled();
  }
};

/** One turn of the page's event loop, after which no promise is open that nothing holds up. */
const turn = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/** Draws something into the page's own root, as the windows do; gives it back for a look. It speaks English unless told otherwise. */
export const draw = async (what: ComponentChild, speaks?: WindowLanguage): Promise<HTMLElement> => {
  const root = document.createElement('div');
  root.id = 'root';
  document.body.append(root);
  await settle(() => render(inLanguage(what, speaks), root));
  return root;
};

/** Takes everything off the page again. */
export const clearPage = (): void => {
  const root = document.getElementById('root');
  if (root !== null) render(null, root);
  root?.remove();
  delete document.documentElement.dataset.theme;
  delete document.documentElement.dataset.motion;
};

/** What can be seen of all buttons; some keep their place unseen. */
const seenButtons = (): HTMLButtonElement[] =>
  [...document.querySelectorAll('button')].filter((one) => one.checkVisibility({ visibilityProperty: true }));

/** The button with this name; fails where there is none. */
export const button = (name: string): HTMLButtonElement => {
  const found = seenButtons().find((one) => nameOf(one) === name);
  if (found === undefined) throw new Error(`no button "${name}" among ${buttons().join(', ')}`);
  return found;
};

/** The names of all buttons, in order. */
export const buttons = (): string[] => seenButtons().map(nameOf);

const nameOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Presses a button as a pointer does, and waits until what follows is drawn. */
export const press = async (name: string): Promise<void> => {
  const target = button(name);
  await settle(() => {
    target.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    target.click();
  });
};

/** What axe finds wrong with the page, a line each. */
export const axeFindings = async (): Promise<string[]> => {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
};

import { hydrate } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { FindApp } from '../../../renderer/find/find-app.tsx';
import html from '../../../renderer/find/index.html?raw';
import { fakeFindBridge, findViewOf, searches } from '../find-fakes.ts';
import { clearPage, inLanguage, settle } from '../page.ts';
import { box, names } from './opened.tsx';

afterEach(clearPage);

it('the box that stands in the page is taken over with its focus and what was typed, and becomes a whole one', async () => {
  const root = new DOMParser().parseFromString(html, 'text/html').getElementById('root');
  if (root === null) throw new Error('the page has no root');
  document.body.append(root);
  const standing = box();
  standing.focus();
  standing.value = 'chin';
  const { bridge } = fakeFindBridge(findViewOf());
  await settle(() => hydrate(inLanguage(<FindApp bridge={bridge} typed={standing.value} />), root));
  await searches();
  expect(document.querySelectorAll('input')).toHaveLength(1);
  expect(box()).toBe(standing);
  expect(document.activeElement).toBe(standing);
  expect(standing.value).toBe('chin');
  expect(names()[0]).toBe('Chin Tuck');
  expect(standing.getAttribute('role')).toBe('combobox');
  expect(standing.getAttribute('aria-activedescendant')).toBe('find-row-0');
  expect(document.querySelector('main')?.getAttribute('aria-label')).toBe('Look up a movement');
});

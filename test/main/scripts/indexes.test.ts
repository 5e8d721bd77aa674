import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexesOf } from '../../../main/scripts/indexes.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const FOLDERS = ['shared/catalogue/movements', 'shared/figure/poses', 'shared/i18n/en'];
const held = { checkout: '' };

const edit = (path: string, change: (text: string) => string): void => {
  const file = join(held.checkout, path);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

const textOf = (path: string): string => indexesOf(held.checkout).find((index) => index.path === path)?.text ?? '';

beforeEach(() => {
  held.checkout = mkdtempSync(join(tmpdir(), 'vertebreak-indexes-'));
  for (const folder of FOLDERS) cpSync(join(root, folder), join(held.checkout, folder), { recursive: true });
});

afterEach(() => rmSync(held.checkout, { recursive: true }));

test.each(indexesOf(root))('$path is up to date', ({ path, text }) => {
  expect(readFileSync(join(root, path), 'utf8'), `${path} is stale: run npm run indexes`).toBe(text);
});

test('a movement that is added comes where its texts stand, with its poses', () => {
  const before = textOf('shared/catalogue/movements/index.ts');
  writeFileSync(join(held.checkout, 'shared/catalogue/movements/arm-circles.json'), '{}');
  writeFileSync(join(held.checkout, 'shared/figure/poses/arm-circles.ts'), 'export const armCircles = {};\n');
  edit('shared/i18n/en/movements.json', (text) => text.replace(/\}\s*$/, ', "arm-circles": {} }'));
  const after = textOf('shared/catalogue/movements/index.ts');
  expect(after.split('\n').filter((line) => !before.split('\n').includes(line))).toEqual([
    "import armCircles from './arm-circles.json' with { type: 'json' };",
    '  armCircles,',
  ]);
  expect(after).toMatch(/ {2}armCircles,\n\];\n$/);
  expect(textOf('shared/figure/poses/all.ts')).toMatch(/import \{ armCircles \} from '\.\/arm-circles\.ts';/);
});

test('a movement without texts is named, and texts without a movement', () => {
  writeFileSync(join(held.checkout, 'shared/catalogue/movements/arm-circles.json'), '{}');
  expect(() => indexesOf(held.checkout)).toThrow(/no texts for .*arm-circles\.json/);
  rmSync(join(held.checkout, 'shared/catalogue/movements/arm-circles.json'));
  rmSync(join(held.checkout, 'shared/catalogue/movements/cat-cow.json'));
  expect(() => indexesOf(held.checkout)).toThrow(/texts for "cat-cow"/);
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const markdownIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder)).flatMap((name) => (name.endsWith('.md') ? [join(folder, name)] : []));

describe('the README', () => {
  const text = read('README.md');

  it('opens with what it is, a picture, and the two commands that do all', () => {
    const [start = ''] = text.split('\n## ');
    expect(
      start
        .split('\n')
        .filter((line) => line.startsWith('npm '))
        .map((line) => line.split(' #')[0]?.trim()),
    ).toEqual(['npm ci && npm start', 'npm ci && npm test']);
    expect(start.indexOf('<picture>')).toBeGreaterThan(start.indexOf('Vertebreak lives in the tray'));
    expect(start.indexOf('```sh')).toBeGreaterThan(start.indexOf('</picture>'));
  });

  it('is short enough to be read', () => {
    expect(text.split('\n').length).toBeLessThan(180);
  });
});

it.each(['README.md', ...markdownIn('.github'), ...markdownIn('.github/docs')])(
  'all that %s leads to is there',
  (path) => {
    const links = [...read(path).matchAll(/(?:\]\(|src(?:set)?=")([^)"#\s]+)/g)].map(([, link = '']) => link);
    const missing = links.filter((link) => !/^https?:/.test(link) && !existsSync(join(root, dirname(path), link)));
    expect(missing).toEqual([]);
  },
);

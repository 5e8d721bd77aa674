import { expect, test } from 'vitest';
import { sheetsOfPages } from './style-sheets.ts';

const found = (files: Readonly<Record<string, string>>): readonly string[] =>
  sheetsOfPages(Object.entries(files).map(([path, text]) => ({ path, text }))).map(
    ({ path, line }) => `${path}:${line}`,
  );

const page = {
  'renderer/home/index.tsx': `import './home.css';`,
  'renderer/home/home.css': '@import "../ui/base.css";',
};

test('sheets that a page reaches pass', () => {
  expect(found({ ...page, 'renderer/ui/base.css': '', 'test/a.ts': `import '../renderer/ui/base.css';` })).toEqual([]);
});

test('caught: a component that names its own', () => {
  const own = { 'renderer/ui/base.css': '', 'renderer/ui/a.tsx': `\nimport './base.css';` };
  expect(found({ ...page, ...own })).toEqual(['renderer/ui/a.tsx:2']);
});

test('caught: a sheet that no page reaches', () => {
  expect(found({ ...page, 'renderer/ui/base.css': '', 'renderer/ui/lost.css': '' })).toEqual([
    'renderer/ui/lost.css:1',
  ]);
});

import { describe, expect, test } from 'vitest';
import { foldersInOrder } from './folders.ts';
import {
  electronInDesktopOnly,
  fileLength,
  importDirections,
  kebabCase,
  lateStaysLate,
  noCycles,
  noModuleState,
  noWaitingScripts,
  oneWayOut,
  patientTests,
  type Rule,
  sandboxStaysOn,
} from './rules.ts';
import { forbiddenWords, languagesImported, missingPapers, sentencesOutside, strangersAtTop } from './text-rules.ts';

function found(rule: Rule, files: Readonly<Record<string, string>>): readonly string[] {
  return rule(Object.entries(files).map(([path, text]) => ({ path, text }))).map(({ path, line }) => `${path}:${line}`);
}

describe('rooms import in one direction', () => {
  test.each([
    ['shared/a.ts', `import { b } from '../main/b.ts';`],
    ['shared/a.ts', `import type { B } from '../renderer/b.ts';`],
    ['shared/a.ts', `export { b } from '../main/b.ts';`],
    ['shared/a.ts', `export * from '../main/b.ts';`],
    ['shared/a.ts', `type B = import('../main/b.ts').B;`],
    ['shared/a.ts', `const b = import('../main/b.ts');`],
    ['shared/a.ts', `import { readFileSync } from 'node:fs';`],
    ['shared/a.ts', `import { z } from 'zod';`],
    ['renderer/ui/a.tsx', `import { b } from '../../main/b.ts';`],
    ['renderer/ui/a.tsx', `import { b } from 'node:fs';`],
    ['renderer/ui/a.tsx', `import { ipcRenderer } from 'electron';`],
    ['main/a.ts', `import { b } from '../renderer/b.ts';`],
    ['main/a.ts', `import { b } from '../test/b.ts';`],
  ])('caught in %s: %s', (path, text) => {
    expect(found(importDirections, { [path]: `\n${text}` })).toEqual([`${path}:2`]);
  });

  test('the right directions pass', () => {
    expect(
      found(importDirections, {
        'shared/a.ts': `import * as v from 'valibot';\nimport { b } from './schedule/b.ts';`,
        'renderer/ui/a.tsx': `import { render } from 'preact';\nimport { b } from '../../shared/b.ts';`,
        'main/a.ts': `import { readFileSync } from 'node:fs';\nimport { b } from '../shared/b.ts';`,
        'renderer/vite.config.ts': `import { join } from 'node:path';`,
        'test/a.test.ts': `import { b } from '../main/b.ts';`,
      }),
    ).toEqual([]);
  });
});

describe('only main/desktop imports electron', () => {
  test.each(['electron', 'electron/main', 'electron-store'])('caught: %s', (name) => {
    const text = `import type { App } from '${name}';`;
    expect(found(electronInDesktopOnly, { 'main/storage/a.ts': text, 'main/desktop/a.ts': text })).toEqual([
      'main/storage/a.ts:1',
    ]);
  });
});

test('what is seldom needed is imported by its own file alone, and that file only when it is needed', () => {
  expect(
    found(lateStaysLate, {
      'main/desktop/settings-writer.ts': `import Store from 'electron-store';`,
      'main/desktop/notifiers.ts': `import notifier from 'node-notifier';`,
      'main/desktop/a.ts': `import type * as Writer from './settings-writer.ts';\nawait import('./notifiers.ts');`,
      'main/desktop/b.ts': `import { notifiers } from './notifiers.ts';\nawait import('node-notifier');`,
      'main/desktop/c.ts': `import Store from 'electron-store';`,
    }),
  ).toEqual(['main/desktop/b.ts:2', 'main/desktop/b.ts:1', 'main/desktop/c.ts:1']);
});

test('a second way to the network is caught, the one that there is passes', () => {
  const ways = [
    `import { request } from 'node:https';`,
    `const http = await import('node:http2');`,
    `import dgram from 'dgram';`,
    `import { app, net } from 'electron';`,
    `const asked = fetch('https://example.org');`,
  ];
  for (const way of ways)
    expect(found(oneWayOut, { 'main/desktop/a.ts': `\n${way}` })).toEqual(['main/desktop/a.ts:2']);
  expect(
    found(oneWayOut, {
      'main/outside/newest-release.ts': ways.join('\n'),
      'main/sensors/a.ts': `import { connect } from 'node:net';\nimport { httpOnly } from './https.ts';`,
    }),
  ).toEqual([]);
});

describe('no import cycles', () => {
  test('a circle of three is reported once, types included', () => {
    expect(
      found(noCycles, {
        'shared/a.ts': `import './b.ts';`,
        'shared/b.ts': `import type { C } from './c/c.ts';`,
        'shared/c/c.ts': `export { a } from '../a.ts';`,
      }),
    ).toEqual(['shared/a.ts:1']);
  });

  test('two ways to one file are no circle', () => {
    expect(
      found(noCycles, {
        'shared/a.ts': `import './b.ts';\nimport './c.ts';`,
        'shared/b.ts': `import './c.ts';`,
        'shared/c.ts': `export {};`,
      }),
    ).toEqual([]);
  });
});

describe('no module-level let outside main/desktop', () => {
  test.each(['let a = 1;', 'export let a = 1;', 'var a = 1;'])('caught: %s', (text) => {
    expect(found(noModuleState, { 'shared/a.ts': text, 'main/desktop/a.ts': text })).toEqual(['shared/a.ts:1']);
  });

  test('a let in a function passes', () => {
    expect(found(noModuleState, { 'shared/a.ts': 'const f = () => { let a = 1; return a++; };' })).toEqual([]);
  });
});

test('a file of 301 lines is caught, one of 300 is not, and data may be long', () => {
  expect(
    found(fileLength, {
      'shared/a.ts': 'a;\n'.repeat(301),
      'shared/b.ts': 'a;\n'.repeat(300),
      'shared/c.json': '\n'.repeat(900),
    }),
  ).toEqual(['shared/a.ts:301']);
});

test('names out of kebab-case are caught', () => {
  expect(
    found(kebabCase, {
      'shared/breakWindow.ts': '',
      'main/Desktop/a.ts': '',
      'main/snake_case.ts': '',
      'test/e2e/break-window.e2e.ts': '',
      'README.md': '',
    }),
  ).toEqual(['shared/breakWindow.ts:1', 'main/Desktop/a.ts:1', 'main/snake_case.ts:1']);
});

test('switching the sandbox off is caught, looking for it is not', () => {
  expect(
    found(sandboxStaysOn, {
      'main/desktop/a.ts': `app.commandLine.appendSwitch('no-sandbox');`,
      'main/scripts/b.ts': `spawn(electron, ['--no-sandbox', '.']);`,
      'main/scripts/c.ts': `if (argv.includes('--no-sandbox') || app.commandLine.hasSwitch('no-sandbox')) go();`,
      'main/scripts/d.ts': `const known = new Set(['lang', 'no-sandbox']);`,
      'main/desktop/e.ts': `new BrowserWindow({ webPreferences: { sandbox: true, contextIsolation: false } });`,
    }),
  ).toEqual(['main/desktop/a.ts:1', 'main/scripts/b.ts:1', 'main/desktop/e.ts:1']);
});

describe('forbidden words', () => {
  test.each([
    '// see /work/main/a.ts',
    '// as found in an earlier session',
    'const host = "https://registry.npmjs.org/";',
    '// from ../shared/traces/a.jsonl',
    '// left to a subagent',
    '// issue #2 asks for it',
  ])('caught: %s', (text) => {
    expect(found(forbiddenWords, { 'main/a.ts': `\n${text}` })).toEqual(['main/a.ts:2']);
  });

  test.each([
    `import { a } from '../shared/schedule/traces.ts';`,
    'dbus.sessionBus(); // the session bus',
    'path: "/org/freedesktop/login1/session/self"',
    'load("vertebreak-app://app/home/index.html"); // electron #48436',
  ])('passes: %s', (text) => {
    expect(found(forbiddenWords, { 'main/a.ts': text })).toEqual([]);
  });

  test('what looks for the records beside a checkout may name them', () => {
    expect(
      found(forbiddenWords, { '.ci/run': '../shared/desktop/session', 'test/a.ts': '../shared/traces/a' }),
    ).toEqual([]);
  });
});

test('a paper that is named and not there is caught', () => {
  expect(
    found(missingPapers, {
      'README.md': 'see notes.md',
      'main/a.ts': '// README.md has it\n// sources.txt, section 4',
      'renderer/a.ts': `const all = import.meta.glob('./*.md');`,
      'test/a.test.ts': `write('made-up.txt');`,
    }),
  ).toEqual(['README.md:1', 'main/a.ts:2']);
});

test('an import of a language is caught, but where the languages are put together and where a window loads its own', () => {
  const text = `import texts from '../../shared/i18n/en/shell.json' with { type: 'json' };`;
  const later = `const texts = import('../../shared/i18n/pl/find-words.json');`;
  expect(
    found(languagesImported, {
      'main/command-line/a.ts': text,
      'shared/app/a.ts': `\nimport words from '../i18n/en/why.json' with { type: 'json' };`,
      'renderer/find/b.tsx': later,
      'renderer/find/load-language.ts': later,
      'shared/i18n/english.ts': `import shell from './en/shell.json' with { type: 'json' };`,
      'renderer/vite.config.ts': text,
      'test/a.test.ts': text,
    }),
  ).toEqual(['main/command-line/a.ts:1', 'shared/app/a.ts:2', 'renderer/find/b.tsx:1']);
});

describe('sentences outside the languages', () => {
  test.each([
    ['a.ts', `const text = 'Nothing has changed.';`],
    ['a.ts', `const text = \`Not saved: \${reason}. It stays.\`;`],
    ['a.ts', `const text = "one day";`],
    ['a.ts', `say({ title: 'Break, now' });`],
    ['a.ts', `v.minValue(1, 'must be more');`],
    ['a.ts', `const text = 'Look it up …';`],
    ['a.ts', `const text = 'Już teraz przerwa';`],
    ['a.tsx', 'const a = <p>\n  Start now\n</p>;'],
    ['a.tsx', `const a = <p title="Start now" />;`],
    ['a.ts', `console.error('Vertebreak runs');`],
  ])('caught in %s: %s', (name, text) => {
    expect(found(sentencesOutside, { [`renderer/find/${name}`]: text })).toHaveLength(1);
    expect(found(sentencesOutside, { [`test/${name}`]: text })).toEqual([]);
  });

  test.each([
    ['a.tsx', `const a = <p class="row of two" />;`],
    ['a.tsx', `const a = <path d={\`M0 \${y} h 4\`} transform="rotate(4) scale(2)" />;`],
    ['a.ts', `throw new Error('the engine has not been booted');`],
    ['a.ts', `throw new TypeError(\`no \${thing} at all\`);`],
    ['a.ts', `import { a } from './two words.ts';`],
    ['a.ts', `type A = 'two words';`],
    ['a.ts', `const key = \`\${a} \${b}: \${c}\`;`],
    ['a.ts', `// A comment has words.\nconst a = 'shell.menu.next';`],
    ['a.ts', `const codes = 'AT BE BG';`],
    ['a.ts', `t('shell.menu.next', { time: '10:15' });`],
  ])('passes in %s: %s', (name, text) => {
    expect(found(sentencesOutside, { [`shared/app/${name}`]: text })).toEqual([]);
  });

  test('what is excepted in one file is none in another', () => {
    const text = `const folder = 'Application Support';`;
    expect(found(sentencesOutside, { 'main/storage/data-folder.ts': text, 'main/storage/a.ts': text })).toEqual([
      'main/storage/a.ts:1',
    ]);
  });
});

test('strangers at the top are caught', () => {
  expect(strangersAtTop(['main', 'shared', 'README.md', '.ci', 'dist', 'src', 'notes.txt'])).toEqual([
    'src',
    'notes.txt',
  ]);
});

test('a folder of shared imports from its own floor and those below, and each has a floor', () => {
  expect(
    found(foldersInOrder, {
      'shared/model/a.ts': `import type { B } from '../schedule/b.ts';`,
      'shared/schedule/b.ts': `import '../model/a.ts';\nimport './c.ts';\nimport '../schedule/c.ts';`,
      'shared/views/d.ts': `import '../contract.ts';`,
      'shared/app/e.ts': `import '../contract.ts';\nimport '../simulation/f.ts';`,
      'shared/attic/g.ts': '',
    }),
  ).toEqual(['shared/model/a.ts:1', 'shared/views/d.ts:1', 'shared/app/e.ts:2', 'shared/attic/g.ts:1']);
});

test('a script of a window waits in functions alone', () => {
  expect(
    found(noWaitingScripts, {
      'renderer/a/index.tsx': "if (root) await open(root);\nconst { b } = await import('./b.ts');",
      'renderer/a/b.ts': 'const open = async () => {\n  await load();\n};\nconst c = async () => await load();',
      'main/index.ts': 'await start();',
    }),
  ).toEqual(['renderer/a/index.tsx:1', 'renderer/a/index.tsx:2']);
});

describe('a test waits with until()', () => {
  const waits = (way: string): string => `await vi.${way}(() => true);`;

  test.each(['waitFor', 'waitUntil'])('caught: vi.%s', (way) => {
    expect(found(patientTests, { 'test/a.test.ts': `\n${waits(way)}` })).toEqual(['test/a.test.ts:2']);
  });

  test('until() itself passes', () => {
    expect(found(patientTests, { 'test/until.ts': waits('waitFor') })).toEqual([]);
  });
});

import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The rules that biome.json holds: each is broken once in a small tree with the real configuration.
const broken: readonly (readonly [rule: string, path: string, text: string])[] = [
  ['plugin', 'shared/now.ts', 'export const t = Date.now();'],
  ['plugin', 'shared/date.ts', 'export const t = new Date();'],
  ['plugin', 'shared/random.ts', 'export const t = Math.random();'],
  ['plugin', 'shared/passed.ts', 'export const t = [1].map(Math.random);'],
  ['lint/style/noDefaultExport', 'shared/default.ts', 'export default 1;'],
  ['lint/suspicious/noExplicitAny', 'main/any.ts', 'export const a = JSON.parse("1") as any;'],
  ['lint/suspicious/noConsole', 'main/log.ts', 'console.log(1);'],
  ['lint/suspicious/noConsole', 'shared/log.ts', 'console.log(1);'],
  ['lint/correctness/useImportExtensions', 'main/extension.ts', `export * from './log';`],
];
const fine: readonly (readonly [path: string, text: string])[] = [
  ['shared/given.ts', 'export const t = (ms: number): Date => new Date(ms);'],
  ['main/clock.ts', 'export const t = Date.now();'],
  ['main/scripts/log.ts', 'console.log(1);'],
  ['main/vite.config.ts', 'export default {};'],
];

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vertebreak-lint-'));
const caught = new Map<string, readonly string[]>();

interface Report {
  readonly diagnostics: readonly { readonly category: string; readonly location: { readonly path: string } }[];
}

beforeAll(async () => {
  for (const [path, text] of [...broken.map(([, path, text]) => [path, text] as const), ...fine]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }
  for (const path of ['biome.json', '.gitignore', 'shared/pure.grit']) cpSync(join(root, path), join(folder, path));
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
  const output = await promisify(execFile)(process.execPath, args, { cwd: folder }).catch(
    (error: { readonly stdout: string }) => error,
  );
  for (const { category, location } of (JSON.parse(output.stdout) as Report).diagnostics) {
    caught.set(location.path, [...(caught.get(location.path) ?? []), category]);
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(broken)('lint catches %s in %s: %s', (rule, path) => {
  expect(caught.get(path)).toContain(rule);
});

test.each(fine)('lint passes %s: %s', (path) => {
  expect(caught.get(path) ?? []).toEqual([]);
});

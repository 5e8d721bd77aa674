import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findRuntime } from '../../../main/scripts/electron-runtime.ts';

const folder = mkdtempSync(join(tmpdir(), 'vertebreak-runtime-'));
afterAll(() => rmSync(folder, { recursive: true }));

const programs = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' } as const;
const program = process.platform === 'darwin' || process.platform === 'win32' ? programs[process.platform] : 'electron';

function made(name: string): string {
  const file = join(folder, name, program);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
}

test('the override comes first', () => {
  const override = made('override');
  made('installed');
  const found = findRuntime({ ELECTRON_OVERRIDE_DIST_PATH: join(folder, 'override') }, join(folder, 'installed'));
  expect(found).toEqual({ kind: 'found', program: override });
});

test('an override without an Electron is named, not passed over', () => {
  made('installed');
  const empty = join(folder, 'empty');
  expect(findRuntime({ ELECTRON_OVERRIDE_DIST_PATH: empty }, join(folder, 'installed'))).toEqual({
    kind: 'override-empty',
    folder: empty,
  });
});

test('without an override the installed one is taken, if there is one', () => {
  const installed = made('installed');
  expect(findRuntime({}, join(folder, 'installed'))).toEqual({ kind: 'found', program: installed });
  expect(findRuntime({ ELECTRON_OVERRIDE_DIST_PATH: '' }, join(folder, 'nothing'))).toEqual({ kind: 'not-installed' });
});

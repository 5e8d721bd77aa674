import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettingsFile } from '../../../main/storage/settings-file.ts';
import { UnfitFile } from '../../../shared/store/unfit-file.ts';
import { t } from '../../language.ts';
import { temporaryFolder } from './helpers.ts';

const content = { version: 1, settings: { startAtLogin: true } };
const textOf = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

const open = (folder = temporaryFolder(), share = 1) => {
  const wroteIn: string[] = [];
  const file = openSettingsFile(t, folder, (staging, name, given) => {
    wroteIn.push(staging);
    expect(readdirSync(staging)).toEqual([]);
    const text = JSON.stringify(given, null, '\t');
    writeFileSync(join(staging, `${name}.json`), text.slice(0, text.length * share));
  });
  return { folder, file, wroteIn };
};

describe('the settings file', () => {
  it('is written in a folder of its own, which nobody else can look into and which is gone then', () => {
    const { folder, file, wroteIn } = open();
    file.replace(content);
    file.replace({ ...content, version: 2 });
    expect(textOf(file.path)).toEqual({ ...content, version: 2 });
    expect(readdirSync(folder)).toEqual(['settings.json']);
    expect(new Set(wroteIn).size).toBe(2);
  });

  it('makes the folder that it stands in', () => {
    const { file } = open(join(temporaryFolder(), 'new', 'folder'));
    file.replace(content);
    expect(textOf(file.path)).toEqual(content);
  });

  it('stays as it was where the new one is not whole, though nobody has said so', () => {
    const { folder, file } = open();
    file.replace(content);
    const full = open(folder, 0.5).file;
    expect(() => full.replace({ version: 3 })).toThrow('only a part of it could be written; the disk may be full');
    expect(() => open(folder, 0).file.replace({ version: 3 })).toThrow('only a part of it');
    expect(textOf(file.path)).toEqual(content);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it.each([
    ['a file', (target: string) => writeFileSync(target, '{}')],
    ['nothing yet', () => {}],
  ])('is written where a link leads, to %s, and the link stays', (_, make) => {
    const { folder, file } = open();
    const dotfiles = temporaryFolder();
    make(join(dotfiles, 'vertebreak.json'));
    symlinkSync(join(dotfiles, 'vertebreak.json'), join(dotfiles, 'second'));
    symlinkSync(join(dotfiles, 'second'), file.path);
    file.replace(content);
    expect(textOf(join(dotfiles, 'vertebreak.json'))).toEqual(content);
    expect(textOf(file.path)).toEqual(content);
    expect(readdirSync(dotfiles).sort()).toEqual(['second', 'vertebreak.json']);
    expect(readdirSync(folder)).toEqual(['settings.json']);
  });

  it('is refused where a link leads to a device, to a folder or in a circle', () => {
    for (const target of ['/dev/null', temporaryFolder()]) {
      const { file } = open();
      symlinkSync(target, file.path);
      expect(() => file.replace(content)).toThrow(UnfitFile);
    }
    const { file } = open();
    symlinkSync(file.path, file.path);
    expect(() => file.replace(content)).toThrow(/ELOOP/);
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe in its place', () => {
    const { file, wroteIn } = open();
    execFileSync('mkfifo', [file.path]);
    expect(() => file.replace(content)).toThrow(UnfitFile);
    expect(wroteIn).toEqual([]);
    expect(statSync(file.path).isFIFO()).toBe(true);
  });

  it('leaves a folder in its place alone', () => {
    const { file } = open();
    mkdirSync(join(file.path, 'inside'), { recursive: true });
    expect(() => file.replace(content)).toThrow();
    expect(existsSync(join(file.path, 'inside'))).toBe(true);
  });
});

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_FILES, MOST_KB, readJsonFolder } from '../../../main/storage/json-folder.ts';
import { t } from '../../language.ts';
import { temporaryFolder } from './helpers.ts';

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};
const read = (folder: string) => readJsonFolder({ t, folder, not: ['not-this.json'] });

describe('a folder of JSON files', () => {
  it('is read by name, whatever order the system lists it in', () => {
    const folder = folderWith({ 'b.json': '2', 'a.json': '{"x":1}', 'C.JSON': '3' });
    expect(read(folder)).toEqual([
      { file: 'C.JSON', content: 3 },
      { file: 'a.json', content: { x: 1 } },
      { file: 'b.json', content: 2 },
    ]);
  });

  it('holds none where it is missing, or is no folder', () => {
    const folder = folderWith({ file: '' });
    expect(read(join(folder, 'missing'))).toEqual([]);
    expect(read(join(folder, 'file'))).toEqual([]);
  });

  it('passes over other endings, hidden files, links and what is named as no part of it', () => {
    const folder = folderWith({
      ...{ 'a.json': '1', 'b.txt': '1', 'c.json~': '1', 'd.json.swp': '1', json: '1' },
      ...{ '.e.json': '1', 'not-this.json': '1' },
    });
    symlinkSync(join(folder, 'a.json'), join(folder, 'link.json'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.json'));
    symlinkSync(folder, join(folder, 'folder.json'));
    expect(read(folder)).toEqual([{ file: 'a.json', content: 1 }]);
  });

  it('reads what an editor on Windows saved', () => {
    expect(read(folderWith({ 'a.json': '\uFEFF{"x":1}\r\n' }))).toEqual([{ file: 'a.json', content: { x: 1 } }]);
  });

  it.each([
    ['is cut off', '{"x":'],
    ['is empty', ''],
    ['is something else', 'name: x'],
  ])('tells of a file that %s', (_, text) => {
    expect(read(folderWith({ 'a.json': text, 'b.json': '1' }))).toEqual([
      { file: 'a.json', unreadable: 'it is not valid JSON' },
      { file: 'b.json', content: 1 },
    ]);
  });

  it('tells of a file that is too big, and does not read it', () => {
    const fits = JSON.stringify('x'.repeat(MOST_KB * 1024 - 2));
    const folder = folderWith({ 'a.json': `${fits} `, 'b.json': fits });
    const paths: string[] = [];
    const readText = (path: string): string => {
      paths.push(path);
      return '1';
    };
    expect(readJsonFolder({ t, folder, not: [], readText })).toEqual([
      { file: 'a.json', unreadable: 'it is larger than 64 KB' },
      { file: 'b.json', content: 1 },
    ]);
    expect(paths).toEqual([join(folder, 'b.json')]);
  });

  it('tells of a folder that is named as a file', () => {
    const folder = folderWith({ 'b.json': '1' });
    mkdirSync(join(folder, 'a.json'));
    expect(read(folder)).toEqual([
      { file: 'a.json', unreadable: 'it is not a file' },
      { file: 'b.json', content: 1 },
    ]);
  });

  it('tells why the system refuses a file, and reads the others', () => {
    const folder = folderWith({ 'a.json': '1', 'b.json': '2' });
    const readText = (path: string): string => {
      if (path.endsWith('a.json')) throw new Error('EACCES: permission denied');
      return '2';
    };
    expect(readJsonFolder({ t, folder, not: [], readText })).toEqual([
      { file: 'a.json', unreadable: 'EACCES: permission denied' },
      { file: 'b.json', content: 2 },
    ]);
  });

  it('reads so many files and no more, and says from which on', () => {
    const names = Array.from({ length: MOST_FILES + 2 }, (_, index) => `${1000 + index}.json`);
    const files = read(folderWith(Object.fromEntries(names.map((name) => [name, '1']))));
    expect(files.filter((file) => 'content' in file)).toHaveLength(MOST_FILES);
    expect(files.slice(MOST_FILES)).toEqual([
      { file: names[MOST_FILES], unreadable: expect.stringContaining('more than 500 files') },
    ]);
  });
});

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { machineName } from '../../../main/storage/machine-name.ts';
import { monthFile, monthIn } from '../../../shared/store/month-files.ts';
import { temporaryFolder } from './helpers.ts';

describe('the name of a machine', () => {
  it('is the same at every start, and one that a file can have', () => {
    const folder = temporaryFolder();
    const name = machineName(folder);
    expect(name).toMatch(/^[0-9a-f]{8}$/);
    expect(machineName(folder)).toBe(name);
    expect(monthIn(monthFile('2026-03', name))).toBe('2026-03');
  });

  it('is another one for another folder on a machine of the same name', () => {
    expect(machineName(temporaryFolder(), ['laptop'])).not.toBe(machineName(temporaryFolder(), ['laptop']));
  });

  it('is another one where the folder was copied to another machine, and the same again on the first', () => {
    const [folder, copy] = [temporaryFolder(), temporaryFolder()];
    const name = machineName(folder, ['old', 'id-1']);
    writeFileSync(join(copy, 'machine.txt'), readFileSync(join(folder, 'machine.txt')));
    expect(machineName(copy, ['new', 'id-1'])).not.toBe(name);
    expect(machineName(copy, ['old', 'id-2'])).not.toBe(name);
    expect(machineName(copy, ['old', 'id-1'])).toBe(name);
  });

  it('is there, and the same, where nothing can be written and whatever stands in the place of its file', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'machine.txt'));
    expect(machineName(folder, ['laptop'])).toBe(machineName(folder, ['laptop']));
    const other = temporaryFolder();
    writeFileSync(join(other, 'machine.txt'), 'notes of somebody');
    expect(machineName(other, ['laptop'])).toMatch(/^[0-9a-f]{8}$/);
    expect(readFileSync(join(other, 'machine.txt'), 'utf8')).toBe('notes of somebody');
  });
});

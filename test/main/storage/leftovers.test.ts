import { mkdirSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeLeftovers, temporaryName } from '../../../main/storage/leftovers.ts';
import { temporaryFolder } from './helpers.ts';

const HOUR_MS = 3_600_000;

describe('what killed runs have left', () => {
  it('has a name that is another one every time', () => {
    const names = Array.from({ length: 100 }, () => temporaryName('/data/state.json'));
    expect(new Set(names).size).toBe(100);
    expect(names[0]).toMatch(/^\/data\/state\.json\.[0-9a-f]{16}\.new$/);
  });

  it('goes where it is ours and old, and nothing else does', () => {
    const folder = temporaryFolder();
    const old = [
      ...['settings.json.0123456789abcdef.new', 'state.json.new', 'settings.json.tmp-1234567890abcdef'],
      ...['settings.before-2026-03-09T10-15-00.json.0123456789abcdef.new'],
      ...['2026-03.torn-2026-03-09T10-15-00.jsonl.0123456789abcdef.new'],
    ];
    const others = [
      ...['settings.json', 'state.json', '2026-03.jsonl', 'state.broken-2026-03-09T10-15-00.json', 'notes.new'],
      ...['my-settings.json.new', 'settings.json.0123.new', 'settings.json.new.txt', 'movements.json.new'],
    ];
    for (const name of [...old, ...others]) writeFileSync(join(folder, name), '');
    mkdirSync(join(folder, 'settings.json.fedcba9876543210.new', 'inside'), { recursive: true });
    const nowMs = Date.now() + 2 * HOUR_MS;
    const young = 'state.json.00112233445566ff.new';
    writeFileSync(join(folder, young), '');
    utimesSync(join(folder, young), nowMs / 1_000, nowMs / 1_000);
    removeLeftovers(folder, nowMs);
    expect(readdirSync(folder).sort()).toEqual([...others, young].sort());
  });

  it('is removed itself where it is a link, and not what it leads to', () => {
    const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(elsewhere, 'mine'), '');
    symlinkSync(elsewhere, join(folder, 'state.json.new'));
    removeLeftovers(folder, Date.now() + 2 * HOUR_MS);
    expect(readdirSync(folder)).toEqual([]);
    expect(readdirSync(elsewhere)).toEqual(['mine']);
  });

  it('stops nothing where there is no folder', () => {
    expect(() => removeLeftovers(join(temporaryFolder(), 'none'), 0)).not.toThrow();
  });
});

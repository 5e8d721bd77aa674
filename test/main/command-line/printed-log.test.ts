import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { keep, run } from './running.ts';
import { freshFolders, held } from './serving.ts';

freshFolders();

beforeEach(() => {
  mkdirSync(join(held.folder, 'history'), { recursive: true });
});

describe('log', () => {
  const wallMs = Date.parse('2026-03-09T12:00:00Z');
  const walk = { id: 'w', wallMs, event: 'walked', fromMs: wallMs - 1_200_000, toMs: wallMs, source: 'logged' };
  const noteWalk = (): void => {
    keep('history/2026-03.1a2b3c4d.jsonl', `${JSON.stringify(walk)}\n{"torn`);
    keep('history/2026-03 (conflicted copy).jsonl', `${JSON.stringify(walk)}\n`);
  };
  const march = ['--from', '2026-03-01', '--until', '2026-03-31'];

  it('prints a line an event, and changes no file', async () => {
    noteWalk();
    const { exitCode, stdout, stderr } = await run('log', ...march);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toMatch(/^2026-03-\d\d {2}\d\d:\d\d-\d\d:\d\d {2}walked {2}20m {2}logged$/);
    expect(readFileSync(join(held.folder, 'history/2026-03.1a2b3c4d.jsonl'), 'utf8')).toMatch(/\{"torn$/);
    expect(readdirSync(join(held.folder, 'history'))).toHaveLength(2);
  });

  it('prints it for other programs', async () => {
    noteWalk();
    const [head, row, ...none] = (await run('log', '--csv', ...march)).stdout.split('\r\n');
    expect(head).toMatch(/^event,id,time,from,until,minutes,/);
    expect(row).toMatch(/^walked,w,2026-03-\d\dT\d\d:\d\d:00[+-]\d\d:\d\d,.*,20,,,,logged,false$/);
    expect(none).toEqual([]);
    const [parsed] = JSON.parse((await run('log', '--json', '--from', '2026-03-01')).stdout);
    expect(Date.parse(parsed.until)).toBe(wallMs);
  });

  it('says where there is nothing, and names the file that cannot be read', async () => {
    noteWalk();
    expect(await run('log', ...march.with(1, '2026-03-15'))).toMatchObject({ exitCode: 0, stdout: '' });
    expect((await run('log')).stderr).toBe('Nothing was noted in that time.');
    keep('history/2026-02.jsonl', `${'x'.repeat(100)}\n`);
    keep('history/2026-01.jsonl', '{"torn');
    expect((await run('log', '--from', '2026-01-01')).stdout).toContain('walked');
    expect(readFileSync(join(held.folder, 'history/2026-01.jsonl'), 'utf8')).toBe('{"torn');
    expect((await run('log', '--from', '2026-02-01')).stderr).toContain('history/2026-02.jsonl: it is not valid JSON');
  });
});

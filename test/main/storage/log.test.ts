import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLog } from '../../../main/storage/log.ts';
import { t } from '../../language.ts';
import { NOW_MS, noting, temporaryFolder } from './helpers.ts';

const linesOf = (path: string): unknown[] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('the log of decisions', () => {
  it('adds a JSON object a line, with its moment in UTC', async () => {
    const folder = join(temporaryFolder(), 'log');
    const log = openLog(t, folder, noting());
    log.note({ wallMs: NOW_MS, event: 'shown', reason: 'pause' });
    await log.end();
    const again = openLog(t, folder, noting());
    again.note({ wallMs: NOW_MS + 1, event: 'started' });
    await again.end();
    expect(linesOf(join(folder, 'decisions.log'))).toEqual([
      { t: '2026-03-09T10:15:00.000Z', event: 'shown', reason: 'pause' },
      { t: '2026-03-09T10:15:00.001Z', event: 'started' },
    ]);
  });

  it('turns the file over at 1 MB and keeps four older ones', async () => {
    const folder = temporaryFolder();
    const log = openLog(t, folder, noting());
    const padding = 'x'.repeat(300_000);
    for (let count = 0; count < 25; count += 1) log.note({ wallMs: NOW_MS, event: 'shown', count, padding });
    await log.end();
    expect(readdirSync(folder).sort()).toEqual([
      'decisions.1.log',
      'decisions.2.log',
      'decisions.3.log',
      'decisions.4.log',
      'decisions.log',
    ]);
    expect(linesOf(join(folder, 'decisions.log'))).toMatchObject([{ count: 24 }]);
  });

  it('sets aside what stands in its place and is no file, says so once for each, and goes on', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'decisions.log', 'inside'), { recursive: true });
    symlinkSync(join(folder, 'decisions.2.log'), join(folder, 'decisions.2.log'));
    const alerts = noting();
    const log = openLog(t, folder, alerts);
    log.note({ wallMs: NOW_MS, event: 'one' });
    log.note({ wallMs: NOW_MS, event: 'two' });
    await log.end();
    const reason = 'it is not a regular file';
    expect(alerts.told).toEqual(
      ['decisions', 'decisions.2'].map((name) => ({
        ...{ code: 'file-set-aside', file: `${name}.log`, reason },
        backup: `${name}.broken-2026-03-09T10-15-00.log`,
      })),
    );
    expect(readdirSync(join(folder, 'decisions.broken-2026-03-09T10-15-00.log'))).toEqual(['inside']);
    expect(linesOf(join(folder, 'decisions.log'))).toMatchObject([{ event: 'one' }, { event: 'two' }]);
  });

  it('tells of a folder that cannot be written, throws nothing, and goes on when it can', async () => {
    const folder = join(temporaryFolder(), 'log');
    writeFileSync(folder, 'in the way');
    const alerts = noting();
    const log = openLog(t, folder, alerts);
    log.note({ wallMs: NOW_MS, event: 'lost' });
    await log.end();
    expect(alerts.told).toMatchObject([{ code: 'cannot-save', file: 'decisions.log' }]);
    rmSync(folder);
    log.note({ wallMs: NOW_MS, event: 'written' });
    await log.end();
    expect(linesOf(join(folder, 'decisions.log'))).toMatchObject([{ event: 'written' }]);
    expect(alerts.back).toContain('decisions.log');
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { ownMovement } from '../../shared/app/own-files.ts';
import { done } from './replies.ts';
import { answering, keep, run } from './running.ts';
import { freshFolders, held } from './serving.ts';

freshFolders();

const settings = (level: string) => JSON.stringify({ version: 1, settings: { ...defaultSettings, level } });
const level = (): string => JSON.parse(readFileSync(join(held.folder, 'settings.json'), 'utf8')).settings.level;
const has = (name: string) => existsSync(join(held.folder, name));

it('all of one’s own is exported, imported and brought back', async () => {
  keep('settings.json', settings('full'));
  keep('movements/mine.json', JSON.stringify(ownMovement('mine')));
  const file = join(held.folder, 'all.vertebreak');
  expect(await run('export', file)).toMatchObject({ exitCode: 0, stdout: `Exported to ${file}.` });
  expect(await run('export', file)).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('it is there already'),
  });

  keep('settings.json', settings('gentle'));
  keep('movements/later.json', JSON.stringify(ownMovement('later')));
  expect((await run('import', file, '--dry-run')).stdout).toBe(
    'It holds settings, 0 files of history and 1 movement of yours.',
  );
  expect(level()).toBe('gentle');
  expect((await run('import', file)).exitCode).toBe(0);
  expect([level(), has('movements/mine.json'), has('movements/later.json')]).toEqual(['full', true, false]);
  expect((await run('import', '--undo')).exitCode).toBe(0);
  expect([level(), has('movements/mine.json'), has('movements/later.json')]).toEqual(['gentle', true, true]);
  expect(await run('import', '--undo')).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('no import to undo'),
  });
});

it('is not imported while a Vertebreak writes there, nor where the file is none', async () => {
  keep('settings.json', settings('gentle'));
  keep('broken.json', '{"format":"vertebreak"}');
  const broken = join(held.folder, 'broken.json');
  expect(await run('import', broken)).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('no file that Vertebreak exported'),
  });
  await answering(async () => done());
  expect(await run('import', broken)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('quit it first') });
  expect(level()).toBe('gentle');
});

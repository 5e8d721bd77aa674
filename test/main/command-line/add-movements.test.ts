import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ownMovement } from '../../shared/app/own-files.ts';
import { keep, run } from './running.ts';
import { freshFolders, held } from './serving.ts';

freshFolders();

const put = (content: unknown): string => {
  keep('given.txt', typeof content === 'string' ? content : JSON.stringify(content));
  return join(held.folder, 'given.txt');
};
const has = (id: string): boolean => existsSync(join(held.folder, 'movements', `${id}.json`));

it('shows the card of a movement, and adds it', async () => {
  const file = put(ownMovement('pelvic-clock'));
  const tried = await run('movements', 'add', file, '--dry-run');
  expect(tried).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('My pelvic-clock') });
  expect(tried.stdout).toContain('Not if');
  expect(has('pelvic-clock')).toBe(false);
  expect((await run('movements', 'add', file)).stdout).toContain('1 movement added to your own.');
  expect(has('pelvic-clock')).toBe(true);
  expect((await run('show', 'pelvic-clock')).stdout).toContain('My pelvic-clock');
  expect(await run('movements', 'add', file)).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('is there already'),
  });
});

it('adds several of one file, or none', async () => {
  const bad = ownMovement('two', { phases: [{ pose: 'no-such-pose', seconds: { min: 1, max: 2 }, breath: 'in' }] });
  const { exitCode, stderr } = await run('movements', 'add', put([ownMovement('one'), bad]));
  expect(exitCode).toBe(1);
  expect(stderr).toContain('two.json: phases.0.pose: there is no pose "no-such-pose"');
  expect([has('one'), has('two')]).toEqual([false, false]);
  expect((await run('movements', 'add', put([ownMovement('one'), ownMovement('two')]))).exitCode).toBe(0);
  expect([has('one'), has('two')]).toEqual([true, true]);
});

it.each([
  ['no JSON', '{', 'not valid JSON'],
  ['nothing', '[]', 'holds no movement'],
  ['one that ships', ownMovement('cat-cow'), 'cat-cow.json: id: "cat-cow" ships with Vertebreak'],
  ['a path for an id', ownMovement('../../x'), 'id'],
  ['two of one id', [ownMovement('a'), ownMovement('a')], 'has "a" already'],
  ['far too many', Array.from({ length: 41 }, (_, at) => ownMovement(`m-${at}`)), 'more than 40'],
])('refuses %s with the reason', async (_what, content, reason) => {
  expect(await run('movements', 'add', put(content))).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining(reason),
  });
});

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { describe, expect, it, onTestFinished } from 'vitest';

const template = readFileSync(new URL('../../../main/assets/after-remove', import.meta.url), 'utf8');

/** Runs what a package runs when it is gone, by sh as rpm does, beside an `update-alternatives` that only notes what it is told. */
const afterRemove = (argument: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-after-remove-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const noted = join(folder, 'noted');
  const alternatives = join(folder, 'update-alternatives');
  writeFileSync(alternatives, `#!/bin/sh\necho "$@" > '${noted}'\n`);
  chmodSync(alternatives, 0o755);
  // As electron-builder fills it in, with a name that no machine has a profile of.
  const script = template
    .replace(/\$\{executable\}/g, 'vertebreak-nowhere')
    .replace(/\$\{sanitizedProductName\}/g, 'Vertebreak');
  const { status, stderr } = spawnSync('sh', ['-c', script, 'after-remove', argument], {
    encoding: 'utf8',
    env: { PATH: `${folder}${delimiter}${process.env.PATH ?? ''}` },
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return existsSync(noted) ? readFileSync(noted, 'utf8').trim() : '';
};

describe.skipIf(process.platform !== 'linux')('what a package does when it is gone', () => {
  it.each(['remove', 'purge', '0'])('takes the program off the path: %s', (argument) => {
    expect(afterRemove(argument)).toBe('--remove vertebreak-nowhere /opt/Vertebreak/vertebreak-nowhere');
  });

  it.each(['upgrade', 'abort-install', '1'])('leaves alone what a newer one has put there: %s', (argument) => {
    expect(afterRemove(argument)).toBe('');
  });
});

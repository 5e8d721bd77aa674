import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { policyPath, readPolicyFile } from '../../../main/storage/policy-file.ts';
import { t } from '../../language.ts';
import { temporaryFolder } from './helpers.ts';

describe('the place of the policy', () => {
  const elsewhere = { VERTEBREAK_POLICY: '/tmp/mine.json', ProgramData: 'D:\\mine', XDG_CONFIG_DIRS: '/tmp/mine' };

  it.each([
    ['linux', '/etc/vertebreak/policy.json'],
    ['freebsd', '/etc/vertebreak/policy.json'],
    ['darwin', '/Library/Application Support/Vertebreak/policy.json'],
    ['win32', 'C:\\ProgramData\\Vertebreak\\policy.json'],
  ] as const)('of a packed program on %s is the system’s own, whatever a person’s variables say', (platform, path) => {
    expect(policyPath(platform, true, elsewhere)).toBe(path);
    expect(policyPath(platform, true, {})).toBe(path);
    expect(policyPath(platform, false, {})).toBe(path);
  });

  it('of a checkout can be named, to try one', () => {
    expect(policyPath('linux', false, elsewhere)).toBe('/tmp/mine.json');
  });
});

describe('the file', () => {
  it('is read as it stands there, with the mark that some editors begin it with', () => {
    const path = join(temporaryFolder(), 'policy.json');
    expect(readPolicyFile(t, path)).toBeNull();
    writeFileSync(path, '\uFEFF{"locked":{"level":"full"}}');
    expect(readPolicyFile(t, path)).toEqual({ path, content: { locked: { level: 'full' } } });
  });

  it('is none where its folder is a file, or it is a folder: that is told', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a'), '');
    mkdirSync(join(folder, 'b'));
    expect(readPolicyFile(t, join(folder, 'a', 'policy.json'))).toMatchObject({
      unreadable: expect.stringContaining('ENOTDIR'),
    });
    expect(readPolicyFile(t, join(folder, 'b'))).toMatchObject({ unreadable: 'it is not a regular file' });
  });
});

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { scriptsOf, workflowFaults } from './workflow-rules.ts';

const folder = fileURLToPath(new URL('../../.github/workflows', import.meta.url));
const files = readdirSync(folder);

describe.each(files)('the workflow %s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');

  it('keeps the rules', () => {
    expect(workflowFaults(text)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('has scripts that bash can read', () => {
    for (const script of scriptsOf(text)) {
      expect(spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
    }
  });
});

describe('the rules of workflows', () => {
  const SOUND = `on: { push: {} }
permissions: { contents: read }
concurrency: one
jobs:
  build:
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789 # v4.2.2
        with: { persist-credentials: false }
      - run: npm test
`;
  const expression = (of: string): string => `echo "$\{{ ${of} }}"`;

  it('pass a sound one', () => {
    expect(workflowFaults(SOUND)).toEqual([]);
  });

  it.each([
    ['a tag in place of a commit', '@0123456789012345678901234567890123456789 # v4.2.2', '@v4'],
    ['somebody else’s action', 'actions/checkout@', 'someone/checkout@'],
    ['a commit of no version', ' # v4.2.2', ''],
    ['credentials that stay', 'persist-credentials: false', 'fetch-depth: 1'],
    ['an event within a script', 'npm test', expression('github.event.issue.title')],
    ['any expression within a script', 'npm test', expression('matrix.os')],
    ['no permissions', 'permissions: { contents: read }\n', ''],
    ['all permissions', '{ contents: read }', 'write-all'],
    ['rights to write for every job', 'contents: read', 'contents: write'],
    ['a job without an end', '    timeout-minutes: 5\n', ''],
    ['two at a time', 'concurrency: one\n', ''],
    ['the rights of the house for strangers', '{ push: {} }', '{ pull_request_target: {} }'],
  ])('catch %s', (_what, sound, faulty) => {
    expect(SOUND).toContain(sound);
    expect(workflowFaults(SOUND.replace(sound, () => faulty))).toHaveLength(1);
  });
});

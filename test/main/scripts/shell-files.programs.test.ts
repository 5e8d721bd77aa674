import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { COMMANDS, FIRST_WORDS } from '../../../main/command-line/commands.ts';
import { autostartEntry } from '../../../main/desktop/autostart-entry.ts';
import { shellFiles } from '../../../main/scripts/shell/shell-files.ts';
import { t } from '../../language.ts';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));
const files = shellFiles('0.1.0');

const textOf = (end: string): string => {
  const text = Object.entries(files).find(([name]) => name.endsWith(end))?.[1];
  if (text === undefined) throw new Error(`no file ${end}`);
  return text;
};

/** Whether a program is there; where everything must be run, it has to be. */
const has = (program: string): boolean => {
  const isThere = spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
  if (!isThere && process.env.REQUIRE_E2E === '1') throw new Error(`not installed: ${program}`);
  if (!isThere) console.warn(`SKIPPED: what ${program} says of our files, since it is not installed`);
  return isThere;
};

const written = (name: string, text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vb-shell-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
};

/** What bash offers for a line whose last word is being typed. */
const offeredByBash = (...line: readonly string[]): readonly string[] => {
  const script = [
    textOf('completions/vertebreak'),
    `COMP_WORDS=(${line.map((word) => `'${word}'`).join(' ')})`,
    `COMP_CWORD=${line.length - 1}`,
    '_vertebreak',
    `printf '%s\\n' "$\{COMPREPLY[@]}"`,
  ].join('\n');
  return execFileSync('bash', ['-c', script], { encoding: 'utf8' }).split('\n').filter(Boolean);
};

describe('the page of the manual', () => {
  it('has every command, and every option of each', () => {
    const page = textOf('.1').replaceAll('\\-', '-');
    for (const { name, options } of COMMANDS) {
      expect(page).toContain(`\n.B ${name}`);
      for (const option of Object.keys(options)) expect(page).toContain(`--${option}`);
    }
  });

  it.skipIf(!has('groff'))('is troff without a fault', () => {
    const path = written('vertebreak.1', textOf('.1'));
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tascii', '-P-cbou', '-ww', path], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/settings set KEY VALUE/);
  });
});

describe('what shells complete', () => {
  it.skipIf(process.platform === 'win32')('bash offers commands, their words and their options', () => {
    expect(offeredByBash('vertebreak', '')).toEqual(expect.arrayContaining([...FIRST_WORDS, '--find']));
    expect(offeredByBash('vertebreak', 'st')).toEqual(['status', 'standing']);
    expect(offeredByBash('vertebreak', 'break', '')).toEqual(['micro', 'long']);
    expect(offeredByBash('vertebreak', 'log', '--')).toEqual(['--json', '--from', '--until', '--csv']);
    expect(offeredByBash('vertebreak', 'settings', '')).toEqual(['get', 'set', 'import']);
    expect(offeredByBash('vertebreak', 'settings', 'set', 'micro.every')).toEqual(['micro.everyMinutes']);
    expect(offeredByBash('vertebreak', 'find', '*')).toEqual([]);
  });

  it.skipIf(!has('zsh'))('zsh reads its own', () => {
    expect(spawnSync('zsh', ['-n', written('_vertebreak', textOf('_vertebreak'))], { encoding: 'utf8' }).stderr).toBe(
      '',
    );
  });

  it.skipIf(!has('fish'))('fish reads its own, and offers commands, their words and their options', () => {
    const path = written('vertebreak.fish', textOf('.fish'));
    const offered = (line: string): string[] =>
      execFileSync('fish', ['--no-config', '-c', `source ${path}; complete -C ${JSON.stringify(line)}`], {
        encoding: 'utf8',
      })
        .split('\n')
        .map((row) => row.split('\t')[0] ?? '')
        .filter(Boolean);
    expect(offered('vertebreak ')).toEqual(expect.arrayContaining([...FIRST_WORDS]));
    expect(offered('vertebreak break ').sort()).toEqual(['long', 'micro']);
    expect(offered('vertebreak settings ').sort()).toEqual(['get', 'import', 'set']);
    expect(offered('vertebreak settings set micro.every')).toEqual(['micro.everyMinutes']);
  });
});

describe('what desktops read', () => {
  const metainfo = 'main/assets/metainfo.xml';

  it('the metainfo knows this version', () => {
    const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
    expect(readFileSync(join(checkout, metainfo), 'utf8')).toContain(`<release version="${version}"`);
  });

  it.skipIf(!has('appstreamcli'))('the metainfo is valid', () => {
    const { status, stdout } = spawnSync('appstreamcli', ['validate', '--no-net', metainfo], {
      cwd: checkout,
      encoding: 'utf8',
    });
    expect(stdout).toContain('successful');
    expect(status).toBe(0);
  });

  it.skipIf(!has('desktop-file-validate'))('the entry that starts it at login is valid', () => {
    const path = written('vertebreak.desktop', autostartEntry(t, 'Vertebreak', ['/opt/with a blank/100 %/vertebreak']));
    const { status, stdout } = spawnSync('desktop-file-validate', [path], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });
});

import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { simulateCommand } from '../../../main/command-line/simulate.ts';
import { machineName } from '../../../main/storage/machine-name.ts';
import { SETTINGS_VERSION } from '../../../shared/settings/migrations.ts';
import { noPolicy } from '../../../shared/settings/policy.ts';
import { language } from '../../language.ts';

const folder = mkdtempSync(join(tmpdir(), 'vertebreak-simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const line = (t: string, state: string): string => JSON.stringify({ t: `2026-03-09T${t}Z`, state });

const MORNING = [
  line('08:00:00', 'active'),
  line('08:29:50', 'idle'),
  line('08:30:30', 'active'),
  line('08:40:00', 'locked'),
  line('08:50:00', 'active'),
  line('12:00:00', 'suspended'),
].join('\n');

let out = '';
let told = '';

beforeEach(() => {
  out = '';
  told = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());

/** Calls it as from a shell: the exit code, and what it wrote to its two streams. */
const call = (...args: readonly string[]) => {
  out = '';
  told = '';
  const code = simulateCommand(language, args);
  return { code, out, told };
};

const trace = file('morning.jsonl', `${MORNING}\n`);

describe('simulate', () => {
  test('prints a line an event to standard output, nothing else, and a sum to standard error', () => {
    const { code, out, told } = call('--trace', trace, '--zone', 'UTC');
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\n');
    for (const text of lines) {
      expect(JSON.parse(text)).toEqual(
        expect.objectContaining({
          t: expect.stringMatching(/^2026-03-09T[\d:.]+Z$/),
          event: expect.stringMatching(/^(heads-up|shown|held|outcome|credited)$/),
          break: expect.stringMatching(/^(micro|long)$/),
        }),
      );
    }
    expect(lines[1]).toContain('"event":"shown","break":"micro","sittingSeconds":1805,"movement":"');
    expect(out.endsWith('\n')).toBe(true);
    expect(told).toMatch(/^6 changes, [\d,]+ readings, 3\.\d h of sitting; /);
    expect(told).toContain('1 long credited');
  });

  test('is the same for the same seed, byte for byte', () => {
    const runs = ['1', '1', '2'].map((seed) => call('--trace', trace, '--zone', 'UTC', '--seed', seed).out);
    expect(runs[1]).toBe(runs[0]);
    expect(runs[2]).not.toBe(runs[0]);
  });

  test('completes unless told otherwise, with seed 1', () => {
    const asked = call('--trace', trace, '--zone', 'UTC', '--respond', 'complete', '--seed', '1').out;
    expect(call('--trace', trace, '--zone', 'UTC').out).toBe(asked);
    expect(asked).toContain('"outcome":"completed"');
  });

  test.each([
    ['skip', 'skipped'],
    ['snooze', 'snoozed'],
    ['ignore', 'ignored'],
  ])('answers with %s', (respond, outcome) => {
    expect(call('--trace', trace, '--zone', 'UTC', '--respond', respond).out).toContain(`"outcome":"${outcome}"`);
  });

  test('takes settings from a file, the defaults for the rest', () => {
    const settings = file('settings.json', JSON.stringify({ micro: { everyMinutes: 20 } }));
    const { code, out } = call('--trace', trace, '--settings', settings, '--zone', 'UTC');
    expect(code).toBe(0);
    expect(out).toContain('"t":"2026-03-09T08:19:30.000Z","event":"heads-up","break":"micro"');
  });

  test('reads past the mark that editors on Windows put in front', () => {
    const settings = file('marked.json', '\uFEFF{}');
    const marked = call('--trace', file('marked.jsonl', `\uFEFF${MORNING}`), '--settings', settings, '--zone', 'UTC');
    expect(marked).toEqual(call('--trace', trace, '--zone', 'UTC'));
  });

  test('knows working hours in the zone that is asked for', () => {
    const hours = { on: true, ranges: [{ days: [1], from: '09:00', until: '17:00' }] };
    const settings = file('hours.json', JSON.stringify({ hours }));
    const first = (zone: string): string | undefined =>
      call('--trace', trace, '--settings', settings, '--zone', zone).out.split('\n')[0];
    // 08:00 UTC is 09:00 in Berlin, and in the middle of the night in New York.
    expect(first('Europe/Berlin')).toContain('heads-up');
    expect(first('America/New_York')).toContain('credited');
  });

  test('prints nothing at all where nothing happens', () => {
    const quiet = file('quiet.jsonl', line('08:00:00', 'idle'));
    expect(call('--trace', quiet)).toEqual({ code: 0, out: '', told: expect.stringContaining('1 changes') });
  });

  test('says how it is used, when asked', () => {
    const { code, out, told } = call('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^usage: simulate --trace FILE/);
    expect(told).toBe('');
  });
});

describe('what is broken is said in one line, exit 2, and nothing is printed', () => {
  const broken = file('broken.jsonl', `${line('08:00:00', 'active')}\n{"t":"2026-03-09T08:00:01Z","state":"gone"}\n`);
  const none = join(folder, 'none.jsonl');

  test.each<readonly [string, readonly string[], RegExp]>([
    ['a broken line, with file and line', ['--trace', broken], /broken\.jsonl:2: "state"/],
    ['no JSON', ['--trace', file('text.jsonl', 'hello')], /text\.jsonl:1: is not JSON/],
    [
      'time that goes back',
      ['--trace', file('back.jsonl', `${MORNING}\n${line('07:00:00', 'idle')}`)],
      /back\.jsonl:7: /,
    ],
    ['an empty record', ['--trace', file('empty.jsonl', '')], /empty\.jsonl:1: /],
    ['a record that is not there', ['--trace', none], /none\.jsonl: cannot be read/],
    ['a folder in its place', ['--trace', folder], /cannot be read/],
    ['no record', [], /--trace FILE is missing/],
    ['no name of a record', ['--trace'], /--trace/],
    ['an answer that is none', ['--trace', trace, '--respond', 'later'], /--respond: must be one of .*not later/],
    ['a seed that is none', ['--trace', trace, '--seed', '1.5'], /--seed: must be a whole number, not 1\.5/],
    ['a zone that is none', ['--trace', trace, '--zone', 'Europe/Nowhere'], /--zone: .*Europe\/Nowhere/],
    ['an unknown option', ['--trace', trace, '--fast'], /--fast/],
    ['a word too many', ['--trace', trace, 'again'], /again/],
    ['settings that are not there', ['--trace', trace, '--settings', none], /none\.jsonl: cannot be read/],
    ['settings that are no JSON', ['--trace', trace, '--settings', file('a.json', '{')], /a\.json: /],
    ['settings that are no object', ['--trace', trace, '--settings', file('b.json', '[]')], /b\.json: /],
    [
      'a key that does not exist',
      ['--trace', trace, '--settings', file('c.json', '{"micro":{"every":3}}')],
      /c\.json: there is no setting "micro\.every"/,
    ],
    [
      'a value out of bounds, with the bound',
      ['--trace', trace, '--settings', file('d.json', '{"micro":{"everyMinutes":3}}')],
      /d\.json: "micro\.everyMinutes" must be at least 10/,
    ],
    [
      'settings that do not go together, both by name',
      [
        '--trace',
        trace,
        '--settings',
        file('f.json', '{"micro":{"on":false},"long":{"everyMinutes":30},"rules":{"pauseSeconds":60}}'),
      ],
      /f\.json: "rules\.pauseSeconds" and "rules\.emptyChairSeconds" do not go together: /,
    ],
    [
      'a value of the wrong kind',
      ['--trace', trace, '--settings', file('e.json', '{"rules":{"pauseSeconds":"15"}}')],
      /e\.json: "rules\.pauseSeconds"/,
    ],
  ])('%s', (_name, args, expected) => {
    const { code, out, told } = call(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(told).toMatch(expected);
    expect(told).toMatch(/^simulate: [^\n]+\n[^\n]+\n$/);
  });
});

describe('simulate --recorded', () => {
  const DATA = join(folder, 'data');
  const kept = { folder: DATA, policy: noPolicy };
  const recorded = (...args: readonly string[]) => {
    out = '';
    told = '';
    const code = simulateCommand(language, ['--zone', 'UTC', ...args], kept);
    return { code, out, told };
  };
  const write = (name: string, text: string): void => {
    mkdirSync(join(DATA, 'activity'), { recursive: true });
    writeFileSync(join(DATA, 'activity', name), text);
  };

  beforeEach(() => {
    vi.useFakeTimers({ now: Date.UTC(2026, 2, 10, 12) });
    rmSync(DATA, { recursive: true, force: true });
    mkdirSync(DATA, { recursive: true });
    write(`2026-03-09.${machineName(DATA)}.jsonl`, `${MORNING}\n{"t":"2026-`);
  });
  afterEach(() => void vi.useRealTimers());

  test.each(['yesterday', '2026-03-09'])('plays %s as it was, and leaves the files alone', (word) => {
    const before = readdirSync(join(DATA, 'activity'));
    const { code, out: printed, told: said } = recorded('--recorded', word);
    expect(code).toBe(0);
    expect(printed).toContain('"event":"shown","break":"micro"');
    expect(said).toMatch(/^2026-03-09: 3\.\d h of sitting, \d+ min at the longest; /);
    expect(readdirSync(join(DATA, 'activity'))).toEqual(before);
  });

  test('lays the settings of a file over the own ones', () => {
    const often = file('often.json', '{"micro":{"everyMinutes":12}}');
    const count = (text: string) => text.split('"shown"').length;
    const usual = recorded('--recorded', 'yesterday').out;
    expect(count(recorded('--recorded', 'yesterday', '--settings', often).out)).toBeGreaterThan(count(usual));
    writeFileSync(
      join(DATA, 'settings.json'),
      JSON.stringify({ version: SETTINGS_VERSION, settings: { micro: { on: false } } }),
    );
    expect(recorded('--recorded', 'yesterday').out).not.toContain('"micro"');
  });

  test.each([
    ['a day without a record', ['--recorded', '2026-03-01'], 'nothing is recorded of 2026-03-01'],
    ['what is no day', ['--recorded', 'someday'], 'must be yesterday, today or a date such as 2026-03-09, not someday'],
    ['an answer of its own', ['--recorded', 'yesterday', '--respond', 'skip'], 'neither --trace nor --respond'],
    ['a record beside it', ['--recorded', 'yesterday', '--trace', trace], 'neither --trace nor --respond'],
  ])('refuses %s', (_, args, reason) => {
    const { code, told: said } = recorded(...args);
    expect(code).toBe(2);
    expect(said).toContain(reason);
  });

  test('names the line that is broken', () => {
    const name = `2026-03-09.${machineName(DATA)}.jsonl`;
    write(name, `${MORNING}\n{"t":"2026-03-09T13:00:00Z","state":"asleep"}\n`);
    const { code, told: said } = recorded('--recorded', 'yesterday');
    expect(code).toBe(2);
    expect(said).toContain(`activity/${name}:7: "state":`);
  });

  test('says where it is switched off', () => {
    const settings = { activity: { record: false } };
    writeFileSync(join(DATA, 'settings.json'), JSON.stringify({ version: SETTINGS_VERSION, settings }));
    expect(recorded('--recorded', '2026-03-01').told).toContain('the record of activity is switched off');
  });

  test('needs a data folder', () => {
    expect(call('--recorded', 'yesterday')).toMatchObject({ code: 2, told: expect.stringContaining('no data folder') });
  });
});

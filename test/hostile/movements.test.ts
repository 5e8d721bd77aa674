import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readCatalogue } from '../../main/command-line/read-stores.ts';
import { runCommand } from '../../main/command-line/run.ts';
import { systemTimers } from '../../main/sensors/timer.ts';
import { MOST_FILES, MOST_KB } from '../../main/storage/json-folder.ts';
import { openLog } from '../../main/storage/log.ts';
import { openOwnMovements } from '../../main/storage/own-movements.ts';
import { createAlertBoard } from '../../shared/app/alert-board.ts';
import { createCurrentCatalogue, type RefusedFile } from '../../shared/app/current-catalogue.ts';
import { createFindersInSteps } from '../../shared/search/find.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import { SETTINGS_VERSION } from '../../shared/settings/migrations.ts';
import { noPolicy } from '../../shared/settings/policy.ts';
import { language } from '../language.ts';
import { ownMovement, writeJson } from '../shared/app/own-files.ts';
import { until } from '../until.ts';

// Files of movements that mean harm, and a folder of them that comes, goes and is replaced, on the machine's own disk.

/** Nothing that steers a terminal or cannot be seen. */
const SHOWN = /^(?:\n|[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}])*$/u;

const text = (change: object): object => ({ text: { ...(ownMovement('x') as { text: object }).text, ...change } });

const start = (prepare: (folder: string) => void = () => {}) => {
  const data = mkdtempSync(join(tmpdir(), 'vertebreak-'));
  onTestFinished(() => rmSync(data, { recursive: true, force: true }));
  const path = join(data, 'movements');
  prepare(path);
  const board = createAlertBoard();
  const noted: RefusedFile[] = [];
  const pieces: (() => void)[] = [];
  const catalogue = createCurrentCatalogue({
    language,
    openFolder: (changed) => ({
      ...openOwnMovements({ language, path, timers: systemTimers, changed }),
      later: (go) => {
        pieces.push(go);
        setImmediate(go);
      },
    }),
    board,
    note: (problem) => void noted.push(problem),
  });
  const own = () => [...catalogue.current().keys()].filter(catalogue.isOwn);
  const untilOwn = (ids: readonly string[]) => until(() => expect(own()).toEqual(ids));
  return { data, path, board, noted, pieces, catalogue, own, untilOwn };
};

describe('a movement that is too large to be read again', () => {
  it('is not written, neither anew nor in the place of another one', async () => {
    const { path, catalogue, own, untilOwn } = start();
    const large = ownMovement('large', text({ steps: Array.from({ length: 40 }, () => 'ü'.repeat(1_000)) }));
    expect(() => catalogue.add([{ file: 'large.json', content: large }])).toThrow(`larger than ${MOST_KB} KB`);
    expect(readdirSync(path)).not.toContain('large.json');
    catalogue.add([{ file: 'small.json', content: ownMovement('small') }]);
    await untilOwn(['small']);
    expect(() => catalogue.replace('small', large)).toThrow(`larger than ${MOST_KB} KB`);
    catalogue.reload();
    expect(own()).toEqual(['small']);
  });
});

describe('a movement that is added to a folder of as many files as are read', () => {
  it('is refused, with whatever was to be added along with it, and no other one is left out for it', () => {
    const { path, catalogue } = start((folder) => {
      mkdirSync(folder);
      for (let number = 1; number < MOST_FILES; number += 1)
        writeJson(folder, `own-${number}.json`, ownMovement(`own-${number}`));
    });
    const [last, more] = ['a-last', 'a-more'].map((id) => ({ file: `${id}.json`, content: ownMovement(id) }));
    if (last === undefined || more === undefined) throw new Error('no files');
    expect(() => catalogue.add([last, more])).toThrow(`holds ${MOST_FILES} files`);
    expect(readdirSync(path)).not.toContain('a-last.json');
    catalogue.add([last]);
    expect(() => catalogue.add([more])).toThrow(`holds ${MOST_FILES} files`);
    expect(readdirSync(path)).not.toContain('a-more.json');
  });
});

describe('a folder of movements', () => {
  const make = (path: string, id: string): void => {
    mkdirSync(path);
    writeJson(path, 'a.json', ownMovement(id));
  };

  it('that is made by hand is seen; so is one that is removed and made again, or moved away and replaced', async () => {
    const { data, path, own, untilOwn } = start();
    expect(own()).toEqual([]);
    make(path, 'first');
    await untilOwn(['first']);
    rmSync(path, { recursive: true });
    await untilOwn([]);
    make(path, 'second');
    await untilOwn(['second']);
    renameSync(path, join(data, 'away'));
    await untilOwn([]);
    make(path, 'third');
    await untilOwn(['third']);
    rmSync(path, { recursive: true });
    make(path, 'fourth');
    await untilOwn(['fourth']);
    writeJson(path, 'b.json', ownMovement('fifth'));
    await untilOwn(['fourth', 'fifth']);
  });

  it('that is a file, then a link, then another link is what it is at each time', async () => {
    const { data, path, untilOwn } = start((there) => writeFileSync(there, '{}'));
    for (const id of ['one', 'two']) make(join(data, id), id);
    rmSync(path);
    symlinkSync(join(data, 'one'), path);
    await untilOwn(['one']);
    symlinkSync(join(data, 'two'), join(data, 'next'));
    renameSync(join(data, 'next'), path);
    await untilOwn(['two']);
    rmSync(path);
    await untilOwn([]);
    make(path, 'three');
    await untilOwn(['three']);
    rmSync(path, { recursive: true });
    writeFileSync(path, '{}');
    await untilOwn([]);
  });
});

describe('a file of somebody’s own', () => {
  const refusedFor = (content: unknown): string => {
    const { noted, own } = start((path) => {
      mkdirSync(path);
      writeFileSync(join(path, 'a.json'), typeof content === 'string' ? content : JSON.stringify(content));
      writeJson(path, 'good.json', ownMovement('good'));
    });
    expect(own()).toEqual(['good']);
    return noted.map(({ field, reason }) => `${field}: ${reason}`).join('; ');
  };
  const phase = { pose: 'cat-cow-cat', seconds: { min: 60, max: 60 }, breath: 'steady' };
  const long = (sets: number) => ({
    ...ownMovement('long', {
      phases: [phase],
      dose: { repetitions: { min: 10, max: 10 }, sets: { min: sets, max: sets }, sides: 'none' },
    }),
    ...text({ phases: ['Hold'], poses: ['On all fours'], cues: [['Breathe']] }),
  });

  it('whose least dose is longer than any break is refused for that', () => {
    expect(refusedFor(long(4))).toBe(
      'dose: even at its least it takes longer than the longest break, which is 30 minutes',
    );
    const { own } = start((path) => {
      mkdirSync(path);
      writeJson(path, 'a.json', long(3));
    });
    expect(own()).toEqual(['long']);
  });

  it.each([
    ['nested too deep', '['.repeat(60_000), /not valid JSON/],
    ['nested deep, and closed', `${'['.repeat(30_000)}${']'.repeat(30_000)}`, /is missing/],
    ['a prototype', `{"__proto__":{"id":"x"},${JSON.stringify(ownMovement('x')).slice(1)}`, /no such field/],
    ['64 KB of one step', ownMovement('x', text({ steps: ['y'.repeat(60_000), 'z'] })), /at most 1,000 characters/],
    ['10,000 steps', ownMovement('x', text({ steps: Array(10_000).fill('y') })), /at most 40 entries/],
    [
      '20,000 wrong muscles',
      ownMovement('x', { muscles: { primary: Array(20_000).fill(1), secondary: [] } }),
      /one of/,
    ],
    [
      'numbers past all bounds',
      JSON.stringify(ownMovement('x')).replace('"sets":{', '"sets":{"min":1,"max":1e308,"x":'),
      /JSON|at most/,
    ],
    [
      'so many sets',
      ownMovement('x', { dose: { repetitions: { min: 1, max: 1e308 }, sets: { min: 1, max: 1 }, sides: 'none' } }),
      /at most 1000/,
    ],
    ['the id of one that ships', ownMovement('cat-cow'), /ships/],
    ['an id too long', ownMovement('x'.repeat(65)), /at most 64 characters/],
    ['a name that cannot be seen', ownMovement('x', text({ name: '\u200b\u202e\n' })), /empty/],
  ])('(%s) is refused with the reason, and nothing else', (_, content, reason) => {
    expect(refusedFor(content)).toMatch(reason);
  });

  it('is shown, told of, logged and printed as what can be seen', async () => {
    const evil = '\u001b]0;title\u0007\u202eevil\u2066\u200b\u009b31m';
    const { data, board, noted, catalogue } = start((path) => {
      mkdirSync(path);
      writeJson(
        path,
        `a${evil}\nb.json`,
        ownMovement('mine', text({ name: `Shrug${evil}`, summary: evil, words: [evil] })),
      );
      writeFileSync(join(path, `z${evil}\nb.json`), '{');
      writeJson(path, 'y.json', ownMovement('mine', { [evil]: 1, kind: evil }));
    });
    const mine = catalogue.current().get('mine');
    expect(mine?.text.name).toBe('Shrug ]0;title evil 31m');
    // A string's own signs would be escaped by JSON, so each is looked at by itself.
    JSON.stringify([mine, board.alerts(), noted], (_key, value) => {
      if (typeof value === 'string') expect(value).toMatch(SHOWN);
      return value;
    });

    const settings = { ...defaultSettings, welcome: { seen: true, plan: evil } };
    writeJson(data, 'settings.json', { version: SETTINGS_VERSION, settings });
    const log = openLog(language.t, data, { tell: () => {}, saved: () => {} });
    log.note({ wallMs: 0, event: 'refused', reason: evil });
    await log.end();
    expect(readFileSync(join(data, 'decisions.log'), 'utf8')).toMatch(SHOWN);
    const world = {
      language,
      version: '0.1.0',
      folder: data,
      policyFile: null,
      socketFacts: { platform: 'linux', env: {}, temporary: data, userId: 0 },
      bold: String,
    } as const;
    const outputs = await Promise.all(
      [
        ['find', 'shrug'],
        ['find', '--json', 'shrug'],
        ['settings', 'get'],
        ['find', `x${evil}`],
        ['show', 'mine'],
        ['show', evil],
        ['break', evil],
      ].map((words) => runCommand(words, world)),
    );
    for (const { stdout, stderr } of outputs) expect(`${stdout}${stderr}`).toMatch(SHOWN);
    expect(outputs[2]?.stdout).toContain('31m');
    expect(outputs[4]?.stdout).toContain('Shrug');
  });
});

describe('500 files of 64 KB', () => {
  const many = (path: string): void => {
    mkdirSync(path);
    for (let number = 0; number < MOST_FILES; number += 1) {
      const words = Array.from({ length: 40 }, (_, at) => `word${number} ${at} and more`);
      const content = ownMovement(`own-${number}`, text({ words, summary: `Loosens ${'all '.repeat(200)}${number}` }));
      const whole = Buffer.alloc(MOST_KB * 1024, ' ');
      whole.write(JSON.stringify(content));
      writeFileSync(join(path, `${1_000 + number}.json`), whole);
    }
  };

  it('are read and made ready to be found a piece at a time, and not anew where nothing has changed', async () => {
    const { path, own, pieces, catalogue } = start(many);
    expect(own()).toHaveLength(MOST_FILES);
    const before = catalogue.current();
    catalogue.reload();
    await until(() => expect(pieces.length).toBeGreaterThan(MOST_FILES - 50));
    expect(catalogue.current()).toBe(before);
    writeJson(path, '1000.json', ownMovement('another'));
    await until(() => expect(own()).toContain('another'));
    expect(own()).toHaveLength(MOST_FILES);
    expect(catalogue.current().get('own-7')?.text).toBe(before.get('own-7')?.text);

    const steps = createFindersInSteps(language.texts)(catalogue.current());
    let count = 0;
    for (;;) {
      const { done, value } = steps.next();
      count += 1;
      if (!done) continue;
      expect(value.find('word499').hits[0]?.id).toBe('own-499');
      break;
    }
    expect(count).toBeGreaterThan(2 * MOST_FILES);
    expect(readCatalogue(language, join(path, '..'), noPolicy).size).toBe(catalogue.current().size);
  });
});

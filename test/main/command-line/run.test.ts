import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Request, Success } from '../../../shared/app/command-protocol.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { SETTING_KEYS } from '../../../shared/settings/values.ts';
import { language } from '../../language.ts';
import { ownMovement } from '../../shared/app/own-files.ts';
import { done, NOON, sitting } from './replies.ts';
import { answering, keep, run } from './running.ts';
import { freshFolders, held } from './serving.ts';

freshFolders();

const firstWords = (text: string): readonly string[] => text.split('\n').map((line) => line.split(' ')[0] ?? '');

it.each([['sh\u001b[31mow'], ['show', '\u001b[31m\u202e'], ['help', '\u202e'], ['settings', 'get', '\u202e']])(
  '%j is refused without steering a terminal',
  async (...words) => {
    expect((await run(...words)).stderr).toMatch(/^(?:(?!\n)[^\p{Cc}\u202e]|\n)+$/u);
  },
);

describe('find', () => {
  it('prints the best first, a line each', async () => {
    const { exitCode, stdout, stderr } = await run('find', 'cat', 'cow');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(firstWords(stdout).slice(0, 2).sort()).toEqual(['cat-cow', 'cat-cow-desk']);
  });

  it('prints an array for other programs', async () => {
    const found = JSON.parse((await run('find', 'lower back', '--json')).stdout);
    expect(found.length).toBeGreaterThan(3);
    expect(Object.keys(found[0])).toEqual(['id', 'name', 'score', 'why']);
    const scores = found.map(({ score }: { score: number }) => score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
    for (const { id, why } of found) {
      expect(builtInCatalogue(language.texts.movements).entries.has(id)).toBe(true);
      expect(why).toMatch(/^\S.*\S$/);
    }
  });

  it('leads words of pain to the page on help, and the array stays one', async () => {
    const { exitCode, stdout, stderr } = await run('find', 'sciatica', '--json');
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '[]' });
    expect(stderr).toContain('vertebreak help pain');
    expect((await run('help', 'pain')).stdout).toContain('Emergency: now');
  });

  it('tells what can be left out beside the page on help', async () => {
    const { stderr } = await run('find', 'pregnant');
    expect(stderr).toContain('vertebreak help pain');
    expect(stderr).toContain('What to be careful with');
  });

  it.each([
    ['nothing like it', 'zzzzqq'],
    ['spaces', '   '],
    ['nothing', ''],
    ['a script', '<script>alert(1)</script>'],
    ['signs of a pattern', '.*(['],
    ['signs of a terminal', '\u001b]0;zq\u0007\u202e'],
    ['ten thousand letters', 'q'.repeat(10_000)],
  ])('of %s finds nothing, and says so shortly', async (_what, query) => {
    expect(await run('find', query, '--json')).toEqual({ exitCode: 0, stdout: '[]', stderr: '' });
    const { exitCode, stdout, stderr } = await run('find', query);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(stderr).toMatch(/^Nothing found for “[^\p{Cc}\u202e]{0,61}”\.$/u);
  });

  it('finds and shows people’s own movements, which steer no terminal', async () => {
    const { text } = builtInCatalogue(language.texts.movements).entries.get('cat-cow') ?? {};
    const steered = { ...text, name: 'Shrug \u001b[31mand Drop', steps: ['Up\u001b]0;title\u0007.', 'Down.'] };
    keep('movements/shrug.json', JSON.stringify(ownMovement('shrug-and-drop', { text: steered })));
    keep('movements/broken.json', '{');
    expect(firstWords((await run('find', 'shrug and drop')).stdout)).toContain('shrug-and-drop');
    const card = (await run('show', 'shrug-and-drop')).stdout;
    expect(card).toContain('Shrug');
    expect(card).toContain('Up ]0;title .');
    expect(card.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });
});

describe('show', () => {
  it('prints every card within 80 columns', async () => {
    for (const { movement, text } of builtInCatalogue(language.texts.movements).entries.values()) {
      const { exitCode, stdout } = await run('show', movement.id);
      expect(exitCode).toBe(0);
      const lines = stdout.split('\n');
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
      const words = stdout.replaceAll(/\s+/g, ' ');
      for (const said of [
        text.name,
        text.summary,
        ...text.steps,
        text.breath,
        text.mistake,
        text.easier,
        text.harder,
      ]) {
        expect(words).toContain(said);
      }
    }
  });

  it('takes the name as it is written, and names the nearest', async () => {
    expect((await run('show', 'Cat-Cow')).stdout).toContain('Breath');
    expect((await run('show', 'cat cow')).stdout).toContain('Breath');
    expect(await run('show', 'catcow')).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'vertebreak: there is no movement catcow; did you mean cat-cow?',
    });
    expect(await run('show', '__proto__')).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('vertebreak find WORDS looks one up'),
    });
  });
});

describe('settings get', () => {
  it('prints the defaults where there is no file', async () => {
    expect(Object.keys(JSON.parse((await run('settings', 'get')).stdout))).toContain('micro');
    expect((await run('settings', 'get', 'micro.everyMinutes')).stdout).toBe('30');
  });

  it('prints what the file says', async () => {
    keep('settings.json', JSON.stringify({ version: 1, settings: { micro: { everyMinutes: 42 } } }));
    expect((await run('settings', 'get', 'micro.everyMinutes')).stdout).toBe('42');
    expect(JSON.parse((await run('settings', 'get', 'micro')).stdout)).toMatchObject({ on: true, everyMinutes: 42 });
    expect(await run('settings', 'get', 'micro.everyMinuts')).toMatchObject({
      exitCode: 1,
      stderr: 'vertebreak: there is no setting "micro.everyMinuts"; did you mean micro.everyMinutes?',
    });
  });

  it('prints what the app would make of settings that do not go together, and leaves the file as it is', async () => {
    const content = JSON.stringify({ version: 1, settings: { rules: { mergeMinutes: 30 } } });
    keep('settings.json', content);
    expect((await run('settings', 'get', 'rules.mergeMinutes')).stdout).toBe('28');
    expect(readFileSync(join(held.folder, 'settings.json'), 'utf8')).toBe(content);
    expect(readdirSync(held.folder).sort()).toEqual(['movements', 'settings.json']);
  });

  it.each([
    ['nonsense', '{', 'not valid JSON'],
    ['a value out of bounds', '{"version":1,"settings":{"micro":{"everyMinutes":1}}}', 'must be at least 10'],
    ['a newer version', '{"version":99,"settings":{}}', 'newer version'],
  ])('is refused over %s, and the file stays as it is', async (_what, content, reason) => {
    keep('settings.json', content);
    const { exitCode, stdout, stderr } = await run('settings', 'get');
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toContain(reason);
    expect(readFileSync(join(held.folder, 'settings.json'), 'utf8')).toBe(content);
    expect(readdirSync(held.folder).sort()).toEqual(['movements', 'settings.json']);
  });
});

describe('what acts', () => {
  const acting = [
    ['status'],
    ['break'],
    ['pause', '30m'],
    ['resume'],
    ['profile', 'home'],
    ['focus'],
    ['standing'],
    ['sitting'],
    ['skip'],
    ['snooze'],
    ['settings', 'set', 'a', '1'],
  ];

  it.each(acting)('%s %s ends with 3 where nobody runs', async (...words) => {
    expect(await run(...words)).toEqual({
      exitCode: 3,
      stdout: '',
      stderr: 'vertebreak: not running; start Vertebreak first',
    });
  });

  it.each(acting)('%s %s ends with 1 and the reason where it is refused', async (...words) => {
    await answering(() => ({ ok: false, reason: 'the screen is locked' }));
    expect(await run(...words)).toEqual({ exitCode: 1, stdout: '', stderr: 'vertebreak: the screen is locked' });
  });

  it('ends with 2 where it is called wrongly, and asks nobody', async () => {
    await answering(() => {
      throw new Error('asked');
    });
    expect(await run('pause', '30')).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'vertebreak: pause takes a time from 1m to 24h, such as 10m\nTry: vertebreak help pause',
    });
  });

  const showing = { kind: 'long', movements: ['Walking', 'Cat-Cow'], lengthMs: 300_000 } as const;
  const paused = { ...sitting, phase: 'paused', next: null, pausedUntilMs: NOON + 21_600_000 } as const;
  it.each([
    [['status'], {}, 'Short break at 12:15\nSitting since 11:45, 15m'],
    [
      ['status'],
      { showing, status: { ...sitting, phase: 'showing', meetingUntilMs: NOON + 60_000 } },
      'A break is on the screen: Walking, Cat-Cow\nSitting since 11:45, 15m\nIn a meeting until 12:01',
    ],
    [
      ['status'],
      { status: { ...sitting, phase: 'away', next: null, sittingMs: 0, sittingFromMs: null } },
      'Away: counting starts when you next press a key or move the mouse',
    ],
    [['break', 'long', 'cat-cow'], { showing }, 'Long break, 5m: Walking, Cat-Cow'],
    [['pause', '6h'], { status: paused }, 'Paused until 18:00'],
    [['pause'], { status: { ...paused, pausedUntilMs: 0 } }, 'Paused until you resume'],
    [['pause', 'tomorrow'], { status: { ...paused, pausedUntilMs: NOON + 79_200_000 } }, 'Paused until Tue 10:00'],
    [['pause', 'day'], { status: { ...paused, pausedUntilMs: NOON + 61_200_000 } }, 'Day off, until Tue 5:00'],
    [['focus'], { showing }, 'Went to the break: Walking, Cat-Cow'],
    [['resume'], {}, 'Resumed. Short break at 12:15'],
    [['skip'], {}, 'Skipped. Short break at 12:15'],
    [['snooze'], {}, 'Snoozed. Short break at 12:15'],
    [['settings', 'set', 'micro.everyMinutes', '25'], {}, 'micro.everyMinutes is now 25.'],
  ] as const)('%j says what is so now', async (words, parts, stdout) => {
    await answering(() => done(parts as Partial<Success>));
    expect(await run(...words)).toEqual({ exitCode: 0, stdout, stderr: '' });
  });

  it('status prints all of it for other programs', async () => {
    await answering(() => done());
    expect(JSON.parse((await run('status', '--json')).stdout)).toEqual(sitting);
  });

  it('break names the movement that may have been meant', async () => {
    await answering(() => ({ ok: false, reason: 'there is no such movement' }));
    expect((await run('break', 'catcow')).stderr).toBe('vertebreak: there is no such movement; did you mean cat-cow?');
    expect((await run('break', 'macro')).stderr).toBe('vertebreak: there is no such movement; did you mean micro?');
  });

  it('settings set sends lists, numbers and texts as what they are', async () => {
    const asked: Request[] = [];
    await answering((request) => {
      asked.push(request);
      return done();
    });
    for (const value of ['25', 'dark', 'true', '["chair"]', '{"__proto__": 1}'])
      await run('settings', 'set', 'k', value);
    expect(asked.map((request) => (request.do === 'set' ? JSON.stringify(request.value) : ''))).toEqual([
      '25',
      '"dark"',
      'true',
      '["chair"]',
      '{"__proto__":1}',
    ]);
  });

  it('knows at least the settings that the help names', () => {
    for (const key of ['micro.everyMinutes', 'look.theme', 'movements.places']) expect(SETTING_KEYS).toContain(key);
  });
});

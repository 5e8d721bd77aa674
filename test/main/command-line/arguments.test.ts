import { describe, expect, it } from 'vitest';
import { languageIn, readArguments, withoutLanguage } from '../../../main/command-line/arguments.ts';
import { handover, windowOfSecondStart } from '../../../main/command-line/second-start.ts';
import { t } from '../../language.ts';

const start = (page: string | null = null, timeScale = 1, find: string | null = null) => ({
  kind: 'start',
  request: { page, find, timeScale, language: 'en' },
});

describe('the arguments of a start', () => {
  it.each([
    [[], start(null)],
    [['--home'], start('today')],
    [['--page=help'], start('help')],
    [['--page=help', '--home'], start('help')],
    [['--time-scale=60'], start(null, 60)],
    [['--time-scale=1.5', '--home'], start('today', 1.5)],
    [['.', '--home'], start('today')],
    [['--no-sandbox', '--disable-gpu', '--user-data-dir=/tmp/a b', '/checkout', '--page=settings'], start('settings')],
    [['--inspect=0', '--remote-debugging-port=0', '.'], start(null)],
    [['--ozone-platform=x11', '--lang=de', '--enable-logging'], start(null)],
    [['--allow-file-access-from-files', '--original-process-start-time=13'], start(null)],
    [['--find=stiff neck'], start(null, 1, 'stiff neck')],
    [['--find'], start(null, 1, '')],
    [[`--find=${'x'.repeat(10_000)}`], start(null, 1, 'x'.repeat(200))],
    [['--help'], { kind: 'help' }],
    [['--nonsense', '--help'], { kind: 'help' }],
    [['--version'], { kind: 'version' }],
  ])('%j from a checkout', (args, expected) => {
    expect(readArguments(t, args, false)).toEqual(expected);
  });

  it.each([
    [['--nonsense'], 'unknown argument: --nonsense'],
    [['--nonsense=--help'], 'unknown argument: --nonsense'],
    [['.', 'two'], 'unknown argument: two'],
    [['-h'], 'unknown argument: -h'],
    [['--'], 'unknown argument: --'],
    [['--Home'], 'unknown argument: --Home'],
    [['--home=today'], '--home takes no value'],
    [['--page'], '--page takes one of: today, weeks, session, movements, settings, help, know, welcome'],
    [['--page=cellar'], '--page takes one of: today, weeks, session, movements, settings, help, know, welcome'],
    [['--page=__proto__'], '--page takes one of: today, weeks, session, movements, settings, help, know, welcome'],
    ...['', '=', '=0', '=0.5', '=-60', '=3601', '=1e3', '=fast', '=NaN', '=Infinity', '=60x'].map(
      (end): [string[], string] => [[`--time-scale${end}`], '--time-scale takes a number from 1 to 3600'],
    ),
  ])('%j is wrong', (args, reason) => {
    expect(readArguments(t, args, false)).toEqual({ kind: 'wrong', reason });
  });

  it('take neither a folder nor a time scale once packaged', () => {
    expect(readArguments(t, ['--page=help'], true)).toEqual(start('help'));
    expect(readArguments(t, ['.'], true)).toEqual({ kind: 'wrong', reason: 'unknown argument: .' });
    const reason = '--time-scale works from a checkout only';
    expect(readArguments(t, ['--time-scale=60'], true)).toEqual({ kind: 'wrong', reason });
  });

  it.each([
    '--remote-debugging-port=9222',
    '--remote-debugging-pipe',
    '--inspect',
    '--inspect-brk=0',
    '--js-flags=--allow-natives-syntax',
    '--disable-features=IsolateOrigins',
    '--disable-gpu-sandbox',
    '--disable-setuid-sandbox',
    '--no-zygote',
    '--log-file=/etc/passwd',
    '--enable-features=UseOzonePlatform,NetworkServiceInProcess',
    '--enable-features',
  ])('take %s from a checkout only', (argument) => {
    const [name] = argument.slice(2).split('=');
    const refused = { kind: 'wrong', reason: `--${name} works from a checkout only` };
    expect(readArguments(t, ['.', argument], false)).toEqual(start());
    expect(readArguments(t, [argument], true)).toEqual(refused);
    expect(readArguments(t, [argument, 'status'], true)).toEqual(refused);
  });

  it('say why they do not go without the sandbox once packaged', () => {
    const wrong = { kind: 'wrong', reason: expect.stringContaining('install the deb package') };
    expect(readArguments(t, ['--no-sandbox'], true)).toEqual(wrong);
  });

  // Switches of Chromium, Electron and Node that open a program up, or may one day.
  it.each([
    '--disable-web-security',
    '--renderer-cmd-prefix=xterm -e',
    '--gpu-launcher=sh',
    '--utility-cmd-prefix=sh',
    '--load-extension=/tmp/x',
    '--proxy-server=localhost:1',
    '--host-rules=MAP * localhost',
    '--host-resolver-rules=MAP * localhost',
    '--ignore-certificate-errors',
    '--single-process',
    '--disable-site-isolation-trials',
    '--enable-blink-features=MojoJS',
    '--app=/tmp/x',
    '--require=/tmp/x',
    '--eval=1',
    '--wait-for-debugger',
    '--auto-select-desktop-capture-source=x',
    '--use-fake-ui-for-media-stream',
    '--ssl-key-log-file=/tmp/x',
    '--NO-SANDBOX',
    '-no-sandbox',
    '/no-sandbox',
    '--nosandbox',
  ])('take %s nowhere', (argument) => {
    for (const packaged of [false, true]) {
      const args = packaged ? [argument] : ['.', argument];
      expect(readArguments(t, args, packaged)).toMatchObject({ kind: 'wrong' });
    }
  });

  it.each([
    '--disable-gpu',
    '--force-device-scale-factor=2',
    '--ozone-platform-hint=auto',
    '--enable-features=UseOzonePlatform,WaylandWindowDecorations',
    '--lang=de',
    '--user-data-dir=/tmp/x',
  ])('take %s everywhere', (argument) => {
    expect(readArguments(t, ['.', argument], false)).toEqual(start());
    expect(readArguments(t, [argument], true)).toEqual(start());
  });
});

describe('a language', () => {
  const asked = (code: string) => ({
    kind: 'start',
    request: { page: null, find: null, timeScale: 1, language: code },
  });
  const refused = (codes: string) => ({ kind: 'wrong', reason: `--language takes one of: ${codes}` });

  it.each([
    ['en', false, asked('en')],
    ['en', true, asked('en')],
    ['en-x-long', false, asked('en-x-long')],
    ['en-x-mirror', false, asked('en-x-mirror')],
    ['en-x-long', true, refused('en')],
    ['tlh', true, refused('en')],
    ['tlh', false, refused('en, en-x-long, en-x-mirror')],
    ['__proto__', false, refused('en, en-x-long, en-x-mirror')],
    ['', false, refused('en, en-x-long, en-x-mirror')],
  ])('%j, packaged: %j', (code, packaged, expected) => {
    const args = packaged ? [`--language=${code}`] : ['.', `--language=${code}`];
    expect(readArguments(t, args, packaged)).toEqual(expected);
  });

  it('is missing', () => {
    expect(readArguments(t, ['--language'], true)).toEqual(refused('en'));
  });

  it('is spoken before anything else is read, and is the first one where there is none such', () => {
    const spoken = (packaged: boolean, ...args: string[]): string => languageIn(args, packaged);
    expect(spoken(false)).toBe('en');
    expect(spoken(false, '.', '--language=en-x-mirror', '--nonsense')).toBe('en-x-mirror');
    expect(spoken(true, '--language=en-x-mirror')).toBe('en');
    expect(spoken(false, '--language=tlh')).toBe('en');
  });

  it('may stand before a command and within it', () => {
    expect(readArguments(t, ['.', '--language=en-x-long', 'status'], false)).toEqual({
      kind: 'command',
      words: ['status'],
    });
    expect(withoutLanguage(t, ['find', '--language=en-x-long', 'neck'], false)).toEqual(['find', 'neck']);
    expect(withoutLanguage(t, ['find', '--language=en-x-long', 'neck'], true)).toBe('--language takes one of: en');
  });
});

describe('the words of a command', () => {
  it.each([
    [['.', 'find', 'lower back', '--json'], false, ['find', 'lower back', '--json']],
    [['--no-sandbox', '.', 'settings', 'get'], false, ['settings', 'get']],
    [['find', 'status'], false, ['status']],
    [['find', 'status'], true, ['find', 'status']],
    [['--user-data-dir=/tmp/a', 'status'], true, ['status']],
    [['find', '--help', '--version', '--nonsense'], true, ['find', '--help', '--version', '--nonsense']],
    [['help'], true, ['help']],
  ])('%j, packaged: %j', (args, packaged, words) => {
    expect(readArguments(t, args, packaged)).toEqual({ kind: 'command', words });
  });

  it('stand behind nothing that is meant for a start', () => {
    expect(readArguments(t, ['--home', 'status'], true)).toEqual({ kind: 'wrong', reason: 'unknown argument: status' });
    expect(readArguments(t, ['--nonsense', 'status'], true)).toMatchObject({ reason: 'unknown argument: --nonsense' });
    expect(readArguments(t, ['--help', 'status'], true)).toEqual({ kind: 'help' });
    expect(readArguments(t, ['.', '__proto__'], false)).toEqual({
      kind: 'wrong',
      reason: 'unknown argument: __proto__',
    });
    expect(readArguments(t, ['status'], false)).toEqual(start(null));
  });
});

describe('a second start', () => {
  it('hands over the page that it was asked for, and opens today without one', () => {
    expect(windowOfSecondStart(handover({ page: 'help', find: null, timeScale: 60, language: 'en' }))).toEqual({
      page: 'help',
    });
    expect(windowOfSecondStart(handover({ page: null, find: null, timeScale: 1, language: 'en' }))).toEqual({
      page: 'today',
    });
  });

  it('hands over what is to be looked up', () => {
    expect(windowOfSecondStart(handover({ page: null, find: 'neck', timeScale: 1, language: 'en' }))).toEqual({
      find: 'neck',
    });
    expect(windowOfSecondStart(handover({ page: null, find: '', timeScale: 1, language: 'en' }))).toEqual({ find: '' });
  });

  it.each([
    [undefined],
    [null],
    [7],
    ['help'],
    [{}],
    [{ page: 'cellar' }],
    [[]],
    [{ page: { page: 'help' } }],
    [{ page: null, find: 7 }],
  ])('that hands over %j opens today', (data) => {
    expect(windowOfSecondStart(data)).toEqual({ page: 'today' });
  });
});

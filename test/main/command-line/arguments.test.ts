import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../main/command-line/arguments.ts';
import { handover, wantedBySecondStart } from '../../../main/command-line/second-start.ts';

const start = (page: string | null, timeScale = 1, find: string | null = null) => ({
  kind: 'start',
  request: { page, find, timeScale },
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
    expect(readArguments(args, false)).toEqual(expected);
  });

  it.each([
    [['--nonsense'], 'unknown argument: --nonsense'],
    [['--nonsense=--help'], 'unknown argument: --nonsense'],
    [['.', 'two'], 'unknown argument: two'],
    [['-h'], 'unknown argument: -h'],
    [['--'], 'unknown argument: --'],
    [['--Home'], 'unknown argument: --Home'],
    [['--home=today'], '--home takes no value'],
    [['--page'], '--page takes one of: today, settings, help, know, welcome'],
    [['--page=cellar'], '--page takes one of: today, settings, help, know, welcome'],
    [['--page=__proto__'], '--page takes one of: today, settings, help, know, welcome'],
    ...['', '=', '=0', '=0.5', '=-60', '=3601', '=1e3', '=fast', '=NaN', '=Infinity', '=60x'].map(
      (end): [string[], string] => [[`--time-scale${end}`], '--time-scale takes a number from 1 to 3600'],
    ),
  ])('%j is wrong', (args, reason) => {
    expect(readArguments(args, false)).toEqual({ kind: 'wrong', reason });
  });

  it('take neither a folder nor a time scale once packaged', () => {
    expect(readArguments(['--page=help'], true)).toEqual(start('help'));
    expect(readArguments(['.'], true)).toEqual({ kind: 'wrong', reason: 'unknown argument: .' });
    expect(readArguments(['--time-scale=60'], true)).toMatchObject({ kind: 'wrong' });
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
    expect(readArguments(args, packaged)).toEqual({ kind: 'command', words });
  });

  it('stand behind nothing that is meant for a start', () => {
    expect(readArguments(['--home', 'status'], true)).toEqual({ kind: 'wrong', reason: 'unknown argument: status' });
    expect(readArguments(['--nonsense', 'status'], true)).toMatchObject({ reason: 'unknown argument: --nonsense' });
    expect(readArguments(['--help', 'status'], true)).toEqual({ kind: 'help' });
    expect(readArguments(['.', '__proto__'], false)).toEqual({ kind: 'wrong', reason: 'unknown argument: __proto__' });
    expect(readArguments(['status'], false)).toEqual(start(null));
  });
});

describe('a second start', () => {
  it('hands over the page that it was asked for, and opens today without one', () => {
    expect(wantedBySecondStart(handover({ page: 'help', find: null, timeScale: 60 }))).toEqual({ page: 'help' });
    expect(wantedBySecondStart(handover({ page: null, find: null, timeScale: 1 }))).toEqual({ page: 'today' });
  });

  it('hands over what is to be looked up', () => {
    expect(wantedBySecondStart(handover({ page: null, find: 'neck', timeScale: 1 }))).toEqual({ find: 'neck' });
    expect(wantedBySecondStart(handover({ page: null, find: '', timeScale: 1 }))).toEqual({ find: '' });
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
    expect(wantedBySecondStart(data)).toEqual({ page: 'today' });
  });
});

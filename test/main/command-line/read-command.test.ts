import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../main/command-line/commands.ts';
import { readCommand } from '../../../main/command-line/read-command.ts';
import { durationWords, readClock, readDuration } from '../../../main/command-line/time-words.ts';
import { t } from '../../language.ts';

const asks = (request: object, json = false) => ({ kind: 'ask', request, json });
const pause = (wanted: object) => asks({ do: 'pause', for: wanted });

describe('the words of the command line', () => {
  it.each([
    [['find', 'lower back'], { kind: 'find', query: 'lower back', json: false }],
    [['find', 'lower', 'back', '--json'], { kind: 'find', query: 'lower back', json: true }],
    [['find', '--json', '30', 's'], { kind: 'find', query: '30 s', json: true }],
    [['find', ''], { kind: 'find', query: '', json: false }],
    [['find', '-5'], { kind: 'find', query: '-5', json: false }],
    [['find', '--', '--json'], { kind: 'find', query: '--json', json: false }],
    [['show', 'cat-cow'], { kind: 'show', id: 'cat-cow' }],
    [['settings', 'get'], { kind: 'settings', key: null }],
    [['settings', 'get', 'micro.on'], { kind: 'settings', key: 'micro.on' }],
    [['simulate', '--trace', 'x', '--help'], { kind: 'simulate', args: ['--trace', 'x', '--help'] }],
    [['status'], asks({ do: 'status' })],
    [['status', '--json'], asks({ do: 'status' }, true)],
    [['break'], asks({ do: 'break', kind: null, movement: null })],
    [['session', '10m'], asks({ do: 'session', ms: 600_000, focus: null })],
    [['session', '--strength', '5m'], asks({ do: 'session', ms: 300_000, focus: 'strength' })],
    [['session', '7m30s', '--mobility'], asks({ do: 'session', ms: 450_000, focus: 'mobility' })],
    [['break', 'long'], asks({ do: 'break', kind: 'long', movement: null })],
    [['break', 'cat-cow'], asks({ do: 'break', kind: null, movement: 'cat-cow' })],
    [['break', 'micro', 'cat-cow'], asks({ do: 'break', kind: 'micro', movement: 'cat-cow' })],
    [['focus'], asks({ do: 'focus' })],
    [['skip'], asks({ do: 'skip' })],
    [['resume'], asks({ do: 'resume' })],
    [['standing'], asks({ do: 'standing' })],
    [['sitting'], asks({ do: 'sitting' })],
    [['standing', '--help'], { kind: 'help', on: 'standing' }],
    [['sitting', '--help'], { kind: 'help', on: 'sitting' }],
    [['snooze'], asks({ do: 'snooze', ms: null })],
    [['snooze', '10m'], asks({ do: 'snooze', ms: 600_000 })],
    [['pause'], pause({ until: 'resumed' })],
    [['pause', '30m'], pause({ until: 'passed', ms: 1_800_000 })],
    [['pause', '1h30m'], pause({ until: 'passed', ms: 5_400_000 })],
    [['pause', '90s'], pause({ until: 'passed', ms: 90_000 })],
    [['pause', 'until', '15:00'], pause({ until: 'clock', minutes: 900 })],
    [['pause', 'until', '0:05'], pause({ until: 'clock', minutes: 5 })],
    [['pause', 'tomorrow'], pause({ until: 'tomorrow' })],
    [['pause', 'until', 'tomorrow'], pause({ until: 'tomorrow' })],
    [['pause', 'day'], pause({ until: 'day-off' })],
    [['profile'], asks({ do: 'profiles' })],
    [['profile', '--json'], asks({ do: 'profiles' }, true)],
    [['profile', 'office'], asks({ do: 'profile', name: 'office' })],
    [['profile', 'none'], asks({ do: 'profile', name: null })],
    [['settings', 'set', 'micro.everyMinutes', '25'], asks({ do: 'set', key: 'micro.everyMinutes', value: 25 })],
    [['settings', 'set', 'micro.everyMinutes', '-25'], asks({ do: 'set', key: 'micro.everyMinutes', value: -25 })],
    [['settings', 'set', 'look.theme', 'dark'], asks({ do: 'set', key: 'look.theme', value: 'dark' })],
    [['settings', 'set', 'x', '["chair"]'], asks({ do: 'set', key: 'x', value: ['chair'] })],
    [['settings', 'set', 'x', ''], asks({ do: 'set', key: 'x', value: '' })],
    [['log'], { kind: 'log', fromDate: null, untilDate: null, format: 'lines' }],
    [['log', '--json'], { kind: 'log', fromDate: null, untilDate: null, format: 'json' }],
    [
      ['log', '--csv', '--from', '2026-03-01', '--until=2026-03-09'],
      { kind: 'log', fromDate: '2026-03-01', untilDate: '2026-03-09', format: 'csv' },
    ],
    [['walk', '20m'], asks({ do: 'walk', ms: 1_200_000, atMinutes: null })],
    [['walk', '20m', '--at', '14:00'], asks({ do: 'walk', ms: 1_200_000, atMinutes: 840 })],
    [['walk', '--at=14:00', '20m'], asks({ do: 'walk', ms: 1_200_000, atMinutes: 840 })],
    [['help'], { kind: 'help', on: null }],
    [['--help'], { kind: 'help', on: null }],
    [['-h'], { kind: 'help', on: null }],
    [['help', 'pain'], { kind: 'help', on: 'pain' }],
    [['help', 'settings', 'set'], { kind: 'help', on: 'settings set' }],
    [['find', '--help'], { kind: 'help', on: 'find' }],
    [['settings', 'set', '-h'], { kind: 'help', on: 'settings set' }],
  ])('%j', (words, wanted) => {
    expect(readCommand(t, words)).toEqual(wanted);
  });

  it.each([
    [[], 'a command is missing', null],
    [['fnd', 'x'], 'there is no command fnd; did you mean find?', null],
    [['__proto__'], 'there is no command __proto__', null],
    [['settings'], 'settings takes get, set or import', null],
    [['settings', 'put', 'x'], 'settings takes get, set or import', null],
    [['find'], 'find takes WORDS [--json]', 'find'],
    [['find', 'x', '--jsno'], 'find takes no --jsno', 'find'],
    [['find', 'x', '--json=1'], 'find takes no --json=1', 'find'],
    [['show'], 'show takes ID', 'show'],
    [['show', 'a', 'b'], 'show takes ID, and nothing else', 'show'],
    [['show', 'a', '--json'], 'show takes no --json', 'show'],
    [['focus', 'now'], 'focus takes nothing else', 'focus'],
    [['skip', 'now'], 'skip takes nothing else', 'skip'],
    [['session'], 'session takes TIME [--strength | --mobility]', 'session'],
    [['session', '2m'], 'session takes a time from 3m to 30m, such as 10m', 'session'],
    [['session', '10m', '--beauty'], 'session takes no --beauty', 'session'],
    [['session', '10m', '--strength', '--mobility'], 'session takes no --mobility', 'session'],
    [['break', '--strength'], 'break takes no --strength', 'break'],
    [['break', 'a', 'b'], 'break takes [micro|long] [ID], and nothing else', 'break'],
    [['break', 'micro', 'a', 'b'], 'break takes [micro|long] [ID], and nothing else', 'break'],
    ...['30', '59s', '24h1s', '25h', 'soon', '-5m', '1m30', '1e9m', '30m30h', ''].map(
      (word): [string[], string, string] => [
        ['pause', word],
        'pause takes a time from 1m to 24h, such as 10m',
        'pause',
      ],
    ),
    [['pause', 'day', 'x'], 'pause takes [TIME | until HH:MM | tomorrow | day], and nothing else', 'pause'],
    [['pause', 'until', 'day'], 'pause until takes a time of day such as 15:00, or tomorrow', 'pause'],
    [['profile', 'my', 'office'], 'profile takes [NAME | none] [--json], and nothing else', 'profile'],
    [['pause', '30m', 'x'], 'pause takes [TIME | until HH:MM | tomorrow | day], and nothing else', 'pause'],
    [['pause', 'tomorrow', '9:00'], 'pause takes [TIME | until HH:MM | tomorrow | day], and nothing else', 'pause'],
    ...[['24:00'], ['9'], ['12:60'], ['noon'], []].map((words): [string[], string, string] => [
      ['pause', 'until', ...words],
      'pause until takes a time of day such as 15:00, or tomorrow',
      'pause',
    ]),
    [['snooze', '61m'], 'snooze takes a time from 1m to 1h, such as 10m', 'snooze'],
    [['settings', 'set', 'x'], 'settings set takes KEY VALUE', 'settings set'],
    [['log', 'x'], 'log takes [--from DATE --until DATE --json|--csv], and nothing else', 'log'],
    [['log', '--from'], 'log takes --from followed by a value', 'log'],
    [['log', '--csv=x'], 'log takes no --csv=x', 'log'],
    [['log', '--at', '14:00'], 'log takes no --at', 'log'],
    [['log', '--from', '2026-02-30'], 'log takes a date such as 2026-03-09 for --from', 'log'],
    [['log', '--until', 'today'], 'log takes a date such as 2026-03-09 for --until', 'log'],
    [['log', '--from', '2026-03-09', '--until', '2026-03-08'], 'log needs --from to be no later than --until', 'log'],
    [['log', '--json', '--csv'], 'log takes --json or --csv, not both', 'log'],
    [['walk'], 'walk takes TIME [--at HH:MM]', 'walk'],
    [['walk', '5h'], 'walk takes a time from 1m to 4h, such as 10m', 'walk'],
    [['walk', '20m', '--at', '25:00'], 'walk --at takes a time of day such as 14:00', 'walk'],
    [['walk', '20m', '--at'], 'walk takes --at followed by a value', 'walk'],
    [['status', '--from', 'x'], 'status takes no --from', 'status'],
    [['help', 'pian'], 'there is no help on pian; did you mean pain?', 'help'],
  ])('%j is wrong', (words, reason, command) => {
    expect(readCommand(t, words)).toEqual({ kind: 'wrong', reason, command });
  });

  it('quote no more than the beginning of something long', () => {
    const wrong = readCommand(t, ['x'.repeat(10_000)]);
    expect(wrong.kind === 'wrong' && wrong.reason.length).toBeLessThan(80);
  });

  it('reach every command', () => {
    for (const { name } of COMMANDS) {
      expect(readCommand(t, [...name.split(' '), '--help']).kind).toBe(name === 'simulate' ? 'simulate' : 'help');
    }
  });
});

describe('times as they are typed', () => {
  it('are read as they are written', () => {
    for (const ms of [0, 1_000, 90_000, 60_000, 3_600_000, 5_400_000, 86_399_000, 90_061_000]) {
      expect(readDuration(durationWords(ms))).toBe(ms);
    }
  });

  it('may be in capitals, but in no other order and with no other sign', () => {
    expect(readDuration('1H30M')).toBe(5_400_000);
    for (const word of ['', 'h', '30m1h', '1.5h', ' 1h', '1h ', '1h30', '１h', '9999999s']) {
      expect(readDuration(word)).toBe(null);
    }
  });

  it('of the day have two digits for the minutes', () => {
    expect(['09:05', '9:05', '23:59', '0:00'].map(readClock)).toEqual([545, 545, 1439, 0]);
    expect(['9', '9:5', '24:00', '12:60', '12:00:00', '', 'x12:00'].map(readClock)).toEqual(Array(7).fill(null));
  });
});

import { describe, expect, it } from 'vitest';
import { readForeign } from '../../../../shared/settings/foreign/read-foreign.ts';
import { CAIRO, readOrThrow, sample } from './samples.ts';

type Case = readonly [file: string, there: string, value: string, here: string, value: unknown];

const RANGE_9_TO_18 = [{ days: [1, 2, 3, 4, 5], from: '09:00', until: '18:00' }];

/** Value there → value here. */
const CASES: readonly Case[] = [
  ['stretchly-2019.json', 'microbreakInterval', '1200000', 'micro.everyMinutes', 20],
  ['stretchly-2019.json', 'microbreakDuration', '30000', 'micro.lastsMinutes', 0.5],
  ['stretchly-2019.json', 'breakInterval', '2', 'long.everyMinutes', 60],
  ['stretchly-2019.json', 'breakDuration', '300000', 'long.lastsMinutes', 5],
  ['stretchly-2019.json', 'microbreak', 'true', 'micro.on', true],
  ['stretchly-2019.json', 'microbreakNotification', 'false', 'micro.notice', false],
  ['stretchly-2019.json', 'breakNotificationInterval', '30000', 'rules.headsUpSeconds', 30],
  ['stretchly-2019.json', 'breakPostponeTime', '300000', 'long.snoozeMinutes', 5],
  ['stretchly-2019.json', 'microbreakPostponeTime', '120000', 'micro.snoozeMinutes', 2],
  ['stretchly-2019.json', 'breakPostponesLimit', '3', 'rules.snoozesAtMost', 3],
  ['stretchly-2019.json', 'morningHour', '6', 'hours.dayBeginsAt', '06:00'],
  ['stretchly-2019.json', 'fullscreen', 'false', 'level', 'standard'],
  ['stretchly-2019.json', 'monitorDnd', 'true', 'busy.doNotDisturb', true],
  ['stretchly-1.8.json', 'breakInterval', '1', 'long.everyMinutes', 50],
  ['stretchly-1.8.json', 'breakPostpone', 'false', 'rules.snoozesAtMost', 0],
  ['stretchly-1.8.json', 'naturalBreaksInactivityResetTime', '240000', 'rules.absenceMinutes', 4],
  ['stretchly-1.8.json', 'appExclusions', '["zoom","obs"]', 'busy.programs', ['zoom', 'obs']],
  ['stretchly-1.8.json', 'volume', '0.5', 'sound.volume', 50],
  ['stretchly-1.8.json', 'fullscreen', 'true', 'level', 'full'],
  ['stretchly-1.8.json', 'screen', 'cursor', 'look.display', 'in-use'],
  ['stretchly-1.8.json', 'themeSource', 'dark', 'look.theme', 'dark'],
  ['stretchly-1.19.json', 'breakInterval', '3', 'long.everyMinutes', 60],
  ['stretchly-1.19.json', 'silentNotifications', 'true', 'sound.volume', 0],
  ['stretchly-1.19.json', 'openAtLogin', 'true', 'startAtLogin', true],
  ['safe-eyes-5.json', 'break_interval', '20', 'micro.everyMinutes', 20],
  ['safe-eyes-5.json', 'no_of_short_breaks_per_long_break', '4', 'long.everyMinutes', 80],
  ['safe-eyes-5.json', 'short_break_duration', '30', 'micro.lastsMinutes', 0.5],
  ['safe-eyes-5.json', 'long_break_duration', '120', 'long.lastsMinutes', 2],
  ['safe-eyes-5.json', 'audible_alert', 'false', 'sound.volume', 0],
  ['safe-eyes-6.0.0.json', 'no_of_short_breaks_per_long_break', '5', 'long.everyMinutes', 75],
  ['safe-eyes-6.0.0.json', 'pre_break_warning_time', '20', 'rules.headsUpSeconds', 20],
  ['safe-eyes-6.0.0.json', 'allow_postpone', 'false', 'rules.snoozesAtMost', 0],
  ['safe-eyes-6.0.0.json', 'plugins.donotdisturb', 'false', 'busy.fullScreen', false],
  ['safe-eyes-6.0.5.json', 'short_break_interval', '25', 'micro.everyMinutes', 25],
  ['safe-eyes-6.0.5.json', 'long_break_interval', '100', 'long.everyMinutes', 100],
  ['safe-eyes-6.0.5.json', 'postpone_duration', '90', 'long.snoozeMinutes', 1.5],
  ['safe-eyes-6.0.5.json', 'plugins.audiblealert', 'false', 'sound.volume', 0],
  ['safe-eyes-6.0.5.json', 'plugins.notification', 'true', 'micro.notice', true],
  ['breaktimer-1.json', 'breakFrequencySeconds', '1500', 'micro.everyMinutes', 25],
  ['breaktimer-1.json', 'breakLengthSeconds', '120', 'micro.lastsMinutes', 2],
  ['breaktimer-1.json', 'postponeLengthSeconds', '180', 'micro.snoozeMinutes', 3],
  ['breaktimer-1.json', 'idleResetLengthSeconds', '300', 'rules.absenceMinutes', 5],
  ['breaktimer-1.json', 'breaksEnabled', 'true', 'long.on', false],
  ['breaktimer-1.json', 'workingHoursEnabled', 'true', 'hours.ranges', RANGE_9_TO_18],
  ['breaktimer-2.json', 'breakFrequencySeconds', '1680', 'micro.everyMinutes', 28],
  ['breaktimer-2.json', 'postponeLimit', '3', 'rules.snoozesAtMost', 3],
  ['breaktimer-2.json', 'notificationType', 'NOTIFICATION', 'level', 'gentle'],
  ['breaktimer-2.json', 'soundType', 'NONE', 'sound.volume', 0],
  [
    ...(['breaktimer-2.json', 'workingHoursEnabled', 'true', 'hours.ranges'] as const),
    [
      { days: [1, 2], from: '09:00', until: '12:00' },
      { days: [1], from: '13:00', until: '18:00' },
      { days: [5], from: '22:00', until: '02:00' },
      { days: [6], from: '10:00', until: '00:00' },
    ],
  ],
  ['workrave.ini', 'timers/micro_pause/limit', '900', 'micro.everyMinutes', 15],
  ['workrave.ini', 'timers/micro_pause/auto_reset', '30', 'micro.lastsMinutes', 0.5],
  ['workrave.ini', 'timers/micro_pause/snooze', '150', 'micro.snoozeMinutes', 2.5],
  ['workrave.ini', 'timers/rest_break/limit', '3000', 'long.everyMinutes', 50],
  ['workrave.ini', 'gui/breaks/rest_break/ignorable_break', 'false', 'rules.snoozesAtMost', 0],
  ['workrave.ini', 'gui/breaks/block_mode', '2', 'level', 'full'],
  ['workrave.ini', 'gui/autostart', 'true', 'startAtLogin', true],
  ['workrave.ini', 'sound/volume', '60', 'sound.volume', 60],
  ['workrave-gconf-tree.xml', 'timers/micro_pause/limit', '1200', 'micro.everyMinutes', 20],
  ['workrave-gconf-tree.xml', 'timers/rest_break/auto_reset', '480', 'long.lastsMinutes', 8],
  ['workrave-gconf-tree.xml', 'breaks/micro_pause/enabled', 'false', 'micro.on', false],
  ['workrave-gconf-tree.xml', 'sound/enabled', 'false', 'sound.volume', 0],
  ['workrave-gconf-dump.xml', 'timers/rest_break/limit', '4500', 'long.everyMinutes', 75],
  ['workrave-gconf-dump.xml', 'breaks/rest_break/enabled', 'true', 'long.on', true],
  ['workrave-dconf.txt', 'timers/micro_pause/limit', '1500', 'micro.everyMinutes', 25],
  ['workrave-dconf.txt', 'timers/rest_break/snooze', '600', 'long.snoozeMinutes', 10],
  ['workrave-dconf.txt', 'gui/breaks/block_mode', '0', 'level', 'standard'],
  ['workrave.reg', 'timers/micro_pause/limit', '1500', 'micro.everyMinutes', 25],
  ['workrave.reg', 'timers/rest_break/auto_reset', '360', 'long.lastsMinutes', 6],
  ['workrave.reg', 'breaks/rest_break/enabled', '1', 'long.on', true],
  ['workrave.reg', 'sound/volume', '38', 'sound.volume', 38],
];

describe('a value there means here', () => {
  it.each(CASES)('%s: %s %s → %s %j', (file, from, there, key, value) => {
    expect(readOrThrow(sample(file)).meant).toContainEqual({ from, there, key, value });
  });
});

const FILES: readonly (readonly [string, string, string | null])[] = [
  ['stretchly-2019.json', 'stretchly', null],
  ['stretchly-1.8.json', 'stretchly', null],
  ['stretchly-1.19.json', 'stretchly', '1.19.1'],
  ['safe-eyes-5.json', 'safe-eyes', '5'],
  ['safe-eyes-6.0.0.json', 'safe-eyes', '6.0.0'],
  ['safe-eyes-6.0.5.json', 'safe-eyes', '6.0.5'],
  ['breaktimer-1.json', 'breaktimer', '1'],
  ['breaktimer-2.json', 'breaktimer', '2'],
  ['workrave.ini', 'workrave', null],
  ['workrave-gconf-tree.xml', 'workrave', null],
  ['workrave-gconf-dump.xml', 'workrave', null],
  ['workrave-dconf.txt', 'workrave', null],
  ['workrave.reg', 'workrave', null],
];

it.each(FILES)('%s is told by what stands in it to be of %s', (file, program, version) => {
  expect(readOrThrow(sample(file))).toMatchObject({ program, version });
});

describe('what has no counterpart is listed', () => {
  it.each([
    ['stretchly-2019.json', 'breakStrictMode'],
    ['stretchly-1.8.json', 'morningHour'],
    ['stretchly-1.19.json', 'longBreakAudio'],
    ['stretchly-1.19.json', 'audio'],
    ['safe-eyes-6.0.0.json', 'strict_break'],
    ['safe-eyes-6.0.5.json', 'plugins.screensaver'],
    ['breaktimer-1.json', 'postponeLimit'],
    ['breaktimer-2.json', 'backgroundColor'],
    ['workrave.ini', 'breaks/micro_pause/max_preludes'],
    ['workrave.ini', 'timers/daily_limit/limit'],
    ['workrave-gconf-dump.xml', 'distribution/peers'],
  ])('%s: %s', (file, from) => {
    expect(readOrThrow(sample(file)).withoutCounterpart.map((foreign) => foreign.from)).toContain(from);
  });
});

describe('what is odd is told', () => {
  const oddIn = (text: string) => readOrThrow(text).odd.map(({ from, reason }) => [from, reason.key]);
  it('a snooze of no time, and a key that stands there twice', () => {
    expect(oddIn(sample('workrave.ini'))).toEqual([
      ['timers/rest_break/snooze', 'foreign.odd.zero'],
      ['timers/rest_break/limit', 'foreign.odd.doubled'],
    ]);
  });
  const stretchly = (more: object) =>
    JSON.stringify({ microbreakInterval: 1_200_000, breakInterval: 2, breakDuration: 300_000, ...more });
  it.each([
    ['a line for a shell', { appExclusions: ['zoom; rm -rf ~'] }, 'appExclusions', 'program'],
    ['a path', { appExclusions: ['/usr/bin/zoom'] }, 'appExclusions', 'program'],
    [
      'a substitution',
      { appExclusions: [{ rule: 'pause', active: true, commands: ['$(id)'] }] },
      'appExclusions',
      'program',
    ],
    ['no list', { appExclusions: 'zoom' }, 'appExclusions', 'list'],
    ['no flag', { monitorDnd: 'yes' }, 'monitorDnd', 'flag'],
    ['no hour', { morningHour: 25 }, 'morningHour', 'hour'],
    ['another theme', { themeSource: '__proto__' }, 'themeSource', 'unknown'],
    ['too loud', { volume: 11 }, 'volume', 'loudness'],
    ['a year of snoozing', { breakPostponeTime: 31_536_000_000 }, 'breakPostponeTime', 'overADay'],
  ])('%s', (_what, more, from, reason) => {
    expect(oddIn(stretchly(more))).toEqual([[from, `foreign.odd.${reason}`]]);
  });
});

describe('exercises of one’s own', () => {
  it.each([
    [
      'stretchly-2019.json',
      [{ title: 'Roll down', text: 'Let the head hang, then the arms, and come up slowly.', seconds: null }],
    ],
    [
      'stretchly-1.8.json',
      [
        { title: 'Shrug your shoulders.', text: '', seconds: null },
        { title: 'Wall angels', text: 'Stand against a wall.', seconds: null },
      ],
    ],
    ['stretchly-1.19.json', []],
    ['safe-eyes-5.json', [{ title: 'Hang from the bar', text: '', seconds: null }]],
    [
      'safe-eyes-6.0.0.json',
      [
        { title: 'Roll your shoulders back', text: '', seconds: 20 },
        { title: 'Stretch against the door frame', text: '', seconds: 90 },
      ],
    ],
    ['breaktimer-1.json', []],
  ])('are found in %s', (file, ideas) => {
    expect(readOrThrow(sample(file)).ideas).toEqual(ideas);
  });
});

describe('dates of 1899', () => {
  it('are asked about where no zone of this machine fits and several others do', () => {
    const asked = readForeign(sample('breaktimer-1.json'), { own: 'America/New_York', chosen: null });
    expect(asked).toHaveProperty('zones');
    expect('zones' in asked && asked.zones.length).toBeGreaterThan(1);
  });
  it('are read in the zone that the person names', () => {
    const said = readOrThrow(sample('breaktimer-1.json'), { own: 'America/New_York', chosen: 'Africa/Cairo' });
    expect(said.meant).toEqual(readOrThrow(sample('breaktimer-1.json'), CAIRO).meant);
  });
  it('that are durations nowhere are refused', () => {
    const file = { settings: { breakFrequency: '1899-12-30T22:19:51.037Z', breakLength: 'x' } };
    expect(() => readOrThrow(JSON.stringify(file).replace('22:19:51', '22:19:53'))).toThrow();
  });
});

describe('a file that is none is refused with the reason', () => {
  const stretchly = (more: string) => `{"microbreakInterval":1200000,"breakInterval":2,"breakDuration":300000${more}}`;
  it.each([
    ['too big', 'x'.repeat(1024 * 1024 + 1), 'larger than 1,024 KB'],
    ['empty', ' \n', 'empty'],
    ['binary', '\u0000\u0001PNG', 'not a text file'],
    ['what is no UTF-8', 'a\uFFFDb', 'not a text file'],
    ['half of JSON', '{"microbreakInterval": 12', 'not valid JSON'],
    ['a list', '[1, 2]', 'holds no settings'],
    [
      'a manifest that only bears the name',
      '{"name":"stretchly","productName":"Stretchly","version":"1.19.0"}',
      'holds no settings',
    ],
    ['another ini', '[timers]\nfoo=1', 'holds no settings'],
    ['an XML of its own', '<!DOCTYPE x [<!ENTITY a "b">]><gconf>&a;</gconf>', 'holds no settings'],
    ['an XML that is not whole', '<gconf><dir name="timers">', 'holds no settings'],
    ['a prototype', stretchly(',"__proto__":{"on":true}'), '__proto__'],
    ['a prototype within', stretchly(',"a":{"b":[{"__proto__":1}]}'), '__proto__'],
    ['too deep', stretchly(`,"a":${'['.repeat(5_000)}${']'.repeat(5_000)}`), 'far more'],
    ['no time at all', '{"microbreakInterval":0,"breakInterval":2}', '“microbreakInterval” is 0: it is no time at all'],
    ['a year', stretchly(',"microbreakDuration":31536000000'), 'longer than a day'],
    ['1e308', '{"microbreakInterval":1e308,"breakInterval":2}', 'longer than a day'],
    ['1e309', '{"microbreakInterval":1e309,"breakInterval":2}', 'not a length of time'],
    ['below nothing', '{"microbreakInterval":-1,"breakInterval":2}', 'not a length of time'],
    ['a long break of half a break', '{"microbreakInterval":600000,"breakInterval":0.5}', 'not a length of time'],
    ['text for a number', '{"short_break_interval":"15","short_break_duration":15}', 'not a length of time'],
    [
      'a year of BreakTimer',
      '{"settings":{"breakFrequencySeconds":31536000,"breakLengthSeconds":120}}',
      'longer than a day',
    ],
    ['no time of Workrave', '[timers]\nmicro_pause.limit=0', 'no time at all'],
  ])('%s', (_what, text, reason) => {
    expect(() => readOrThrow(text)).toThrow(reason);
  });
});

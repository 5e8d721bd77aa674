import { ask, clocks, hang, jump, lock, rest, sleep, tap, type, zone } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R9: clocks that jump, stand still and run on.

const slept = { lines: ['slept', 'credited'] } as const;

const counting: readonly Case[] = [
  [
    'a wall clock set forward by a little adds no sitting',
    [type('10:00'), jump('1:00'), type('10:00'), clocks],
    ['20:00 micro 20:00, long 20:00'],
  ],
  [
    'a wall clock set back takes none away, but for the advance in which it was',
    [type('10:00'), jump('-1:00'), type('10:00'), clocks],
    ['20:00 micro 19:30, long 19:30'],
  ],
  [
    'set back by two days it is the same',
    [type('10:00'), jump('-48:00:00'), type('10:00'), clocks],
    ['20:00 micro 19:30, long 19:30'],
  ],
  [
    'sitting grows by the monotonic clock where that is the slower one',
    [type('10:00'), sleep('1:00'), type('1:00'), clocks],
    ['12:00 micro 11:00, long 11:00'],
  ],
  [
    'an absence grows by the wall clock where that is the faster one',
    [type('20:00'), rest('3:00'), jump('1:50'), rest('0:30'), type('0:30')],
    ['24:00 credited micro 20:00-25:50'],
  ],
  [
    'an absence grows by the monotonic clock where the wall clock is set back',
    [type('20:00'), rest('3:00'), jump('-2:00'), rest('2:00'), type('0:30')],
    ['25:30 credited micro 18:00-23:30'],
  ],
];

const sleeping: readonly Case[] = [
  ...(['both', 'late', 'wake-only', 'none'] as const).flatMap((told) =>
    [true, false].map<Case>((monoRuns) => [
      `a sleep of an hour, told ${told}, the monotonic clock ${monoRuns ? 'running on' : 'standing still'}`,
      [type('20:00'), sleep('1:00:00', { told, monoRuns }), clocks, rest('1:00'), clocks, type('1:00'), clocks],
      [
        ...(told === 'none'
          ? [
              '1:20:00 micro 20:00, long 20:00',
              // Nobody looks before the reading that was asked for, which the sleep puts off where the clock stands still.
              monoRuns ? '1:20:00 slept late-reading 1:00:00' : '1:20:30 slept late-reading 1:00:30',
            ]
          : [
              `1:20:00 slept ${told === 'both' ? 'told' : 'late-reading'} 1:00:00`,
              ...(told === 'late' ? ['1:20:00 slept told 0:00'] : []),
              '1:20:00 micro 20:00, long 20:00',
            ]),
        '1:21:00 micro 20:00, long 20:00',
        '1:21:30 credited long 20:00-1:21:30',
        '1:22:00 micro 0:30, long 0:30',
      ],
      slept,
    ]),
  ),
  [
    'a reading 2 min later than asked is a sleep since the last reading',
    [type('20:00'), hang(rest('2:30')), type('0:30')],
    ['22:30 slept late-reading 2:30', '23:00 credited micro 20:00-23:00'],
    slept,
  ],
  [
    'a reading less late is none',
    [type('20:00'), hang(type('2:29')), type('1:00'), clocks],
    ['23:29 micro 23:29, long 23:29'],
    slept,
  ],
  [
    'late by the monotonic clock alone counts too',
    [type('20:00'), jump('-10:00'), hang(rest('2:30')), type('0:30')],
    ['22:30 slept late-reading 2:30', '23:00 credited micro 10:00-13:00'],
    slept,
  ],
  [
    'how late is a sleep can be set',
    [type('20:00'), hang(type('2:30')), type('1:00'), clocks],
    ['23:30 micro 23:30, long 23:30'],
    { ...slept, settings: { rules: { lateMinutes: 5 } } },
  ],
  [
    'a reading that nobody asked for cannot be late',
    [type('20:00'), lock('3:00'), type('0:30')],
    ['23:30 credited micro 20:00-23:30'],
    slept,
  ],
  [
    'input dated inside a sleep is none',
    [type('20:00'), rest('0:10'), sleep('10:00', { told: 'none', idleStands: true }), rest('2:00'), type('0:30')],
    ['30:30 slept late-reading 10:30', '32:30 credited long 20:00-32:30'],
    slept,
  ],
  [
    'nor is input dated inside a sleep that was told',
    [type('20:00'), rest('0:10'), sleep('10:00', { idleStands: true }), rest('2:00'), type('0:30')],
    ['30:10 slept told 10:00', '32:40 credited long 20:00-32:40'],
    slept,
  ],
  [
    'nor is input before the reading that tells of the sleep',
    [type('20:00'), hang(rest('3:00'), tap, rest('0:10')), rest('1:00'), type('0:30')],
    ['23:10 slept late-reading 3:10', '24:40 credited micro 20:00-24:40'],
    slept,
  ],
];

const jumping: readonly Case[] = [
  [
    'set forward by two days is a sleep, where no uptime can be read',
    [type('20:00'), jump('48:00:00'), type('1:00'), clocks],
    ['20:30 slept late-reading 48:00:30', '21:00 credited long 20:00-48:21:00', '21:00 micro 0:00, long 0:00'],
    slept,
  ],
  [
    'and no sleep, where it can',
    [type('20:00'), jump('48:00:00'), type('1:00'), clocks],
    ['21:00 micro 21:00, long 21:00'],
    { ...slept, uptime: true },
  ],
  [
    'uptime tells of a sleep that nobody told of',
    [type('20:00'), sleep('10:00', { told: 'none' }), type('1:00')],
    ['30:30 slept late-reading 10:30', '31:00 credited long 20:00-31:00'],
    { ...slept, uptime: true },
  ],
  [
    'and of one in which the wall clock was set back as far',
    [type('20:00'), sleep('10:00', { told: 'none' }), jump('-10:00'), type('1:00')],
    ['30:30 slept late-reading 10:30', '31:00 credited long 10:00-21:00'],
    { ...slept, uptime: true },
  ],
  [
    'a break waits through both',
    [type('29:40'), jump('-48:00:00'), type('1:00'), jump('1:30'), type('1:00'), rest('0:15')],
    ['29:30 heads-up micro soon', '31:55 shown micro pause 31:40'],
  ],
  [
    'sitting that stood still puts a break off, whatever its heads-up says',
    [type('29:35'), jump('-1:00'), rest('0:55')],
    ['29:30 heads-up micro soon', '30:15 shown micro pause 30:00'],
  ],
  [
    'whole seconds of idle time do as well',
    [type('20:00'), rest('5:00.4'), type('1:00'), clocks],
    ['25:30 credited micro 20:00-25:30', '26:00.400 micro 0:30, long 20:30'],
    { wholeSeconds: true },
  ],
];

const zones: readonly Case[] = [
  [
    'a change of zone touches no clock',
    [
      type('20:00'),
      zone('Australia/Lord_Howe'),
      type('5:00'),
      zone('America/New_York'),
      type('4:55'),
      rest('0:15'),
      clocks,
    ],
    ['29:30 heads-up micro soon', '30:10 shown micro pause 30:10', '30:10 micro 30:10, long 30:10'],
  ],
  [
    'it touches working hours',
    [type('29:40'), zone('America/New_York'), type('1:00')],
    ['29:30 heads-up micro soon', '29:45 withdrawn micro out-of-hours'],
    { settings: { hours: { on: true, ranges: [{ days: [1], from: '08:00', until: '17:00' }] } } },
  ],
  [
    // On 5 April 2026 at 02:00 (UTC+11) clocks there go back to 01:30 (UTC+10:30): 15:00 UTC on the 4th.
    'half an hour of daylight saving touches no clock',
    [type('20:00'), type('9:55'), rest('0:15'), clocks],
    ['29:30 heads-up micro soon', '30:10 shown micro pause 30:10', '30:10 micro 30:10, long 30:10'],
    { wallMs: Date.UTC(2026, 3, 4, 14, 50), zone: 'Australia/Lord_Howe' },
  ],
  [
    'and working hours follow it',
    [ask({ type: 'pause', for: { until: 'tomorrow' } }), rest('26:00:00')],
    // 14:50 UTC is 01:50 there, before the clocks go back by half an hour; five comes after that.
    ['3:40:00 resumed over'],
    { wallMs: Date.UTC(2026, 3, 4, 14, 50), zone: 'Australia/Lord_Howe', lines: ['resumed'] },
  ],
  [
    'hours that begin while clocks go forward begin by the hands of the clock',
    // On 4 October 2026 at 02:00 (UTC+10:30) clocks there go on to 02:30 (UTC+11): 15:30 UTC on the 3rd.
    [type('1:05:00')],
    ['1:00:00 heads-up long anew'],
    {
      wallMs: Date.UTC(2026, 9, 3, 15, 0),
      zone: 'Australia/Lord_Howe',
      settings: { hours: { on: true, ranges: [{ days: [0], from: '03:00', until: '06:00' }] } },
      lines: ['heads-up'],
    },
  ],
];

hold('R9', [counting, sleeping, jumping, zones].flat());

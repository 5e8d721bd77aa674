import type { PauseFor } from '../../../../shared/schedule/types.ts';
import { ask, busy, clocks, jump, rest, restart, skip, start, type, zone } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R8: paused and outside the working hours.

const pause = (wanted: PauseFor) => ask({ type: 'pause', for: wanted });
const forGood = pause({ until: 'resumed' });
const resume = ask({ type: 'resume' });
const tomorrow = pause({ until: 'tomorrow' });
const resumed = { lines: ['resumed'] } as const;

/** Monday, 9 March 2026, 22:00 UTC. */
const MONDAY_NIGHT = Date.UTC(2026, 2, 9, 22);
const hours = (from: string, until: string, days: readonly number[] = [1, 2, 3, 4, 5]) => ({
  hours: { on: true, dayBeginsAt: '05:00', ranges: [{ days: [...days], from, until }] },
});

const pausing: readonly Case[] = [
  [
    'paused, nothing new shows, and sitting counts',
    [type('20:00'), forGood, type('1:30:00'), clocks],
    ['1:50:00 micro 1:50:00, long 1:50:00'],
  ],
  [
    'a heads-up that stands is withdrawn',
    [type('29:40'), forGood, rest('0:30')],
    ['29:30 heads-up micro soon', '29:40 withdrawn micro paused'],
  ],
  [
    'a break on show finishes',
    [type('29:50'), rest('0:20'), start, forGood, rest('2:00'), clocks],
    [
      '29:30 heads-up micro soon',
      '30:05 shown micro pause 30:05',
      '32:10 outcome micro completed time-up 2:00',
      '32:10 micro 0:00, long 30:05',
    ],
  ],
  [
    'Start now shows all the same',
    [type('20:00'), forGood, ask({ type: 'show-now' })],
    ['20:00 shown micro asked 20:00'],
  ],
  [
    'afterwards the heads-up comes first, and waiting begins anew',
    [type('35:00'), forGood, type('5:00'), resume, type('11:00')],
    [
      '29:30 heads-up micro soon',
      '35:00 withdrawn micro paused',
      '40:00 heads-up micro anew',
      '50:00 shown micro waited-long-enough 50:00',
    ],
    { settings: { long: { on: false } } },
  ],
  [
    'for a time',
    [type('20:00'), pause({ until: 'passed', ms: 1_800_000 }), type('40:00')],
    ['50:00 resumed over', '50:00 heads-up micro anew'],
    { settings: { long: { on: false } }, lines: ['resumed', 'heads-up'] },
  ],
  [
    'which runs on while the program does not run',
    [type('20:00'), pause({ until: 'passed', ms: 1_800_000 }), restart('20:00'), rest('15:00')],
    ['50:00 resumed over'],
    resumed,
  ],
  [
    'until a time, by the wall clock',
    [type('20:00'), pause({ until: 'time', wallMs: Date.UTC(2026, 2, 9, 8, 50) }), jump('0:10'), rest('40:00')],
    ['49:50 resumed over'],
    resumed,
  ],
  ['until I resume', [type('20:00'), forGood, rest('2:00'), resume], ['22:00 resumed asked'], resumed],
  [
    'a second pause takes the place of the first',
    [type('20:00'), pause({ until: 'passed', ms: 600_000 }), rest('1:00'), forGood, rest('1:00:00')],
    [],
    resumed,
  ],
  [
    'not into the past, and not resumed when not paused',
    [
      ...[type('1:00'), resume, pause({ until: 'time', wallMs: Date.UTC(2026, 2, 9, 8, 1) })],
      ...[pause({ until: 'passed', ms: 0 }), resume],
    ],
    ['1:00 refused not-paused', '1:00 refused time-is-past', '1:00 refused time-is-past', '1:00 refused not-paused'],
  ],
];

const untilTomorrow: readonly Case[] = [
  [
    'until tomorrow ends when the next day begins, at five',
    [tomorrow, rest('9:00:00')],
    ['7:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT },
  ],
  [
    'local means the zone',
    [tomorrow, rest('9:00:00')],
    ['6:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT, zone: 'Europe/Berlin' },
  ],
  [
    'when a day begins can be set',
    [tomorrow, rest('9:00:00')],
    ['5:30:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT, settings: { hours: { dayBeginsAt: '03:30' } } },
  ],
  [
    'after a flight it is the day there',
    [tomorrow, rest('3:00:00'), zone('America/New_York'), rest('9:00:00')],
    // Five in New York, in its summer time, is nine in UTC.
    ['11:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT, zone: 'Europe/Berlin' },
  ],
  [
    'or the start of the next working hours',
    [tomorrow, rest('12:00:00')],
    ['11:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT, settings: hours('09:00', '17:00') },
  ],
  [
    'after midnight it is still the same day',
    [tomorrow, rest('24:00:00')],
    ['4:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT + 3 * 3_600_000 },
  ],
  [
    'on a Friday with hours it is Monday',
    [tomorrow, rest('60:00:00')],
    ['59:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT + 4 * 86_400_000, settings: hours('09:00', '17:00') },
  ],
  [
    'hours on no day at all leave the beginning of the next day',
    [tomorrow, rest('9:00:00')],
    ['7:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT, settings: hours('09:00', '17:00', []) },
  ],
  [
    'a shift of the night that has begun is over first',
    [tomorrow, rest('25:00:00')],
    ['24:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT, settings: hours('22:00', '06:00') },
  ],
  [
    'one that has yet to begin tonight is no other day',
    [tomorrow, rest('27:00:00')],
    ['26:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT - 2 * 3_600_000, settings: hours('22:00', '06:00') },
  ],
  [
    'hours that have begun early in the morning are open when the day begins',
    [tomorrow, rest('9:00:00')],
    ['7:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT, settings: hours('04:00', '12:00') },
  ],
];

const outOfHours: readonly Case[] = [
  [
    'outside the hours nothing new shows, and sitting counts',
    [type('2:00:00'), clocks],
    ['2:00:00 micro 2:00:00, long 2:00:00'],
    { settings: hours('12:00', '17:00') },
  ],
  [
    'when they begin, what is due gets its heads-up first',
    [type('1:00:10'), rest('0:30')],
    ['1:00:00 heads-up long anew', '1:00:30 shown long pause 1:00:30'],
    { settings: hours('09:00', '17:00') },
  ],
  [
    'a break on show finishes',
    [type('29:50'), rest('0:20'), start, rest('2:00')],
    ['29:30 heads-up micro soon', '30:05 shown micro pause 30:05', '32:10 outcome micro completed time-up 2:00'],
    { settings: hours('07:00', '08:31') },
  ],
  [
    'a heads-up is withdrawn when they end',
    [type('35:00')],
    ['29:30 heads-up micro soon', '31:00 withdrawn micro out-of-hours'],
    { settings: hours('07:00', '08:31') },
  ],
  ['only the days that are set count', [type('45:00')], [], { settings: hours('00:00', '23:59', [0, 2, 3, 4, 5, 6]) }],
  [
    'hours past midnight belong to the day they begin on',
    [type('45:00')],
    [
      '29:30 heads-up micro soon',
      '40:00 shown micro waited-long-enough 40:00',
      '42:00 outcome micro ignored input-went-on 0:00',
    ],
    { settings: hours('20:00', '09:00', [0]) },
  ],
  [
    'past the end of the week too',
    [type('30:15'), rest('0:15'), skip],
    ['29:30 heads-up micro soon', '30:30 shown micro pause 30:30', '30:30 outcome micro skipped asked 0:00'],
    { wallMs: Date.UTC(2026, 2, 8, 1), settings: hours('22:00', '03:00', [6]) },
  ],
  [
    'hours that end when they begin last the whole day',
    [type('40:00')],
    ['29:30 heads-up micro soon', '40:00 shown micro waited-long-enough 40:00'],
    { settings: hours('08:10', '08:10', [0, 1]) },
  ],
];

/** Berlin goes to summer time on 29 March 2026, New York on 8 March, Lord Howe, by half an hour, on 4 October 2025. */
const overSummerTime: readonly Case[] = (
  [
    ['in Berlin', Date.UTC(2026, 2, 27, 16), 'Europe/Berlin', Date.UTC(2026, 2, 30, 7), '09:00', '17:00'],
    ['in New York', Date.UTC(2026, 2, 6, 22), 'America/New_York', Date.UTC(2026, 2, 9, 13), '09:00', '17:00'],
    ['on Lord Howe', Date.UTC(2025, 9, 3, 6, 30), 'Australia/Lord_Howe', Date.UTC(2025, 9, 5, 22), '09:00', '17:00'],
    [
      'by two hours, at Troll',
      Date.UTC(2026, 2, 27, 17),
      'Antarctica/Troll',
      Date.UTC(2026, 2, 30, 7),
      '09:00',
      '17:00',
    ],
    ['with short hours', Date.UTC(2026, 2, 27, 16), 'Europe/Berlin', Date.UTC(2026, 2, 30, 4), '06:00', '06:45'],
    ['back to winter time', Date.UTC(2026, 9, 23, 15), 'Europe/Berlin', Date.UTC(2026, 9, 26, 8), '09:00', '17:00'],
  ] as const
).map(([where, wallMs, place, untilMs, from, until]) => [
  `until tomorrow, over the change of the clocks, ends when hours begin: ${where}`,
  [tomorrow, rest('80:00:00')],
  [`${(untilMs - wallMs) / 3_600_000}:00:00 resumed over`.replace(/(\d+)\.5:00/, '$1:30')],
  { ...resumed, wallMs, zone: place, settings: hours(from, until) },
]);

const givingWay: readonly Case[] = (
  [
    ['a meeting', ask({ type: 'meeting', ms: 600_000 }), 'busy'],
    ['a call', busy('call'), 'busy'],
    ['a program that fills the screen', busy('full-screen'), 'busy'],
    ['a pause', forGood, 'paused'],
    ['a pause until tomorrow', tomorrow, 'paused'],
    ['a day off', pause({ until: 'day-off' }), 'paused'],
  ] as const
).flatMap(([what, begins, reason]) => [
  [
    `a break that nobody has begun goes when ${what} begins`,
    [type('29:50'), rest('0:20'), begins],
    ['30:05 shown micro pause 30:05', `30:10 withdrawn micro ${reason}`],
    { lines: ['shown', 'withdrawn', 'outcome'] },
  ],
  [
    `so does one that silence has begun when ${what} begins`,
    [type('29:50'), rest('0:40'), begins],
    ['30:05 shown micro pause 30:05', `30:30 withdrawn micro ${reason}`],
    { lines: ['shown', 'withdrawn', 'outcome'] },
  ],
  [
    `one that was begun by a press finishes when ${what} begins`,
    [type('29:50'), rest('0:20'), start, begins, rest('2:00')],
    ['30:05 shown micro pause 30:05', '32:10 outcome micro completed time-up 2:00'],
    { lines: ['shown', 'withdrawn', 'outcome'] },
  ],
]);

const dueAgain: readonly Case[] = [
  [
    'it is due again after a pause',
    [type('29:50'), rest('0:20'), forGood, type('5:00'), resume, rest('0:40')],
    [
      '29:30 heads-up micro soon',
      '30:05 shown micro pause 30:05',
      '30:10 withdrawn micro paused',
      '35:10 heads-up micro anew',
      '35:40 shown micro pause 35:40',
    ],
    { lines: ['withdrawn', 'heads-up', 'shown', 'outcome'], settings: { long: { on: false } } },
  ],
];

hold('R8', [pausing, untilTomorrow, overSummerTime, outOfHours, givingWay, dueAgain].flat());

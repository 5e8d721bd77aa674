import type { PauseFor } from '../../../../shared/schedule/types.ts';
import { ask, clocks, jump, rest, restart, skip, start, type } from '../acts.ts';
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
  hours: { on: true, ranges: [{ days: [...days], from, until }] },
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
    [type('29:50'), rest('0:20'), start, forGood, type('2:00'), clocks],
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
    'until tomorrow is the next local day',
    [tomorrow, rest('3:00:00')],
    ['2:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT },
  ],
  [
    'local means the zone',
    [tomorrow, rest('3:00:00')],
    ['1:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT, zone: 'Europe/Berlin' },
  ],
  [
    'or the start of the next working hours',
    [tomorrow, rest('12:00:00')],
    ['11:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT, settings: hours('09:00', '17:00') },
  ],
  [
    'after midnight it is the day after',
    [tomorrow, rest('24:00:00')],
    ['23:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT + 3 * 3_600_000 },
  ],
  [
    'on a Friday with hours it is Monday',
    [tomorrow, rest('60:00:00')],
    ['59:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT + 4 * 86_400_000, settings: hours('09:00', '17:00') },
  ],
  [
    'hours on no day at all leave the next local day',
    [tomorrow, rest('3:00:00')],
    ['2:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT, settings: hours('09:00', '17:00', []) },
  ],
  [
    'hours through the night have begun when the day does',
    [tomorrow, rest('3:00:00')],
    ['2:00:00 resumed over'],
    { ...resumed, wallMs: MONDAY_NIGHT, settings: hours('22:00', '06:00') },
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

hold('R8', [pausing, untilTomorrow, outOfHours].flat());

import type { PauseFor } from '../../../../shared/schedule/types.ts';
import { ask, clocks, rest, restart, type } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R8: days off and holidays.

const pause = (wanted: PauseFor) => ask({ type: 'pause', for: wanted });
const resume = ask({ type: 'resume' });

/** Monday, 9 March 2026, 22:00 UTC. */
const MONDAY_NIGHT = Date.UTC(2026, 2, 9, 22);
const hours = (from: string, until: string, days: readonly number[] = [1, 2, 3, 4, 5]) => ({
  hours: { on: true, dayBeginsAt: '05:00', ranges: [{ days: [...days], from, until }] },
});

const dayOff = pause({ until: 'day-off' });
const offLines = { lines: ['resumed', 'day-off'] } as const;

const daysOff: readonly Case[] = [
  [
    'a day off is one for the record, and ends when the next day begins',
    [dayOff, rest('9:00:00')],
    ['0:00 day-off 2026-03-09 off', '7:00:00 resumed over'],
    { ...offLines, wallMs: MONDAY_NIGHT },
  ],
  [
    'it lasts over a restart, and the night',
    [dayOff, restart('6:00:00'), rest('3:00:00')],
    ['0:00 day-off 2026-03-09 off', '7:00:00 resumed over'],
    { ...offLines, wallMs: MONDAY_NIGHT },
  ],
  [
    'after midnight it is still the day before that is off',
    [dayOff, rest('9:00:00')],
    ['0:00 day-off 2026-03-09 off', '4:00:00 resumed over'],
    { ...offLines, wallMs: MONDAY_NIGHT + 3 * 3_600_000 },
  ],
  [
    'a shift of that day is off to its end, past the beginning of the next day',
    [dayOff, rest('25:00:00')],
    ['0:00 day-off 2026-03-09 off', '24:00:00 resumed over'],
    { ...offLines, wallMs: MONDAY_NIGHT, settings: hours('22:00', '06:00') },
  ],
  [
    'on a Friday with hours it ends on Monday, and Friday alone was off',
    [dayOff, rest('58:00:00'), resume],
    ['0:00 day-off 2026-03-13 off', '58:00:00 resumed asked'],
    { ...offLines, wallMs: MONDAY_NIGHT + 4 * 86_400_000, settings: hours('09:00', '17:00') },
  ],
  [
    'on the day before a holiday it ends behind that',
    [dayOff, rest('33:00:00')],
    ['0:00 day-off 2026-03-09 off', '31:00:00 resumed over'],
    { ...offLines, wallMs: MONDAY_NIGHT, settings: { holidays: [{ from: '2026-03-10', until: '2026-03-10' }] } },
  ],
  [
    'resumed on that day it was not off after all',
    [dayOff, rest('2:00'), resume],
    ['0:00 day-off 2026-03-09 off', '2:00 day-off 2026-03-09 not off', '2:00 resumed asked'],
    offLines,
  ],
  [
    'nor where a shorter pause takes its place',
    [dayOff, rest('2:00'), pause({ until: 'passed', ms: 600_000 })],
    ['0:00 day-off 2026-03-09 off', '2:00 day-off 2026-03-09 not off'],
    offLines,
  ],
  ['taken twice it is recorded once', [dayOff, rest('2:00'), dayOff], ['0:00 day-off 2026-03-09 off'], offLines],
  [
    'a break that nobody has begun goes',
    [type('29:50'), rest('0:20'), dayOff],
    ['30:05 shown micro pause 30:05', '30:10 withdrawn micro paused'],
    { lines: ['shown', 'withdrawn', 'outcome'] },
  ],
];

const onHolidays: readonly Case[] = [
  [
    'on a holiday nothing shows, though no hours are set, and sitting counts',
    [type('2:00:00'), clocks],
    ['2:00:00 micro 2:00:00, long 2:00:00'],
    { settings: { holidays: [{ from: '2026-03-09', until: '2026-03-09' }] } },
  ],
  [
    'as the day after begins, what is due gets its heads-up first',
    [type('1:30:00'), rest('1:00')],
    ['1:00:00 heads-up long anew', '1:10:00 shown long waited-long-enough 1:10:00'],
    {
      ...{ wallMs: Date.UTC(2026, 2, 10, 4), lines: ['heads-up', 'shown'] },
      settings: { holidays: [{ from: '2026-03-09', until: '2026-03-09' }] },
    },
  ],
  [
    'a heads-up is withdrawn as one begins',
    [type('35:00')],
    ['29:30 heads-up micro soon', '31:00 withdrawn micro out-of-hours'],
    {
      wallMs: Date.UTC(2026, 2, 10, 4, 29),
      settings: { holidays: [{ from: '2026-03-10', until: '2026-03-12' }] },
    },
  ],
  [
    'the night shift that began before it goes on',
    [type('45:00')],
    [
      '29:30 heads-up micro soon',
      '40:00 shown micro waited-long-enough 40:00',
      '42:00 outcome micro ignored input-went-on 0:00',
    ],
    { settings: { ...hours('20:00', '09:00', [0]), holidays: [{ from: '2026-03-09', until: '2026-03-09' }] } },
  ],
  [
    'that of its own day does not, on the morning after',
    [type('45:00')],
    [],
    { settings: { ...hours('20:00', '09:00', [0]), holidays: [{ from: '2026-03-08', until: '2026-03-08' }] } },
  ],
];

hold('R8', [daysOff, onHolidays].flat());

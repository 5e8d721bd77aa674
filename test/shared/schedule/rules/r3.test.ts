import { type Act, ask, behindLock, busy, clocks, done, free, lock, rest, skip, start, type } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R3: what the end of a break does to the clocks, and when a micro-break becomes the long one.

/** To 5 s after a micro-break is shown, at 30:05, with the last input 20 s ago. */
const toMicro: readonly Act[] = [type('29:50'), rest('0:20')];
/** The same for a long break at 1:00:05, where micro-breaks are off. */
const toLong: readonly Act[] = [type('59:50'), rest('0:20')];
const noMicro = { settings: { micro: { on: false } }, lines: ['outcome'] } as const;
const outcomes = { lines: ['outcome'] } as const;

const session = (minutes: number): Act => ask({ type: 'show-session', lengthMs: minutes * 60_000 });

const zeroing: readonly Case[] = [
  [
    'completed: a session shorter than the long break zeroes micro',
    [type('20:00'), session(4), start, rest('4:00'), clocks],
    ['20:00 shown micro asked 20:00', '24:00 outcome micro completed time-up 4:00', '24:00 micro 0:00, long 20:00'],
    { lines: ['shown', 'outcome'] },
  ],
  [
    'left early: a session as long as the long break zeroes both',
    [type('20:00'), session(5), start, rest('2:00'), done, clocks],
    ['20:00 shown long asked 20:00', '22:00 outcome long completed asked 2:00', '22:00 micro 0:00, long 0:00'],
    { lines: ['shown', 'outcome'] },
  ],
  [
    'a session takes the place of what has been announced',
    [type('29:40'), session(10), start, rest('10:00'), clocks],
    [
      ...['29:40 withdrawn micro asked', '29:40 shown long asked 29:40'],
      ...['39:40 outcome long completed time-up 10:00', '39:40 micro 0:00, long 0:00'],
    ],
    { lines: ['withdrawn', 'shown', 'outcome'] },
  ],
  [
    'there is no session beside a break that shows, nor behind a lock',
    [...toMicro, session(10), skip, behindLock(rest('0:10'), session(10))],
    ['30:10 refused break-shows-already', '30:20 refused locked'],
    { lines: [] },
  ],
  [
    'completed: a micro-break zeroes micro',
    [...toMicro, start, rest('2:00'), clocks],
    ['32:10 outcome micro completed time-up 2:00', '32:10 micro 0:00, long 30:05'],
    outcomes,
  ],
  [
    'skipped: a micro-break zeroes micro',
    [...toMicro, skip, clocks],
    ['30:10 outcome micro skipped asked 0:00', '30:10 micro 0:00, long 30:05'],
    outcomes,
  ],
  [
    'ignored: a micro-break zeroes micro, and its time counts for long',
    [...toMicro, type('2:00'), clocks],
    ['32:05 outcome micro ignored input-went-on 0:00', '32:10 micro 0:00, long 32:05'],
    outcomes,
  ],
  [
    'away: a micro-break zeroes micro',
    [...toMicro, lock('2:10'), clocks],
    ['32:20 outcome micro away locked 2:00', '32:20 micro 0:00, long 30:05'],
    outcomes,
  ],
  [
    'completed: a long break zeroes both',
    [...toLong, start, rest('5:00'), clocks],
    ['1:05:10 outcome long completed time-up 5:00', '1:05:10 micro 0:00, long 0:00'],
    noMicro,
  ],
  [
    'skipped: a long break zeroes both',
    [...toLong, skip, clocks],
    ['1:00:10 outcome long skipped asked 0:00', '1:00:10 micro 0:00, long 0:00'],
    noMicro,
  ],
  [
    'ignored: a long break zeroes both',
    [...toLong, type('5:00'), clocks],
    ['1:05:05 outcome long ignored input-went-on 0:00', '1:05:10 micro 0:00, long 0:00'],
    noMicro,
  ],
  [
    'away: a long break zeroes both',
    [...toLong, lock('5:10'), clocks],
    ['1:05:20 outcome long away locked 5:00', '1:05:20 micro 0:00, long 0:00'],
    noMicro,
  ],
];

const becoming: readonly Case[] = [
  [
    'with long 5 min from due, a micro-break is the long one from its heads-up on',
    [type('25:30'), rest('5:00'), type('30:15'), rest('0:20'), done],
    [
      '31:00 credited micro 25:30-31:00',
      '1:00:30 heads-up long soon',
      '1:01:00 shown long pause 30:00',
      '1:01:05 outcome long completed asked 0:00',
    ],
  ],
  [
    'with long exactly 5 min from due too',
    [type('25:00'), rest('5:00'), type('30:15'), rest('0:20')],
    ['30:30 credited micro 25:00-30:30', '1:00:00 heads-up long soon', '1:00:30 shown long pause 30:00'],
  ],
  [
    'with long more than 5 min from due it stays a micro-break',
    [type('24:30'), rest('5:00'), type('30:15'), rest('0:20')],
    ['30:00 credited micro 24:30-30:00', '59:30 heads-up micro soon', '1:00:00 shown micro pause 30:00'],
  ],
  [
    'a micro-break that waits becomes the long one, with a heads-up of its own',
    [type('24:00'), rest('5:00'), type('31:20'), rest('0:45')],
    [
      '29:30 credited micro 24:00-29:30',
      '59:00 heads-up micro soon',
      '1:00:30 withdrawn micro became-long',
      '1:00:30 heads-up long became-long',
    ],
    { lines: ['credited', 'heads-up', 'withdrawn'] },
  ],
  [
    'it becomes it to the second, whenever the readings of its waiting fall',
    [type('24:03'), rest('5:00'), type('31:20'), rest('0:45')],
    ['59:03 heads-up micro soon', '1:00:30 heads-up long became-long'],
    { lines: ['heads-up'] },
  ],
  [
    'what has become the long one shows no sooner than 30 s later',
    [type('24:00'), rest('5:00'), type('31:20'), rest('0:40')],
    ['1:01:00 shown long pause 31:30'],
    { lines: ['shown'] },
  ],
  [
    'a micro-break that is held becomes the long one',
    [type('20:00'), busy('call'), type('40:00'), free, type('0:15')],
    ['30:00 held micro call', '1:00:00 heads-up long released', '1:00:15 shown long released 1:00:15'],
  ],
  [
    'what has become the long one and is asked for tells the clock that is to fall due',
    [type('25:30'), rest('5:00'), type('29:40'), ask({ type: 'show-now' })],
    ['1:00:10 shown long asked 29:10'],
    { lines: ['shown'] },
  ],
  [
    'how close long must be can be set',
    [type('20:00'), rest('5:00'), type('30:45')],
    ['25:30 credited micro 20:00-25:30', '55:00 heads-up long soon'],
    { settings: { rules: { mergeMinutes: 10 } } },
  ],
  [
    'a micro-break on show stays one, though long comes close meanwhile',
    [type('24:30'), rest('5:00'), type('30:15'), rest('0:20'), type('2:00')],
    ['1:00:00 shown micro pause 30:00', '1:02:00 outcome micro ignored input-went-on 0:00'],
    { lines: ['shown', 'outcome'] },
  ],
];

hold('R3', [...zeroing, ...becoming]);

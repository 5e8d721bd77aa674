import { behindLock, clocks, done, lock, rest, restart, skip, sleep, start, type } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R2: the two clocks, and what an absence does to them.

const cases: readonly Case[] = [
  [
    'micro is due at 30 min and lasts 2, long is due at 60 and lasts 5',
    [
      ...[type('29:50'), rest('0:20'), start, rest('2:00'), clocks],
      ...[type('29:40'), rest('0:20'), start, rest('5:00'), clocks],
    ],
    [
      '29:30 heads-up micro soon',
      '30:05 shown micro pause 30:05',
      '32:10 outcome micro completed time-up 2:00',
      '32:10 micro 0:00, long 30:05',
      '1:01:35 heads-up long soon',
      '1:02:05 shown long pause 1:00:00',
      '1:07:10 outcome long completed time-up 5:00',
      '1:07:10 micro 0:00, long 0:00',
    ],
  ],
  [
    'when they are due and how long they last can be set',
    [type('19:50'), rest('0:20'), start, rest('1:00'), type('25:00'), rest('0:20'), start, rest('3:00')],
    [
      '19:30 heads-up micro soon',
      '20:05 shown micro pause 20:05',
      '21:10 outcome micro completed time-up 1:00',
      '40:40 heads-up long soon',
      '46:25 shown long pause 45:20',
      '49:30 outcome long completed time-up 3:00',
    ],
    { settings: { micro: { everyMinutes: 20, lastsMinutes: 1 }, long: { everyMinutes: 45, lastsMinutes: 3 } } },
  ],
  [
    'micro alone',
    [type('1:05:00'), clocks],
    [
      '29:30 heads-up micro soon',
      '40:00 shown micro waited-long-enough 40:00',
      '42:00 outcome micro ignored input-went-on 0:00',
      '1:05:00 micro 23:00, long 1:05:00',
    ],
    { settings: { long: { on: false } } },
  ],
  [
    'long alone',
    [type('1:10:00')],
    ['59:30 heads-up long soon', '1:10:00 shown long waited-long-enough 1:10:00'],
    { settings: { micro: { on: false } } },
  ],
  [
    'neither',
    [type('3:00:00'), clocks],
    ['3:00:00 micro 3:00:00, long 3:00:00'],
    { settings: { micro: { on: false }, long: { on: false } } },
  ],
  [
    'an absence of 10 min zeroes both clocks',
    [type('20:00'), rest('10:00'), type('1:30'), clocks],
    ['30:30 credited long 20:00-30:30', '31:30 micro 1:00, long 1:00'],
  ],
  [
    'a shorter one zeroes micro and leaves long where it was when the absence began',
    [type('20:00'), rest('9:59'), type('1:01'), clocks],
    ['30:00 credited micro 20:00-30:00', '31:00 micro 1:00, long 21:00'],
  ],
  [
    '5 min on end locked zero both',
    [type('20:00'), lock('5:00'), type('0:30'), clocks],
    ['25:30 credited long 20:00-25:30', '25:30 micro 0:00, long 0:00'],
  ],
  [
    'less than 5 min locked zero micro alone',
    [type('20:00'), lock('4:59'), type('0:31'), clocks],
    ['25:00 credited micro 20:00-25:00', '25:30 micro 0:30, long 20:30'],
  ],
  ['5 min on end asleep zero both', [type('20:00'), sleep('5:00'), type('0:30')], ['25:30 credited long 20:00-25:30']],
  [
    '5 min on end not running zero both',
    [type('20:00'), restart('5:00'), type('0:30')],
    ['25:30 credited long 20:00-25:30'],
  ],
  [
    'lock and sleep count together while they are on end',
    [type('20:00'), behindLock(rest('1:30'), sleep('2:00'), rest('1:30')), type('0:30')],
    ['25:30 credited long 20:00-25:30'],
  ],
  [
    'locks of 5 min together do not, with an unlocked moment between them',
    [type('20:00'), lock('3:00'), rest('0:10'), lock('3:00'), type('0:30')],
    ['26:40 credited micro 20:00-26:40'],
  ],
  [
    'the longest lock of the absence counts, not the last',
    [type('20:00'), lock('5:00'), rest('0:10'), lock('1:00'), type('0:30')],
    ['26:40 credited long 20:00-26:40'],
  ],
  [
    'an absence is credited once, as the larger it earned',
    [type('20:00'), rest('6:00'), lock('5:00'), rest('1:00'), type('0:30')],
    ['32:30 credited long 20:00-32:30'],
  ],
  [
    'an absence is not credited before its end',
    [type('20:00'), rest('3:00:00'), clocks],
    ['3:20:00 micro 20:00, long 20:00'],
  ],
  [
    'what earns the larger can be set',
    [type('20:00'), rest('6:00'), type('4:00'), lock('2:30'), type('0:30')],
    ['26:30 credited long 20:00-26:30', '33:00 credited long 30:00-33:00'],
    { settings: { rules: { longAbsenceMinutes: 6, longOffMinutes: 2.5 } } },
  ],
  [
    'due at the same moment, the long break comes, after its own time',
    [type('29:45'), rest('0:15'), skip, type('29:45'), rest('0:15')],
    ['30:00 shown micro pause 30:00', '1:00:00 shown long pause 1:00:00'],
    { lines: ['shown'] },
  ],
  [
    'both clocks stand still while a break shows',
    [type('29:50'), rest('0:20'), start, rest('1:00'), done, clocks],
    [
      '29:30 heads-up micro soon',
      '30:05 shown micro pause 30:05',
      '31:10 outcome micro completed asked 1:00',
      '31:10 micro 0:00, long 30:05',
    ],
  ],
];

/** Working on through a break that is due, then away, then back for 30 s. */
const afterAbsence: readonly Case[] = [
  [
    'after an absence as long as the long break, that one is due no sooner than 15 min after the return',
    [type('29:50'), rest('0:20'), skip, type('27:50'), rest('9:00'), type('14:00'), clocks, type('1:30')],
    ['29:30 heads-up micro soon', '1:21:00 micro 13:30, long 58:30', '1:22:00 heads-up long soon'],
    { lines: ['heads-up'] },
  ],
  [
    'how much sooner can be set',
    [type('58:00'), rest('9:00'), type('4:00'), clocks],
    ['1:11:00 micro 3:30, long 1:01:30'],
    { lines: [], settings: { rules: { longAfterAbsenceMinutes: 0 } } },
  ],
  [
    'a long break that is further off stays where it was',
    [type('20:00'), rest('9:00'), type('4:00'), clocks],
    ['33:00 micro 3:30, long 23:30'],
    { lines: [] },
  ],
  [
    'after a shorter absence it stays where it was',
    [type('58:00'), lock('4:00'), type('1:00'), clocks],
    ['1:03:00 micro 0:30, long 58:30'],
    { lines: [] },
  ],
];

hold('R2', [...cases, ...afterAbsence]);

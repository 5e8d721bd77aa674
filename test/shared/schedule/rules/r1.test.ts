import { ask, behindLock, busy, clocks, hang, lock, reboot, rest, restart, sleep, tap, type } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R1: what sitting and an absence are. Presence is read every 30 s, so that a return is seen up to 30 s late.

const absences: readonly Case[] = [
  [
    'the first start begins with both clocks at zero, away until the first input, and credits nothing',
    [rest('7:00'), clocks, type('10:00'), clocks],
    ['7:00 micro 0:00, long 0:00', '17:00 micro 9:30, long 9:30'],
  ],
  [
    'the first start begins with sitting where there is input at once',
    [type('10:00'), clocks],
    ['10:00 micro 10:00, long 10:00'],
  ],
  [
    'the first input counts from its own moment',
    [rest('7:05'), tap, rest('0:25'), clocks],
    ['7:30 micro 0:25, long 0:25'],
  ],
  [
    '5 min without input, seen by one reading, are an absence',
    [type('20:00'), rest('5:00'), type('1:00'), clocks],
    ['25:30 credited micro 20:00-25:30', '26:00 micro 0:30, long 20:30'],
  ],
  [
    'less than 5 min without input are none',
    [type('20:00'), rest('4:59'), type('1:01'), clocks],
    ['26:00 micro 26:00, long 26:00'],
  ],
  [
    'how long without input is an absence can be set',
    [type('20:00'), rest('3:00'), type('1:00'), clocks],
    ['23:30 credited micro 20:00-23:30', '24:00 micro 0:30, long 20:30'],
    { settings: { rules: { absenceMinutes: 3 } } },
  ],
  [
    'the distance between the last inputs of two readings is no gap',
    [type('10:00'), hang(rest('2:10'), tap, rest('0:05')), clocks],
    ['12:15 micro 12:15, long 12:15'],
    { settings: { rules: { absenceMinutes: 2, lateMinutes: 10 } } },
  ],
  [
    'the same distance without input, seen by one reading, is a gap',
    [type('10:00'), hang(rest('2:15')), clocks, type('0:30')],
    ['12:15 micro 10:00, long 10:00', '12:45 credited micro 10:00-12:45'],
    { settings: { rules: { absenceMinutes: 2, lateMinutes: 10 } } },
  ],
  [
    'a lock of 2 min is an absence and begins at the lock',
    [type('20:00'), rest('1:00'), lock('2:00'), clocks, type('1:00'), clocks],
    ['23:00 micro 21:00, long 21:00', '23:30 credited micro 21:00-23:30', '24:00 micro 0:30, long 21:30'],
  ],
  [
    'a lock of less than 2 min is none',
    [type('20:00'), rest('1:00'), lock('1:59'), type('1:00'), clocks],
    ['23:59 micro 23:59, long 23:59'],
  ],
  [
    'two locks of less than 2 min, not on end, are none',
    [type('20:00'), lock('1:30'), rest('0:10'), lock('1:30'), type('1:00'), clocks],
    ['24:10 micro 24:10, long 24:10'],
  ],
  [
    'an absence with a lock begins at the last input if the whole gap has 5 min',
    [type('20:00'), rest('3:00'), lock('2:00'), clocks, type('1:00')],
    ['25:00 micro 20:00, long 20:00', '25:30 credited micro 20:00-25:30'],
  ],
  [
    'in hindsight it begins at the last input, once the whole gap has 5 min',
    [type('20:00'), rest('0:30'), lock('2:00'), clocks, rest('2:30'), clocks, type('0:30')],
    ['22:30 micro 20:30, long 20:30', '25:00 micro 20:00, long 20:00', '25:30 credited micro 20:00-25:30'],
  ],
  [
    'what came between the last input and the lock stays counted until then',
    [type('20:00'), rest('0:30'), lock('2:00'), rest('1:00'), clocks],
    ['23:30 micro 20:30, long 20:30'],
  ],
  [
    'an input that leaves no sitting behind leaves no span of it',
    [type('20:00'), rest('6:01'), tap, rest('10:00'), type('1:00')],
    ['26:30 sat 0:00-20:00 20:00', '26:30 credited micro 20:00-26:01', '36:31 credited long 26:01-36:31'],
    { lines: ['sat', 'credited'] },
  ],
  [
    'a gap of 5 min that lay locked for less than 2 is an absence',
    [type('20:00'), rest('3:30'), lock('1:30'), clocks, type('0:30')],
    ['25:00 micro 20:00, long 20:00', '25:30 credited micro 20:00-25:30'],
  ],
  [
    'an absence ends at the next input, not at the reading that sees it',
    [type('20:00'), rest('6:10'), tap, rest('0:20'), clocks],
    ['26:30 credited micro 20:00-26:10', '26:30 micro 0:20, long 20:20'],
  ],
  [
    'unlocking alone is no input',
    [type('20:00'), rest('0:30'), lock('2:00'), rest('1:30'), type('0:30')],
    ['24:30 credited micro 20:30-24:30'],
  ],
  [
    'the keys that unlock are no input',
    [type('20:00'), behindLock(type('3:00')), rest('0:00.5'), tap, rest('1:59.5'), type('0:30')],
    ['25:30 credited micro 20:00-25:30'],
  ],
  [
    'an input shortly after unlocking is one',
    [type('20:00'), lock('3:00'), rest('0:02'), tap, rest('0:58')],
    ['23:30 credited micro 20:00-23:02'],
  ],
  [
    'a sleep of 2 min is an absence and begins at the sleep',
    [type('20:00'), rest('1:00'), sleep('2:00'), type('0:30')],
    ['23:30 credited micro 21:00-23:30'],
  ],
  [
    'a sleep of less than 2 min is none',
    [type('20:00'), sleep('1:59', { monoRuns: true }), type('1:00'), clocks],
    ['22:59 micro 22:59, long 22:59'],
  ],
  [
    'lock and sleep on end are one',
    [type('20:00'), behindLock(rest('1:00'), sleep('1:00')), type('0:30')],
    ['22:30 credited micro 20:00-22:30'],
  ],
  [
    '2 min of not running are an absence and begin at the last reading',
    [type('20:00'), rest('0:30'), restart('2:00'), clocks, type('0:30')],
    ['22:30 micro 20:30, long 20:30', '23:00 credited micro 20:30-23:00'],
  ],
  [
    'less than 2 min of not running are sitting',
    [type('20:00'), restart('1:59'), type('1:00'), clocks],
    ['22:59 micro 22:59, long 22:59'],
  ],
  [
    'a machine that starts anew was not running',
    [type('20:00'), reboot('2:00'), type('0:30')],
    ['22:30 credited micro 20:00-22:30'],
  ],
];

const counting: readonly Case[] = [
  ...(['call', 'camera', 'microphone', 'presentation', 'media'] as const).map<Case>((reason) => [
    `${reason} counts as input`,
    [type('10:00'), busy(reason), rest('10:00'), clocks],
    ['20:00 micro 20:00, long 20:00'],
  ]),
  ...(['full-screen', 'do-not-disturb'] as const).map<Case>((reason) => [
    `${reason} says nothing about somebody sitting there`,
    [type('10:00'), busy(reason), rest('10:00'), clocks],
    ['20:00 micro 10:00, long 10:00'],
  ]),
  [
    'a meeting counts as input while it lasts',
    [type('10:00'), ask({ type: 'meeting', ms: 600_000 }), rest('10:00'), clocks, rest('5:00'), clocks],
    ['20:00 micro 20:00, long 20:00', '25:00 micro 20:00, long 20:00'],
  ],
  [
    'a call that begins ends an absence at once',
    [type('20:00'), rest('6:10'), busy('call'), rest('0:30'), clocks],
    ['26:10 credited micro 20:00-26:10', '26:40 micro 0:30, long 20:30'],
  ],
  [
    'after a call the gap begins at its end',
    [type('20:00'), busy('call'), rest('3:00'), busy(), rest('5:00'), clocks, type('0:30')],
    ['28:00 micro 23:00, long 23:00', '28:30 credited micro 23:00-28:30'],
  ],
  [
    'a call that begins behind a locked screen is no input there',
    [type('20:00'), behindLock(rest('1:00'), busy('call'), rest('2:00')), rest('0:30')],
    ['23:30 credited micro 20:00-23:30'],
  ],
  [
    'music that plays behind a locked screen is no input',
    [type('20:00'), busy('media'), lock('3:00'), type('0:30')],
    ['23:30 credited micro 20:00-23:30'],
  ],
];

hold('R1', [...absences, ...counting]);

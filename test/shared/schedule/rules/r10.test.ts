import {
  type Act,
  ask,
  busy,
  clocks,
  jump,
  reboot,
  rest,
  restart,
  skip,
  snooze,
  start,
  type,
  use,
  wake,
} from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R10: restarts and changed settings. That state is saved at every decision is the engine's part, and tested there.

const toMicro: readonly Act[] = [type('29:50'), rest('0:20')];
const outcome = { lines: ['outcome'] } as const;

const restarting: readonly Case[] = [
  [
    'sitting goes on',
    [type('20:00'), restart('0:20'), type('9:35'), rest('0:15')],
    ['29:30 heads-up micro soon', '30:10 shown micro pause 30:10'],
  ],
  [
    'over a machine that starts anew too',
    [type('20:00'), reboot('1:00'), type('9:00'), clocks],
    ['29:30 heads-up micro soon', '30:00 micro 30:00, long 30:00'],
  ],
  [
    'sitting grows by the smaller of the two clocks over a restart, too',
    [type('20:00'), jump('1:00'), restart('0:30'), clocks],
    ['20:30 micro 20:30, long 20:30'],
  ],
  [
    'time not running is told as that, and not as sleep',
    [type('20:00'), restart('5:00'), type('0:30')],
    ['0:00 booted', '25:00 booted', '25:30 credited long 20:00-25:30'],
    { lines: ['booted', 'slept', 'credited'] },
  ],
  [
    'waiting goes on, after a heads-up anew',
    [type('35:00'), restart('0:20'), type('5:00')],
    ['29:30 heads-up micro soon', '35:20 heads-up micro anew', '40:00 shown micro waited-long-enough 40:00'],
  ],
  [
    'snoozes are not forgotten',
    [
      ...toMicro,
      snooze,
      restart('0:10'),
      ask({ type: 'show-now' }),
      snooze,
      restart('0:10'),
      ask({ type: 'show-now' }),
      snooze,
    ],
    [
      '30:10 outcome micro snoozed asked 0:00',
      '30:20 outcome micro snoozed asked 0:00',
      '30:30 refused no-more-snoozes',
    ],
    outcome,
  ],
  [
    'a pause is not forgotten',
    [type('20:00'), ask({ type: 'pause', for: { until: 'resumed' } }), restart('0:10'), type('30:00')],
    [],
  ],
  [
    'a meeting is not forgotten, and runs out meanwhile',
    [type('29:00'), ask({ type: 'meeting', ms: 120_000 }), type('1:30'), restart('0:20'), type('0:15'), clocks],
    ['30:00 held micro meeting', '31:00 heads-up micro released', '31:05 micro 31:05, long 31:05'],
  ],
  [
    'an absence goes on',
    [type('20:00'), rest('3:00'), restart('1:00'), rest('1:00'), type('0:30')],
    ['25:30 credited micro 20:00-25:30'],
  ],
  [
    'one that was open stays open',
    [type('20:00'), rest('6:00'), restart('5:00'), type('0:30')],
    ['31:30 credited long 20:00-31:30'],
  ],
  [
    'a break on show resumes, with the time it has left',
    [...toMicro, start, rest('0:30'), restart('0:30'), rest('1:00')],
    ['32:10 outcome micro completed time-up 2:00'],
    outcome,
  ],
  [
    'a break on show that has not begun resumes too',
    [type('40:02'), restart('0:05'), type('2:00')],
    ['42:00 outcome micro ignored input-went-on 0:00'],
    outcome,
  ],
  [
    'it is away if its time has passed',
    [...toMicro, start, rest('0:30'), restart('1:30'), clocks],
    ['32:10 outcome micro away not-running 2:00', '32:10 micro 0:00, long 30:05'],
    outcome,
  ],
  [
    'it has begun by itself meanwhile',
    [type('40:02'), restart('1:58'), rest('0:10')],
    ['42:10 outcome micro away gone 2:00'],
    outcome,
  ],
  [
    'it is away too if it was offered for as long, where nobody tells the idle time',
    [type('31:50'), restart('0:15'), clocks],
    ['32:05 outcome micro away not-running 0:00', '32:05 micro 0:00, long 30:00'],
    { ...outcome, idleUnknown: true },
  ],
  [
    'what makes busy is forgotten: its sources tell it anew',
    [type('20:00'), busy('call'), restart('0:10'), rest('5:00'), clocks],
    ['25:10 micro 20:10, long 20:10'],
  ],
];

const changing: readonly Case[] = [
  [
    'settings apply from the next reading',
    [type('25:00'), use({ micro: { everyMinutes: 20 } }), type('0:30'), rest('0:15')],
    ['25:00 heads-up micro anew', '25:45 shown micro pause 25:45'],
  ],
  [
    'a heads-up goes when its time is put off',
    [type('29:40'), use({ micro: { everyMinutes: 40 } }), type('9:50')],
    ['29:30 heads-up micro soon', '29:40 withdrawn micro settings', '39:30 heads-up micro soon'],
  ],
  [
    'a heads-up goes when its kind is switched off, and the other comes',
    [type('59:40'), use({ long: { on: false } }), type('0:10')],
    ['57:30 heads-up long soon', '59:40 withdrawn long settings', '59:40 heads-up micro anew'],
    { settings: { micro: { everyMinutes: 58 }, rules: { mergeMinutes: 5, waitAtMostMinutes: 60 } } },
  ],
  [
    'both switched off leave nothing',
    [type('29:40'), use({ micro: { on: false }, long: { on: false } }), type('1:00:00')],
    ['29:30 heads-up micro soon', '29:40 withdrawn micro settings'],
  ],
  [
    'a break on show keeps its length',
    [...toMicro, start, use({ micro: { lastsMinutes: 8 } }), rest('2:00')],
    ['32:10 outcome micro completed time-up 2:00'],
    outcome,
  ],
  [
    'and when it starts by itself',
    [...toMicro, use({ rules: { startsAfterSeconds: 60 } }), rest('2:05')],
    ['32:15 outcome micro away gone 2:00'],
    outcome,
  ],
  [
    'and stays, though its kind is switched off',
    [...toMicro, start, use({ micro: { on: false }, long: { on: false } }), rest('2:00')],
    ['32:10 outcome micro completed time-up 2:00'],
    outcome,
  ],
  [
    'the next one has the new length',
    [
      ...toMicro,
      use({ micro: { lastsMinutes: 1 } }),
      skip,
      ask({ type: 'show-now', kind: 'micro' }),
      start,
      rest('1:00'),
    ],
    ['30:10 outcome micro skipped asked 0:00', '31:10 outcome micro completed time-up 1:00'],
    outcome,
  ],
  [
    'a shorter wait counts at once',
    [type('35:00'), use({ rules: { waitAtMostMinutes: 4 } })],
    ['35:00 shown micro waited-long-enough 35:00'],
    { lines: ['shown'] },
  ],
  [
    'and when to look again is told at once',
    [type('25:10'), use({ micro: { everyMinutes: 26 } }), wake],
    ['25:10 reading in 0:20'],
  ],
];

hold('R10', [...restarting, ...changing]);

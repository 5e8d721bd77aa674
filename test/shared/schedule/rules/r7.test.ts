import {
  type Act,
  ask,
  clocks,
  done,
  lock,
  ownInput,
  rest,
  restart,
  skip,
  sleep,
  snooze,
  start,
  tap,
  type,
} from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R7: one window, one outcome, and when its time runs.

/** To 5 s after a micro-break is shown, at 30:05, with the last input 20 s ago. */
const toMicro: readonly Act[] = [type('29:50'), rest('0:20')];
const outcome = { lines: ['outcome'] } as const;
const started = { lines: ['started', 'outcome'] } as const;
const showNow = ask({ type: 'show-now' });
const pauseBreak = ask({ type: 'pause-break' });
const goOn = ask({ type: 'resume-break' });

const running: readonly Case[] = [
  [
    'its time runs from Start',
    [...toMicro, start, rest('2:00')],
    ['30:10 started micro person', '32:10 outcome micro completed time-up 2:00'],
    started,
  ],
  [
    'or from 10 s without input since it came up',
    [...toMicro, rest('3:00')],
    ['30:15 started micro silence', '32:15 outcome micro away gone 2:00'],
    started,
  ],
  [
    'after how long without input can be set',
    [...toMicro, rest('3:00')],
    ['30:35 started micro silence', '32:35 outcome micro away gone 2:00'],
    { ...started, settings: { rules: { startsAfterSeconds: 30 } } },
  ],
  [
    'input puts that off',
    [type('40:20'), rest('2:30')],
    ['40:30 started micro silence', '42:30 outcome micro away gone 2:00'],
    started,
  ],
  [
    'Start after that changes nothing',
    [...toMicro, rest('0:20'), start, rest('2:00')],
    ['30:15 started micro silence', '32:15 outcome micro away gone 2:00'],
    started,
  ],
  [
    'where nobody tells the idle time it does not start by itself',
    [type('33:00')],
    ['32:00 outcome micro ignored input-went-on 0:00'],
    { ...started, idleUnknown: true },
  ],
  [
    'it may be interrupted, and goes on where it was',
    [...toMicro, start, rest('1:00'), pauseBreak, rest('0:30'), goOn, rest('1:00')],
    ['32:40 outcome micro completed time-up 2:00'],
    outcome,
  ],
  [
    'it stands interrupted no longer than it lasts',
    [...toMicro, start, rest('1:00'), pauseBreak, rest('3:30')],
    ['34:10 outcome micro completed time-up 2:00'],
    outcome,
  ],
  [
    'what has not started cannot be paused',
    [...toMicro, pauseBreak, goOn],
    ['30:10 refused not-started', '30:10 refused not-started'],
    outcome,
  ],
];

const ending: readonly Case[] = [
  ['completed: time up', [...toMicro, start, rest('2:00')], ['32:10 outcome micro completed time-up 2:00'], outcome],
  ['completed: Done', [...toMicro, start, rest('0:40'), done], ['30:50 outcome micro completed asked 0:40'], outcome],
  ['completed: Done without Start', [...toMicro, done], ['30:10 outcome micro completed asked 0:00'], outcome],
  [
    'completed: begun by silence, with somebody there',
    [...toMicro, rest('0:32'), tap, rest('2:00')],
    ['32:15 outcome micro completed time-up 2:00'],
    outcome,
  ],
  ['skipped', [...toMicro, skip], ['30:10 outcome micro skipped asked 0:00'], outcome],
  ['snoozed', [...toMicro, snooze], ['30:10 outcome micro snoozed asked 0:00'], outcome],
  [
    'ignored: not started within its own length, input going on',
    [...toMicro, type('2:00')],
    ['32:05 outcome micro ignored input-went-on 0:00'],
    outcome,
  ],
  [
    'ignored: that time counts as sitting',
    [...toMicro, type('2:00'), clocks, type('10:00'), lock('5:00'), type('0:30')],
    ['32:05 outcome micro ignored input-went-on 0:00', '32:10 micro 0:00, long 32:05', '47:40 sat 0:00-42:10 42:10'],
    { lines: ['outcome', 'sat'] },
  ],
  [
    'completed: that time does not count',
    [...toMicro, start, rest('2:00'), type('10:00'), lock('5:00'), type('0:30')],
    ['32:10 outcome micro completed time-up 2:00', '47:40 sat 0:00-42:10 40:05'],
    { lines: ['outcome', 'sat'] },
  ],
  ['away: locked', [...toMicro, lock('5:00')], ['35:10 outcome micro away locked 2:00'], outcome],
  ['away: asleep', [...toMicro, sleep('5:00')], ['35:10 outcome micro away asleep 2:00'], outcome],
  [
    'away: asleep, and nobody told',
    [...toMicro, sleep('5:00', { told: 'none' }), rest('1:00')],
    ['35:15 outcome micro away asleep 2:00'],
    outcome,
  ],
  [
    'away: started, then locked for as long',
    [...toMicro, start, lock('2:00')],
    ['32:10 outcome micro away locked 2:00'],
    outcome,
  ],
  ['away: gone', [...toMicro, rest('10:00')], ['32:15 outcome micro away gone 2:00'], outcome],
  ['away: not running', [...toMicro, restart('5:00')], ['35:10 outcome micro away not-running 2:00'], outcome],
  [
    'one outcome each, and no second answer',
    [...toMicro, skip, skip, done, start],
    [
      '30:10 outcome micro skipped asked 0:00',
      '30:10 refused no-break-comes',
      '30:10 refused no-break-shows',
      '30:10 refused no-break-shows',
    ],
    outcome,
  ],
  ['one window', [...toMicro, showNow], ['30:10 refused break-shows-already'], outcome],
  [
    'the next one shows after its own time',
    [...toMicro, rest('2:10'), type('1:00:00')],
    ['32:15 outcome micro away gone 2:00', '1:17:10 outcome long ignored input-went-on 0:00'],
    outcome,
  ],
];

const back: readonly Case[] = [
  [
    'back sooner from a lock, it is still there with the time it has left',
    [...toMicro, start, rest('0:20'), lock('1:00'), rest('0:40')],
    ['32:10 outcome micro completed time-up 2:00'],
    outcome,
  ],
  [
    'back sooner from sleep too',
    [...toMicro, start, rest('0:20'), sleep('1:00'), rest('0:40')],
    ['32:10 outcome micro completed time-up 2:00'],
    outcome,
  ],
  [
    'back sooner after a restart too, and it is shown again',
    [...toMicro, start, rest('0:20'), restart('1:00'), rest('0:40')],
    ['29:30 > prepare micro', '30:05 > show micro', '31:30 > show micro', '32:10 > close'],
    { lines: ['effects'] },
  ],
];

const interrupted = { lines: ['started', 'interrupted', 'outcome'] } as const;
const startsLate = { micro: { lastsMinutes: 0.5 }, rules: { startsAfterSeconds: 60 } } as const;

const worked: readonly Case[] = [
  [
    'work interrupts it, and it goes on after 10 s without input, with the time it had left',
    [...toMicro, start, rest('0:30'), type('0:30'), rest('1:40')],
    ['30:10 started micro person', '30:50 interrupted micro work', '32:50 outcome micro completed time-up 2:00'],
    interrupted,
  ],
  [
    'one input now and then is no work',
    [...toMicro, start, rest('0:32'), tap, rest('0:20'), tap, rest('0:20'), tap, rest('0:48')],
    ['30:10 started micro person', '32:10 outcome micro completed time-up 2:00'],
    interrupted,
  ],
  [
    'input that goes to its own windows is none',
    [...toMicro, start, ...Array.from({ length: 29 }, () => [rest('0:04'), ownInput]).flat(), rest('0:04')],
    ['30:10 started micro person', '32:10 outcome micro completed time-up 2:00'],
    interrupted,
  ],
  [
    'a press on Start lets it go on at once',
    [...toMicro, start, type('0:15'), start, rest('2:00')],
    ['30:10 started micro person', '30:20 interrupted micro work', '32:25 outcome micro completed time-up 2:00'],
    interrupted,
  ],
  [
    'a start by silence of which nothing was done is taken back',
    [...toMicro, rest('0:15'), type('2:00')],
    [
      '30:15 started micro silence',
      '30:35 interrupted micro taken-back',
      '32:05 outcome micro ignored input-went-on 0:00',
    ],
    interrupted,
  ],
  [
    'and may come anew',
    [...toMicro, rest('0:15'), type('0:15'), rest('2:10')],
    ['30:15 started micro silence', '30:35 interrupted micro taken-back', '30:50 started micro silence'],
    { lines: ['started', 'interrupted'] },
  ],
  [
    'worked through for its own length, it is ignored, with what was done before',
    [...toMicro, rest('0:45'), type('2:30')],
    ['30:15 started micro silence', '31:05 interrupted micro work', '32:45 outcome micro ignored worked-through 0:40'],
    interrupted,
  ],
  [
    'with interruptions too',
    [
      ...[...toMicro, start, rest('0:20')],
      ...Array.from({ length: 6 }, () => [type('0:20'), rest('0:12')]).flat(),
      type('1:00'),
    ],
    ['32:25 outcome micro ignored worked-through 0:20'],
    outcome,
  ],
  [
    'the time of work counts as sitting',
    [...toMicro, start, rest('0:30'), type('2:10'), clocks],
    ['32:35 outcome micro ignored worked-through 0:30', '32:50 micro 0:00, long 32:05'],
    outcome,
  ],
  [
    'where nobody tells the idle time, nothing is known of work',
    [type('31:00'), start, type('2:00')],
    ['30:00 started micro person']
      .slice(1)
      .concat('31:00 started micro person', '33:00 outcome micro completed time-up 2:00'),
    { ...interrupted, idleUnknown: true },
  ],
  [
    'an empty chair is away, also where it would start later than it lasts',
    [...toMicro, rest('2:00')],
    ['30:35 outcome micro away gone 0:00'],
    { ...interrupted, settings: startsLate },
  ],
  [
    'there, input that goes on is ignored all the same',
    [...toMicro, type('2:00')],
    ['30:35 outcome micro ignored input-went-on 0:00'],
    { ...interrupted, settings: startsLate },
  ],
  [
    'and who leaves in the middle of it is away',
    [...toMicro, type('0:10'), rest('2:00')],
    ['30:50 outcome micro away gone 0:00'],
    { ...interrupted, settings: startsLate },
  ],
];

hold('R7', [running, ending, back, worked].flat());

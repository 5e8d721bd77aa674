import { ask, behindLock, busy, clocks, free, lock, look, rest, sleep, start, type, wake } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R11: when the next reading is wanted.

const nothing = { lines: [] } as const;
const pause = ask({ type: 'pause', for: { until: 'resumed' } });

const cases: readonly Case[] = [
  ['30 s while sitting', [type('10:00'), wake], ['10:00 reading in 0:30']],
  ['30 s while paused', [type('35:00'), pause, wake], ['35:00 reading in 0:30'], nothing],
  [
    '5 s while a break shows and somebody is there',
    [type('29:50'), rest('0:20'), start, wake],
    ['30:10 reading in 0:05'],
    nothing,
  ],
  [
    '30 s while a break shows and nobody is there',
    [type('29:50'), rest('0:20'), start, rest('4:40'), look, wake],
    ['34:50 reading in 0:30'],
    { ...nothing, settings: { micro: { lastsMinutes: 10 } } },
  ],
  [
    '5 s while its time is halted and somebody is there',
    [type('29:50'), rest('0:20'), start, type('0:05'), ask({ type: 'pause-break' }), wake],
    ['30:15 reading in 0:05'],
    nothing,
  ],
  [
    '30 s while its time is halted and nobody is there',
    [type('29:50'), rest('0:20'), start, ask({ type: 'pause-break' }), rest('5:00'), look, wake],
    ['35:10 reading in 0:30'],
    { ...nothing, settings: { micro: { lastsMinutes: 10 } } },
  ],
  [
    'when a break that work kept waiting goes on',
    [type('29:50'), rest('0:20'), start, type('0:20'), rest('0:07'), look, wake],
    ['30:37 reading in 0:03'],
    nothing,
  ],
  ['30 s while away and not locked', [type('10:00'), rest('20:00'), wake], ['30:00 reading in 0:30']],
  [
    '30 s while a long break comes close enough to take in a short one that is not due',
    [type('29:40'), ask({ type: 'skip' }), type('25:05'), look, wake],
    ['54:45 reading in 0:30'],
    nothing,
  ],
  ['30 s before the first input ever', [rest('0:10'), look, wake], ['0:10 reading in 0:30']],
  ['30 s while busy', [type('25:00'), busy('call'), type('10:00'), wake], ['35:00 reading in 0:30'], nothing],
  [
    '5 s while due and waiting',
    [type('31:00'), wake, type('2:02'), look, wake],
    ['31:00 reading in 0:05', '33:02 reading in 0:05'],
    nothing,
  ],
  [
    '5 s while due and nobody sits there',
    [type('28:45'), rest('2:17'), look, wake],
    ['31:02 reading in 0:05'],
    nothing,
  ],
  [
    '30 s while due within 2 min after an absence',
    [type('1:00:00'), lock('3:00'), type('0:40'), look, wake],
    ['1:03:40 reading in 0:30'],
    { ...nothing, settings: { micro: { on: false } } },
  ],
  [
    'none while locked',
    [type('10:00'), behindLock(wake, rest('5:00'), wake)],
    ['10:00 no reading', '15:00 no reading'],
  ],
  ['none while locked and due', [type('31:00'), behindLock(wake)], ['31:00 no reading'], nothing],
  [
    'none while locked with a break on show',
    [type('29:50'), rest('0:20'), start, behindLock(wake)],
    ['30:10 no reading'],
    nothing,
  ],
  ['30 s again after unlocking', [type('10:00'), lock('0:10'), wake], ['10:10 reading in 0:30']],
  ['30 s again after a sleep', [type('10:00'), sleep('0:10'), wake], ['10:10 reading in 0:30']],
  ['at the heads-up', [type('29:12'), look, wake], ['29:12 reading in 0:18'], nothing],
  ['at due', [type('29:50'), look, wake], ['29:50 reading in 0:10'], nothing],
  ['at the pause', [type('31:00'), rest('0:11'), look, wake], ['31:11 reading in 0:04'], nothing],
  ['at the pause that ends with due', [type('29:40'), rest('0:01'), look, wake], ['29:41 reading in 0:14'], nothing],
  ['at the limit', [type('39:58'), look, wake], ['39:58 reading in 0:02'], nothing],
  [
    'at the end of the heads-up',
    [type('31:00'), lock('0:10'), type('0:28'), look, wake],
    ['31:38 reading in 0:02'],
    nothing,
  ],
  ['at the empty chair', [type('29:20'), rest('0:25'), look, wake], ['29:45 reading in 0:15'], nothing],
  ['at the absence', [type('10:00'), rest('4:48'), look, wake], ['14:48 reading in 0:12'], nothing],
  ['at the long absence', [type('10:00'), rest('9:48'), look, wake], ['19:48 reading in 0:12'], nothing],
  [
    'at the heads-up that 2 min after an absence put off',
    [type('1:00:00'), lock('3:00'), type('1:48'), look, wake],
    ['1:04:48 reading in 0:12'],
    { ...nothing, settings: { micro: { on: false } } },
  ],
  [
    'at the end of the 2 min after an absence',
    [type('1:00:00'), lock('3:00'), type('2:18'), look, wake],
    ['1:05:18 reading in 0:12'],
    { ...nothing, settings: { micro: { on: false } } },
  ],
  [
    'when the 15 s after being busy are over',
    [type('29:00'), busy('call'), type('2:00'), free, rest('0:12'), look, wake],
    ['31:12 reading in 0:03'],
    nothing,
  ],
  ['when a break starts by itself', [type('40:00'), rest('0:07'), look, wake], ['40:07 reading in 0:03'], nothing],
  [
    'at the end of a break',
    [type('29:50'), rest('0:20'), start, rest('1:58'), look, wake],
    ['32:08 reading in 0:02'],
    nothing,
  ],
  ['at the end of a break that nobody starts', [type('41:57'), look, wake], ['41:57 reading in 0:03'], nothing],
  [
    'when a paused break goes on',
    [type('29:50'), rest('0:20'), start, rest('1:00'), ask({ type: 'pause-break' }), rest('1:58'), look, wake],
    ['33:08 reading in 0:02'],
    nothing,
  ],
  [
    'when a pause of the app is over',
    [type('10:00'), ask({ type: 'pause', for: { until: 'passed', ms: 12_000 } }), wake],
    ['10:00 reading in 0:12'],
  ],
  [
    'when it is over by the wall clock',
    [type('10:00'), ask({ type: 'pause', for: { until: 'time', wallMs: Date.UTC(2026, 2, 9, 8, 10, 12) } }), wake],
    ['10:00 reading in 0:12'],
  ],
  ['when a meeting is over', [type('10:00'), ask({ type: 'meeting', ms: 12_000 }), wake], ['10:00 reading in 0:12']],
  [
    'when the working hours end',
    [type('9:48'), look, wake],
    ['9:48 reading in 0:12'],
    { settings: { hours: { on: true, ranges: [{ days: [1], from: '08:00', until: '08:10' }] } } },
  ],
  [
    'when they begin',
    [type('9:48'), look, wake, type('0:12'), clocks],
    ['9:48 reading in 0:12', '10:00 micro 10:00, long 10:00'],
    { settings: { hours: { on: true, ranges: [{ days: [1], from: '08:10', until: '17:00' }] } } },
  ],
];

hold('R11', cases);

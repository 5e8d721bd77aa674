import { type Act, ask, busy, clocks, hang, look, ownInput, rest, skip, snooze, start, tap, type } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R7: readings that come late, and input and events at odd moments of a break.

/** To 5 s after a micro-break is shown, at 30:05, with the last input 20 s ago. */
const toMicro: readonly Act[] = [type('29:50'), rest('0:20')];
const interrupted = { lines: ['started', 'interrupted', 'outcome'] } as const;
const showNow = ask({ type: 'show-now' });
const pauseBreak = ask({ type: 'pause-break' });
const forGood = ask({ type: 'pause', for: { until: 'resumed' } });
const resume = ask({ type: 'resume' });

const late: readonly Case[] = [
  [
    'a pause that nobody saw end runs on from where it did',
    [...toMicro, start, rest('0:30'), pauseBreak, rest('1:50'), hang(rest('0:40')), rest('2:00')],
    ['30:10 started micro person', '34:10 outcome micro completed time-up 2:00'],
    interrupted,
  ],
  [
    'a start by silence that nobody saw counts from when it was, and so does what did not run',
    [...toMicro, hang(rest('0:25')), rest('0:15'), type('3:00')],
    ['30:35 started micro silence', '31:00 interrupted micro work', '32:40 outcome micro ignored worked-through 0:35'],
    interrupted,
  ],
  [
    'a break that work kept waiting goes on from when that was over',
    [...toMicro, start, rest('0:20'), type('0:20'), hang(rest('0:40')), rest('2:00')],
    ['30:10 started micro person', '30:40 interrupted micro work', '32:40 outcome micro completed time-up 2:00'],
    interrupted,
  ],
  [
    'and what it waited is what it did not run',
    [...toMicro, start, rest('0:20'), type('0:20'), hang(rest('0:40')), type('3:00')],
    [
      '30:10 started micro person',
      '30:40 interrupted micro work',
      '31:40 interrupted micro work',
      '32:55 outcome micro ignored worked-through 0:50',
    ],
    interrupted,
  ],
];

const odd: readonly Case[] = [
  [
    'what was taken back is begun anew by silence, and nobody was there for it',
    [...toMicro, rest('0:10'), type('0:15'), rest('3:00')],
    [
      '30:15 started micro silence',
      '30:30 interrupted micro taken-back',
      '30:45 started micro silence',
      '32:45 outcome micro away gone 2:00',
    ],
    interrupted,
  ],
  [
    'input while it is paused is no work',
    [...toMicro, start, pauseBreak, type('0:40'), rest('4:00')],
    ['30:10 started micro person', '34:10 outcome micro completed time-up 2:00'],
    interrupted,
  ],
  [
    'two inputs right after one another, with a reading after each, are no work: a look is every 5 s',
    [...toMicro, start, rest('0:06'), tap, look, rest('0:01'), tap, look, rest('2:00')],
    ['30:10 started micro person', '32:10 outcome micro completed time-up 2:00'],
    interrupted,
  ],
  [
    'work after input to its own windows is seen as soon as any',
    [...toMicro, start, rest('0:02'), ownInput, type('2:10')],
    ['30:10 started micro person', '30:22 interrupted micro work', '32:07 outcome micro ignored worked-through 0:02'],
    interrupted,
  ],
  [
    'and such input does not let it go on',
    [...toMicro, start, type('0:20'), ownInput, type('2:00')],
    ['30:10 started micro person', '30:20 interrupted micro work', '32:05 outcome micro ignored worked-through 0:00'],
    interrupted,
  ],
  [
    'a press that is refused is no work either',
    [...toMicro, start, rest('0:05'), type('0:06'), showNow, rest('2:00')],
    ['30:10 started micro person', '30:21 refused break-shows-already', '32:10 outcome micro completed time-up 2:00'],
    interrupted,
  ],
];

const setAside: readonly Case[] = [
  [
    'a long break that came with a short one is not put forward by a snooze',
    [type('49:50'), rest('0:20'), ask({ type: 'snooze', minutes: 5 }), clocks],
    ['50:10 outcome long snoozed asked 0:00', '50:10 micro 45:00, long 50:05'],
    { lines: ['outcome'], settings: { micro: { everyMinutes: 50 }, rules: { mergeMinutes: 15 } } },
  ],
  [
    'one that was asked for before its time and gives way is due afterwards',
    [type('5:00'), showNow, forGood, clocks, type('1:00'), resume, rest('0:40')],
    [
      '5:00 shown micro asked 5:00',
      '5:00 withdrawn micro paused',
      '5:00 micro 30:00, long 5:00',
      '6:30 shown micro pause 31:30',
    ],
    { lines: ['shown', 'withdrawn', 'outcome'] },
  ],
  [
    'one that was asked for gives way where both kinds are off, and does not come again',
    [type('5:00'), showNow, forGood, type('1:00'), resume, type('1:00:00')],
    ['5:00 shown micro asked 5:00', '5:00 withdrawn micro paused'],
    { lines: ['shown', 'withdrawn', 'outcome'], settings: { micro: { on: false }, long: { on: false } } },
  ],
  [
    'one that was asked for in a call gives way to a camera on top of it',
    [type('5:00'), busy('call'), showNow, busy('call', 'camera')],
    ['5:00 shown micro asked 5:00', '5:00 withdrawn micro busy'],
    { lines: ['shown', 'withdrawn', 'outcome'] },
  ],
  [
    'a pause that is refused takes nothing off',
    [...toMicro, ask({ type: 'pause', for: { until: 'passed', ms: 0 } })],
    ['30:05 shown micro pause 30:05', '30:10 refused time-is-past'],
    { lines: ['shown', 'withdrawn', 'outcome'] },
  ],
  [
    'one that gives way is taken off the screen',
    [...toMicro, forGood, rest('0:10')],
    ['29:30 > prepare micro', '30:05 > show micro', '30:10 > withdraw'],
    { lines: ['effects'] },
  ],
  [
    'one that nobody began by a press gives way as the working hours end',
    [...toMicro, rest('2:00')],
    ['30:05 shown micro pause 30:05', '31:00 withdrawn micro out-of-hours'],
    {
      lines: ['shown', 'withdrawn', 'outcome'],
      settings: {
        hours: { on: true, ranges: [{ days: [0, 1, 2, 3, 4, 5, 6], from: '08:00', until: '08:31' }] },
      },
    },
  ],
  [
    'what is held before its heads-up cannot be skipped: none is on its way',
    [type('25:00'), busy('call'), type('4:40'), skip, snooze],
    ['29:40 refused no-break-comes', '29:40 refused no-break-comes'],
    { lines: ['dismissed'] },
  ],
];

hold('R7: odd moments', [late, odd, setAside].flat());

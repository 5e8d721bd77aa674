import { ask, behindLock, busy, free, jump, lock, look, rest, restart, sleep, tap, type } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R5: what a break that is due waits for.

const longAlone = { settings: { micro: { on: false } } } as const;
const shown = { lines: ['shown'] } as const;
const pause = ask({ type: 'pause', for: { until: 'resumed' } });
const resume = ask({ type: 'resume' });

const waiting: readonly Case[] = [
  ['it waits for 15 s without input', [type('33:00'), rest('0:15')], ['33:15 shown micro pause 33:15'], shown],
  ['14 s are no pause', [type('33:00'), rest('0:14'), type('1:00')], [], shown],
  ['a pause that began before due counts', [type('29:45'), rest('0:15')], ['30:00 shown micro pause 30:00'], shown],
  [
    'a single key puts the pause off',
    [type('33:00'), rest('0:11'), tap, rest('0:15')],
    ['33:26 shown micro pause 33:26'],
    shown,
  ],
  [
    'input right after a reading puts it off as well',
    [type('33:00'), rest('0:05.5'), tap, rest('0:20')],
    ['33:20.500 shown micro pause 33:20.500'],
    shown,
  ],
  [
    'input right after a reading that nobody asked for, too',
    [type('33:00'), rest('0:00.5'), look, rest('0:00.1'), tap, rest('0:00.9'), look, rest('0:20')],
    ['33:15.600 shown micro pause 33:15.600'],
    shown,
  ],
  ['after 10 min it shows all the same', [type('41:00')], ['40:00 shown micro waited-long-enough 40:00'], shown],
  [
    'the pause and the limit can be set',
    [type('33:00'), rest('0:05'), ask({ type: 'skip' }), type('40:00')],
    ['33:05 shown micro pause 33:05', '1:08:00 shown long waited-long-enough 1:08:00'],
    { ...shown, settings: { rules: { pauseSeconds: 5, waitAtMostMinutes: 8 } } },
  ],
  [
    'where nobody tells the idle time it waits for no pause',
    [type('31:00')],
    ['30:00 shown micro idle-unknown 30:00'],
    { ...shown, idleUnknown: true },
  ],
  [
    'the limit counts from due through an empty chair',
    [type('28:45'), rest('4:15'), type('8:00')],
    ['40:00 shown micro waited-long-enough 40:00'],
    shown,
  ],
  [
    'the limit counts on through a short lock',
    [type('31:00'), lock('1:30'), type('10:00')],
    ['40:00 shown micro waited-long-enough 40:00'],
    shown,
  ],
];

const anew: readonly Case[] = [
  [
    'the limit counts anew after an absence',
    [type('1:05:00'), lock('3:00'), type('13:00')],
    [
      '59:30 heads-up long soon',
      '1:05:00 withdrawn long locked',
      '1:08:30 credited micro 1:05:00-1:08:30',
      '1:10:00 heads-up long anew',
      '1:18:30 shown long waited-long-enough 1:15:00',
    ],
    longAlone,
  ],
  [
    'from the return, where the break was due before the absence took back what led to it',
    [type('59:50'), rest('0:12'), lock('1:00'), rest('4:48'), type('11:00')],
    ['1:16:20 shown long waited-long-enough 1:09:50'],
    { ...shown, settings: { micro: { on: false }, long: { lastsMinutes: 10 } } },
  ],
  [
    'the limit counts anew after a pause of the app',
    [type('35:00'), pause, type('10:00'), resume, type('11:00')],
    ['29:30 heads-up micro soon', '35:00 withdrawn micro paused', '45:00 heads-up micro anew'],
    { settings: { long: { on: false } }, lines: ['heads-up', 'withdrawn'] },
  ],
  [
    'and is as long as before, then',
    [type('35:00'), pause, type('10:00'), resume, type('11:00')],
    ['55:00 shown micro waited-long-enough 55:00'],
    { ...shown, settings: { long: { on: false } } },
  ],
  [
    'the limit counts anew after a pause of the app that runs out',
    [type('35:00'), ask({ type: 'pause', for: { until: 'passed', ms: 600_000 } }), type('21:00')],
    ['55:00 shown micro waited-long-enough 55:00'],
    { ...shown, settings: { long: { on: false } } },
  ],
  [
    'the limit counts anew after a gap in the working hours',
    [type('56:00')],
    [
      '29:30 heads-up micro soon',
      '35:00 withdrawn micro out-of-hours',
      '45:00 heads-up micro anew',
      '55:00 shown micro waited-long-enough 55:00',
    ],
    {
      settings: {
        long: { on: false },
        hours: {
          on: true,
          ranges: [
            { days: [1], from: '08:00', until: '08:35' },
            { days: [1], from: '08:45', until: '17:00' },
          ],
        },
      },
    },
  ],
];

const nobody: readonly Case[] = [
  [
    'after 60 s without input it waits for input, and then for a pause',
    [type('28:55'), rest('3:06'), tap, rest('0:35')],
    [
      '29:30 heads-up micro soon',
      '29:55 withdrawn micro empty-chair',
      '32:05 heads-up micro anew',
      '32:35 shown micro pause 32:35',
    ],
  ],
  [
    'or for the absence',
    [type('28:55'), rest('6:00'), type('0:30')],
    ['29:30 heads-up micro soon', '29:55 withdrawn micro empty-chair', '35:25 credited micro 28:55-35:25'],
    { lines: ['heads-up', 'withdrawn', 'shown', 'credited'] },
  ],
  [
    'how long an empty chair takes can be set',
    [type('28:55'), rest('2:00')],
    ['29:30 heads-up micro soon', '30:00 shown micro pause 30:00'],
    { settings: { rules: { emptyChairSeconds: 120 } } },
  ],
  [
    'nothing shows while locked',
    [type('29:55'), lock('0:55'), type('0:10'), rest('0:25')],
    ['31:20 shown micro pause 31:20'],
    shown,
  ],
  [
    'nothing shows while asleep',
    [type('29:55'), sleep('0:55'), type('0:10'), rest('0:25')],
    ['31:20 shown micro pause 30:25'],
    shown,
  ],
  ['nor on Start now', [type('20:00'), behindLock(rest('0:10'), ask({ type: 'show-now' }))], ['20:10 refused locked']],
];

const calm: readonly Case[] = [
  [
    'nothing shows within 2 min after an absence',
    [type('1:00:00'), lock('3:00'), rest('0:10'), tap, rest('0:20'), type('1:10'), rest('0:40')],
    ['1:05:10 shown long pause 1:02:00'],
    { ...longAlone, lines: ['shown'] },
  ],
  [
    'a wall clock set forward does not shorten that',
    [type('59:30'), lock('3:00'), type('0:40'), jump('1:00'), type('2:00')],
    ['1:05:00 shown long waited-long-enough 1:01:30'],
    { settings: { micro: { on: false }, rules: { waitAtMostMinutes: 0 } }, lines: ['shown'] },
  ],
  [
    'how long that is can be set',
    [type('59:00'), lock('3:00'), rest('0:10'), tap, rest('0:20'), type('10:00')],
    ['1:07:10 shown long waited-long-enough 1:04:00'],
    { settings: { micro: { on: false }, rules: { calmMinutes: 5, waitAtMostMinutes: 0 } }, lines: ['shown'] },
  ],
  [
    'nor within 2 min after time not running',
    [type('59:55'), restart('3:00'), type('4:00')],
    [
      '59:30 heads-up long soon',
      '1:03:25 credited micro 59:45-1:03:25',
      '1:04:55 heads-up long anew',
      '1:05:25 shown long waited-long-enough 1:01:45',
    ],
    { settings: { micro: { on: false }, rules: { waitAtMostMinutes: 0 } } },
  ],
  [
    'Start now shows all the same',
    [type('20:00'), rest('6:00'), type('0:40'), ask({ type: 'show-now' })],
    ['26:40 shown micro asked 0:10'],
    shown,
  ],
  [
    'a call that ends within 2 min after an absence does not change that',
    [type('1:00:00'), lock('3:00'), busy('call'), rest('0:30'), free, type('2:00')],
    ['1:05:00 shown long released 1:02:00'],
    { ...longAlone, lines: ['shown'] },
  ],
];

const groups: readonly (readonly Case[])[] = [waiting, anew, nobody, calm];

hold('R5', groups.flat());

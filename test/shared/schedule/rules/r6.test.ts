import { ask, behindLock, busy, free, lock, rest, restart, skip, sleep, type } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R6: what holds a break, and how it comes after all.

const meeting = (minutes: number) => ask({ type: 'meeting', ms: minutes * 60_000 });

const cases: readonly Case[] = [
  [
    'a film that plays holds nothing: a break comes by the clock, at a pause of the hands, and stays when one begins',
    [type('10:00'), busy('media'), rest('20:30'), busy(), rest('0:05'), busy('media'), rest('0:05')],
    ['29:30 heads-up micro soon', '30:00 shown micro pause 30:00'],
  ],
  [
    'a film that plays does not take the hands at work for a pause',
    [type('10:00'), busy('media'), type('21:00'), rest('0:20')],
    ['29:30 heads-up micro soon', '31:15 shown micro pause 31:15'],
  ],
  [
    'a film begins no break that shows, and does not ignore it: the hands tell',
    [type('10:00'), busy('media'), rest('23:00')],
    ['29:30 heads-up micro soon', '30:00 shown micro pause 30:00', '32:10 outcome micro away gone 2:00'],
  ],
  [
    'a break that falls due while busy is held, and shows 15 s after without any pause',
    [type('25:00'), busy('call'), type('10:00'), free, type('1:00')],
    ['30:00 held micro call', '35:00 heads-up micro released', '35:15 shown micro released 35:15'],
  ],
  [
    'how long after can be set',
    [type('25:00'), busy('call'), type('10:00'), free, type('1:00')],
    ['30:00 held micro call', '35:00 heads-up micro released', '35:45 shown micro released 35:45'],
    { settings: { rules: { afterBusySeconds: 45 } } },
  ],
  [
    'the heads-up that fills the 15 s prepares the window',
    [type('25:00'), busy('call'), type('10:00'), free, type('1:00')],
    ['35:00 > prepare micro', '35:15 > show micro'],
    { lines: ['effects'] },
  ],
  [
    'what was announced is withdrawn, and held when it falls due',
    [type('29:40'), busy('call'), type('1:20'), free, type('0:15')],
    [
      '29:30 heads-up micro soon',
      '29:40 withdrawn micro busy',
      '30:00 held micro call',
      '31:00 heads-up micro released',
      '31:15 shown micro released 31:15',
    ],
  ],
  [
    'what waits for a pause is held too',
    [type('31:00'), busy('presentation'), type('1:00'), free, type('0:15')],
    [
      '29:30 heads-up micro soon',
      '31:00 withdrawn micro busy',
      '31:00 held micro presentation',
      '32:00 heads-up micro released',
      '32:15 shown micro released 32:15',
    ],
  ],
  [
    'a source that flaps gives one notice ahead, and one more only when it has been quiet for a minute',
    [
      ...[
        type('59:40'),
        busy('full-screen'),
        type('0:02'),
        free,
        type('0:02'),
        busy('full-screen'),
        type('0:02'),
        free,
      ],
      ...[type('0:08'), busy('call'), type('1:30'), free, type('0:15')],
    ],
    [
      '59:30 > prepare long with notice',
      '59:40 > withdraw',
      '59:42 > prepare long',
      '59:44 > withdraw',
      '59:46 > prepare long',
      '59:54 > withdraw',
      '1:01:24 > prepare long with notice',
      '1:01:39 > show long',
    ],
    { lines: ['effects'], settings: { micro: { on: false } } },
  ],
  [
    'nor does it, where the break is due already or shows',
    [
      ...[type('1:00:30'), busy('full-screen'), type('0:02'), free, type('0:02'), busy('full-screen'), type('0:02')],
      ...[free, type('0:16'), busy('full-screen'), type('0:02'), free, type('0:16')],
    ],
    [
      '59:30 > prepare long with notice',
      '1:00:30 > withdraw',
      '1:00:32 > prepare long',
      '1:00:34 > withdraw',
      '1:00:36 > prepare long',
      '1:00:51 > show long',
      '1:00:52 > withdraw',
      '1:00:54 > prepare long',
      '1:01:09 > show long',
    ],
    { lines: ['effects'], settings: { micro: { on: false } } },
  ],
  [
    'it is recorded once a break and reason',
    [
      ...[type('25:00'), busy('call'), type('6:00'), busy('call', 'camera'), type('1:00')],
      ...[busy('call'), type('1:00'), busy('camera'), type('1:00'), free, type('0:10'), busy('call'), type('1:00')],
    ],
    ['30:00 held micro call', '31:00 held micro camera'],
    { lines: ['held'] },
  ],
  [
    'and again for the next break',
    [type('25:00'), busy('call'), type('6:00'), free, type('0:20'), skip, type('10:00'), busy('call'), type('20:00')],
    ['30:00 held micro call', '1:00:05 held long call'],
    { lines: ['held'] },
  ],
  [
    'one reason of two that ends does not release it',
    [type('25:00'), busy('call', 'camera'), type('6:00'), busy('camera'), type('1:00')],
    ['30:00 held micro call', '30:00 held micro camera'],
  ],
  [
    'a meeting holds, and its end releases',
    [type('25:00'), meeting(10), type('11:00')],
    ['30:00 held micro meeting', '35:00 heads-up micro released', '35:15 shown micro released 35:15'],
  ],
  [
    'a meeting called off releases',
    [type('25:00'), meeting(60), type('10:00'), ask({ type: 'meeting-over' }), type('0:15')],
    ['30:00 held micro meeting', '35:00 heads-up micro released', '35:15 shown micro released 35:15'],
  ],
  [
    'a call that ends before due holds nothing',
    [type('25:00'), busy('call'), type('4:50'), free, type('1:00')],
    ['29:50 heads-up micro soon'],
  ],
  [
    'full screen and do-not-disturb hold like the others',
    [type('25:00'), busy('full-screen', 'do-not-disturb'), type('10:00'), free, type('0:15')],
    [
      '30:00 held micro full-screen',
      '30:00 held micro do-not-disturb',
      '35:00 heads-up micro released',
      '35:15 shown micro released 35:15',
    ],
  ],
  [
    'after it, an empty chair still waits for input, but for no pause',
    [type('29:00'), busy('full-screen'), rest('2:00'), free, type('1:00')],
    ['30:00 held micro full-screen', '31:05 heads-up micro anew', '31:35 shown micro released 31:35'],
  ],
  [
    'after it, a lock still holds, but no pause is waited for',
    [type('29:00'), busy('call'), type('2:00'), behindLock(free, rest('0:30')), type('1:00')],
    ['30:00 held micro call', '31:30 heads-up micro anew', '32:00 shown micro released 32:00'],
  ],
  [
    'a lock in the 15 s withdraws, and it comes after that without a pause',
    [type('29:00'), busy('call'), type('2:00'), free, type('0:10'), lock('0:10'), type('0:30')],
    [
      '30:00 held micro call',
      '31:00 heads-up micro released',
      '31:10 withdrawn micro locked',
      '31:20 heads-up micro anew',
      '31:50 shown micro released 31:50',
    ],
  ],
  [
    'an absence ends the holding: waiting begins anew',
    [
      type('58:00'),
      busy('call'),
      type('4:00'),
      behindLock(rest('1:00'), free, rest('2:00')),
      type('3:00'),
      rest('0:15'),
    ],
    [
      '1:00:00 held long call',
      '1:05:30 credited micro 1:02:00-1:05:30',
      '1:07:00 heads-up long anew',
      '1:08:15 shown long pause 1:04:45',
    ],
    { settings: { micro: { on: false } } },
  ],
  [
    'a pause of the app ends it too',
    [
      ...[type('29:00'), busy('call'), type('2:00'), ask({ type: 'pause', for: { until: 'resumed' } })],
      ...[free, type('1:00'), ask({ type: 'resume' }), type('1:00'), rest('0:15')],
    ],
    ['30:00 held micro call', '32:00 heads-up micro anew', '33:15 shown micro pause 33:15'],
  ],
  [
    'while the app is paused nothing is held',
    [type('25:00'), ask({ type: 'pause', for: { until: 'resumed' } }), busy('call'), type('10:00')],
    [],
  ],
  [
    'however much was missed, one break follows',
    [type('25:00'), busy('call'), type('1:10:00'), free, type('0:20'), skip, type('29:00')],
    [
      '30:00 held micro call',
      '1:35:00 heads-up long released',
      '1:35:15 shown long released 1:35:15',
      '1:35:20 outcome long skipped asked 0:00',
    ],
  ],
  [
    'Start now shows while busy',
    [type('31:00'), busy('call'), type('1:00'), ask({ type: 'show-now' })],
    ['32:00 shown micro asked 32:00'],
    { lines: ['shown'] },
  ],
  [
    'a call that ends in a sleep releases on waking',
    [type('29:00'), busy('call'), type('2:00'), sleep('0:20'), free, type('1:00')],
    ['30:00 held micro call', '31:20 heads-up micro released', '31:35 shown micro released 31:15'],
  ],
  [
    'the hold survives a restart',
    [type('29:00'), busy('call'), type('2:00'), restart('0:10'), busy('call'), type('1:00'), free, type('0:15')],
    [
      '30:00 held micro call',
      '31:10 heads-up micro released',
      '31:10 withdrawn micro busy',
      '32:10 heads-up micro released',
      '32:25 shown micro released 32:25',
    ],
  ],
];

hold('R6', cases);

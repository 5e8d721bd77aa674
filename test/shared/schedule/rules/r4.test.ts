import { type Act, ask, busy, clocks, free, lock, rest, restart, sleep, snooze, type } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R4: the heads-up.

const showNow = ask({ type: 'show-now' });
const upTo = (long: string, pause: string): readonly Act[] => [type(long), rest(pause)];
const effects = { lines: ['effects'] } as const;

const giving: readonly Case[] = [
  [
    '30 s before due the window of a micro-break is prepared, without a notice',
    upTo('29:50', '0:20'),
    ['29:30 > prepare micro', '30:05 > show micro'],
    effects,
  ],
  [
    'with a notice if wanted',
    upTo('29:50', '0:20'),
    ['29:30 > prepare micro with notice', '30:05 > show micro'],
    { ...effects, settings: { micro: { notice: true } } },
  ],
  [
    'for a long break with a notice',
    upTo('59:50', '0:20'),
    ['59:30 > prepare long with notice', '1:00:05 > show long'],
    { ...effects, settings: { micro: { on: false } } },
  ],
  [
    'without, if not wanted',
    upTo('59:50', '0:20'),
    ['59:30 > prepare long', '1:00:05 > show long'],
    { ...effects, settings: { micro: { on: false }, long: { notice: false } } },
  ],
  [
    'how long before can be set',
    upTo('29:50', '0:20'),
    ['28:00 heads-up micro soon', '30:05 shown micro pause 30:05'],
    { settings: { rules: { headsUpSeconds: 120 } } },
  ],
  ['Start now shows at once', [type('29:40'), showNow], ['29:30 heads-up micro soon', '29:40 shown micro asked 29:40']],
  [
    'Snooze takes it back',
    [type('29:40'), snooze, clocks, type('4:30')],
    [
      '29:30 heads-up micro soon',
      '29:40 withdrawn micro snoozed',
      '29:40 dismissed micro snoozed',
      '29:40 micro 25:00, long 29:40',
      '34:10 heads-up micro soon',
    ],
  ],
];

const withdrawing: readonly Case[] = [
  [
    'it is withdrawn after 60 s without input, and given anew with the next input',
    [type('28:45'), rest('1:30'), type('0:30'), rest('0:15')],
    [
      '29:30 heads-up micro soon',
      '29:45 withdrawn micro empty-chair',
      '30:20 heads-up micro anew',
      '31:00 shown micro pause 31:00',
    ],
  ],
  [
    'the prepared window is destroyed then',
    [type('28:45'), rest('1:30')],
    ['29:30 > prepare micro', '29:45 > withdraw'],
    effects,
  ],
  [
    'it is withdrawn on lock, and given anew on unlocking',
    [type('29:35'), lock('0:10'), type('0:25'), rest('0:20')],
    [
      '29:30 heads-up micro soon',
      '29:35 withdrawn micro locked',
      '29:45 heads-up micro soon',
      '30:25 shown micro pause 30:25',
    ],
  ],
  [
    'it is withdrawn on sleep',
    [type('29:35'), sleep('0:50'), type('0:10')],
    ['29:30 heads-up micro soon', '29:35 withdrawn micro asleep', '30:25 heads-up micro soon'],
  ],
  [
    'it is withdrawn when busy, and given anew when that ends',
    [type('29:35'), busy('call'), rest('0:10'), free],
    ['29:30 heads-up micro soon', '29:35 withdrawn micro busy', '29:45 heads-up micro soon'],
  ],
  [
    'it is withdrawn after a sleep that nobody told of',
    [type('29:35'), sleep('3:00', { told: 'none' }), rest('0:30')],
    ['29:30 heads-up micro soon', '32:45 withdrawn micro away'],
  ],
  ['none is given to an empty chair', [type('28:00'), rest('4:00')], []],
  [
    'none is given while locked, nor before the next input where that has lasted a minute',
    [type('29:00'), lock('1:50'), type('0:10')],
    ['30:55 heads-up micro anew'],
  ],
];

const late: readonly Case[] = [
  [
    'what falls due by a return gets it first and shows 30 s later',
    [type('59:00'), rest('0:10'), lock('4:40'), type('2:25'), rest('0:30')],
    ['1:04:00 credited micro 59:10-1:04:00', '1:05:30 heads-up long anew', '1:06:30 shown long pause 1:01:40'],
    { settings: { micro: { on: false } } },
  ],
  [
    'a restart gives it anew, and 30 s more',
    [type('29:50'), restart('0:10'), rest('0:35')],
    ['29:30 heads-up micro soon', '30:00 heads-up micro anew', '30:30 shown micro pause 30:30'],
  ],
  [
    'what falls due in a pause gets it on resuming and shows 30 s later',
    [
      ...[type('20:00'), ask({ type: 'pause', for: { until: 'resumed' } }), type('20:00')],
      ...[ask({ type: 'resume' }), type('0:10'), rest('0:30')],
    ],
    ['40:00 heads-up micro anew', '40:30 shown micro pause 40:30'],
  ],
];

hold('R4', [...giving, ...withdrawing, ...late]);

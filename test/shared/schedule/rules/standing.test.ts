import {
  ask,
  behindLock,
  busy,
  clocks,
  free,
  jump,
  lock,
  look,
  rest,
  restart,
  sleep,
  start,
  tap,
  type,
  wake,
} from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// "I'm standing": until "I'm sitting" or an absence the clocks stand still, and no break comes.

const stand = ask({ type: 'standing' });
const sit = ask({ type: 'sitting' });
const spans = { lines: ['sat', 'stood', 'credited'] } as const;

const clocksStand: readonly Case[] = [
  [
    'the clocks stand still, and go on from where they stood',
    [type('20:00'), stand, type('25:00'), clocks, sit, type('5:00'), clocks],
    ['45:00 micro 20:00, long 20:00', '50:00 micro 25:00, long 25:00'],
  ],
  [
    'it is a line of its own, which begins where the sitting ends and ends where it goes on',
    [type('20:00'), stand, type('25:00'), sit, type('5:00'), rest('6:00'), type('1:00')],
    [
      '20:00 sat 0:00-20:00 20:00',
      '45:00 stood 20:00-45:00 25:00',
      '56:30 sat 45:00-50:00 5:00',
      '56:30 credited micro 50:00-56:30',
    ],
    spans,
  ],
  [
    'standing long zeroes no clock, and puts none back',
    [type('29:00'), stand, type('45:00'), sit, clocks],
    ['1:14:00 micro 29:00, long 29:00'],
  ],
];

const noBreaks: readonly Case[] = [
  [
    'a break that is announced is taken back, and comes anew once the person has settled',
    [type('29:40'), stand, type('20:00'), sit, type('1:55'), rest('1:00')],
    [
      '29:30 heads-up micro soon',
      '29:40 withdrawn micro standing',
      '51:10 heads-up micro anew',
      '51:50 shown micro pause 31:50',
    ],
  ],
  [
    'one that is due and waits does likewise, and its waiting begins anew',
    [type('35:00'), stand, type('20:00'), sit, type('13:00')],
    [
      '29:30 heads-up micro soon',
      '35:00 withdrawn micro standing',
      '56:30 heads-up micro anew',
      '1:05:00 shown micro waited-long-enough 45:00',
      '1:07:00 outcome micro ignored input-went-on 0:00',
    ],
  ],
  [
    'one that shows and nobody has begun goes',
    [type('30:00'), rest('0:15'), tap, look, stand, type('20:00'), sit, type('4:00')],
    [
      '29:30 heads-up micro soon',
      '30:15 shown micro pause 30:15',
      '30:15 withdrawn micro standing',
      '51:45 heads-up micro anew',
    ],
  ],
  [
    'one that was begun finishes',
    [type('30:00'), rest('0:15'), start, stand, rest('2:00'), type('20:00'), clocks],
    [
      '29:30 heads-up micro soon',
      '30:15 shown micro pause 30:15',
      '32:15 outcome micro completed time-up 2:00',
      '52:15 micro 0:00, long 30:15',
    ],
  ],
  [
    'what is asked for shows all the same',
    [type('5:00'), stand, type('1:00'), ask({ type: 'show-now' })],
    ['6:00 shown micro asked 5:00'],
  ],
  [
    'a call that ends meanwhile releases nothing',
    [type('29:00'), busy('call'), type('3:00'), stand, free, type('10:00'), sit, type('3:00')],
    ['30:00 held micro call', '43:30 heads-up micro anew'],
  ],
];

const ends: readonly Case[] = [
  [
    'an absence ends it at the last input, and the return is sitting',
    [type('10:00'), stand, type('10:00'), rest('7:00'), type('5:00'), clocks],
    [
      '10:00 sat 0:00-10:00 10:00',
      '27:30 stood 10:00-20:00 10:00',
      '27:30 credited micro 20:00-27:30',
      '32:00 micro 4:30, long 14:30',
    ],
    spans,
  ],
  [
    'a lock ends it as it ends sitting',
    [type('10:00'), stand, type('10:00'), lock('3:00'), type('5:00'), clocks],
    [
      '10:00 sat 0:00-10:00 10:00',
      '23:30 stood 10:00-20:00 10:00',
      '23:30 credited micro 20:00-23:30',
      '28:00 micro 4:30, long 14:30',
    ],
    spans,
  ],
  [
    'and so does sleep',
    [type('10:00'), stand, type('10:00'), sleep('30:00'), type('5:00'), clocks],
    [
      '10:00 sat 0:00-10:00 10:00',
      '50:30 stood 10:00-20:00 10:00',
      '50:30 credited long 20:00-50:30',
      '55:00 micro 4:30, long 4:30',
    ],
    spans,
  ],
  [
    'a short lock does not',
    [type('10:00'), stand, type('10:00'), lock('1:00'), type('5:00'), sit],
    ['10:00 sat 0:00-10:00 10:00', '26:00 stood 10:00-26:00 16:00'],
    spans,
  ],
  [
    'a restart does not',
    [type('10:00'), stand, type('10:00'), restart('0:30'), type('5:00'), sit, type('1:00'), clocks],
    ['10:00 sat 0:00-10:00 10:00', '25:30 stood 10:00-25:30 15:30', '26:30 micro 11:00, long 11:00'],
    spans,
  ],
  [
    'a wall clock that is set takes its beginning along',
    [type('10:00'), stand, type('10:00'), jump('2:00:00'), type('10:00'), sit],
    ['10:00 sat 0:00-10:00 10:00', '30:00 stood 2:10:00-2:30:00 20:00'],
    { ...spans, uptime: true },
  ],
  [
    'saying so counts as being there, and ends an absence',
    [type('10:00'), rest('7:00'), stand, type('5:00'), sit, type('1:00'), clocks],
    [
      '17:00 sat 0:00-10:00 10:00',
      '17:00 credited micro 10:00-17:00',
      '22:00 stood 17:00-22:00 5:00',
      '23:00 micro 1:00, long 11:00',
    ],
    spans,
  ],
  [
    'whoever says that they stand as they come back stands from then on',
    [type('10:00'), stand, type('5:00'), rest('7:00'), stand, type('3:00'), sit],
    [
      '10:00 sat 0:00-10:00 10:00',
      '22:00 stood 10:00-15:00 5:00',
      '22:00 credited micro 15:00-22:00',
      '25:00 stood 22:00-25:00 3:00',
    ],
    spans,
  ],
  [
    'whoever says that they sit as they come back sits from then on',
    [type('10:00'), stand, type('5:00'), rest('7:00'), sit, type('1:00'), clocks],
    [
      '10:00 sat 0:00-10:00 10:00',
      '22:00 stood 10:00-15:00 5:00',
      '22:00 credited micro 15:00-22:00',
      '23:00 micro 1:00, long 11:00',
    ],
    spans,
  ],
];

const refused: readonly Case[] = [
  [
    'what is so already is refused',
    [type('1:00'), stand, stand, sit, sit],
    ['1:00 refused standing-already', '1:00 refused not-standing'],
  ],
  [
    'behind a lock nobody says so',
    [type('1:00'), behindLock(stand), stand, behindLock(sit)],
    ['1:00 refused locked', '1:00 refused locked'],
  ],
];

const worked: readonly Case[] = [
  [
    'what was worked through of a break on show until somebody stands up is sitting',
    [type('30:00'), rest('0:15'), start, type('1:00'), stand, type('5:00'), sit],
    ['31:15 sat 0:00-31:15 31:15', '36:15 stood 31:15-36:15 5:00'],
    spans,
  ],
  [
    'and until they sit down it is standing',
    [type('10:00'), stand, type('5:00'), ask({ type: 'show-now' }), start, type('1:00'), sit],
    ['10:00 sat 0:00-10:00 10:00', '16:00 stood 10:00-16:00 6:00'],
    spans,
  ],
];

const readings: readonly Case[] = [
  [
    'with a break just before due they come no oftener',
    [type('29:53'), stand, type('1:00'), wake],
    ['30:53 reading in 0:30'],
    { lines: [] },
  ],
  [
    'nor with the notification just ahead of somebody who has gone',
    [type('1:00'), stand, type('29:53'), rest('6:00'), wake],
    ['36:53 reading in 0:30'],
    { lines: [] },
  ],
  [
    'and one comes when the notification is due',
    [type('1:00'), stand, type('0:07'), look, type('29:46'), wake],
    ['30:53 reading in 0:07'],
    { lines: [] },
  ],
];

hold('standing: the clocks', clocksStand);
hold('standing: no break comes', noBreaks);
hold('standing: how it ends', ends);
hold('standing: refused', refused);
hold('standing: a break that is worked through', worked);
hold('standing: the readings', readings);

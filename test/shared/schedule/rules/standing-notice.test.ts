import { ask, behindLock, busy, free, rest, start, type, use } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// Once a spell of standing somebody who is free to hear it is told that it is no rest either.

const stand = ask({ type: 'standing' });
const sit = ask({ type: 'sitting' });

const told = { lines: ['standing-notice', 'effects'] } as const;
const quiet = { micro: { on: false }, long: { on: false } };
const notifications: readonly Case[] = [
  [
    'after half an hour a notification says that it is no rest either, once',
    [type('1:00'), stand, type('90:00')],
    ['31:00 > standing-notice', '31:00 standing-notice'],
    told,
  ],
  [
    'and again in the next spell',
    [type('1:00'), stand, type('31:00'), sit, type('1:00'), stand, type('31:00')],
    ['31:00 > standing-notice', '31:00 standing-notice', '1:03:00 > standing-notice', '1:03:00 standing-notice'],
    { ...told, settings: quiet },
  ],
  [
    'in a call it waits for the end of that',
    [type('1:00'), stand, type('20:00'), busy('call'), type('20:00'), free, type('1:00')],
    ['41:00 > standing-notice', '41:00 standing-notice'],
    told,
  ],
  [
    'while paused it waits for the end of that',
    [
      type('1:00'),
      stand,
      type('20:00'),
      ask({ type: 'pause', for: { until: 'passed', ms: 1_200_000 } }),
      type('25:00'),
    ],
    ['41:00 > standing-notice', '41:00 standing-notice'],
    told,
  ],
  [
    'while a break shows it waits for the end of that',
    [
      type('1:00'),
      stand,
      busy('call'),
      type('40:00'),
      ask({ type: 'show-now' }),
      start,
      free,
      rest('2:00'),
      type('1:00'),
    ],
    ['43:30 standing-notice'],
    { lines: ['standing-notice'] },
  ],
  [
    'to somebody who has gone it says nothing',
    [type('1:00'), stand, type('29:00'), rest('10:00'), type('30:00')],
    [],
    { ...told, settings: quiet },
  ],
  [
    'a short lock puts it off',
    [type('1:00'), stand, type('29:00'), behindLock(rest('1:30')), type('5:00')],
    ['32:00 > standing-notice', '32:00 standing-notice'],
    told,
  ],
  [
    'it comes when the setting says',
    [use({ rules: { standingMinutes: 12 } }), type('1:00'), stand, type('20:00')],
    ['13:00 > standing-notice', '13:00 standing-notice'],
    told,
  ],
];

hold('standing: the notification', notifications);

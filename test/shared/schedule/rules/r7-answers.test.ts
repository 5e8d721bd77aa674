import { type Act, ask, clocks, lock, rest, skip, snooze, type } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R7: snoozing, skipping, and what is asked for before a break shows.

/** To 5 s after a micro-break is shown, at 30:05, with the last input 20 s ago. */
const toMicro: readonly Act[] = [type('29:50'), rest('0:20')];
const outcome = { lines: ['outcome'] } as const;
const showNow = ask({ type: 'show-now' });

const snoozing: readonly Case[] = [
  [
    'a snooze sets micro 5 min before due',
    [...toMicro, snooze, clocks],
    ['30:10 outcome micro snoozed asked 0:00', '30:10 micro 25:00, long 30:05'],
    outcome,
  ],
  [
    'a snoozed long break sets both clocks 10 min before due',
    [type('25:00'), rest('5:00'), type('30:00'), rest('0:45'), snooze, clocks],
    ['1:00:45 outcome long snoozed asked 0:05', '1:00:45 micro 20:00, long 50:00'],
    outcome,
  ],
  [
    'never forward',
    [type('50:20'), skip, type('9:45'), rest('0:15'), snooze, clocks],
    [
      '50:20 outcome micro skipped asked 0:00',
      '1:00:20 outcome long snoozed asked 0:00',
      '1:00:20 micro 10:00, long 50:00',
    ],
    { ...outcome, settings: { micro: { everyMinutes: 50 }, rules: { waitAtMostMinutes: 0 } } },
  ],
  [
    'a snoozed micro-break puts a long one off too that would come sooner',
    [type('28:00'), rest('5:00'), type('30:15'), rest('0:20'), snooze, clocks],
    ['1:03:35 outcome micro snoozed asked 0:00', '1:03:35 micro 25:00, long 55:00'],
    { ...outcome, settings: { rules: { mergeMinutes: 0 } } },
  ],
  [
    'nothing comes sooner than was promised',
    [
      ...[...toMicro, skip, type('29:50'), rest('0:30'), ask({ type: 'snooze', minutes: 60 }), clocks],
      ...[type('59:00'), clocks, type('1:00')],
    ],
    [
      '29:30 heads-up micro soon',
      '30:10 outcome micro skipped asked 0:00',
      '59:35 heads-up long soon',
      '1:00:30 outcome long snoozed asked 0:05',
      '1:00:30 micro -30:00, long 0:00',
      '1:59:30 micro 29:00, long 59:00',
      '2:00:00 heads-up long soon',
    ],
    { lines: ['heads-up', 'outcome'] },
  ],
  [
    'a break that was asked for before its time comes again after the snooze',
    [type('5:00'), showNow, snooze, clocks, type('4:40'), clocks],
    ['5:00 outcome micro snoozed asked 0:00', '5:00 micro 25:00, long 5:00', '9:40 micro 29:30, long 9:30'],
    outcome,
  ],
  [
    'a long one too, with the short one no sooner',
    [type('25:00'), ask({ type: 'show-now', kind: 'long' }), snooze, clocks],
    ['25:00 outcome long snoozed asked 0:00', '25:00 micro 20:00, long 50:00'],
    outcome,
  ],
  [
    'for how long can be asked, and set',
    [...toMicro, ask({ type: 'snooze', minutes: 12 }), clocks, type('12:10'), rest('0:30'), snooze, clocks],
    [
      '30:10 outcome micro snoozed asked 0:00',
      '30:10 micro 18:00, long 30:05',
      '42:50 outcome micro snoozed asked 0:05',
      '42:50 micro 27:00, long 42:30',
    ],
    { ...outcome, settings: { micro: { snoozeMinutes: 3 } } },
  ],
  [
    'it comes again then, at most twice',
    [...toMicro, snooze, type('6:00'), showNow, snooze, type('6:00'), showNow, snooze],
    [
      '30:10 outcome micro snoozed asked 0:00',
      '36:10 outcome micro snoozed asked 0:00',
      '42:10 refused no-more-snoozes',
    ],
    outcome,
  ],
  [
    'another outcome gives two more',
    [...toMicro, snooze, showNow, snooze, showNow, skip, showNow, snooze, showNow, snooze, showNow, snooze],
    [
      ...['micro snoozed', 'micro snoozed', 'micro skipped', 'long snoozed', 'long snoozed'].map(
        (how) => `30:10 outcome ${how} asked 0:00`,
      ),
      '30:10 refused no-more-snoozes',
    ],
    outcome,
  ],
  [
    'an absence gives two more',
    [
      ...toMicro,
      snooze,
      showNow,
      snooze,
      lock('3:00'),
      type('0:30'),
      showNow,
      snooze,
      showNow,
      snooze,
      showNow,
      snooze,
    ],
    [
      ...['30:10', '30:10'].map((at) => `${at} outcome micro snoozed asked 0:00`),
      ...['33:40', '33:40'].map((at) => `${at} outcome long snoozed asked 0:00`),
      '33:40 refused no-more-snoozes',
    ],
    outcome,
  ],
  [
    'how many can be set',
    [...toMicro, snooze],
    ['30:10 refused no-more-snoozes'],
    { ...outcome, settings: { rules: { snoozesAtMost: 0 } } },
  ],
];

const before: readonly Case[] = [
  [
    'skipping before it shows zeroes micro, and leaves no outcome',
    [type('29:40'), skip, clocks],
    [
      '29:30 heads-up micro soon',
      '29:40 withdrawn micro skipped',
      '29:40 dismissed micro skipped',
      '29:40 micro 0:00, long 29:40',
    ],
  ],
  [
    'skipping a long break before it shows zeroes both',
    [type('59:40'), skip, clocks],
    ['59:40 dismissed long skipped', '59:40 micro 0:00, long 0:00'],
    { settings: { micro: { on: false } }, lines: ['dismissed'] },
  ],
  [
    'snoozing before it shows counts as a snooze',
    [type('29:40'), snooze, type('4:50'), snooze, type('5:00'), snooze],
    ['29:40 dismissed micro snoozed', '34:30 dismissed micro snoozed', '39:30 refused no-more-snoozes'],
    { lines: ['dismissed'] },
  ],
  [
    'skipping before it shows gives two more',
    [type('29:40'), snooze, type('4:50'), snooze, type('5:00'), skip, showNow, snooze],
    [
      '29:40 dismissed micro snoozed',
      '34:30 dismissed micro snoozed',
      '39:30 dismissed micro skipped',
      '39:30 outcome long snoozed asked 0:00',
    ],
    { lines: ['dismissed', 'outcome'] },
  ],
  [
    'with nothing to come there is nothing to skip or snooze',
    [type('10:00'), skip, snooze],
    ['10:00 refused no-break-comes', '10:00 refused no-break-comes'],
  ],
];

const asking: readonly Case[] = [
  ['Start now shows what comes next', [type('10:00'), showNow], ['10:00 shown micro asked 10:00']],
  ['or what is asked for', [type('10:00'), ask({ type: 'show-now', kind: 'long' })], ['10:00 shown long asked 10:00']],
  [
    'after its own time',
    [...toMicro, skip, type('5:00'), ask({ type: 'show-now', kind: 'micro' })],
    ['30:05 shown micro pause 30:05', '35:10 shown micro asked 5:00'],
    { lines: ['shown'] },
  ],
  [
    'a micro-break, where both kinds are switched off',
    [type('10:00'), showNow],
    ['10:00 shown micro asked 10:00'],
    { settings: { micro: { on: false }, long: { on: false } } },
  ],
  [
    'another kind than announced takes that back',
    [type('29:40'), ask({ type: 'show-now', kind: 'long' })],
    ['29:30 heads-up micro soon', '29:40 withdrawn micro asked', '29:40 shown long asked 29:40'],
  ],
];

hold('R7: answers', [snoozing, before, asking].flat());

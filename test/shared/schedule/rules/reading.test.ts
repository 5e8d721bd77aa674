import { ask, clocks, lock, rest, type } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// "I'm reading": somebody sits there without touching anything, for as long as it was said.

const reading = (minutes: number) => ask({ type: 'hands-off', ms: minutes * 60_000 });
const over = ask({ type: 'hands-on' });

const cases: readonly Case[] = [
  [
    'sitting counts without input, and a break comes by the clock',
    [type('10:00'), reading(60), rest('20:30')],
    ['29:30 heads-up micro soon', '30:00 shown micro pause 30:00'],
  ],
  [
    'a break that shows begins by itself, and is done: the hands tell',
    [type('10:00'), reading(60), rest('23:00')],
    ['29:30 heads-up micro soon', '30:00 shown micro pause 30:00', '32:10 outcome micro away gone 2:00'],
  ],
  [
    'without it the same is an absence',
    [type('10:00'), rest('20:30'), type('1:00'), clocks],
    ['31:00 credited long 10:00-31:00', '31:30 micro 0:30, long 0:30'],
  ],
  [
    'once it has run out, an absence counts from there',
    [type('10:00'), reading(10), rest('16:00'), type('1:00'), clocks],
    ['26:30 credited micro 20:00-26:30', '27:00 micro 0:30, long 20:30'],
  ],
  [
    'and so it does once it is done',
    [type('10:00'), reading(60), rest('5:00'), over, rest('6:00'), type('1:00'), clocks],
    ['21:30 credited micro 15:00-21:30', '22:00 micro 0:30, long 15:30'],
  ],
  [
    'behind a locked screen nobody reads',
    [type('10:00'), reading(60), lock('6:00'), type('1:00'), clocks],
    ['16:30 credited long 10:00-16:30', '17:00 micro 0:30, long 0:30'],
  ],
];

hold('reading', cases);

import { clocks, hang, jump, lock, pauseMachine, reboot, rebootWithoutClock, rest, sleep, type } from '../acts.ts';
import { type Case, hold } from '../hold.ts';

// R9: programs that are held up, machines that stand still, and the day that all of it is laid on.

const slept = { lines: ['slept', 'credited'] } as const;
const sat = { lines: ['slept', 'credited', 'sat'] } as const;

const heldUp: readonly Case[] = [
  [
    'a program held up while somebody goes on is no sleep, where the uptime can be read',
    [type('25:00'), hang(type('3:00')), type('3:00'), clocks],
    ['31:00 micro 31:00, long 31:00'],
    { ...slept, uptime: true },
  ],
  [
    'nor is a longer one',
    [type('5:00'), hang(type('20:00')), type('2:00'), clocks],
    ['27:00 micro 27:00, long 27:00'],
    { ...slept, uptime: true },
  ],
  [
    'without input it is taken for one',
    [type('25:00'), hang(rest('3:00')), clocks, type('1:00')],
    ['28:00 slept late-reading 3:00', '28:00 micro 25:00, long 25:00', '28:30 credited micro 25:00-28:30'],
    { ...slept, uptime: true },
  ],
  [
    'a sleep that the uptime shows is one, whatever was typed around it',
    [type('25:00'), sleep('3:00', { told: 'none' }), type('1:00'), clocks],
    ['28:30 slept late-reading 3:30', '29:00 credited micro 25:00-29:00', '29:00 micro 0:00, long 25:00'],
    { ...slept, uptime: true },
  ],
  [
    'and so is one that is told as it ends, where all clocks run through it',
    [type('25:00'), sleep('3:00', { told: 'late', monoRuns: true }), type('1:00')],
    ['28:00 slept late-reading 3:00', '28:00 slept told 0:00', '28:30 credited micro 25:00-28:30'],
    { ...slept, uptime: true },
  ],
];

const stopped: readonly Case[] = [
  [
    'a virtual machine that was paused whole was absent',
    [type('25:00'), rest('0:30'), pauseMachine('10:00:00'), type('6:00'), clocks],
    [
      '10:26:00 slept late-reading 10:00:30',
      '10:26:30 sat 0:00-25:00 25:00',
      '10:26:30 credited long 25:00-10:26:30',
      '10:31:30 micro 5:00, long 5:00',
    ],
    { ...sat, uptime: true, virtual: true },
  ],
  [
    'on another machine the wall clock was set',
    [type('25:00'), rest('0:30'), pauseMachine('10:00:00'), type('3:00'), clocks],
    ['10:28:30 micro 28:30, long 28:30'],
    { ...sat, uptime: true },
  ],
  [
    'a wall clock less far ahead was set on a virtual one too',
    [type('15:00'), jump('9:50'), type('5:00'), clocks],
    ['20:00 micro 20:00, long 20:00'],
    { ...sat, uptime: true, virtual: true },
  ],
  [
    'a machine that starts anew with its clock where it stopped was absent, though nobody knows for how long',
    [type('26:00'), rebootWithoutClock('12:00:00'), type('1:00'), jump('12:00:00'), type('5:00'), clocks],
    ['12:26:30 sat 0:00-26:00 26:00', '12:26:30 credited long 16:00-26:30', '12:32:00 micro 5:30, long 5:30'],
    { ...sat, uptime: true },
  ],
  [
    'where no uptime can be read too',
    [type('26:00'), rebootWithoutClock('12:00:00'), type('1:00'), clocks],
    ['12:26:30 sat 0:00-26:00 26:00', '12:26:30 credited long 16:00-26:30', '12:27:00 micro 0:30, long 0:30'],
    sat,
  ],
  [
    'one whose clock went on was off for that long',
    [type('26:00'), reboot('1:00'), type('1:00'), clocks],
    ['28:00 micro 28:00, long 28:00'],
    { ...sat, uptime: true },
  ],
];

const dating: readonly Case[] = [
  [
    'what was sat keeps its length on a day whose clock is set back',
    [type('1:00'), jump('-2:00:00'), type('27:00'), lock('3:00'), type('0:30')],
    ['31:30 sat -2:00:00--1:32:00 27:30'],
    { lines: ['sat'], uptime: true },
  ],
  [
    'and set forward',
    [type('1:00'), jump('2:00:00'), type('27:00'), lock('3:00'), type('0:30')],
    ['31:30 sat 2:00:00-2:28:00 28:00'],
    { lines: ['sat'], uptime: true },
  ],
];

hold('R9: standing still', [heldUp, stopped, dating].flat());

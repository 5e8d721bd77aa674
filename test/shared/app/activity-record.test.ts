import { describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../shared/model/time.ts';
import type { State } from '../../../shared/schedule/state.ts';
import type { Command, Decision, Effect } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { type Look, linesOf, noInput, standing } from './activity-looks.ts';

const PAUSE_S = defaultSettings.rules.pauseSeconds;

const showing: State['showing'] = {
  ...{ id: 'a', kind: 'micro', lengthMs: 60_000, startsAfterMs: 0, shownMs: 0, ranMs: null, pausedMs: null },
  ...{ startedBy: null, touched: false, requested: false, unusedMs: 0 },
  work: { interrupts: false, fromMs: null, lookMs: 0, seen: false },
};
const busy = (...reasons: State['busy'][number]['reason'][]): Partial<State> => ({
  busy: reasons.map((reason) => ({ reason, by: null })),
});
const decided = (decision: Partial<Decision>): readonly Effect[] => [
  { type: 'withdraw', id: 'a' },
  { type: 'record', decision: { id: 'a', wallMs: 0, event: 'meeting-over' } },
  { type: 'record', decision: { id: 'b', wallMs: 0, ...decision } as Decision },
];
const slept = (ms: number) => decided({ event: 'slept', reason: 'told', ms });
const commanded = (command: Command): Look => ({ event: { type: 'command', command } });

describe('input and pauses', () => {
  it('work is one line, however long it lasts', () => {
    expect(linesOf(['0:00'], ['1:00', { idle: 3 }], ['20:00', { idle: PAUSE_S - 0.001 }])).toEqual(['0:00 active']);
  });

  it.each([
    [0.999, 'active'],
    [1, 'idle'],
  ])('begins, where the last input was %d s ago, as %s', (idle, state) => {
    expect(linesOf(['0:00', { idle }])).toEqual([`0:00 ${state}`]);
  });

  it('begins as idle where there has been no input ever', () => {
    expect(linesOf(['0:00', { state: { gap: noInput } }])).toEqual(['0:00 idle']);
  });

  it('a pause begins at the last input, and is over at the next', () => {
    expect(linesOf(['0:00'], ['2:00', { idle: PAUSE_S }], ['5:00', { idle: 195 }], ['9:00', { idle: 3 }])).toEqual([
      ...['0:00 active', '1:45 idle', '8:57 active'],
    ]);
  });

  it('an input between two looks parts a pause in two', () => {
    expect(linesOf(['0:00', { idle: 60 }], ['9:00', { idle: 100 }])).toEqual(['0:00 idle', '7:20 active', '7:20 idle']);
  });

  it('no input is laid before the line that stands there', () => {
    expect(linesOf(['0:00', { idle: 90 }], ['1:00', { idle: 80 }])).toEqual(['0:00 idle', '0:00 active', '0:00 idle']);
  });

  it('while a break shows, and where anything else changes, a second without input is a pause', () => {
    expect(linesOf(['0:00'], ['1:00', { idle: 1, state: { showing } }])).toEqual(['0:00 active', '0:59 idle']);
    expect(linesOf(['0:00'], ['1:00', { idle: 0.9, state: { showing } }])).toEqual(['0:00 active']);
    expect(linesOf(['0:00'], ['1:00', { idle: 1, state: { standing } }])).toEqual([
      ...['0:00 active', '0:59 idle', '1:00 idle ["standing"]'],
    ]);
  });

  it.each([
    ['a film', busy('media'), '["media"]'],
    ['a text', { handsOffMs: HOUR_MS }, '["reading"]'],
  ])('%s is input to the schedule, and the record tells what the hands do meanwhile', (_, state, about) => {
    const gap = { ...noInput, ms: 0, absent: false };
    const look = (idle: number) => ({ idle, state: { ...state, gap } });
    expect(linesOf(['0:00'], ['1:00', look(0)], ['9:00', look(60)], ['12:00', { idle: 240, state: { gap } }])).toEqual([
      ...['0:00 active', `1:00 active ${about}`, `8:00 idle ${about}`, '12:00 idle'],
    ]);
  });
});

describe('what else holds', () => {
  it.each<[string, Partial<State>, string]>([
    ['standing', { standing }, '["standing"]'],
    ['a meeting', { meetingMs: HOUR_MS }, '["meeting"]'],
    ['a pause of the app', { pause: { until: 'resumed' } }, '["paused"]'],
    ['a program that holds breaks', busy('program'), '["program"]'],
    ['all of them', { ...busy('full-screen'), standing, meetingMs: 1 }, '["full-screen"] ["standing","meeting"]'],
  ])('%s is written as it begins and ends', (_, state, about) => {
    expect(linesOf(['0:00'], ['1:00', { idle: 0.4, state }], ['2:00', { state }], ['3:00'])).toEqual([
      ...['0:00 active', `1:00 active ${about}`, '3:00 active'],
    ]);
  });

  it('where nobody can tell the idle time it is taken for work, and says so', () => {
    const reading = { idleMs: null };
    expect(linesOf(['0:00', { reading, state: { gap: noInput } }])).toEqual(['0:00 active ["unseen"]']);
    expect(linesOf(['0:00', { reading, state: { handsOffMs: 1 } }])).toEqual(['0:00 active ["reading","unseen"]']);
  });

  it('another time zone is', () => {
    expect(linesOf(['0:00'], ['1:00', { reading: { zone: 'Asia/Tokyo' } }])).toEqual([
      ...['0:00 active', '1:00 active Asia/Tokyo'],
    ]);
  });
});

describe('a call, a lock and sleep', () => {
  it.each([
    ['a call', busy('call'), 'busy ["call"]'],
    ['a call beside a film', busy('media', 'call'), 'busy ["media","call"]'],
    ['a lock', { locked: true }, 'locked'],
    ['sleep', { asleep: true }, 'suspended'],
    ['sleep behind a lock', { asleep: true, locked: true }, 'suspended'],
    ['a lock in a call', { ...busy('call'), locked: true }, 'locked ["call"]'],
  ])('%s ends the work that was before it, at the last input', (_, state, text) => {
    expect(linesOf(['0:00'], ['1:00', { idle: 4, state }], ['2:00', { idle: 30, state }])).toEqual([
      ...['0:00 active', '0:56 idle', `1:00 ${text}`],
    ]);
  });

  it.each([
    ['a lock in a call', busy('call'), { ...busy('call'), locked: true }, 'locked ["call"]'],
    ['sleep behind a lock', { locked: true }, { locked: true, asleep: true }, 'suspended'],
    ['waking behind a lock', { asleep: true }, { locked: true }, 'locked'],
  ])('%s is written as it comes to that', (_, before, state, text) => {
    expect(linesOf(['0:00', { state: before }], ['1:00', { state }]).at(-1)).toBe(`1:00 ${text}`);
  });

  it.each([
    ['at the first input after it', '9:00', 0.4, '8:59.6 active'],
    ['with a pause where there was none', '9:00', 484, '9:00 idle'],
    ['with a pause from then on, though somebody had typed behind it', '9:00', 300, '9:00 idle'],
    ['with work where the last input was just before it', '1:10.5', 0.9, '1:10.5 active'],
  ])('what a lock has ended goes on %s', (_, at, idle, text) => {
    const lines = linesOf(['0:00'], ['1:10', { idle: 0.4, state: { locked: true } }], [at, { idle }]);
    expect(lines).toEqual(['0:00 active', '1:10 locked', text]);
  });

  it('an input from before the lock had begun is laid behind it', () => {
    const lines = linesOf(['0:00'], ['1:00', { idle: 5, state: { locked: true } }], ['1:00.2', { idle: 0.4 }]);
    expect(lines.at(-1)).toBe('1:00 active');
  });
});

describe('time of which nobody knew', () => {
  it.each([
    ['slept without a word', slept(20 * MINUTE_MS), '10:00'],
    ['slept for longer than the record goes back', slept(2 * HOUR_MS), '0:00'],
    ['did not run for some minutes', decided({ event: 'booted', downMs: 2 * MINUTE_MS }), '28:00'],
  ])('a machine that %s was suspended meanwhile', (_, effects, from) => {
    expect(linesOf(['0:00', { state: { standing } }], ['30:00', { effects }])).toEqual([
      ...['0:00 active ["standing"]', `${from} suspended ["standing"]`, '30:00 active'],
    ]);
  });

  it('a program that is back at once was not', () => {
    const effects = decided({ event: 'booted', downMs: 2 * MINUTE_MS - 1 });
    expect(linesOf(['0:00'], ['30:00', { effects }])).toEqual(['0:00 active']);
  });

  it('it is no later than now, even where the clock was set back', () => {
    expect(linesOf(['9:00'], ['5:00', { effects: slept(MINUTE_MS) }])).toEqual([
      ...['9:00 active', '5:00 suspended', '5:00 active'],
    ]);
  });

  it('sleep that was told is told once', () => {
    const lines = linesOf(['0:00'], ['1:00', { state: { asleep: true } }], ['9:00', { effects: slept(8 * MINUTE_MS) }]);
    expect(lines).toEqual(['0:00 active', '1:00 suspended', '9:00 active']);
  });

  it('a record that begins with it begins when it did', () => {
    expect(linesOf(['30:00', { effects: slept(10 * MINUTE_MS), state: { standing } }])).toEqual([
      ...['20:00 suspended ["standing"]', '30:00 active ["standing"]'],
    ]);
  });
});

describe('what the person does that no line of the history tells', () => {
  const corrected = { type: 'corrected', as: 'up', microMs: 5, longMs: 6 } as const;
  it.each<[string, Look, string]>([
    ['a correction', { event: corrected }, JSON.stringify(corrected)],
    ['a break that is begun', commanded({ type: 'start' }), '{"type":"start"}'],
    ['a session', commanded({ type: 'show-session', lengthMs: 90_000 }), '{"type":"show-session","lengthMs":90000}'],
    ['a break, now', commanded({ type: 'show-now' }), '{"type":"show-now"}'],
    [
      'a break, now, with the kind that came',
      {
        ...commanded({ type: 'show-now' }),
        effects: [...slept(0).slice(0, 1), { type: 'show', id: 'a', kind: 'long' }],
      },
      '{"type":"show-now","kind":"long"}',
    ],
    ['a snooze of a length of its own', commanded({ type: 'snooze', minutes: 7 }), '{"type":"snooze","minutes":7}'],
  ])('%s is written, and that once', (_, look, text) => {
    expect(linesOf(['0:00'], ['1:00', look], ['2:00'])).toEqual(['0:00 active', `1:00 active ${text}`]);
  });

  it.each<[string, Look]>([
    ['a snooze as the settings have it', commanded({ type: 'snooze' })],
    ['what the history tells', commanded({ type: 'skip' })],
    ['what was refused', { ...commanded({ type: 'start' }), refused: 'no-break-shows' }],
    ['what nobody did', { event: { type: 'own-input' } }],
  ])('%s is not', (_, look) => {
    expect(linesOf(['0:00'], ['1:00', look])).toEqual(['0:00 active']);
  });
});

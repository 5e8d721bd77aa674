import { describe, expect, it } from 'vitest';
import { performEffect } from '../../../shared/app/perform.ts';
import type { Effect } from '../../../shared/schedule/types.ts';
import type { BreakView } from '../../../shared/views/break.ts';
import { t } from '../../language.ts';

/** A break with these movements; the first word is why. */
const viewOf = (...movements: readonly string[]): BreakView =>
  ({
    ...{ kind: 'long', lengthMs: 300_000 },
    movements: movements.map((words) => {
      const [code = '', name = ''] = words.split(' ');
      return { why: { code }, text: { name } };
    }),
  }) as unknown as BreakView;

/** What reaches the screen and the notifications of one effect. */
const perform = (effect: Effect, view: BreakView | null, isQuiet = false) => {
  const done: unknown[] = [];
  const note =
    (what: string) =>
    (about?: unknown): void =>
      void done.push(about === undefined || about === view ? what : [what, about]);
  performEffect(effect, {
    screen: { prepare: note('prepare'), show: note('show'), update: note('update'), close: note('close') },
    notifications: { headsUp: note('heads-up'), withdraw: note('withdraw'), say: note('say') },
    t,
    view: () => view,
    isQuiet: () => isQuiet,
  });
  return done;
};

const prepare = { type: 'prepare', id: 'b1', kind: 'long', notice: true } as const;
const show = { type: 'show', id: 'b1', kind: 'long' } as const;
const record = { type: 'record', decision: { id: 'a', wallMs: 0, event: 'meeting-over' } } as const;

describe('an effect', () => {
  it.each<[string, readonly string[], boolean, readonly string[]]>([
    ['getting up first, and what comes after by name', ['get-up Walk', 'ticked Squat'], true, ['Squat']],
    ['getting up alone by its name', ['get-up Walk'], false, ['Walk']],
    ['what one does not get up for by its names', ['ticked Squat', 'ticked Lunge'], false, ['Squat', 'Lunge']],
  ])('announces %s', (_, movements, getsUp, names) => {
    expect(perform(prepare, viewOf(...movements))).toEqual([
      'prepare',
      ['heads-up', { kind: 'long', lengthMs: 300_000, getsUp, movements: names }],
    ]);
  });

  it.each<[string, Effect, boolean, readonly unknown[]]>([
    ['prepares without a word where none is wanted', { ...prepare, notice: false }, false, ['prepare']],
    ['or where it is to be quiet', prepare, true, ['prepare']],
    ['shows in the place of the notification', show, false, ['withdraw', 'show']],
    ['takes back notification and window', { type: 'withdraw', id: 'b1' }, false, ['withdraw', 'close']],
    ['closes with the outcome', { type: 'close', id: 'b1', outcome: 'away' }, false, [['close', 'away']]],
    [
      'says to somebody who stands for long that it is no rest',
      { type: 'standing-notice', standingMs: 1_800_010 },
      true,
      [
        [
          'say',
          'You have been standing for 30 minutes. Standing still is no rest either: move a little, or sit for a while.',
        ],
      ],
    ],
    ['leaves what is recorded to others', record, false, []],
  ])('%s', (_, effect, isQuiet, done) => {
    expect(perform(effect, viewOf('ticked Squat'), isQuiet)).toEqual(done);
  });

  it('opens no window on a break that is not there', () => {
    expect(perform(prepare, null)).toEqual([]);
    expect(perform(show, null)).toEqual(['withdraw']);
  });
});

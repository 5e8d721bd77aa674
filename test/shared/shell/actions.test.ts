import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Event, Refusal } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { createActions } from '../../../shared/shell/actions.ts';
import { useSettingsOf } from '../../../shared/shell/settings-in-use.ts';
import type { BreakView } from '../../../shared/views.ts';

const catCow = builtInCatalogue().entries.get('cat-cow-desk');
if (!catCow) throw new Error('no such movement');

const view: BreakView = {
  id: 'b1',
  kind: 'micro',
  stage: 'going',
  lengthMs: 120_000,
  ranMs: 0,
  movement: catCow.movement,
  text: catCow.text,
  muscleName: 'erector spinae',
  why: { code: 'asked-for' },
  whyText: '',
  plan: [],
  snoozeMinutes: 5,
  look: { theme: 'system', reducedMotion: false },
} as unknown as BreakView;

/** Actions on an engine that notes what it is asked. */
const start = (options: { refusal?: Refusal; swaps?: boolean; view?: BreakView | null } = {}) => {
  const done: string[] = [];
  const settings = useSettingsOf({ load: () => defaultSettings, save: () => {} });
  settings.subscribe(({ movements }) => void done.push(`excluded ${movements.excluded.join(' ')}`));
  const note =
    (what: string) =>
    (detail?: unknown): void =>
      void done.push(detail === undefined ? what : `${what} ${String(detail)}`);
  const actions = createActions({
    engine: {
      dispatch: (event: Event) => {
        done.push(event.type === 'command' ? event.command.type : event.type);
        return options.refusal ?? null;
      },
      swap: (id) => {
        done.push(`swap ${id}`);
        return options.swaps ?? true;
      },
      breakView: () => (options.view === undefined ? view : options.view),
    },
    settings,
    openHome: note('open home'),
    openFolder: note('open folder'),
    focusBreak: note('focus break'),
    quit: note('quit'),
  });
  return { actions, done, settings };
};

describe('an answer to the break', () => {
  it.each(['start', 'halt', 'go-on', 'done', 'snooze', 'skip'] as const)('%s goes to the schedule', (answer) => {
    const { actions, done } = start();
    expect(actions.answerBreak({ id: 'b1', answer })).toEqual({ ok: true });
    expect(done).toEqual([answer]);
  });

  it('that the schedule refuses comes back with the reason in words', () => {
    const { actions } = start({ refusal: 'no-more-snoozes' });
    expect(actions.answerBreak({ id: 'b1', answer: 'snooze' })).toEqual({
      ok: false,
      reason: 'it has been put off as often as the settings allow',
    });
  });

  it.each([
    ['another break', { id: 'b0' }, {}],
    ['a break that is over', { id: 'b1' }, { view: null }],
  ])('to %s does nothing', (_, { id }, options) => {
    const { actions, done } = start(options);
    expect(actions.answerBreak({ id, answer: 'done' })).toEqual({ ok: false, reason: 'this break is over' });
    expect(done).toEqual([]);
  });

  it('swap asks for another movement, and says where there is none', () => {
    const { actions, done } = start();
    expect(actions.answerBreak({ id: 'b1', answer: 'swap' })).toEqual({ ok: true });
    expect(done).toEqual(['swap b1']);
    expect(start({ swaps: false }).actions.answerBreak({ id: 'b1', answer: 'swap' })).toEqual({
      ok: false,
      reason: 'there is no other movement that fits',
    });
  });

  it('not for me takes the movement out and goes on with another', () => {
    const { actions, done, settings } = start();
    expect(actions.answerBreak({ id: 'b1', answer: 'not-for-me' })).toEqual({ ok: true });
    expect(done).toEqual(['excluded cat-cow-desk', 'swap b1']);
    actions.answerBreak({ id: 'b1', answer: 'not-for-me' });
    expect(settings.current().movements.excluded).toEqual(['cat-cow-desk']);
  });

  it('this hurts ends it first, then takes the movement out and opens the page on help', () => {
    const { actions, done } = start();
    expect(actions.answerBreak({ id: 'b1', answer: 'hurts' })).toEqual({ ok: true });
    expect(done).toEqual(['skip', 'excluded cat-cow-desk', 'open home help']);
  });
});

describe('an entry of the menu', () => {
  it.each([
    [{ type: 'command', command: { type: 'resume' } }, 'resume'],
    [{ type: 'focus-break' }, 'focus break'],
    [{ type: 'open-home', page: 'know' }, 'open home know'],
    [{ type: 'open-folder', folder: 'movements' }, 'open folder movements'],
    [{ type: 'open-folder', folder: 'log' }, 'open folder log'],
    [{ type: 'quit' }, 'quit'],
  ] as const)('%j does what it says', (action, what) => {
    const { actions, done } = start();
    actions.perform(action);
    expect(done).toEqual([what]);
  });
});

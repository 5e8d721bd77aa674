import { describe, expect, it } from 'vitest';
import { createActions } from '../../../shared/app/actions.ts';
import { createCurrentSettings } from '../../../shared/app/current-settings.ts';
import { createLeavingOut } from '../../../shared/app/leaving-out.ts';
import { createMarkMovement } from '../../../shared/app/mark-movement.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Event, Refusal } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noProfiles } from '../../../shared/settings/profiles.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { BreakView } from '../../../shared/views/break.ts';
import { language, t } from '../../language.ts';

const catCow = builtInCatalogue(language.texts.movements).entries.get('cat-cow-desk');
const chinTuck = builtInCatalogue(language.texts.movements).entries.get('chin-tuck');
if (!catCow || !chinTuck) throw new Error('no such movement');

const other = { movement: chinTuck.movement, why: { code: 'asked-for' }, firstSide: 'first' } as const;

const view: BreakView = {
  id: 'b1',
  kind: 'micro',
  stage: 'going',
  lengthMs: 120_000,
  ranMs: 0,
  movements: [{ movement: catCow.movement, text: catCow.text }],
  plan: [],
  snoozeMinutes: 5,
  look: { theme: 'system', reducedMotion: false },
} as unknown as BreakView;

/** Actions on an engine that notes what it is asked. */
const start = (options: { refusal?: Refusal; finds?: boolean; view?: BreakView | null; now?: BreakView } = {}) => {
  const done: string[] = [];
  const settings = createCurrentSettings(
    { settings: { load: () => defaultSettings, save: () => {} }, profiles: { load: () => noProfiles, save: () => {} } },
    async () => {},
  );
  const outOf = ({ movements }: Settings): string => `out ${[...movements.excluded, ...movements.hurting].join(' ')}`;
  settings.subscribe((now, before) => {
    if (outOf(now) !== outOf(before)) done.push(outOf(now));
  });
  const note =
    (what: string) =>
    (detail?: unknown): void =>
      void done.push(detail === undefined ? what : `${what} ${String(detail)}`);
  const asked = (what: string): boolean => {
    done.push(what);
    return options.finds ?? true;
  };
  const actions = createActions({
    t,
    settings: {
      ...settings,
      changeProfile: (change) => {
        done.push(`profile ${JSON.stringify(change)}`);
        return null;
      },
    },
    markMovement: createMarkMovement({ t, settings }),
    engine: {
      dispatch: (event: Event) => {
        done.push(event.type === 'command' ? event.command.type : event.type);
        return options.refusal ?? null;
      },
      alternatives: () => (options.finds === false ? [] : [{ ...other, because: 'For another part: neck.' }]),
      swap: (id, to) => asked(`swap ${id} ${to}`),
      setEffort: (id, effort) => asked(`${effort} ${id}`),
      seek: (id, way) => asked(`${way} ${id}`),
      open: (id) => asked(`open ${id}`),
      breakView: () => (options.view === undefined ? view : options.view),
      breakNow: () => options.now ?? null,
    },
    sessions: {
      begin: (lengthMs) => {
        done.push(`session ${lengthMs}`);
        return options.refusal === undefined ? { ok: true } : { ok: false, reason: options.refusal };
      },
      open: ({ minutes }) => {
        done.push(`page of ${minutes}`);
        return { ok: true };
      },
    },
    leavingOut: createLeavingOut({ settings, catalogue: () => builtInCatalogue(language.texts.movements).entries }),
    nameOf: (id) => id.toUpperCase(),
    openHome: note('open home'),
    ignoreBusy: note('ignore'),
    focusBreak: note('focus break'),
    openFind: note('open find'),
    quit: note('quit'),
  });
  return { actions, done, settings };
};

describe('an answer to the break', () => {
  it.each(['start', 'pause-break', 'resume-break', 'done', 'snooze', 'skip'] as const)(
    '%s goes to the schedule',
    (answer) => {
      const { actions, done } = start();
      expect(actions.answerBreak({ id: 'b1', answer })).toEqual({ ok: true });
      expect(done).toEqual([answer]);
    },
  );

  it('that the schedule refuses comes back with the reason in words', () => {
    const { actions } = start({ refusal: 'no-more-snoozes' });
    expect(actions.answerBreak({ id: 'b1', answer: 'snooze' })).toEqual({
      ok: false,
      reason: 'it has been snoozed as often as the settings allow',
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

  it.each([
    ['previous', 'previous b1', 'there is nothing to go on to'],
    ['next', 'next b1', 'there is nothing to go on to'],
    ['easier', 'easier b1', 'this break is over'],
    ['harder', 'harder b1', 'this break is over'],
    ['standard', 'standard b1', 'this break is over'],
  ] as const)('%s goes to the engine, and says why it could not be', (answer, what, reason) => {
    const { actions, done } = start();
    expect(actions.answerBreak({ id: 'b1', answer })).toEqual({ ok: true });
    expect(done).toEqual([what]);
    expect(start({ finds: false }).actions.answerBreak({ id: 'b1', answer })).toEqual({ ok: false, reason });
  });

  it('easier, harder and as described are kept for the breaks to come', () => {
    const { actions, settings } = start();
    const kept = (answer: 'easier' | 'standard' | 'harder') => {
      expect(actions.answerBreak({ id: 'b1', answer })).toEqual({ ok: true });
      const { easier, harder } = settings.current().movements;
      return { easier, harder };
    };
    const id = 'cat-cow-desk';
    expect(kept('standard')).toEqual({ easier: [], harder: [] });
    expect(kept('easier')).toEqual({ easier: [id], harder: [] });
    expect(kept('harder')).toEqual({ easier: [], harder: [id] });
    expect(kept('standard')).toEqual({ easier: [], harder: [] });
  });

  it('that could not be taken changes no settings', () => {
    const { actions, settings } = start({ finds: false });
    actions.answerBreak({ id: 'b1', answer: 'easier' });
    expect(settings.current()).toEqual(defaultSettings);
  });

  it.each([
    ['easier', 'easier'],
    ['not-for-me', 'excluded'],
    ['report-pain', 'hurting'],
  ] as const)('%s is about the movement that the break is at by now', (answer, list) => {
    const now = { ...view, movements: [{ movement: chinTuck.movement, text: chinTuck.text }] } as unknown as BreakView;
    const { actions, settings } = start({ now });
    actions.answerBreak({ id: 'b1', answer });
    expect(settings.current().movements[list]).toEqual(['chin-tuck']);
  });

  it('not for me takes the movement out and goes on with another', () => {
    const { actions, done, settings } = start();
    expect(actions.answerBreak({ id: 'b1', answer: 'not-for-me' })).toEqual({ ok: true });
    expect(done).toEqual(['out cat-cow-desk', 'swap b1 chin-tuck']);
    actions.answerBreak({ id: 'b1', answer: 'not-for-me' });
    expect(settings.current().movements.excluded).toEqual(['cat-cow-desk']);
  });

  it('not for me takes it out also where there is no other, and says so', () => {
    const { actions, done } = start({ finds: false });
    expect(actions.answerBreak({ id: 'b1', answer: 'not-for-me' })).toEqual({
      ok: false,
      reason: 'there is no other movement that fits',
    });
    expect(done).toEqual(['out cat-cow-desk']);
  });

  it('this hurts ends it first, then takes the movement and its like out and opens the page on help', () => {
    const { actions, done, settings } = start();
    expect(actions.answerBreak({ id: 'b1', answer: 'report-pain' })).toEqual({ ok: true });
    expect(done).toEqual(['skip', 'out cat-cow-desk', 'open home help']);
    expect(settings.current().movements.hurting).toEqual(['cat-cow-desk']);
  });
});

describe('another movement', () => {
  it('is offered by its name with what speaks for it', () => {
    expect(start().actions.alternatives('b1')).toEqual([
      { id: 'chin-tuck', name: 'CHIN-TUCK', because: 'For another part: neck.' },
    ]);
  });

  it('is swapped in, and a refusal says why', () => {
    const { actions, done } = start();
    expect(actions.swap({ id: 'b1', to: 'chin-tuck' })).toEqual({ ok: true });
    expect(done).toEqual(['swap b1 chin-tuck']);
    expect(start({ finds: false }).actions.swap({ id: 'b1', to: 'chin-tuck' })).toEqual({
      ok: false,
      reason: 'there is no other movement that fits',
    });
  });

  it('a toast is opened while its break is there', () => {
    expect(start().actions.open({ id: 'b1' })).toEqual({ ok: true });
    expect(start({ finds: false }).actions.open({ id: 'b1' })).toEqual({ ok: false, reason: 'this break is over' });
  });
});

describe('an entry of the menu', () => {
  it.each([
    [{ type: 'command', command: { type: 'resume' } }, 'resume'],
    [{ type: 'focus-break' }, 'focus break'],
    [{ type: 'open-find' }, 'open find'],
    [{ type: 'open-home', page: 'know' }, 'open home know'],
    [{ type: 'quit' }, 'quit'],
  ] as const)('%j does what it says', (action, what) => {
    const { actions, done } = start();
    actions.perform(action);
    expect(done).toEqual([what]);
  });
});

import { describe, expect, it } from 'vitest';
import { createSessions } from '../../../shared/app/sessions.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { diaryDay } from '../../../shared/history/diary-day.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { isSessionId, sessionId } from '../../../shared/model/session.ts';
import type { Session } from '../../../shared/routine/session.ts';
import type { Refusal } from '../../../shared/schedule/types.ts';
import { createFinder } from '../../../shared/search/find.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { seededRandom } from '../../../shared/simulation/random.ts';
import type { SessionView } from '../../../shared/views/session.ts';
import { MINUTE, started } from '../../host/started.ts';
import { language, t } from '../../language.ts';

const NOON = Date.UTC(2026, 2, 9, 12);
const catalogue = builtInCatalogue(language.texts.movements).entries;

const start = (refusal: Refusal | null = null) => {
  const taken: Session[] = [];
  const state = { settings: defaultSettings, opened: 0 };
  const sessions = createSessions({
    t,
    engine: {
      takeSession: (session) => {
        if (refusal === null) taken.push(session);
        return refusal;
      },
    },
    catalogue: () => catalogue,
    settings: () => state.settings,
    recordsSince: () => [],
    nowMs: () => NOON,
    random: seededRandom(1),
    openPage: () => {
      state.opened += 1;
    },
  });
  return { sessions, taken, state };
};

const madeOf = (view: SessionView | null) => {
  if (!view?.made) throw new Error('no session');
  return view;
};
const idsOf = (view: SessionView | null) => madeOf(view).parts.map(({ movement }) => movement.id);

describe('a session from a page', () => {
  it('starts exactly as it was looked at', () => {
    const { sessions, taken } = start();
    const first = madeOf(sessions.preview({ minutes: 10, focus: null }));
    const second = madeOf(sessions.swap({ id: first.id, at: 1 }));
    expect(idsOf(second)).not.toEqual(idsOf(first));
    expect(sessions.start({ id: second.id })).toEqual({ ok: true });
    expect(taken.map(({ choices }) => choices.map(({ movement }) => movement.id))).toEqual([idsOf(second)]);
    expect(taken[0]?.swapped).toEqual([idsOf(first)[1]]);
  });

  it('is none other than the last that was made here, whatever a page sends', () => {
    const { sessions, taken } = start();
    expect(sessions.start({ id: 0 })).toMatchObject({ ok: false });
    const first = madeOf(sessions.preview({ minutes: 10, focus: null }));
    const second = madeOf(sessions.preview({ minutes: 5, focus: 'strength' }));
    expect(sessions.start({ id: first.id })).toMatchObject({ ok: false });
    expect(() => sessions.swap({ id: first.id, at: 0 })).toThrow('has changed');
    expect(sessions.swap({ id: second.id, at: 1_000_000 })).toBeNull();
    expect(taken).toEqual([]);
  });

  it('does not start with what the settings have come to leave out', () => {
    const { sessions, taken, state } = start();
    const view = madeOf(sessions.preview({ minutes: 10, focus: null }));
    const movements = { ...defaultSettings.movements, excluded: [idsOf(view)[2] ?? ''] };
    state.settings = { ...defaultSettings, movements };
    expect(sessions.start({ id: view.id })).toMatchObject({ ok: false, reason: expect.stringContaining('changed') });
    expect(taken).toEqual([]);
  });

  it('says why there is none, and how long one could be', () => {
    const { sessions, state } = start();
    const view = sessions.preview({ minutes: 30, focus: 'mobility' });
    expect(view).toMatchObject({ made: false, reason: expect.stringMatching(/^Your settings .* for \d+ minutes\.$/) });
    expect(view.made ? null : view.minutes).toBeLessThan(30);
    state.settings = { ...defaultSettings, movements: { ...defaultSettings.movements, places: [] } };
    expect(sessions.preview({ minutes: 5, focus: null })).toMatchObject({ made: false, minutes: null });
    expect(sessions.begin(300_000, null)).toMatchObject({ ok: false });
  });
});

it('a session from the tray runs at once for its length; where there is none of that length, its page opens', () => {
  const host = started();
  host.app.perform({ type: 'session', minutes: 10 });
  expect(host.screen.break?.view).toMatchObject({ kind: 'session', stage: 'going', lengthMs: 10 * MINUTE });
  expect(isSessionId(host.screen.break?.view.id ?? '')).toBe(true);
  host.app.perform({ type: 'session', minutes: 5 });
  expect(host.screen.break?.view.lengthMs).toBe(10 * MINUTE);
  expect(host.screen.home).toBe('session');
});

it('a session that is asked for elsewhere is what its page begins with', () => {
  const { sessions, state } = start();
  expect(sessions.open({ minutes: 15, focus: 'strength' })).toEqual({ ok: true });
  expect([sessions.wish(), state.opened]).toEqual([{ minutes: 15, focus: 'strength' }, 1]);
});

it('a session is refused in words', () => {
  expect(start('locked').sessions.begin(300_000, null)).toEqual({ ok: false, reason: 'the screen is locked' });
});

it.each([
  ['10 min session', { minutes: 10, focus: null }],
  ['session', { minutes: 10, focus: null }],
  ['a fifteen minute strength session', { minutes: 15, focus: 'strength' }],
  ['2 hour session', { minutes: 10, focus: null }],
  ['90 min session', { minutes: 30, focus: null }],
  ['mobility routine 5m', { minutes: 5, focus: 'mobility' }],
  ['10 min', null],
  ['cat cow', null],
])('%s asks for %j', (query, wish) => {
  expect(createFinder(language.texts, catalogue).session(query)).toEqual(wish);
});

it('the day tells a session from a break by its id', () => {
  const outcome = { wallMs: NOON, event: 'outcome', break: 'long', outcome: 'completed', movement: 'walking' } as const;
  const record = (id: string, wallMs: number): HistoryRecord => ({
    ...{ ...outcome, id: `${id}.outcome.x`, wallMs },
    ...{ ranMs: 600_000, lengthMs: 600_000, moved: [] },
  });
  const { breaks } = diaryDay(NOON, {
    ...{ nowMs: NOON, zone: 'UTC', sitting: null, standing: null, kindOf: () => null },
    records: [record('b1', NOON - 2), record(sessionId('b2'), NOON - 1)],
  });
  expect(breaks.map(({ session }) => session)).toEqual([undefined, true]);
  expect([isSessionId('b1'), isSessionId(sessionId('b1'))]).toEqual([false, true]);
});

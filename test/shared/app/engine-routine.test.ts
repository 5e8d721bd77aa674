import { describe, expect, test } from 'vitest';
import { alike } from '../../../shared/catalogue/alike.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import type { BreakView } from '../../../shared/views/break.ts';
import { currentOf } from '../../../shared/views/current.ts';
import { ask, busy, done, rest, restart, skip, start, type } from '../schedule/acts.ts';
import { emptyDisk } from './engine-fakes.ts';
import { living, toMicro } from './living.ts';

const DAY_MS = 86_400_000;

const known = (view: BreakView | null): BreakView => {
  if (view === null) throw new Error('no break');
  return view;
};
const ids = (view: BreakView | null) => known(view).movements.map(({ movement }) => movement.id);
/** To 5 s after a long break is shown. */
const toLong = [type('24:00'), rest('6:00'), type('59:50'), rest('0:20')] as const;
const longBreak = () => {
  const life = living();
  life.run(ask({ type: 'show-now', kind: 'long' }));
  return life;
};

describe('a long break', () => {
  test('opens with getting up, and credits each movement that was done', () => {
    const { run, engine, history } = longBreak();
    const view = known(engine().breakView());
    expect(view.movements.map(({ why }) => why.code)).toEqual(['get-up', expect.any(String), expect.any(String)]);
    run(start, rest('5:00'));
    const outcome = history().find(({ event }) => event === 'outcome');
    expect(outcome).toMatchObject({ outcome: 'completed', movement: ids(view)[1] });
    expect(outcome?.event === 'outcome' && outcome.moved.map(({ movement, done: share }) => [movement, share])).toEqual(
      ids(view).map((id) => [id, 1]),
    );
  });

  test('is announced with all of it', () => {
    const { run, engine, fakes } = living({ settings: { micro: { on: false } } });
    run(type('59:40'));
    const names = known(engine().breakView()).movements.map(({ text }) => text.name);
    expect(fakes().announced).toEqual([
      { kind: 'long', getsUp: true, movements: names.slice(1), lengthMs: 5 * 60_000 },
    ]);
    expect(names).toHaveLength(3);
  });

  test('ended early counts for what was done', () => {
    const { run, engine, history } = longBreak();
    const [first] = ids(engine().breakView());
    run(start, rest('0:40'), done);
    const outcome = history().find(({ event }) => event === 'outcome');
    expect(outcome?.event === 'outcome' && outcome.moved).toMatchObject([
      { movement: first, ms: 40_000, seated: false },
    ]);
  });
});

describe('the segment of sitting', () => {
  test('ends with a break out of the chair', () => {
    const { run, engine, history } = living({ settings: { movements: { places: ['desk'] } } });
    run(...toMicro, start, rest('2:00'));
    expect(history().map(({ event }) => event)).toEqual(['shown', 'outcome', 'sat']);
    expect(engine().status().sittingMs).toBe(0);
    run(type('3:00'));
    expect(engine().status().sittingMs).toBe(180_000);
  });

  test('runs on through a break in the chair', () => {
    const { run, engine, history } = living({ settings: { movements: { places: ['chair'] } } });
    run(...toMicro, start, rest('2:00'), type('3:00'));
    expect(history().map(({ event }) => event)).toEqual(['shown', 'outcome']);
    expect(engine().status().sittingMs).toBeGreaterThan(1_800_000);
  });

  test('runs on through a break that was called off', () => {
    const { run, history } = living({ settings: { movements: { places: ['desk'] } } });
    run(...toMicro, start, rest('1:00'), skip);
    expect(history().map(({ event }) => event)).toEqual(['shown', 'outcome']);
  });
});

describe('a movement that is asked for', () => {
  test('shows at once, as a break of the kind that is wanted', () => {
    const { run, engine } = living();
    run(type('10:00'));
    expect(engine().take('chin-tuck', 'micro')).toBeNull();
    const view = known(engine().breakView());
    expect(ids(view)).toEqual(['chin-tuck']);
    expect(view).toMatchObject({ kind: 'micro', stage: 'offered', movements: [{ why: { code: 'asked-for' } }] });
  });

  test('takes the place of what was prepared', () => {
    const { run, engine } = living();
    run(type('29:40'));
    const prepared = known(engine().breakView());
    const wanted = ids(prepared).includes('chin-tuck') ? 'shoulder-rolls' : 'chin-tuck';
    engine().take(wanted);
    expect(known(engine().breakView())).toMatchObject({ id: prepared.id, stage: 'offered' });
    expect(ids(engine().breakView())).toEqual([wanted]);
  });

  test('swaps a break that shows already', () => {
    const { run, engine } = living();
    run(...toMicro);
    const { id } = known(engine().breakView());
    expect(engine().take('wrist-stretch')).toBeNull();
    expect(known(engine().breakView()).id).toBe(id);
    expect(ids(engine().breakView())).toEqual(['wrist-stretch']);
  });

  test('is refused where there is none of that name, or the screen is locked', () => {
    const { run, engine } = living();
    run(type('10:00'));
    expect(engine().take('headstand')).toBe('no-such-movement');
    expect(engine().breakView()).toBeNull();
  });
});

describe('led through', () => {
  test('a swap in the middle keeps what was done, and goes on with the rest of the time', () => {
    const { run, engine, history } = living({ settings: { movements: { places: ['desk'] } } });
    run(...toMicro, start, rest('0:40'));
    const before = known(engine().breakView());
    const [other] = engine().alternatives(before.id);
    expect(engine().swap(before.id, other?.movement.id ?? '')).toBe(true);
    const view = known(engine().breakView());
    expect(ids(view)).toEqual([...ids(before), other?.movement.id]);
    expect(currentOf(view).movement.id).toBe(other?.movement.id);
    const past = before.plan.filter(({ untilMs }) => untilMs <= 40_000);
    expect(view.plan.slice(0, past.length)).toEqual(past);
    run(rest('1:20'));
    const outcome = history().find(({ event }) => event === 'outcome');
    expect(outcome?.event === 'outcome' && outcome.moved.map(({ movement }) => movement)).toEqual(ids(view));
  });

  test('a movement that the settings leave out is not swapped in', () => {
    const { run, engine } = living({ settings: { movements: { excluded: ['chin-tuck'] } } });
    run(...toMicro);
    expect(engine().swap(known(engine().breakView()).id, 'chin-tuck')).toBe(false);
  });

  test('forth goes on to the next segment, and is refused before the start and after the end', () => {
    const { run, engine } = living();
    run(...toMicro);
    const { id } = known(engine().breakView());
    expect(engine().seek(id, 'next')).toBe(false);
    run(start);
    const before = known(engine().breakView()).plan;
    expect(engine().seek(id, 'next')).toBe(true);
    expect(known(engine().breakView()).plan[0]).toMatchObject({
      fromMs: 0,
      phase: before[1]?.phase,
      part: before[1]?.part,
    });
    for (let steps = 0; engine().seek(id, 'next'); steps += 1) expect(steps).toBeLessThan(200);
    expect(known(engine().breakView()).plan).toEqual([]);
  });

  test('back begins the segment anew', () => {
    const { run, engine } = living();
    run(...toMicro, start, rest('0:04'));
    const { id, plan } = known(engine().breakView());
    expect(engine().seek(id, 'previous')).toBe(true);
    expect(known(engine().breakView()).plan.slice(0, 2)).toMatchObject([
      { fromMs: 0, untilMs: 4_000, part: plan[0]?.part },
      { fromMs: 4_000, untilMs: 9_000, part: plan[0]?.part },
    ]);
  });

  test('easier is the least of the sheet before it begins, and words alone in the middle', () => {
    const { run, engine } = living({ settings: { movements: { places: ['desk'] } } });
    run(...toMicro);
    const { id, plan } = known(engine().breakView());
    expect(engine().setEffort(id, 'easier')).toBe(true);
    const easier = known(engine().breakView());
    expect(currentOf(easier).effort).toBe('easier');
    expect(easier.plan.at(-1)?.untilMs).toBeLessThanOrEqual(plan.at(-1)?.untilMs ?? 0);
    run(start, rest('0:20'));
    expect(engine().setEffort(id, 'harder')).toBe(true);
    expect(known(engine().breakView()).plan).toEqual(easier.plan);
    expect(currentOf(known(engine().breakView())).effort).toBe('harder');
  });

  test.each(['swap', 'setEffort', 'seek', 'open', 'others'] as const)('%s does nothing for another break', (what) => {
    const { run, engine } = living();
    run(...toMicro, start);
    const before = engine().breakView();
    const did = engine();
    const answers = {
      swap: () => did.swap('b0', 'chin-tuck'),
      setEffort: () => did.setEffort('b0', 'easier'),
      seek: () => did.seek('b0', 'next'),
      open: () => did.open('b0'),
      others: () => did.alternatives('b0').length > 0,
    };
    expect(answers[what]()).toBe(false);
    expect(engine().breakView()).toEqual(before);
  });

  test('all of it outlives a restart', () => {
    const { run, engine } = living();
    run(...toMicro, start, rest('0:10'));
    const { id } = known(engine().breakView());
    engine().seek(id, 'next');
    engine().setEffort(id, 'easier');
    const before = known(engine().breakView());
    run(restart('0:01'));
    const after = known(engine().breakView());
    expect(after.plan).toEqual(before.plan);
    expect(after.movements).toEqual(before.movements);
  });
});

describe('how it comes up', () => {
  test('gently: as a toast until the person turns to it', () => {
    const { run, engine, fakes } = living({ settings: { level: 'gentle' } });
    run(...toMicro);
    const { id, form } = known(engine().breakView());
    expect(form).toBe('toast');
    expect(engine().open(id)).toBe(true);
    expect(fakes().views.at(-1)).toMatchObject({ call: 'update', view: { form: 'window', level: 'gentle' } });
  });

  test('as a window where it was asked for, also at the gentle level', () => {
    const { run, engine } = living({ settings: { level: 'gentle' } });
    run(type('29:40'), ask({ type: 'show-now' }));
    expect(known(engine().breakView()).form).toBe('window');
  });

  test.each(['standard', 'full'] as const)('at the level %s as a window', (level) => {
    const { run, engine } = living({ settings: { level } });
    run(...toMicro);
    expect(known(engine().breakView())).toMatchObject({ level, form: 'window' });
  });

  test('is heard as the settings say, and not in a call', () => {
    const { run, engine, fakes } = living({ settings: { sound: { volume: 40, voice: true } } });
    run(...toMicro, start);
    expect(known(engine().breakView()).sound).toEqual({ cues: 0.4, voice: true });
    run(busy('call'));
    expect(fakes().views.at(-1)).toMatchObject({ call: 'update', view: { sound: { cues: 0, voice: false } } });
  });
});

describe('after three breaks set aside in a row', () => {
  const day = Date.UTC(2026, 2, 9, 8);
  const setAside = (wallMs: number, count: number): HistoryRecord => ({
    id: `aside.${count}`,
    wallMs,
    event: 'outcome',
    break: 'micro',
    outcome: 'skipped',
    movement: 'cat-cow',
    ranMs: 0,
    lengthMs: 120_000,
    moved: [],
  });
  const with3 = (atMs: number) => {
    const disk = emptyDisk();
    for (const count of [1, 2, 3]) disk.history.set(`aside.${count}`, setAside(atMs, count));
    return living({ wallMs: day, settings: { sound: { volume: 40, voice: false } } }, disk);
  };

  test('the rest of the day is quieter: a toast, no sound, no notification', () => {
    const { run, engine, fakes } = with3(day - 1);
    run(...toMicro);
    expect(known(engine().breakView())).toMatchObject({ form: 'toast', level: 'gentle', sound: { cues: 0 } });
    run(skip, ...toLong);
    expect(fakes().calls.filter((call) => call.startsWith('notify'))).toEqual([]);
  });

  test('the next day is as before', () => {
    const { run, engine } = with3(day - DAY_MS);
    run(...toMicro);
    expect(known(engine().breakView())).toMatchObject({ form: 'window', sound: { cues: 0.4 } });
  });

  test('a break that is asked for comes as ever', () => {
    const { run, engine } = with3(day - 1);
    run(type('1:00'), ask({ type: 'show-now' }));
    expect(known(engine().breakView())).toMatchObject({ form: 'window', level: 'standard' });
  });
});

test('what is like a movement that hurts stays out too', () => {
  const { run, engine, catalogue } = living({ settings: { movements: { hurting: ['standing-back-extension'] } } });
  const hurting = catalogue.get('standing-back-extension')?.movement;
  if (!hurting) throw new Error('no such movement');
  run(...toMicro);
  const { id } = known(engine().breakView());
  for (let swaps = 0; swaps < 8; swaps += 1) {
    for (const each of known(engine().breakView()).movements) expect(alike(each.movement, hurting)).toBe(false);
    const [other] = engine().alternatives(id);
    if (other === undefined || !engine().swap(id, other.movement.id)) break;
  }
});

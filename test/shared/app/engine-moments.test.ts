import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { isSeated } from '../../../shared/catalogue/schema.ts';
import type { LogEntry } from '../../../shared/ports.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { type BreakView, breakViewSchema } from '../../../shared/views/break.ts';
import { language } from '../../language.ts';
import { ask, rest, restart, start, tap, type, use } from '../schedule/acts.ts';
import { emptyDisk, engineOn, fakePorts } from './engine-fakes.ts';
import { living, toMicro } from './living.ts';

// What a person does to a break at odd moments, and what is written of it.

const known = (view: BreakView | null): BreakView => {
  if (view === null) throw new Error('no break');
  return view;
};
const idOf = ({ engine }: ReturnType<typeof living>): string => known(engine().breakView()).id;

/** An engine whose clock is moved by hand, so that nothing is read between two calls. */
const byHand = () => {
  const now = { wallMs: Date.UTC(2026, 2, 9, 8), monoMs: 9_000_000, idleMs: 0 };
  const disk = emptyDisk();
  const fakes = fakePorts({
    read: () => ({ ...now, uptimeMs: null, locked: false, virtual: false, zone: 'UTC' }),
    disk,
  });
  const log: LogEntry[] = [];
  const ports = { ...fakes.ports, log: { write: (entry: LogEntry) => void log.push(entry) } };
  const engine = engineOn(
    { ...fakes, ports },
    disk,
    defaultSettings,
    builtInCatalogue(language.texts.movements).entries,
  );
  engine.boot();
  const pass = (ms: number): void => {
    now.wallMs += ms;
    now.monoMs += ms;
    now.idleMs += ms;
  };
  return { engine, pass, log };
};

describe('a break whose time has run out since the last reading', () => {
  test('takes no more changes: it is over', () => {
    const { engine, pass } = byHand();
    engine.take('chin-tuck', 'micro');
    const { id } = known(engine.breakView());
    engine.dispatch({ type: 'command', command: { type: 'start' } });
    pass(121_000);
    expect(engine.setEffort(id, 'easier')).toBe(false);
    expect(engine.breakView()).toBeNull();
    expect([engine.open(id), engine.swap(id, 'walking'), engine.seek(id, 'next')]).toEqual([false, false, false]);
    expect(engine.alternatives(id)).toEqual([]);
  });
});

test('a break as it is now is further on than at the last reading', () => {
  const { engine, pass } = byHand();
  engine.take('chin-tuck', 'micro');
  const { id } = known(engine.breakView());
  engine.dispatch({ type: 'command', command: { type: 'start' } });
  pass(4_000);
  expect(known(engine.breakView()).ranMs).toBe(0);
  expect(engine.breakNow('b0')).toBeNull();
  expect(known(engine.breakNow(id)).ranMs).toBe(4_000);
  pass(121_000);
  expect(engine.breakNow(id)).toBeNull();
});

describe('the log', () => {
  test('names the movement of what is about a break, and of nothing else', () => {
    const { engine, log } = byHand();
    engine.dispatch({ type: 'command', command: { type: 'meeting', ms: 60_000 } });
    engine.take('chin-tuck', 'micro');
    engine.dispatch({ type: 'command', command: { type: 'meeting-over' } });
    expect(log).toMatchObject([
      { event: 'booted' },
      { event: 'meeting' },
      { event: 'shown', movement: 'chin-tuck' },
      { event: 'meeting-over' },
    ]);
    expect(log.map((entry) => 'movement' in entry)).toEqual([false, false, true, false]);
  });
});

describe('another movement', () => {
  test('is none of those that the break has already', () => {
    const life = living();
    life.run(ask({ type: 'show-now', kind: 'long' }));
    const { id, movements } = known(life.engine().breakView());
    for (const { movement } of movements.slice(1)) expect(life.engine().swap(id, movement.id)).toBe(false);
  });

  test('may be one in the chair', () => {
    const life = living();
    life.run(...toMicro);
    life.engine().take('walking');
    const id = idOf(life);
    const seated = [...life.catalogue.values()].filter(({ movement }) => isSeated(movement));
    expect(seated.some(({ movement }) => life.engine().swap(id, movement.id))).toBe(true);
  });

  test('has to fit the time that is left', () => {
    const life = living();
    life.run(type('10:00'));
    life.engine().take('chin-tuck', 'micro');
    life.run(start, rest('1:55'));
    expect(life.engine().swap(idOf(life), 'shoulder-rolls')).toBe(false);
    expect(
      life
        .engine()
        .alternatives(idOf(life))
        .filter(({ movement }) => movement.kind !== 'walk'),
    ).toEqual([]);
  });

  test('that is asked for by name begins with its first side, and makes a view like any', () => {
    const life = living();
    life.run(...toMicro);
    life.engine().take('wrist-stretch');
    const view = known(life.engine().breakView());
    expect(v.is(breakViewSchema, view)).toBe(true);
    expect(view.plan.find(({ side }) => side !== 'none')?.side ?? 'first').toBe('first');
  });

  test('is not taken where none is named and a break shows already', () => {
    const life = living();
    life.run(...toMicro);
    const before = known(life.engine().breakView());
    expect(life.engine().take(null)).toBe('break-shows-already');
    expect(known(life.engine().breakView()).movements).toEqual(before.movements);
  });
});

describe('what a person does in the window of a break', () => {
  test('is no work: the time runs on', () => {
    const life = living();
    life.run(...toMicro, start);
    for (let press = 0; press < 20; press += 1) {
      life.run(rest('0:02'), tap);
      life.engine().setEffort(idOf(life), press % 2 === 0 ? 'easier' : 'standard');
    }
    expect(known(life.engine().breakView())).toMatchObject({ stage: 'going', ranMs: 40_000 });
  });

  test('is not saved each time that it is only seen', () => {
    const life = living();
    life.run(...toMicro, start);
    life.calls();
    life.engine().dispatch({ type: 'own-input' });
    expect(life.calls()).toEqual([]);
  });
});

describe('a break', () => {
  test('keeps its length over a restart, also where the settings have changed', () => {
    const life = living();
    life.run(...toMicro, use({ micro: { lastsMinutes: 8 } }), restart('0:05'));
    expect(known(life.engine().breakView()).lengthMs).toBe(120_000);
  });

  // R7: what was done before work halted it counts as moved, and the time of work as sitting.
  test('that work went through ends no sitting, though a part of it was done', () => {
    const { run, engine, history } = living({ settings: { movements: { places: ['desk'] } } });
    run(...toMicro, start, rest('1:00'), type('3:00'));
    const moved = [expect.objectContaining({ ms: expect.any(Number), seated: false })];
    expect(history()).toEqual([
      expect.objectContaining({ event: 'shown' }),
      expect.objectContaining({ event: 'outcome', outcome: 'ignored', moved }),
    ]);
    expect(engine().status().sittingMs).toBeGreaterThan(1_800_000);
  });

  test('that comes as a pause of the app ends was not asked for: it may be a toast', () => {
    const life = living({ settings: { level: 'gentle', long: { on: false } } });
    life.run(type('20:00'), ask({ type: 'pause', for: { until: 'resumed' } }), type('15:00'), ask({ type: 'resume' }));
    expect(known(life.engine().breakView())).toMatchObject({ stage: 'prepared', form: 'toast' });
  });
});

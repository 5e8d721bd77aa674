import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { savedSchema } from '../../../shared/store/saved.ts';
import type { BreakView } from '../../../shared/views/break.ts';
import { currentOf } from '../../../shared/views/current.ts';
import { language } from '../../language.ts';
import { ask, done, rest, restart, skip, start, type, use } from '../schedule/acts.ts';
import { emptyDisk, engineOn, fakePorts, savedOn } from './engine-fakes.ts';
import { living, toMicro } from './living.ts';

const READING = { wallMs: 0, monoMs: 0, uptimeMs: null, idleMs: 0, locked: false, virtual: false, zone: 'UTC' };

/** The id of the movement that a break is at. */
const at = (view: BreakView | null): string => (view === null ? '' : currentOf(view).movement.id);

describe('the movement of a break', () => {
  test('is the same from the heads-up to the outcome', () => {
    const { run, fakes, history } = living();
    run(...toMicro, start, rest('2:00'));
    const ids = fakes().views.map(({ call, view }) => [call, currentOf(view).movement.id]);
    const [, id] = ids[0] ?? [];
    expect(ids).toEqual([
      ['prepare', id],
      ['show', id],
      ['update', id],
    ]);
    expect(history()).toEqual([
      expect.objectContaining({ event: 'shown', movement: id }),
      expect.objectContaining({ event: 'outcome', movement: id, moved: [expect.objectContaining({ movement: id })] }),
      expect.objectContaining({ event: 'sat' }),
    ]);
  });

  test('is kept over a restart, on show and before', () => {
    const { run, fakes } = living();
    run(type('29:40'));
    const before = at(fakes().views[0]?.view ?? null);
    run(restart('0:05'));
    expect(fakes().views.map(({ call, view }) => [call, currentOf(view).movement.id])).toEqual([['prepare', before]]);
    run(rest('0:30'), restart('0:05'));
    expect(fakes().views.map(({ call, view }) => [call, currentOf(view).movement.id])).toEqual([['show', before]]);
  });

  test('can be swapped, and does not come back', () => {
    const { run, engine, fakes, disk } = living();
    run(...toMicro);
    const seen: string[] = [];
    for (let swaps = 0; swaps < 5; swaps += 1) {
      const view = engine().breakView();
      seen.push(at(view) ?? '');
      const [other] = engine().alternatives(view?.id ?? '');
      expect(engine().swap(view?.id ?? '', other?.movement.id ?? '')).toBe(true);
    }
    seen.push(at(engine().breakView()) ?? '');
    expect(new Set(seen).size).toBe(6);
    expect(savedOn(disk)?.chosen?.swapped).toEqual(seen.slice(0, 5));
    expect(fakes().views.at(-1)).toEqual({ call: 'update', view: expect.objectContaining({ stage: 'offered' }) });
    run(restart('0:01'));
    expect(at(engine().breakView())).toBe(seen.at(-1));
  });

  test('cannot be swapped for another break, or for none', () => {
    const { run, engine } = living();
    run(type('10:00'));
    expect(engine().swap('', 'shoulder-rolls')).toBe(false);
    run(type('19:50'), rest('0:20'));
    expect(engine().swap('another', 'shoulder-rolls')).toBe(false);
  });

  test('stays where there is no other', () => {
    const { run, engine } = living({ settings: { movements: { places: [] } } });
    run(...toMicro);
    const view = engine().breakView();
    expect(view?.movements[0]?.why).toEqual({ code: 'nothing-fits' });
    expect(engine().alternatives(view?.id ?? '')).toEqual([]);
    expect(engine().swap(view?.id ?? '', 'shoulder-rolls')).toBe(false);
    expect(at(engine().breakView())).toBe(at(view));
  });

  test('is chosen anew when a micro-break becomes the long one', () => {
    const { run, fakes } = living();
    run(type('24:00'), rest('5:00'), type('32:00'));
    expect(fakes().views.map(({ call, view }) => [call, view.kind, view.lengthMs])).toEqual([
      ['prepare', 'micro', 120_000],
      ['prepare', 'long', 300_000],
    ]);
  });

  test('is chosen anew where it has vanished from the catalogue', () => {
    const { run, engine, catalogue, fakes } = living();
    run(...toMicro);
    const gone = at(engine().breakView()) ?? '';
    catalogue.delete(gone);
    run(restart('0:02'));
    const shown = fakes().views.map(({ view }) => currentOf(view).movement.id);
    expect(shown).toHaveLength(1);
    expect(shown).not.toContain(gone);
    expect(catalogue.has(shown[0] ?? '')).toBe(true);
  });

  test('stays where it vanishes while it shows', () => {
    const { run, engine, catalogue, history } = living();
    run(...toMicro);
    const shown = engine().breakView();
    catalogue.delete(at(shown) ?? '');
    engine().setCatalogue(catalogue);
    run(start);
    expect(engine().breakView()?.movements).toEqual(shown?.movements);
    run(rest('2:00'));
    expect(history()).toEqual([
      expect.objectContaining({ event: 'shown', movement: at(shown) }),
      expect.objectContaining({ event: 'outcome', movement: at(shown) }),
      expect.objectContaining({ event: 'sat' }),
    ]);
  });

  test('comes from the catalogue that is in use', () => {
    const { run, engine, catalogue } = living();
    run(type('10:00'));
    engine().setCatalogue(new Map([...catalogue].filter(([id]) => id === 'walking')));
    run(type('19:50'), rest('0:20'));
    expect(at(engine().breakView())).toBe('walking');
  });

  test('is done in part where the break ends early', () => {
    const { run, history } = living();
    run(...toMicro, start, rest('0:20'), done);
    const outcome = history().find(({ event }) => event === 'outcome');
    expect(outcome).toEqual(expect.objectContaining({ ranMs: 20_000, lengthMs: 120_000 }));
    const [moved] = outcome?.event === 'outcome' ? outcome.moved : [];
    expect(moved?.done).toBeGreaterThan(0);
    expect(moved?.done).toBeLessThan(0.5);
  });

  test.each([
    ['skipped', [start, rest('0:40'), skip]],
    ['away', [rest('3:00')]],
    ['ignored', [type('2:00')]],
  ] as const)('is not done where the break was %s', (outcome, acts) => {
    const { run, history } = living();
    run(...toMicro, ...acts);
    expect(history().find(({ event }) => event === 'outcome')).toEqual(expect.objectContaining({ outcome, moved: [] }));
  });
});

describe('the view of a break', () => {
  test('there is none before the heads-up and after the end', () => {
    const { run, engine } = living();
    run(type('29:00'));
    expect(engine().breakView()).toBeNull();
    run(type('0:50'), rest('0:20'), skip);
    expect(engine().breakView()).toBeNull();
  });

  test('follows the break', () => {
    const { run, engine } = living();
    const stage = () => [engine().breakView()?.stage, engine().breakView()?.ranMs];
    run(type('29:40'));
    expect(stage()).toEqual(['prepared', 0]);
    run(type('0:10'), rest('0:20'));
    expect(stage()).toEqual(['offered', 0]);
    run(start, rest('0:30'));
    expect(stage()).toEqual(['going', 30_000]);
    run(ask({ type: 'pause-break' }), rest('0:30'));
    expect(stage()).toEqual(['paused', 30_000]);
    run(ask({ type: 'resume-break' }), rest('0:30'));
    expect(stage()).toEqual(['going', 60_000]);
  });

  test('offers no snooze when none is left', () => {
    const { run, engine } = living({ settings: { rules: { snoozesAtMost: 1 } } });
    run(...toMicro);
    expect(engine().breakView()?.snoozeMinutes).toBe(5);
    run(ask({ type: 'snooze' }), type('5:00'), rest('0:15'));
    expect(engine().breakView()?.snoozeMinutes).toBeNull();
  });

  test('is drawn anew when settings change', () => {
    const { run, engine, fakes } = living();
    run(...toMicro);
    run(use({ look: { theme: 'dark' }, micro: { lastsMinutes: 8 } }));
    const last = fakes().views.at(-1);
    expect(last?.call).toBe('update');
    expect(last?.view.look.theme).toBe('dark');
    // A break on show keeps its own length.
    expect(last?.view.lengthMs).toBe(120_000);
    expect(
      engine()
        .breakView()
        ?.plan.every(({ untilMs }) => untilMs <= 120_000),
    ).toBe(true);
  });

  test('has the new length when settings change before it shows', () => {
    const { run, fakes } = living();
    run(type('29:40'), use({ micro: { lastsMinutes: 1 } }), type('0:20'), rest('0:15'));
    const shown = fakes().views.find(({ call }) => call === 'show')?.view;
    expect(shown?.lengthMs).toBe(60_000);
    expect(shown?.plan.every(({ untilMs }) => untilMs <= 60_000)).toBe(true);
  });
});

describe('the engine', () => {
  test('goes on where nobody tells the idle time', () => {
    const { run, history, engine } = living({ idleUnknown: true });
    run(type('30:00'), start, rest('2:00'), type('10:00'));
    expect(history().map(({ event }) => event)).toEqual(['shown', 'outcome', 'sat']);
    expect(engine().status().phase).toBe('sitting');
  });

  test('says why a command was not carried out', () => {
    const { run, engine } = living();
    run(type('10:00'));
    expect(engine().dispatch({ type: 'command', command: { type: 'start' } })).toBe('no-break-shows');
    expect(engine().dispatch({ type: 'command', command: { type: 'show-now' } })).toBeNull();
  });

  test('tells those who listen after every step, until they stop', () => {
    const { run, engine } = living();
    run(type('1:00'));
    let heard = 0;
    const stop = engine().subscribe(() => {
      heard += 1;
    });
    run(type('1:00'));
    expect(heard).toBe(2);
    stop();
    run(type('1:00'));
    expect(heard).toBe(2);
  });

  test('draws the tray at every step', () => {
    const { run, fakes } = living();
    run(type('15:00'));
    expect(fakes().status()).toEqual(expect.objectContaining({ phase: 'sitting', share: 0.5, sittingMs: 900_000 }));
  });

  test('must be booted first', () => {
    const disk = emptyDisk();
    const fakes = fakePorts({ read: () => ({ ...READING }), disk });
    const engine = engineOn(fakes, disk, defaultSettings, builtInCatalogue(language.texts.movements).entries);
    expect(() => engine.status()).toThrow(/booted/);
    expect(engine.breakView()).toBeNull();
  });

  test('takes state as it was saved, outbox included', () => {
    const { run, disk } = living();
    run(...toMicro);
    expect(v.is(savedSchema, savedOn(disk))).toBe(true);
  });
});

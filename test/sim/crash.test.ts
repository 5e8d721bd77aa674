import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import type { Engine } from '../../shared/app/engine.ts';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import { type HistoryRecord, recordSchema } from '../../shared/history/records.ts';
import type { Event } from '../../shared/schedule/types.ts';
import { savedSchema } from '../../shared/store/saved.ts';
import { language } from '../language.ts';
import { type Disk, emptyDisk, engineOn, type Fakes, fakePorts, savedOn } from '../shared/app/engine-fakes.ts';
import type { Act } from '../shared/schedule/acts.ts';
import { createMachine, type Program, type World } from '../shared/schedule/machine.ts';
import { life, world } from './random-life.ts';
import { PATIENCE_MS, runs, seed } from './runs.ts';

// The engine on ports that die in the middle of a call, over and over: between save and effect, and anywhere else.

const catalogue = builtInCatalogue(language.texts.movements).entries;

type Line = { readonly disk: Disk; readonly deaths: number; readonly shownMovements: ReadonlyMap<string, string> };

const live = (where: World, acts: readonly Act[], lives: readonly number[]): Line => {
  const disk = emptyDisk();
  /** Records that a save has acknowledged: none of them may get lost. */
  const acknowledged = new Set<string>();
  const shownMovements = new Map<string, string>();
  let deaths = 0;

  createMachine(where, (machine): Program => {
    let fakes: Fakes;
    let engine: Engine;

    const look = (): void => {
      for (const record of savedOn(disk)?.outbox ?? []) acknowledged.add(record.id);
      for (const { call, view } of fakes.views) {
        if (call !== 'show') continue;
        // A movement that has been seen is not exchanged by a crash.
        const ids = view.movements.map(({ movement }) => movement.id).join(' ');
        expect(shownMovements.get(view.id) ?? ids).toBe(ids);
        shownMovements.set(view.id, ids);
      }
      fakes.views.length = 0;
    };
    const begin = (): void => {
      if (disk.saved !== null) expect(v.is(savedSchema, savedOn(disk))).toBe(true);
      fakes = fakePorts({ read: machine.read, disk });
      fakes.liveFor = lives[deaths] ?? Number.POSITIVE_INFINITY;
      engine = engineOn(fakes, disk, machine.settings(), catalogue);
      guarded(() => engine.boot());
    };
    const guarded = (action: () => void): void => {
      action();
      look();
      if (!fakes.isDead()) return;
      deaths += 1;
      begin();
    };
    return {
      dispatch: (event: Event) => (event.type === 'boot' ? begin() : guarded(() => void engine.dispatch(event))),
      wakeAt: () => fakes.wakeAt(),
      use: (settings) => guarded(() => engine.setSettings(settings)),
      restart: () => {
        guarded(() => engine.quit());
        begin();
      },
    };
  }).run(acts);

  const left = new Set((savedOn(disk)?.outbox ?? []).map(({ id }) => id));
  expect([...acknowledged].filter((id) => !disk.history.has(id) && !left.has(id))).toEqual([]);
  return { disk, deaths, shownMovements };
};

/**
 * What the history says of each break: shown at most once, one outcome at most, and that before the next is shown. One
 * that gave way to a call or a pause has none.
 */
const judge = (history: readonly HistoryRecord[]): void => {
  let open: string | null = null;
  const closed = new Set<string>();
  for (const record of history) {
    expect(v.is(recordSchema, record)).toBe(true);
    const id = record.id.split('.')[0] ?? '';
    if (record.event === 'shown') {
      if (open !== null) closed.add(open);
      expect(closed.has(id)).toBe(false);
      open = id;
    }
    if (record.event !== 'outcome') continue;
    expect({ id, again: closed.has(id) }).toEqual({ id: open, again: false });
    closed.add(id);
    open = null;
  }
};

describe(`a crash in any call (seed ${seed})`, () => {
  const lives = fc.array(fc.integer({ min: 0, max: 14 }), { minLength: 20, maxLength: 400, size: 'max' });

  test(
    'loses nothing that was acknowledged, and tells nothing twice',
    () => {
      let deaths = 0;
      const property = fc.property(world, life(40), lives, (where, acts, mortal) => {
        const told = live(where, acts, mortal);
        deaths += told.deaths;
        judge([...told.disk.history.values()]);
      });
      fc.assert(property, runs(40));
      expect(deaths).toBeGreaterThan(500);
    },
    PATIENCE_MS,
  );
});

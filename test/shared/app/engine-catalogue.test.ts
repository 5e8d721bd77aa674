import { describe, expect, it } from 'vitest';
import { createEngine, type Engine } from '../../../shared/app/engine.ts';
import { builtInCatalogue, type CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { language } from '../../language.ts';
import { emptyDisk, fakePorts, savedOn } from './engine-fakes.ts';

type Entries = ReadonlyMap<string, CatalogueEntry>;

const shipped = builtInCatalogue(language.texts.movements).entries;
const sample = shipped.get('cat-cow-desk');
if (sample === undefined) throw new Error('no sample');

/** The shipped movements with one of somebody's own, said and done as told. */
const withOwn = (name = 'Mine', phases = sample.movement.phases): Entries =>
  new Map([
    ...shipped,
    ['mine', { movement: { ...sample.movement, id: 'mine', phases }, text: { ...sample.text, name } }],
  ]);
/** Whatever could be chosen is out but these. */
const only = (...ids: readonly string[]) => ({
  ...defaultSettings,
  movements: {
    ...defaultSettings.movements,
    excluded: [...shipped.keys(), 'mine'].filter((id) => !ids.includes(id)),
  },
});

/** A person at the keyboard all the time; `engine` is a run of the program on the same disk. */
const world = () => {
  const disk = emptyDisk();
  const fakes = fakePorts({
    disk,
    read: () => ({
      wallMs: Date.UTC(2026, 2, 9, 9),
      monoMs: 1_000,
      idleMs: 0,
      locked: false,
      virtual: false,
      uptimeMs: null,
      zone: 'UTC',
    }),
  });
  const start = (catalogue: Entries, settings = defaultSettings): Engine => {
    const engine = createEngine({ language, ports: fakes.ports, settings, saved: savedOn(disk), catalogue });
    engine.boot();
    return engine;
  };
  const showNow = (engine: Engine) => engine.dispatch({ type: 'command', command: { type: 'show-now' } });
  return { disk, fakes, start, showNow };
};

describe('a catalogue that changes while the engine runs', () => {
  it('is chosen from at the next break', () => {
    const { start, showNow } = world();
    const engine = start(shipped, only('mine'));
    engine.setCatalogue(withOwn());
    expect(showNow(engine)).toBeNull();
    expect(engine.breakView()?.movements[0]?.text.name).toBe('Mine');
  });

  it('takes nothing from the break on show, neither the movement nor its words', () => {
    const { start, showNow } = world();
    const engine = start(withOwn(), only('mine'));
    showNow(engine);
    const before = engine.breakView();
    engine.setCatalogue(withOwn('Changed', sample.movement.phases.slice(1)));
    expect(engine.breakView()).toEqual(before);
    engine.setCatalogue(shipped);
    engine.dispatch({ type: 'tick' });
    expect(engine.breakView()).toEqual(before);
    expect(before?.movements[0]?.text.name).toBe('Mine');
  });

  it('lets the break with a movement that is gone end and be recorded', () => {
    const { start, showNow, disk } = world();
    const engine = start(withOwn(), only('mine'));
    showNow(engine);
    engine.setCatalogue(shipped);
    expect(engine.dispatch({ type: 'command', command: { type: 'start' } })).toBeNull();
    expect(engine.breakView()?.stage).toBe('going');
    expect(engine.dispatch({ type: 'command', command: { type: 'done' } })).toBeNull();
    expect(engine.breakView()).toBeNull();
    expect([...disk.history.values()]).toMatchObject([{ event: 'shown' }, { event: 'outcome', movement: 'mine' }]);
  });

  it('is what a swap goes by, and a movement that is gone is not swapped in', () => {
    const { start, showNow } = world();
    const engine = start(withOwn(), only('cat-cow-desk', 'mine', 'shoulder-rolls'));
    showNow(engine);
    engine.setCatalogue(shipped);
    const id = engine.breakView()?.id ?? '';
    const swapped = (): boolean => engine.swap(id, engine.alternatives(id)[0]?.movement.id ?? '');
    expect(swapped()).toBe(true);
    do expect(engine.breakView()?.movements[0]?.movement.id).not.toBe('mine');
    while (swapped());
  });
});

describe('a restart', () => {
  it('goes on with the same movement', () => {
    const { start, showNow } = world();
    const first = start(withOwn(), only('mine'));
    showNow(first);
    const second = start(withOwn(), only('mine'));
    expect(second.breakView()).toEqual(first.breakView());
  });

  it('whose movement is gone goes on with another, in the same break', () => {
    const { start, showNow } = world();
    const first = start(withOwn(), only('mine'));
    showNow(first);
    const before = first.breakView();
    const second = start(shipped, only('shoulder-rolls'));
    expect(second.breakView()).toMatchObject({ id: before?.id, lengthMs: before?.lengthMs });
    expect(second.breakView()?.movements[0]?.movement.id).toBe('shoulder-rolls');
    expect(second.breakView()?.plan.length).toBeGreaterThan(0);
  });

  it('whose movement has fewer phases than before has a plan that fits them', () => {
    const { start, showNow } = world();
    showNow(start(withOwn(), only('mine')));
    const second = start(withOwn('Mine', sample.movement.phases.slice(0, 1)), only('mine'));
    const plan = second.breakView()?.plan ?? [];
    expect(plan.length).toBeGreaterThan(0);
    expect(plan.every(({ phase }) => phase === 0)).toBe(true);
  });
});

import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { language } from '../../language.ts';
import { ask, done, rest, restart, skip, start, type } from '../schedule/acts.ts';
import { emptyDisk, engineOn, fakePorts, savedOn } from './engine-fakes.ts';
import { living, toMicro } from './living.ts';

describe('a step is saved before it is performed', () => {
  test('the heads-up', () => {
    const { run, calls } = living();
    run(type('29:20'));
    calls();
    run(type('0:10'));
    expect(calls()).toEqual(['log heads-up', 'save', 'prepare micro']);
  });

  test('the heads-up of a long break, with its notification', () => {
    const { run, calls } = living({ settings: { micro: { on: false } } });
    run(type('59:20'));
    calls();
    run(type('0:10'));
    expect(calls()).toEqual(['log heads-up', 'save', 'prepare long', 'notify long']);
  });

  test('the break, and its record', () => {
    const { run, calls } = living();
    run(type('29:50'));
    calls();
    run(rest('0:15'));
    expect(calls()).toEqual(['log shown', 'save', 'append shown', 'withdraw', 'show micro']);
  });

  test('its end', () => {
    const { run, calls } = living();
    run(...toMicro, start);
    calls();
    run(done);
    expect(calls()).toEqual(['log outcome', 'save', 'append outcome', 'close']);
  });

  test('a heads-up that is taken back', () => {
    const { run, calls } = living();
    run(type('29:40'));
    calls();
    run(skip);
    expect(calls()).toEqual(['log withdrawn', 'log dismissed', 'save', 'append dismissed', 'withdraw', 'close']);
  });

  test('the record is on the disk with the state, for the case that it cannot be written', () => {
    const { run, fakes, disk } = living();
    run(type('29:50'));
    fakes().failing.add('append');
    run(rest('0:15'));
    expect(savedOn(disk)?.outbox).toEqual([expect.objectContaining({ event: 'shown', break: 'micro' })]);
    expect(savedOn(disk)?.schedule.showing).not.toBeNull();
  });
});

describe('state is saved', () => {
  test('once a minute while sitting', () => {
    const { run, calls, disk } = living();
    run(type('10:00'));
    expect(calls().filter((call) => call === 'save')).toHaveLength(11);
    expect(savedOn(disk)?.schedule.micro.sureMs).toBe(600_000);
  });

  test('not at all while away', () => {
    const { run, calls } = living();
    run(type('10:00'), rest('6:00'));
    calls();
    run(rest('1:00:00'));
    expect(calls()).toEqual([]);
  });

  test('at a command that leaves no other trace', () => {
    const { run, calls } = living();
    run(...toMicro, start);
    calls();
    run(ask({ type: 'pause-break' }));
    expect(calls()).toEqual(['save', 'update micro']);
  });

  test('not at a command that is refused', () => {
    const { run, calls } = living();
    run(type('10:00'));
    calls();
    run(skip);
    expect(calls()).toEqual([]);
  });

  test('at the end of the program, which then asks for no more readings', () => {
    const { run, calls, engine, fakes, disk } = living();
    run(type('10:20'));
    calls();
    engine().quit();
    expect(calls()).toEqual(['save']);
    expect(savedOn(disk)?.schedule.micro.sureMs).toBe(620_000);
    expect(fakes().wakeAt()).toBeNull();
  });

  test('after the monotonic clock has begun anew', () => {
    const disk = emptyDisk();
    living({}, disk).run(type('10:00'));
    const { run, calls } = living({ wallMs: Date.UTC(2026, 2, 9, 8, 10) }, disk);
    run(type('0:30'));
    // A wall clock that stood meanwhile means an absence.
    const credited = ['log sat', 'log credited', 'save', 'append sat', 'append credited'];
    expect(calls()).toEqual(['log booted', 'save', ...credited]);
  });
});

test('state is saved at once, and by the minute again, where the monotonic clock begins anew under way', () => {
  const disk = emptyDisk();
  let [wallMs, monoMs] = [Date.UTC(2026, 2, 9, 8), 9_000_000];
  const read = () => ({ wallMs, monoMs, uptimeMs: null, idleMs: 0, locked: false, virtual: false, zone: 'UTC' });
  const fakes = fakePorts({ read, disk });
  const engine = engineOn(fakes, disk, defaultSettings, builtInCatalogue(language.texts.movements).entries);
  const savesAfter = (ms: number, anewAtMs: number | null = null): number => {
    fakes.calls.length = 0;
    wallMs += ms;
    monoMs = anewAtMs ?? monoMs + ms;
    engine.dispatch({ type: 'tick' });
    return fakes.calls.filter((call) => call === 'save').length;
  };
  engine.boot();
  expect([savesAfter(30_000), savesAfter(29_999), savesAfter(1)]).toEqual([0, 0, 1]);
  expect([savesAfter(1_000, 500), savesAfter(30_000), savesAfter(30_000)]).toEqual([1, 0, 1]);
});

describe('a disk that fails', () => {
  test('loses no record, and writes none twice', () => {
    const { run, fakes, history } = living();
    run(type('29:50'));
    fakes().failing.add('append');
    run(rest('0:20'), start, rest('2:00'));
    expect(history()).toEqual([]);
    fakes().failing.clear();
    run(type('1:00'));
    run(type('5:00'));
    expect(history().map(({ event }) => event)).toEqual(['shown', 'outcome', 'sat']);
    expect(fakes().calls.filter((call) => call === 'append shown').length).toBeGreaterThan(2);
  });

  test('writes after a restart what it could not before', () => {
    const { run, fakes, history, calls } = living();
    run(type('29:50'));
    fakes().failing.add('append');
    run(rest('0:20'), skip, restart('0:05'));
    expect(history().map(({ event }) => event)).toEqual(['shown', 'outcome']);
    calls();
    run(type('5:00'));
    expect(calls().filter((call) => call.startsWith('append'))).toEqual([]);
  });

  test('does not stop the schedule when the state cannot be saved', () => {
    const { run, fakes, history, engine } = living();
    run(type('20:00'));
    fakes().failing.add('save');
    run(type('9:50'), rest('0:20'), start, rest('2:00'));
    expect(history().map(({ event }) => event)).toEqual(['shown', 'outcome', 'sat']);
    expect(engine().status().phase).toBe('sitting');
  });

  test('keeps on trying what cannot be written, one record at a time', () => {
    const { run, fakes, history } = living();
    run(...toMicro);
    fakes().failing.add('append');
    run(skip, type('1:00'));
    fakes().failing.clear();
    run(rest('5:30'), type('0:30'));
    expect(history().map(({ event }) => event)).toEqual(['shown', 'outcome', 'sat', 'credited']);
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../main/storage/disk.ts';
import { initialState } from '../../../shared/schedule/initial.ts';
import type { Saved } from '../../../shared/store/saved.ts';
import { SAVED_VERSION } from '../../../shared/store/saved-migrations.ts';
import { createStateStore } from '../../../shared/store/state.ts';
import { t } from '../../language.ts';
import { fillingDisk, NOW_MS, noting, nowMs, temporaryFolder } from '../../main/storage/helpers.ts';

const saved: Saved = {
  schedule: initialState({
    wallMs: NOW_MS,
    monoMs: 5_000,
    uptimeMs: null,
    idleMs: 0,
    locked: false,
    virtual: false,
    zone: 'UTC',
  }),
  chosen: {
    breakId: 'b1',
    kind: 'micro',
    lengthMs: 120_000,
    parts: [
      {
        movementId: 'cat-cow',
        why: { code: 'nothing-fits' },
        effort: 'standard',
        firstSide: 'first',
        plannedMs: 60_000,
      },
    ],
    plan: [],
    level: 'standard',
    opened: false,
    quiet: false,
    swapped: [],
  },
  outbox: [{ id: 'r1', wallMs: NOW_MS, event: 'sat', fromMs: NOW_MS - 1000, toMs: NOW_MS, sittingMs: 1000 }],
};

const open = (path = join(temporaryFolder(), 'state.json'), disk = nodeDisk) => {
  const alerts = noting();
  return { path, alerts, store: createStateStore({ t, disk, path, nowMs, alerts }) };
};

describe('the state on disk', () => {
  it('comes back as it was saved', () => {
    const { path, store } = open();
    expect(store.load()).toBeNull();
    store.save(saved);
    expect(open(path).store.load()).toEqual(saved);
  });

  it('of the version before this one goes on, with all that it called by other words', () => {
    const { path, store, alerts } = open();
    const { sitting, at, ...schedule } = saved.schedule;
    const { wakeAfterMs, ...clocks } = at;
    const pending = {
      id: 'b1',
      kind: 'micro',
      announcedMs: 4,
      leadMs: 30_000,
      waitedMs: null,
      released: false,
    } as const;
    const showing = { id: 'b2', kind: 'long', lengthMs: 300_000, startsAfterMs: 10_000, shownMs: 9_000 } as const;
    const begun = { ranMs: 6_000, startedBy: 'person', touched: false, unusedMs: 3 } as const;
    const looks = { fromMs: 2, lookMs: 1, seen: true };
    const before = {
      ...{ ...schedule, stretch: { ...sitting, sureMs: 7 }, at: { ...clocks, askedMs: 30_000 } },
      pending: { ...pending, held: ['call'] },
      showing: { ...showing, ...begun, haltedMs: 5, asked: true, work: { ...looks, halts: true } },
    };
    writeFileSync(path, JSON.stringify({ version: 1, saved: { ...saved, schedule: before } }));
    expect(alerts.told).toEqual([]);
    expect(store.load()?.schedule).toEqual({
      ...schedule,
      sitting: { ...sitting, sureMs: 7 },
      at: { ...clocks, wakeAfterMs: 30_000 },
      pending: { ...pending, interruptedMs: null, heldBy: ['call'] },
      showing: { ...showing, ...begun, pausedMs: 5, requested: true, work: { ...looks, interrupts: true } },
    });
    expect(alerts.told).toEqual([]);
  });

  it('of a version that knew what makes busy by its reason alone, and nobody who reads, goes on', () => {
    const { path, store } = open();
    const { handsOffMs: _, standing: _unknown, ...schedule } = saved.schedule;
    const before = { ...saved, schedule: { ...schedule, busy: ['call', 'camera'] } };
    writeFileSync(path, JSON.stringify({ version: 2, saved: before }));
    expect(store.load()).toEqual({ ...saved, schedule: { ...saved.schedule, busy: [] } });
  });

  it('of a version that knew nobody who stands goes on sitting', () => {
    const { path, store, alerts } = open();
    const { standing: _, ...schedule } = saved.schedule;
    writeFileSync(path, JSON.stringify({ version: 3, saved: { ...saved, schedule } }));
    expect(store.load()).toEqual(saved);
    expect(alerts.told).toEqual([]);
  });

  it('of the version before this one goes on where no break was on its way', () => {
    const { path, store, alerts } = open();
    const { sitting, at, ...schedule } = saved.schedule;
    const { wakeAfterMs, ...clocks } = at;
    expect(schedule).toMatchObject({ pending: null, showing: null });
    const before = { ...schedule, stretch: sitting, at: { ...clocks, askedMs: wakeAfterMs } };
    writeFileSync(path, JSON.stringify({ version: 1, saved: { ...saved, schedule: before } }));
    expect(store.load()).toEqual(saved);
    expect(alerts.told).toEqual([]);
  });

  it.each([
    { code: 'least-moved', muscle: 'erector-spinae' },
    { code: 'not-for-days', days: 4 },
    { code: 'asked-for' },
    { code: 'unfinished-side' },
    { code: 'get-up' },
    { code: 'nothing-fits' },
  ] as const)('of a version that gave fewer reasons is read as it stands: $code', (why) => {
    const { path, store, alerts } = open();
    const before = { ...saved, chosen: { ...saved.chosen, parts: [{ ...saved.chosen?.parts[0], why }] } };
    writeFileSync(path, JSON.stringify({ version: SAVED_VERSION, saved: before }));
    expect(store.load()).toEqual(before);
    expect(alerts.told).toEqual([]);
  });

  it.each([
    ['no JSON', '{"version":1,"saved":{', 'it is not valid JSON'],
    ['empty', '', 'it is not valid JSON'],
    ['another shape', '[]', 'it does not say which version it is'],
    ['no version', '{}', 'it does not say which version it is'],
    ['a newer version', '{"version":7,"saved":{}}', 'newer version of Vertebreak (format 7, this one knows up to 4)'],
    ['a field missing', '{"version":1,"saved":{"chosen":null,"outbox":[]}}', 'schedule: '],
    ['nothing for what is saved', '{"version":1,"saved":null}', 'must be an object, not'],
    ['a text for what is saved', '{"version":1,"saved":"all"}', 'must be an object, not'],
    ['a list for what is saved', '{"version":1,"saved":[]}', 'is missing'],
    ['a number for the schedule', '{"version":1,"saved":{"schedule":1,"chosen":null,"outbox":[]}}', 'schedule: '],
  ])('sets a file aside that is %s, and says which and why', (_, text, reason) => {
    const { path, store, alerts } = open();
    writeFileSync(path, text);
    expect(store.load()).toBeNull();
    const backup = 'state.broken-2026-03-09T10-15-00.json';
    expect(alerts.told).toEqual([{ code: 'file-set-aside', file: 'state.json', backup, reason: expect.any(String) }]);
    expect(alerts.told[0]).toHaveProperty('reason', expect.stringContaining(reason));
    expect(readFileSync(join(path, '..', backup), 'utf8')).toBe(text);
  });

  it('keeps every broken file of the same second', () => {
    const { path, store } = open();
    for (const text of ['one', 'two', 'three']) {
      writeFileSync(path, text);
      store.load();
    }
    expect(readdirSync(join(path, '..')).sort()).toEqual([
      'state.broken-2026-03-09T10-15-00-2.json',
      'state.broken-2026-03-09T10-15-00-3.json',
      'state.broken-2026-03-09T10-15-00.json',
    ]);
  });

  it('says that it cannot set a broken file aside, and goes on without', () => {
    const filling = fillingDisk();
    const { path, store, alerts } = open(undefined, filling.disk);
    writeFileSync(path, 'broken');
    filling.full = true;
    expect(store.load()).toBeNull();
    const reason = 'it is not valid JSON; ENOSPC: no space left on device, write';
    expect(alerts.told).toEqual([{ code: 'cannot-save', file: 'state.json', reason }]);
    expect(readFileSync(path, 'utf8')).toBe('broken');
  });

  it('throws and tells on a full disk, keeps what stood there, and takes it back when there is room again', () => {
    const filling = fillingDisk();
    const { path, store, alerts } = open(undefined, filling.disk);
    store.save(saved);
    filling.full = true;
    expect(() => store.save({ ...saved, outbox: [] })).toThrow(/ENOSPC/);
    expect(alerts.told).toEqual([
      { code: 'cannot-save', file: 'state.json', reason: 'ENOSPC: no space left on device, write' },
    ]);
    expect(open(path).store.load()).toEqual(saved);
    filling.full = false;
    alerts.back.length = 0;
    store.save({ ...saved, outbox: [] });
    expect(alerts.back).toEqual(['state.json']);
    expect(open(path).store.load()).toEqual({ ...saved, outbox: [] });
  });
});

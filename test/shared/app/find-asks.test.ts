import { describe, expect, it } from 'vitest';
import { type FindFacts, findView, firstOf } from '../../../shared/app/find-asks.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { FindView } from '../../../shared/views/find.ts';
import { language, t } from '../../language.ts';
import { catalogueOf, movement } from '../catalogue/made-up.ts';
import { fakeFindAsks } from './find-fakes.ts';

const HOUR_MS = 3_600_000;
const NOW_MS = Date.UTC(2026, 2, 9, 12);
const catalogue = builtInCatalogue(language.texts.movements).entries;
const known = [...catalogue.values()].flatMap(({ movement }) => movement.sources.flatMap(({ url }) => url ?? []));

/** A break, so many hours ago, in which these were done; `done` 0: not taken. */
const outcome = (hoursAgo: number, movements: readonly string[], done = 1): HistoryRecord => ({
  id: `b${hoursAgo}.outcome`,
  wallMs: NOW_MS - hoursAgo * HOUR_MS,
  event: 'outcome',
  break: 'micro',
  outcome: 'completed',
  movement: movements[0] ?? '',
  ranMs: 120_000,
  lengthMs: 120_000,
  moved: movements.map((movement) => ({ movement, ms: 60_000, done, unfinished: null, seated: false })),
});

const viewOf = (changes: Partial<FindFacts> = {}) =>
  findView({ t, catalogue, settings: defaultSettings, recordsSince: () => [], nowMs: NOW_MS, words: '', ...changes });

describe('what the find window shows', () => {
  it('is every movement, with three that fit now and why', () => {
    const { entries, fits } = viewOf();
    expect(entries).toHaveLength(catalogue.size);
    expect(fits).toHaveLength(3);
    for (const { id, whyText } of fits) {
      expect(catalogue.has(id)).toBe(true);
      expect(whyText).not.toBe('');
    }
    expect(viewOf().fits).toEqual(fits);
  });

  it('offers nothing that the settings take out', () => {
    const [first] = viewOf().fits;
    const movements = { ...defaultSettings.movements, excluded: [first?.id ?? ''] };
    expect(viewOf({ settings: { ...defaultSettings, movements } }).fits.map(({ id }) => id)).not.toContain(first?.id);
    const nowhere = { ...defaultSettings.movements, places: [] };
    expect(viewOf({ settings: { ...defaultSettings, movements: nowhere } }).fits).toEqual([]);
  });

  it('names what was done last, newest first and each once; what was not taken or is gone is not', () => {
    const records = [
      outcome(50, ['walking']),
      outcome(40, ['cat-cow']),
      outcome(30, ['chin-tuck', 'wall-angels']),
      outcome(20, ['no-longer-there']),
      outcome(10, ['cat-cow']),
      outcome(5, ['bird-dog'], 0),
      { id: 's', wallMs: NOW_MS, event: 'sat', fromMs: NOW_MS - HOUR_MS, toMs: NOW_MS, sittingMs: HOUR_MS },
    ] satisfies readonly HistoryRecord[];
    const asked: number[] = [];
    const recordsSince = (sinceMs: number) => {
      asked.push(sinceMs);
      return records.filter(({ wallMs }) => wallMs >= sinceMs);
    };
    expect(viewOf({ recordsSince }).used).toEqual(['cat-cow', 'wall-angels', 'chin-tuck']);
    expect(Math.min(...asked)).toBeLessThan(NOW_MS - 30 * 24 * HOUR_MS);
  });

  it('has what fits after what was done this month, seated or not', () => {
    const muscles = { primary: ['neck', 'chest'], secondary: [] } satisfies Movement['muscles'];
    const made = catalogueOf(movement('a', { muscles, positions: ['seated'] }), movement('b'));
    const records = [outcome(7 * 24, ['b']), outcome(2, ['a', 'a'])];
    const fitsAfter = (count: number) =>
      viewOf({
        catalogue: made,
        recordsSince: (sinceMs) => records.slice(0, count).filter(({ wallMs }) => wallMs >= sinceMs),
      }).fits.map(({ id }) => id);
    expect(fitsAfter(0)).toEqual(['a', 'b']);
    expect(fitsAfter(2)).toEqual(['b', 'a']);
  });

  it('draws every movement, in the theme and the motion that are set', () => {
    const { entries, poses, look } = viewOf();
    const named = entries.flatMap((entry) => entry.movement.phases.map(({ pose }) => pose));
    for (const pose of named) expect(poses).toHaveProperty([pose]);
    expect(look).toEqual({ theme: 'system', reducedMotion: false });
    const settings: Settings = {
      ...defaultSettings,
      look: { ...defaultSettings.look, theme: 'dark', motion: 'reduced' },
    };
    expect(viewOf({ settings }).look).toEqual({ theme: 'dark', reducedMotion: true });
  });
});

describe('what its first list needs', () => {
  const movements = { ...defaultSettings.movements, hurting: ['superman-hold'] };
  const lists = () => {
    const whole = viewOf({
      settings: { ...defaultSettings, movements },
      recordsSince: () => [outcome(5, ['walking'])],
    });
    return { whole, first: firstOf(whole) };
  };

  it('is what fits, what was done last and what hurts, with their poses', () => {
    const { whole, first } = lists();
    const listed = [...whole.fits.map(({ id }) => id), 'walking', 'superman-hold'];
    expect(first.entries.map(({ movement }) => movement.id).sort()).toEqual(listed.sort());
    const named = first.entries.flatMap(({ movement }) => movement.phases.map(({ pose }) => pose));
    for (const pose of named) expect(first.poses[pose]).toEqual(whole.poses[pose]);
    expect(Object.keys(first.poses).length).toBeLessThan(Object.keys(whole.poses).length / 2);
  });

  it('is as the whole in all else', () => {
    const { whole, first } = lists();
    expect({ ...first, entries: whole.entries, poses: whole.poses }).toEqual(whole);
    const { asks } = fakeFindAsks();
    expect(asks.findFirst(undefined)).toEqual(firstOf(asks.findView(undefined) as FindView));
  });
});

describe('an ask of the find window', () => {
  it('starts a break of its own with a movement, and has it going', () => {
    const { asks, done } = fakeFindAsks();
    expect(asks.findStart({ id: 'cat-cow' })).toEqual({ ok: true });
    expect(done).toEqual(['take cat-cow micro', 'start']);
  });

  it('is refused in words where there is no such movement, or no break can be now', () => {
    const { asks, done } = fakeFindAsks();
    expect(asks.findStart({ id: 'handstand' })).toEqual({ ok: false, reason: 'there is no such movement' });
    expect(done).toEqual(['take handstand micro']);
    const locked = fakeFindAsks({ engine: { take: () => 'locked', dispatch: () => null } });
    expect(locked.asks.findStart({ id: 'cat-cow' })).toEqual({ ok: false, reason: 'the screen is locked' });
  });

  it('pins, closes and copies', async () => {
    const { asks, done } = fakeFindAsks();
    expect(asks.findPin({ pinned: true })).toEqual({ ok: true });
    expect(asks.findClose(undefined)).toEqual({ ok: true });
    expect(await asks.copyText({ text: 'Sit tall.' })).toEqual({ ok: true });
    expect(done).toEqual(['pin true', 'close', 'copy Sit tall.']);
  });

  it('opens the address of a source, and no other', async () => {
    const { asks, done } = fakeFindAsks();
    const [url = ''] = known;
    expect(await asks.openLink({ url })).toEqual({ ok: true });
    for (const other of ['https://example.org/', `${url}#x`, `${url}/..`, url.toUpperCase()]) {
      expect(await asks.openLink({ url: other })).toEqual({
        ok: false,
        reason: 'this address is not one of a movement’s sources',
      });
    }
    expect(done).toEqual([`open ${url}`]);
  });

  it('says where no browser opens', async () => {
    const { asks } = fakeFindAsks({ openLink: () => Promise.reject(new Error('no browser')) });
    expect(await asks.openLink({ url: known[0] ?? '' })).toEqual({
      ok: false,
      reason: 'the browser could not be opened: no browser',
    });
  });
});

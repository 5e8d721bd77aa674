import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { KINDS, MUSCLES, type Muscle, POSITIONS } from '../../../shared/model/movement-codes.ts';
import { type Why, whySchema } from '../../../shared/model/why.ts';
import { pastOf, since } from '../../../shared/routine/choose-past.ts';
import { mainMuscle, reasonAt, reasonsFrom } from '../../../shared/routine/choose-reasons.ts';
import type { Circumstances } from '../../../shared/routine/circumstances.ts';
import { whyWords } from '../../../shared/routine/why-words.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { language, t } from '../../language.ts';
import { catalogueOf, completed, DAY, HOUR, movement, NOW } from '../catalogue/made-up.ts';

const MINUTE = 60_000;
const one = (id: string, muscle: Movement['muscles']['primary'][number], more: Partial<Movement> = {}): Movement =>
  movement(id, { muscles: { primary: [muscle], secondary: [] }, ...more });

const it = one('it', 'neck');
const seated = one('seated', 'chest', { positions: ['seated'] });
const lift = one('lift', 'neck', { kind: 'strength', positions: ['standing'] });
const walk = one('walk', 'glutes', { kind: 'walk' });
const catalogue = catalogueOf(it, seated, lift, walk);

/** Everything that could be said of a movement. */
const reasonsOf = (of: Movement, differs: Partial<Circumstances> = {}): readonly Why[] => {
  const records = differs.records ?? [];
  const known = differs.catalogue ?? catalogue;
  const circumstances: Circumstances = {
    ...{ catalogue: known, records, settings: defaultSettings.movements, nowMs: NOW, lengthMs: 120_000 },
    ...{ not: new Set<string>(), upFromChair: false, ...differs },
  };
  const suiting = [...known.values()].map((entry) => entry.movement);
  const past = pastOf(records, NOW, [...known.keys()]);
  const { special, plain } = reasonsFrom({ circumstances, past, week: since(records, NOW - 7 * DAY), suiting })(of);
  return [...special, ...plain];
};
/** A break in which several were done, the first one first. */
const together = (agoMs: number, ...ids: readonly string[]) => ({
  ...completed(ids[0] ?? '', agoMs),
  moved: ids.flatMap((id) => completed(id, agoMs, { seated: id === 'seated' }).moved),
});
const codesOf = (...asked: Parameters<typeof reasonsOf>) => reasonsOf(...asked).map(({ code }) => code);

describe('what can be said of a movement', () => {
  test('that it was not done in a month', () => {
    expect(codesOf(it)).toEqual(['first-this-month']);
    expect(codesOf(it, { records: [completed('it', 2 * DAY)] })).not.toContain('first-this-month');
    expect(codesOf(it, { records: [completed('it', 2 * DAY, { done: 0 })] })).toContain('first-this-month');
  });

  test('for how many days it was not done, from three on', () => {
    expect(codesOf(it, { records: [completed('it', 3 * DAY - 1)] })).not.toContain('not-for-days');
    expect(reasonsOf(it, { records: [completed('it', 9 * DAY), completed('it', 4 * DAY - 1)] })).toContainEqual({
      code: 'not-for-days',
      days: 3,
    });
  });

  test('that everything else was done since', () => {
    const others = ['seated', 'lift', 'walk'].map((id) => completed(id, HOUR));
    expect(codesOf(it, { records: [completed('it', DAY), ...others] })).toContain('longest-ago');
    expect(codesOf(it, { records: [completed('it', DAY), ...others.slice(1)] })).not.toContain('longest-ago');
    expect(codesOf(it, { records: [...others, completed('it', HOUR)] })).not.toContain('longest-ago');
    // Alone it has nothing that it could be behind.
    expect(codesOf(it, { records: [completed('it', DAY)], catalogue: catalogueOf(it) })).toEqual([]);
  });

  test('how many others were done since, each counted once', () => {
    const records = [completed('it', 5 * HOUR), ...['lift', 'walk', 'lift', 'x'].map((id) => completed(id, HOUR))];
    expect(reasonsOf(it, { records })).toContainEqual({ code: 'others-since', count: 3 });
    expect(codesOf(it, { records: records.slice(0, 4) })).toEqual(['another-kind']);
  });

  test('that few breaks of a week moved its muscle, once the week has had some', () => {
    const week = (moved: number, others: number) => [
      ...Array.from({ length: moved }, (_, index) => completed('lift', 20 * HOUR - index)),
      ...Array.from({ length: others }, (_, index) => completed('seated', 10 * HOUR - index)),
    ];
    expect(reasonsOf(it, { records: week(2, 6) })).toContainEqual({ code: 'least-moved', muscle: 'neck' });
    expect(codesOf(it, { records: week(2, 5) })).not.toContain('least-moved');
    expect(codesOf(it, { records: week(3, 6) })).not.toContain('least-moved');
    // It counts nothing for which aspect: strength moves the muscle, too, and a full week of it is no little.
    expect(codesOf(it, { records: week(54, 6) })).not.toContain('least-moved');
    expect(codesOf(it, { records: [completed('lift', 8 * DAY), ...week(0, 8)] })).toContain('least-moved');
    // What was shown and not done moved nothing, and counts as no break of the week.
    const shown = Array.from({ length: 6 }, (_, index) => completed('lift', 5 * HOUR - index, { done: 0 }));
    expect(codesOf(it, { records: [...week(2, 6), ...shown] })).toContain('least-moved');
    expect(codesOf(it, { records: [...week(2, 5), ...shown] })).not.toContain('least-moved');
    // One that did so among others did it, and one that is gone from the catalogue says nothing of a muscle.
    const besides = [3, 2, 1].map((hours) => together(hours * HOUR, 'gone', 'seated', 'lift'));
    expect(codesOf(it, { records: [...week(0, 6), ...besides] })).not.toContain('least-moved');
    expect(codesOf(it, { records: [...week(0, 6), ...besides.slice(1)] })).toContain('least-moved');
    const sat: HistoryRecord = { id: 'sat', wallMs: NOW, event: 'sat', fromMs: NOW - HOUR, toMs: NOW, sittingMs: HOUR };
    expect(codesOf(it, { records: [sat, ...week(0, 8)] })).toContain('least-moved');
    expect(codesOf(it, { records: [sat, ...week(0, 7)] })).not.toContain('least-moved');
  });

  test('that it gets one up: after a break in the chair, and after long sitting', () => {
    const inChair = { records: [completed('seated', HOUR, { seated: true })] };
    expect(codesOf(it, inChair)).toContain('gets-up');
    expect(codesOf(seated, inChair)).not.toContain('gets-up');
    expect(codesOf(it, { records: [...inChair.records, completed('walk', HOUR / 2)] })).not.toContain('gets-up');
    expect(codesOf(it, { records: [together(HOUR, 'seated', 'lift')] })).not.toContain('gets-up');
    expect(codesOf(it, { sittingMs: 45 * MINUTE })).not.toContain('after-sitting');
    expect(reasonsOf(it, { sittingMs: 45 * MINUTE + 1 })).toContainEqual({ code: 'after-sitting', minutes: 45 });
    expect(reasonsOf(it, { sittingMs: 93 * MINUTE })).toContainEqual({ code: 'after-sitting', minutes: 90 });
    expect(codesOf(seated, { sittingMs: 90 * MINUTE })).not.toContain('after-sitting');
  });

  test('that one has ticked it', () => {
    const off = { ...it, offByDefault: true };
    expect(codesOf(off)).not.toContain('ticked');
    expect(codesOf(off, { settings: { ...defaultSettings.movements, included: ['it'] } })).toContain('ticked');
  });

  test('what it is beside the one before it in the break', () => {
    expect(reasonsOf(it, { beside: [walk, seated] })).toEqual([
      { code: 'first-this-month' },
      { code: 'pairs-with', first: 'chest', muscle: 'neck' },
    ]);
    expect(codesOf(it, { beside: [lift, seated] })).toEqual(['first-this-month', 'rounds-off']);
    // Getting up is no movement to pair with.
    expect(codesOf(it, { beside: [walk] })).toEqual(['first-this-month']);
    expect(codesOf(it, { beside: [seated], sittingMs: 90 * MINUTE })).not.toContain('after-sitting');
  });

  test('what it is beside the last break', () => {
    const following = (id: string) => ({ records: [completed(id, HOUR)] });
    expect(reasonsOf(lift, following('seated')).slice(1)).toEqual([
      { code: 'another-kind', last: 'mobility', kind: 'strength' },
      { code: 'another-position', last: 'seated', position: 'standing' },
      { code: 'another-part', last: 'chest', muscle: 'neck' },
    ]);
    expect(codesOf(it, following('lift')).slice(1)).toEqual(['another-kind']);
    expect(codesOf(it, following('seated')).slice(1)).toEqual(['another-position', 'another-part']);
    // Beside all of the last break, and nothing before it.
    expect(codesOf(it, { records: [together(HOUR, 'lift', 'seated')] }).slice(1)).toEqual([]);
    expect(codesOf(it, { records: [completed('lift', 2 * HOUR), completed('seated', HOUR)] }).slice(1)).toEqual([
      'another-position',
      'another-part',
    ]);
    expect(codesOf(it, following('gone'))).toEqual(['first-this-month']);
  });

  test('or that it is one of those that one allows', () => {
    expect(reasonAt({ special: [], plain: [] }, 5, 4)).toEqual({ code: 'one-of', count: 4 });
  });

  test('what is seldom true is said twice as often', () => {
    const reasons = { special: [{ code: 'ticked' }], plain: [{ code: 'longest-ago' }] } as const;
    expect([0, 1, 2, 3].map((turn) => reasonAt(reasons, turn, 1).code)).toEqual([
      'ticked',
      'ticked',
      'longest-ago',
      'ticked',
    ]);
  });
});

test('every reason is a short sentence, whatever it names', () => {
  const mains = [
    ...new Set(
      [...builtInCatalogue(language.texts.movements).entries.values()].map((entry) => mainMuscle(entry.movement)),
    ),
  ].filter((muscle) => muscle !== null);
  const alternativesOf = (muscle: Muscle) => mains.filter((other) => other !== muscle);
  const whys: readonly Why[] = whySchema.options.flatMap(({ entries }): readonly unknown[] => {
    const code = entries.code.literal;
    const count = [1, 2, 39].map((n) => ({ code, count: n, days: n + 2, minutes: n * 5 }));
    switch (code) {
      case 'least-moved':
        return MUSCLES.map((muscle) => ({ code, muscle }));
      case 'pairs-with':
        return mains.flatMap((first) => alternativesOf(first).map((muscle) => ({ code, first, muscle })));
      case 'another-part':
        return mains.flatMap((last) => alternativesOf(last).map((muscle) => ({ code, last, muscle })));
      case 'another-kind':
        return KINDS.flatMap((last) => KINDS.map((kind) => ({ code, last, kind })));
      case 'another-position':
        return POSITIONS.flatMap((last) => POSITIONS.map((position) => ({ code, last, position })));
      default:
        return count;
    }
  }) as readonly Why[];
  expect(new Set(whys.map(({ code }) => code)).size).toBe(whySchema.options.length);
  const latin = /trapezius|dorsi|rhomboid|erector|spinae|quadratus|lumborum|oblique|glute|deltoid|flexor/i;
  for (const why of whys) {
    const words = whyWords(t, why);
    expect(words).toMatch(/^[A-Z][^{}"']*\.$/);
    expect(words).not.toMatch(latin);
    expect(words.length, words).toBeLessThanOrEqual(60);
  }
  const lengths = whys.map((why) => whyWords(t, why).length);
  expect(lengths.filter((length) => length > 52).length / lengths.length).toBeLessThan(0.2);
});

import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { withInterval } from '../../../shared/history/longer-interval.ts';
import { movedWords, refusalWithKeys, refusalWords } from '../../../shared/settings/conflict-words.ts';
import { conflictsOf, mended } from '../../../shared/settings/conflicts.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { presets, withPreset } from '../../../shared/settings/presets.ts';
import { readEachSetting, readSettings } from '../../../shared/settings/read-settings.ts';
import { type Settings, settingsSchema } from '../../../shared/settings/schema.ts';
import { SETTING_KEYS, settingAt } from '../../../shared/settings/values.ts';
import { t } from '../../language.ts';
import { runs, seed } from '../../sim/runs.ts';
import { accepted, anySettings } from './any-settings.ts';

type Said = Readonly<Record<string, unknown>>;
const codes = (said: unknown): readonly string[] => conflictsOf(readEachSetting(t, said)).map(({ code }) => code);

/** What differs, as key and both values. */
const moved = (before: Settings, after: Settings): readonly string[] =>
  SETTING_KEYS.filter((key) => settingAt(before, key) !== settingAt(after, key)).map(
    (key) => `${key} ${settingAt(before, key)} > ${settingAt(after, key)}`,
  );

const withKey = (settings: Settings, key: string, value: unknown): Settings => {
  const [group = '', name] = key.split('.');
  const part = settings[group as keyof Settings];
  return { ...settings, [group]: name === undefined ? value : { ...(part as object), [name]: value } };
};

const rules = (said: Said): Said => ({ rules: said });

describe('settings that do not go together', () => {
  test.each<readonly [string, Said, string, readonly string[], Said]>([
    [
      'a pause that is no shorter than an empty chair',
      rules({ pauseSeconds: 60 }),
      'pause-empty-chair',
      ['rules.pauseSeconds 60 > 55'],
      rules({ pauseSeconds: 55 }),
    ],
    [
      'a heads-up that each silence takes back before it is over',
      rules({ headsUpSeconds: 120 }),
      'heads-up-empty-chair',
      ['rules.headsUpSeconds 120 > 55'],
      rules({ headsUpSeconds: 55 }),
    ],
    [
      'an empty chair that is away before',
      rules({ emptyChairSeconds: 300, absenceMinutes: 2 }),
      'empty-chair-absence',
      ['rules.emptyChairSeconds 300 > 120'],
      rules({ emptyChairSeconds: 120, absenceMinutes: 2 }),
    ],
    [
      'a long absence that is none',
      rules({ absenceMinutes: 20 }),
      'long-absence',
      ['rules.longAbsenceMinutes 10 > 20'],
      rules({ absenceMinutes: 10 }),
    ],
    [
      'a long lock that is no absence',
      rules({ offMinutes: 8 }),
      'long-off',
      ['rules.longOffMinutes 5 > 8'],
      rules({ offMinutes: 5 }),
    ],
    [
      'long breaks that always come first',
      { micro: { everyMinutes: 60 } },
      'long-too-soon',
      ['long.everyMinutes 60 > 67'],
      { micro: { everyMinutes: 53 } },
    ],
    [
      'short breaks that all become long ones',
      rules({ mergeMinutes: 30 }),
      'merge',
      ['rules.mergeMinutes 30 > 28'],
      rules({ mergeMinutes: 28 }),
    ],
    [
      'calm for longer than until the next break',
      { micro: { everyMinutes: 20 }, rules: { calmMinutes: 25 } },
      'calm',
      ['rules.calmMinutes 25 > 20'],
      { micro: { everyMinutes: 20 }, rules: { calmMinutes: 20 } },
    ],
    [
      'waiting for longer than until the next break',
      rules({ waitAtMostMinutes: 45 }),
      'wait',
      ['rules.waitAtMostMinutes 45 > 30'],
      rules({ waitAtMostMinutes: 30 }),
    ],
    [
      'a snooze that is longer than a skip',
      { micro: { everyMinutes: 20, snoozeMinutes: 25 } },
      'snooze',
      ['micro.snoozeMinutes 25 > 20'],
      { micro: { everyMinutes: 25, snoozeMinutes: 25 } },
    ],
    [
      'a snooze that is shorter than the heads-up after it',
      { micro: { snoozeMinutes: 1 }, rules: { headsUpSeconds: 90, emptyChairSeconds: 120 } },
      'heads-up-snooze',
      ['rules.headsUpSeconds 90 > 60'],
      { micro: { snoozeMinutes: 1.5 }, rules: { headsUpSeconds: 90, emptyChairSeconds: 120 } },
    ],
    [
      'a break that is over before it starts by itself',
      { micro: { lastsMinutes: 0.5 }, rules: { startsAfterSeconds: 60 } },
      'starts-after',
      ['rules.startsAfterSeconds 60 > 25'],
      { micro: { lastsMinutes: 0.5 }, rules: { startsAfterSeconds: 25 } },
    ],
    [
      'working hours without a day',
      { hours: { on: true, ranges: [{ days: [], from: '09:00', until: '17:00' }] } },
      'no-hours',
      ['hours.on true > false'],
      { hours: { on: true, ranges: [{ days: [0], from: '09:00', until: '09:00' }] } },
    ],
  ])('%s', (_, said, code, change, next) => {
    expect(codes(said)).toEqual([code]);
    const settings = readEachSetting(t, said);
    expect(moved(settings, mended(settings))).toEqual(change);
    expect(codes(next)).toEqual([]);
  });

  test.each<readonly [string, Said]>([
    ['both kinds off', { micro: { on: false }, long: { on: false } }],
    ['no waiting, whatever a pause is', rules({ waitAtMostMinutes: 0, pauseSeconds: 60 })],
    ['short ones off, however far apart', { micro: { on: false, everyMinutes: 120 }, rules: { mergeMinutes: 30 } }],
    ['long ones off, however close', { long: { on: false, everyMinutes: 20 } }],
    ['no snooze, however long', { micro: { everyMinutes: 10, snoozeMinutes: 30 }, rules: { snoozesAtMost: 0 } }],
    ['hours off without a range', { hours: { on: false, ranges: [] } }],
    ['hours right round the clock', { hours: { on: true, ranges: [{ days: [1], from: '09:00', until: '09:00' }] } }],
    ['a lock that counts no sooner than silence', rules({ absenceMinutes: 1, offMinutes: 4 })],
    ['a break that outlasts the sitting', { micro: { on: false }, long: { everyMinutes: 20, lastsMinutes: 30 } }],
  ])('%s is none', (_, said) => {
    expect(codes(said)).toEqual([]);
  });

  test('is nothing that ships: the defaults, every preset, and every interval that is offered', () => {
    expect(conflictsOf(defaultSettings)).toEqual([]);
    for (const preset of presets) {
      const settings = withPreset(defaultSettings, preset);
      expect(conflictsOf(settings)).toEqual([]);
      for (let minutes = 15; minutes <= 60; minutes += 5) {
        expect(conflictsOf(withInterval(settings, minutes))).toEqual([]);
      }
    }
  });

  test('names the settings and the numbers, for those who write them and for those who read', () => {
    const [conflict] = conflictsOf(readEachSetting(t, rules({ pauseSeconds: 60 })));
    const because =
      'a pause of 60 s would go unnoticed, because no break appears after 60 s without input; ' +
      'leave at least 5 s between the two';
    expect(conflict && refusalWords(t, conflict)).toBe(because);
    const reason = `"rules.pauseSeconds" and "rules.emptyChairSeconds" do not go together: ${because}`;
    expect(conflict && refusalWithKeys(t, conflict)).toBe(reason);
    expect(() => readSettings(t, rules({ pauseSeconds: 60 }))).toThrow(reason);
  });
});

describe(`any settings (seed ${seed})`, () => {
  test('are mended to some that go together, within the bounds, and once for all', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const after = mended(settings);
        expect(conflictsOf(after)).toEqual([]);
        expect(v.is(settingsSchema, after)).toBe(true);
        expect(mended(after)).toBe(after);
        if (conflictsOf(settings).length === 0) expect(after).toBe(settings);
        expect(movedWords(t, settings, after) === '').toBe(after === settings);
      }),
      runs(2_000),
    );
  });

  test('are moved by no more than will do: a little nearer to what was said, and something is wrong again', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const after = mended(settings);
        for (const key of SETTING_KEYS) {
          const [from, to] = [settingAt(settings, key), settingAt(after, key)];
          if (typeof from !== 'number' || typeof to !== 'number' || from === to) continue;
          const nearer = to + Math.sign(from - to) * Math.min(0.01, Math.abs(from - to));
          expect(conflictsOf(withKey(after, key, nearer)), `${key} ${from} > ${to}`).not.toEqual([]);
        }
      }),
      runs(1_000),
    );
  });

  test('have words for what is wrong, without a gap', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        for (const conflict of conflictsOf(settings))
          expect(refusalWithKeys(t, conflict)).not.toMatch(/[{}]|NaN|undefined/);
      }),
      runs(500),
    );
  });

  test('that are accepted lead to any others that are, one setting after the other, each once', () => {
    fc.assert(
      fc.property(accepted, accepted, (from, to) => {
        let now = from;
        const left = new Set(SETTING_KEYS.filter((key) => settingAt(from, key) !== settingAt(to, key)));
        while (left.size > 0) {
          const next = [...left].find((key) => conflictsOf(withKey(now, key, settingAt(to, key))).length === 0);
          expect(next, `of ${[...left].join(', ')} none can be set`).toBeDefined();
          if (next === undefined) return;
          now = withKey(now, next, settingAt(to, next));
          left.delete(next);
        }
        expect(now).toEqual(to);
      }),
      runs(500),
    );
  });
});

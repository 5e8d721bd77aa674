import { describe, expect, it } from 'vitest';
import { ITEMS, type Item } from '../../../renderer/home/settings/list.ts';
import { sentenceOf } from '../../../renderer/home/settings/sentence.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { NUMBERS } from '../../../shared/settings/numbers.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { settingAt, withValue } from '../../../shared/settings/values.ts';
import { language } from '../../language.ts';

/** Values of what is neither a number nor on or off, and what of each has to stand in its sentence. */
const VALUES: Readonly<Record<string, readonly (readonly [value: unknown, says: string])[]>> = {
  level: [
    ['gentle', 'corner'],
    ['standard', 'beside your work'],
    ['full', 'in front of everything'],
  ],
  'look.display': [
    ['in-use', 'working on'],
    ['primary', 'main screen'],
    ['DELL U2720Q', 'DELL U2720Q'],
  ],
  'look.theme': [
    ['system', 'as your system is'],
    ['light', 'light'],
    ['dark', 'dark'],
  ],
  'look.motion': [
    ['system', 'move'],
    ['reduced', 'stand still'],
  ],
  'hours.ranges': [
    [[{ days: [0, 1, 2, 3, 6], from: '09:00', until: '17:30' }], 'Mon–Wed, Sat, Sun 09:00–17:30'],
    [[], 'No hours'],
  ],
  'hours.dayBeginsAt': [['04:30', '04:30']],
  holidays: [
    [[], 'No days'],
    [[{ from: '2026-12-24', until: '2026-12-26' }], 'One entry'],
    [[1, 2, 3], '3 entries'],
  ],
  'busy.programs': [
    [[], 'No program'],
    [['obs', 'steam'], 'obs, steam'],
  ],
  'movements.places': [
    [[], 'No place'],
    [['desk'], 'one place'],
    [['chair', 'desk'], '2 places'],
  ],
  'movements.equipment': [
    [[], 'need nothing'],
    [['wall', 'mat', 'band'], '3 things'],
  ],
  'movements.avoid': [
    [[], 'nothing is left out'],
    [['knee', 'shoulder'], '2 cautions'],
  ],
  'movements.included': [
    [[], 'None'],
    [['superman-hold'], 'One'],
  ],
  'movements.favourites': [
    [[], 'None'],
    [['cat-cow', 'walking'], '2'],
  ],
  'movements.excluded': [
    [[], 'None'],
    [['cat-cow', 'walking'], '2'],
  ],
  'movements.hurting': [
    [[], 'None'],
    [['cat-cow', 'walking'], '2'],
  ],
  'shortcuts.break': [
    ['', 'No keys'],
    ['Alt+Shift+X', 'Shift + X'],
  ],
  'shortcuts.find': [
    ['', 'No keys'],
    ['Alt+Shift+X', 'Shift + X'],
  ],
};

const changed = (id: string, value: unknown): Settings => withValue(defaultSettings, id, value);
const said = (item: Item, value: unknown): string => sentenceOf(language, item, changed(item.id, value));
const SENTENCE = /^[A-Z0-9“].*[.]$/;

describe('the sentence of each setting', () => {
  it.each(ITEMS.filter(({ id, keys }) => keys.length > 0 && id !== 'preset').map((item) => [item.id, item] as const))(
    '%s: says what it does, with its value in it',
    (id, item) => {
      const usual = settingAt(defaultSettings, id);
      if (typeof usual === 'boolean') {
        const both = [said(item, true), said(item, false)];
        for (const one of both) expect(one).toMatch(SENTENCE);
        expect(both[0]).not.toBe(both[1]);
      } else if (typeof usual === 'number') {
        const { max } = settingAt(NUMBERS, id) as { readonly max: number };
        for (const value of [usual, max]) {
          expect(said(item, value)).toMatch(SENTENCE);
          expect(said(item, value)).toContain(`${value}`);
        }
      } else {
        const values = VALUES[id] ?? [];
        expect(values.map(([value]) => said(item, value))).toEqual(
          values.map(([, says]) => expect.stringContaining(says)),
        );
        for (const [value] of values) expect(said(item, value)).toMatch(SENTENCE);
        expect(values).not.toEqual([]);
      }
    },
  );

  it('counts the breaks that a rhythm makes', () => {
    const [preset] = ITEMS.filter(({ id }) => id === 'preset');
    const count = (kinds: Partial<Settings>) =>
      preset && sentenceOf(language, preset, { ...defaultSettings, ...kinds });
    const { micro, long } = defaultSettings;
    expect(count({})).toBe('That makes about 16 breaks in eight hours of sitting.');
    expect(count({ micro: { ...micro, everyMinutes: 20 } })).toContain('about 24 breaks');
    expect(count({ micro: { ...micro, on: false } })).toContain('about 8 breaks');
    expect(count({ long: { ...long, on: false } })).toContain('about 16 breaks');
    expect(count({ micro: { ...micro, on: false }, long: { ...long, on: false } })).toBe('No break comes by itself.');
  });
});

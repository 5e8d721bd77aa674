import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readOwnMovements } from '../../../../shared/catalogue/read-own.ts';
import { poses } from '../../../../shared/figure/poses/index.ts';
import { conflictsOf } from '../../../../shared/settings/conflicts.ts';
import { defaultSettings } from '../../../../shared/settings/defaults.ts';
import { ideaMovements } from '../../../../shared/settings/foreign/idea-movement.ts';
import { importPlan } from '../../../../shared/settings/foreign/import-plan.ts';
import type { Meaning } from '../../../../shared/settings/foreign/reading.ts';
import { settingName, valueWords } from '../../../../shared/settings/foreign/words.ts';
import { SETTING_KEYS, settingAt } from '../../../../shared/settings/values.ts';
import { t } from '../../../language.ts';
import { readOrThrow, sample } from './samples.ts';

const FILES = [
  ...['stretchly-2019.json', 'stretchly-1.8.json', 'stretchly-1.19.json', 'safe-eyes-5.json', 'safe-eyes-6.0.0.json'],
  ...['safe-eyes-6.0.5.json', 'breaktimer-1.json', 'breaktimer-2.json', 'workrave.ini', 'workrave-gconf-tree.xml'],
  ...['workrave-gconf-dump.xml', 'workrave-dconf.txt', 'workrave.reg'],
];

const foreign = { from: 'there', there: 'so' };
const plan = (...meant: Meaning[]) =>
  importPlan(t, { meant: meant.map((one) => ({ ...foreign, ...one })), odd: [] }, defaultSettings);

describe('a plan', () => {
  it.each(FILES)('of %s leaves settings that go together, and names every setting and value', (file) => {
    const { settings, taken } = importPlan(t, readOrThrow(sample(file)), defaultSettings);
    expect(conflictsOf(settings)).toEqual([]);
    expect(taken.length).toBeGreaterThan(2);
    for (const { key, value } of taken) {
      expect(SETTING_KEYS).toContain(key);
      expect(settingAt(settings, key)).toEqual(value);
      expect(settingName(t, key)).not.toBe('');
      expect(valueWords(t, 'en', { key, value })).not.toContain('undefined');
    }
  });

  it('leaves out what is out of bounds, with the bound, and moves nothing to one', () => {
    const { settings, odd } = plan(
      { key: 'micro.lastsMinutes', value: 1 / 3 },
      { key: 'micro.everyMinutes', value: 180 },
    );
    expect(settings).toEqual(defaultSettings);
    expect(odd.map(({ reason }) => reason)).toEqual([
      '20 seconds is too little for “Short break, lasts”, which is at least 30 seconds',
      '180 minutes is too much for “Short break, every”, which is at most 120 minutes',
    ]);
  });

  it('leaves out what does not go together with the rest, an interval last of all', () => {
    const { settings, taken, odd } = plan(
      { key: 'rules.absenceMinutes', value: 15 },
      { key: 'micro.everyMinutes', value: 25 },
      { key: 'micro.snoozeMinutes', value: 30 },
    );
    expect(taken.map(({ key }) => key)).toEqual(['micro.everyMinutes']);
    expect(odd).toHaveLength(2);
    expect(conflictsOf(settings)).toEqual([]);
  });

  it('leaves out what must not be changed, with the reason', () => {
    const meant = [{ ...foreign, key: 'level', value: 'full' }];
    const locked = importPlan(t, { meant, odd: [] }, defaultSettings, (_, key) =>
      key === 'level' ? 'it is locked' : null,
    );
    expect(locked).toMatchObject({ taken: [], odd: [{ reason: 'it is locked' }], settings: defaultSettings });
  });

  it('ends with settings that go together, whatever was meant', () => {
    const meaning = fc.record({
      key: fc.constantFrom(
        'micro.everyMinutes',
        'long.everyMinutes',
        'rules.absenceMinutes',
        'rules.headsUpSeconds',
        'micro.snoozeMinutes',
        'long.lastsMinutes',
      ),
      value: fc.double({ min: 0, max: 300 }),
    });
    fc.assert(
      fc.property(fc.array(meaning, { maxLength: 8 }), (meant) => {
        expect(conflictsOf(plan(...meant).settings)).toEqual([]);
      }),
    );
  });
});

describe('exercises as movements of one’s own', () => {
  const read = (name: string) => {
    const files = ideaMovements(t, readOrThrow(sample(name)));
    return { files, own: readOwnMovements(files, new Map(), new Set(Object.keys(poses))) };
  };
  it('are sound, without a figure, and marked', () => {
    const { files, own } = read('stretchly-1.8.json');
    expect(own.problems).toEqual([]);
    expect([...own.entries.keys()]).toEqual(['stretchly-shrug-your-shoulders', 'stretchly-wall-angels']);
    expect(files.map(({ file }) => file)).toEqual([
      'stretchly-shrug-your-shoulders.json',
      'stretchly-wall-angels.json',
    ]);
    const { movement, text } = own.entries.get('stretchly-wall-angels') ?? {};
    expect(text).toMatchObject({ name: 'Wall angels', summary: 'From Stretchly. No cautions known.' });
    expect(movement).toMatchObject({ phases: [{ pose: 'none' }], avoid: [], muscles: { primary: [] } });
  });
  it('last as long as the file says', () => {
    const { own } = read('safe-eyes-6.0.0.json');
    expect([...own.entries.values()].map(({ movement }) => movement.phases[0]?.seconds.max)).toEqual([20, 90]);
  });
  it('have ids of their own, also where two are called the same or by no letter at all', () => {
    const idea = { text: '', seconds: null };
    const ideas = ['A', 'A', '伸展', '伸展', '\u202e'].map((title) => ({ ...idea, title }));
    const files = ideaMovements(t, { program: 'stretchly', ideas });
    expect(files.map(({ file }) => file)).toEqual([
      'stretchly-a.json',
      'stretchly-a-2.json',
      'stretchly-3.json',
      'stretchly-4.json',
    ]);
    expect(readOwnMovements(files, new Map(), new Set(Object.keys(poses))).problems).toEqual([]);
  });
  it('are called as they read, in whatever script, and no two the same', () => {
    const titles = ['Étirement à l’épaule', 'Öffnen: Brust', 'Растяжка', 'x 4', 'x', 'x', 'x', '2', '伸展 2'];
    const ideas = titles.map((title) => ({ title, text: '', seconds: null }));
    const files = ideaMovements(t, { program: 'stretchly', ideas });
    expect(files.map(({ file }) => file)).toEqual(
      ['etirement-a-l-epaule', 'offnen-brust', '3', 'x-4', 'x', 'x-2', 'x-3', '2', '2-2'].map(
        (name) => `stretchly-${name}.json`,
      ),
    );
    expect(readOwnMovements(files, new Map(), new Set(Object.keys(poses))).problems).toEqual([]);
  });
});

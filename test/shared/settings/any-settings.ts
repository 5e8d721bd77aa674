import fc from 'fast-check';
import { mended } from '../../../shared/settings/conflicts.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { boundsOf, type NumberGroup } from '../../../shared/settings/numbers.ts';
import type { Settings } from '../../../shared/settings/schema.ts';

/** A number of the settings: at its bounds more often than not, at its default, or anywhere in between. */
const number = (group: NumberGroup, name: string): fc.Arbitrary<number> => {
  const { min, max, whole } = boundsOf(group, name);
  const usual = Number((defaultSettings[group] as Readonly<Record<string, unknown>>)[name]);
  const step = whole || name.endsWith('Seconds') ? 1 : 0.5;
  const within = fc.integer({ min: 0, max: Math.floor((max - min) / step) }).map((steps) => min + steps * step);
  return fc.oneof(fc.constantFrom(min, max, usual), within);
};

const numbers = (group: NumberGroup): fc.Arbitrary<Record<string, number>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(defaultSettings[group])
        .filter(([, value]) => typeof value === 'number')
        .map(([name]) => [name, number(group, name)]),
    ),
  );

const ranges = fc.constantFrom<Settings['hours']['ranges']>(
  [],
  [{ days: [], from: '09:00', until: '17:00' }],
  [{ days: [0, 1, 2, 3, 4, 5, 6], from: '05:00', until: '23:30' }],
);

/** Settings of which each is within its bounds, whether or not they go together. */
export const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    micro: numbers('micro'),
    long: numbers('long'),
    rules: numbers('rules'),
    on: fc.constantFrom([true, true], [true, true], [true, true], [true, false], [false, true]),
    hours: fc.record({ on: fc.boolean(), ranges }),
  })
  .map(({ micro, long, rules, on: [microOn = true, longOn = true], hours }) => ({
    ...defaultSettings,
    micro: { ...defaultSettings.micro, ...micro, on: microOn },
    long: { ...defaultSettings.long, ...long, on: longOn },
    rules: { ...defaultSettings.rules, ...rules },
    hours: { ...defaultSettings.hours, ...hours },
  }));

/** Settings that are accepted, most of them at the edge of what goes together. */
export const accepted: fc.Arbitrary<Settings> = anySettings.map(mended);

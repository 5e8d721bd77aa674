import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { boundsOf } from '../../../shared/settings/numbers.ts';
import { settingsSchema } from '../../../shared/settings/schema.ts';

const groups = ['micro', 'long', 'rules'] as const;
const numbers = groups.flatMap((group) =>
  Object.entries(defaultSettings[group])
    .filter(([, value]) => typeof value === 'number')
    .map(([key]) => [group, key] as const),
);

describe('the bounds of a setting', () => {
  it.each(numbers)('of %s.%s are those that the schema holds', (group, key) => {
    const { min, max, whole } = boundsOf(group, key);
    const accepts = (value: number) =>
      v.is(settingsSchema, { ...defaultSettings, [group]: { ...defaultSettings[group], [key]: value } });
    expect([min - 1, min, max, max + 1].map(accepts)).toEqual([false, true, true, false]);
    expect(accepts(max - 0.5)).toBe(!whole);
  });
});

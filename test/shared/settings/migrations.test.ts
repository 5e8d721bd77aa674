import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { type Migration, migrate, migrations, SETTINGS_VERSION } from '../../../shared/settings/migrations.ts';
import { settingsSchema } from '../../../shared/settings/schema.ts';

describe('migrations', () => {
  const steps: readonly Migration[] = [
    (settings) => ({ first: settings }),
    (settings) => ({ second: settings }),
    (settings) => ({ third: settings }),
  ];

  it('take a file through every step that it has not had, in order', () => {
    expect(migrate(1, 'old', steps)).toEqual({ third: { second: { first: 'old' } } });
    expect(migrate(3, 'old', steps)).toEqual({ third: 'old' });
  });

  it('leave the newest version alone', () => {
    expect(migrate(4, 'new', steps)).toBe('new');
    expect(migrate(SETTINGS_VERSION, 'new')).toBe('new');
  });

  it('throw at nothing that a file can hold', () => {
    for (const settings of [undefined, null, 1, 'text', [], {}, { micro: null }]) {
      expect(() => migrate(1, settings, migrations)).not.toThrow();
    }
  });

  it('lead to what the schema takes', () => {
    expect(v.is(settingsSchema, migrate(SETTINGS_VERSION, defaultSettings))).toBe(true);
  });
});

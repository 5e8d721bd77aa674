import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noSuchSetting, withSetting } from '../../../shared/settings/one-setting.ts';
import { SETTING_KEYS, settingAt } from '../../../shared/settings/values.ts';
import { t } from '../../language.ts';

describe('one setting by its key', () => {
  it.each([
    ['micro.everyMinutes', 25],
    ['look.theme', 'dark'],
    ['startAtLogin', true],
    ['movements.places', ['desk']],
    ['hours.ranges', [{ days: [1], from: '08:00', until: '12:00' }]],
  ])('%s becomes %j, and nothing else changes', (key, value) => {
    const changed = withSetting(t, defaultSettings, key, value);
    expect(settingAt(changed, key)).toEqual(value);
    for (const other of SETTING_KEYS.filter((known) => known !== key)) {
      expect(settingAt(changed, other)).toEqual(settingAt(defaultSettings, other));
    }
  });

  it.each([
    ['micro.everyMinutes', 5, '"micro.everyMinutes" must be at least 10'],
    ['micro.everyMinutes', 500, '"micro.everyMinutes" must be at most 120'],
    ['micro.everyMinutes', 'often', '"micro.everyMinutes" must be a number, not "often"'],
    ['micro.everyMinutes', null, '"micro.everyMinutes" must be a number, not null'],
    ['rules.snoozesAtMost', 1.5, '"rules.snoozesAtMost" must be a whole number'],
    ['micro.on', 'yes', '"micro.on" must be true or false, not "yes"'],
    ['look.theme', 'blue', '"look.theme" must be one of system, light, dark, not "blue"'],
    ['movements.places', 'desk', '"movements.places" must be a list, not "desk"'],
    ['movements.places', ['moon'], '"movements.places.0" must be one of chair, desk, floor, not "moon"'],
    ['hours.ranges', [{ days: [9], from: '08:00', until: '12:00' }], '"hours.ranges.0.days.0" must be at most 6'],
    ['hours.ranges', [{ days: [1] }], /^"hours\.ranges\.0\.from" is missing$/],
    ['shortcuts.break', 7, '"shortcuts.break" must be a text, not 7'],
    ['micro', { on: true }, /^"micro" holds several settings: micro\.on, micro\.everyMinutes/],
    ['micro.evryMinutes', 30, 'there is no setting "micro.evryMinutes"; did you mean micro.everyMinutes?'],
    ['everyMinutes', 30, 'there is no setting "everyMinutes"; did you mean micro.everyMinutes?'],
    ['nonsense', 1, 'there is no setting "nonsense"; settings get prints them all'],
    ['', 1, 'there is no setting ""'],
    ['__proto__', { polluted: true }, 'there is no setting "__proto__"'],
    ['__proto__.polluted', true, 'there is no setting "__proto__.polluted"'],
    ['micro.__proto__.polluted', true, 'there is no setting "micro.__proto__.polluted"'],
    ['constructor.prototype.polluted', true, 'there is no setting "constructor.prototype.polluted"'],
    ['movements.places.length', 0, /^there is no setting "movements\.places\.length"/],
  ])('%s cannot become %j', (key, value, reason) => {
    expect(() => withSetting(t, defaultSettings, key, value)).toThrow(reason);
    expect(Reflect.get({}, 'polluted')).toBe(undefined);
  });

  it('takes a prototype in a value for what it says: a field that does not exist', () => {
    const value = JSON.parse('[{"__proto__": {"polluted": true}, "days": [], "from": "08:00", "until": "12:00"}]');
    const attempt = (): unknown => withSetting(t, defaultSettings, 'hours.ranges', value);
    expect(attempt).toThrow('there is no setting "hours.ranges.0.__proto__"');
    expect(Reflect.get({}, 'polluted')).toBe(undefined);
  });

  it('tells parts, and nothing of what is not a setting', () => {
    expect(settingAt(defaultSettings, 'micro')).toEqual(defaultSettings.micro);
    for (const key of ['', 'nonsense', '__proto__', 'constructor', 'micro.toString', 'movements.places.length']) {
      expect(settingAt(defaultSettings, key)).toBe(undefined);
    }
  });

  it('says no more of a long key than its beginning, and does not fall for a long value', () => {
    expect(noSuchSetting(t, 'k'.repeat(10_000)).length).toBeLessThan(120);
    const attempt = (): unknown => withSetting(t, defaultSettings, 'micro.on', 'v'.repeat(10_000));
    expect(attempt).toThrow(/^"micro\.on" must be true or false, not "v{39}…$/);
  });
});

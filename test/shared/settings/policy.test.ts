import { describe, expect, it } from 'vitest';
import { conflictsOf } from '../../../shared/settings/conflicts.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { chosenAfter, chosenOnly, inForce, noPolicy, setsAny, touchesLocked } from '../../../shared/settings/policy.ts';
import { policyOf, readPolicy } from '../../../shared/settings/read-policy.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { changedKeys } from '../../../shared/settings/values.ts';
import { t } from '../../language.ts';

const read = (content: unknown) => readPolicy(t, content);
const policyWith = (content: unknown) => read(content).policy;
const settingsWith = (changes: {
  readonly micro?: object;
  readonly long?: object;
  readonly rules?: object;
}): Settings => ({
  ...defaultSettings,
  micro: { ...defaultSettings.micro, ...changes.micro },
  long: { ...defaultSettings.long, ...changes.long },
  rules: { ...defaultSettings.rules, ...changes.rules },
});

describe('a policy', () => {
  it('has defaults, locks and switches, each left to choice', () => {
    expect(read({})).toEqual({ policy: noPolicy, faults: [] });
    const { policy, faults } = read({
      $schema: './policy.schema.json',
      ...{ defaults: { level: 'gentle' }, locked: { micro: { everyMinutes: 40 }, sound: { volume: 0 } } },
      ...{ ownMovements: false, commandLine: false, updates: false },
    });
    expect(faults).toEqual([]);
    expect([...policy.defaults]).toEqual([['level', 'gentle']]);
    expect([...policy.locked]).toEqual([
      ['micro.everyMinutes', 40],
      ['sound.volume', 0],
    ]);
    expect(policy).toMatchObject({ ownMovements: false, commandLine: false, updates: false });
    expect(policy.plain).toMatchObject({ level: 'gentle', micro: { everyMinutes: 40, lastsMinutes: 2 } });
  });

  it.each<[string, unknown, string, string]>([
    ['is none', [], '', 'must be an object'],
    ['has an unknown field', { lock: {} }, 'lock', 'there is no such field'],
    ['has a switch that is none', { commandLine: 'no' }, 'commandLine', 'must be true or false'],
    ['names no setting', { locked: { micro: { evry: 3 } } }, 'locked.micro.evry', 'there is no such field'],
    ['is out of bounds', { locked: { micro: { everyMinutes: 5 } } }, 'locked.micro.everyMinutes', 'at least 10'],
    ['is of another type', { defaults: { level: 3 } }, 'defaults.level', 'must be one of'],
    ['has a value for a part', { locked: { micro: 5 } }, 'locked.micro', 'must be an object, not 5'],
    ['has a list for a part', { locked: [] }, 'locked', 'must be an object'],
    ['is wrong deep down', { locked: { holidays: [{ from: 'x', until: 'y' }] } }, 'locked.holidays.0.from', ''],
    [
      'would take away what a body needs',
      { locked: { movements: { hurting: [] } } },
      'locked.movements.hurting',
      'each person',
    ],
    ['says so of what to avoid', { locked: { movements: { avoid: [] } } }, 'locked.movements.avoid', 'each person'],
  ])('that %s is told with field and reason, and the rest of it holds', (_, content, field, reason) => {
    const { policy, faults } = read(
      Array.isArray(content) ? content : { defaults: { standingDesk: true }, ...(content as object) },
    );
    expect(faults).toEqual([{ field, reason: expect.stringContaining(reason) }]);
    const stands = Array.isArray(content) || 'defaults' in (content as object) ? [] : ['standingDesk'];
    expect([...policy.defaults.keys()]).toEqual(stands);
  });

  it('drops locks that contradict each other, names them, and keeps the others', () => {
    const { policy, faults } = read({
      locked: { level: 'full', micro: { everyMinutes: 60 }, long: { everyMinutes: 40 } },
    });
    expect(faults).toEqual([{ field: 'locked', reason: expect.stringContaining('"micro.everyMinutes"') }]);
    expect([...policy.locked.keys()]).toEqual(['level']);
  });

  it('lets what it does not name give way to its locks', () => {
    const { policy, faults } = read({ locked: { micro: { everyMinutes: 90 } } });
    expect(faults).toEqual([]);
    expect(policy.plain.long.everyMinutes).toBe(97);
    expect(conflictsOf(policy.plain)).toEqual([]);
  });

  it('names no more than three of its faults, and counts the rest', () => {
    const { problem } = policyOf(t, { path: 'p', content: { a: 1, b: 1, c: 1, d: 1, e: 1 } });
    expect(problem).toMatch(/^a: .*; b: .*; c: .*; and 2 more$/);
    expect(policyOf(t, { path: 'p', unreadable: 'gone' })).toEqual({ policy: noPolicy, problem: 'gone' });
    expect(policyOf(t, null).problem).toBeNull();
  });
});

describe('what holds under a policy', () => {
  const locked = policyWith({ locked: { long: { everyMinutes: 40 }, level: 'full' } });

  it('is what is locked, whatever was chosen', () => {
    expect(inForce(locked, { ...defaultSettings, level: 'gentle' }).level).toBe('full');
    expect(setsAny(locked)).toBe(true);
    expect(inForce(noPolicy, defaultSettings)).toBe(defaultSettings);
  });

  it('goes together: what was chosen gives way', () => {
    const holds = inForce(locked, settingsWith({ micro: { everyMinutes: 45 } }));
    expect(conflictsOf(holds)).toEqual([]);
    expect(holds).toMatchObject({ level: 'full', long: { everyMinutes: 40 } });
  });

  it('changes only where it was changed, and never what is locked', () => {
    const chosen = settingsWith({ micro: { everyMinutes: 45 } });
    const before = inForce(locked, chosen);
    const after = { ...before, startAtLogin: true };
    expect(changedKeys(before, after)).toEqual(['startAtLogin']);
    expect(chosenAfter(locked, chosen, before, after)).toEqual({ ...chosen, startAtLogin: true });
    expect(touchesLocked(locked, before, after)).toBe(false);
    expect(touchesLocked(locked, before, { ...before, level: 'gentle' })).toBe(true);
  });

  it('holds as it was set also where what was chosen before gives way', () => {
    const chosen = settingsWith({ micro: { everyMinutes: 45 } });
    const before = inForce(locked, chosen);
    const after = { ...before, rules: { ...before.rules, calmMinutes: 7 } };
    expect(conflictsOf(after)).toEqual([]);
    const next = chosenAfter(locked, chosen, before, after);
    expect(inForce(locked, next)).toEqual(after);
    expect(next.level).toBe('standard');
    expect(next.long.everyMinutes).toBe(60);
  });

  it('is written only as far as a person chose it', () => {
    const policy = policyWith({ defaults: { level: 'gentle', sound: { volume: 0 } }, locked: { startAtLogin: true } });
    const settings = { ...policy.plain, sound: { ...policy.plain.sound, volume: 70 } };
    const written = chosenOnly(policy, settings, new Set(['startAtLogin']));
    expect(written).not.toHaveProperty('level');
    expect(written).not.toHaveProperty('startAtLogin');
    expect(written).toMatchObject({ sound: { volume: 70, voice: false }, micro: defaultSettings.micro });
    expect(chosenOnly(policy, settings, new Set())).toHaveProperty('startAtLogin');
  });
});

import { conflictsOf, mended } from './conflicts.ts';
import { defaultSettings } from './defaults.ts';
import { SETTING_KEYS, settingAt, withValue } from './one-setting.ts';
import { isFields } from './read-settings.ts';
import type { Settings } from './schema.ts';

/** Values of settings by their keys, such as `micro.everyMinutes`. */
export type Values = ReadonlyMap<string, unknown>;

/** What an organisation lays down for all who use a machine. */
export type Policy = {
  /** Hold for who has not chosen otherwise. */
  readonly defaults: Values;
  /** Hold whatever a person chooses. */
  readonly locked: Values;
  /** What holds for who has chosen nothing; it goes together. */
  readonly plain: Settings;
  /** Whether people's own movements are read. */
  readonly ownMovements: boolean;
  readonly commandLine: boolean;
  /** Whether newer versions may be looked for. */
  readonly updates: boolean;
};

export const noPolicy: Policy = {
  ...{ defaults: new Map(), locked: new Map(), plain: defaultSettings },
  ...{ ownMovements: true, commandLine: true, updates: true },
};

/** What a body must be spared only the person knows: nobody locks it for them. */
export const NEVER_LOCKED: readonly string[] = ['movements.avoid', 'movements.hurting'];

/** The settings with values in the place of theirs. */
export const withValues = (settings: Settings, values: Values): Settings =>
  [...values].reduce((now, [key, value]) => withValue(now, key, value), settings);

/** The values that settings have under some keys. */
export const valuesOf = (settings: Settings, keys: Iterable<string>): Values =>
  new Map([...keys].map((key) => [key, settingAt(settings, key)]));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The keys under which two settings differ. */
export const changedKeys = (before: Settings, after: Settings): readonly string[] =>
  before === after ? [] : SETTING_KEYS.filter((key) => !isSame(settingAt(before, key), settingAt(after, key)));

/** Whether it says anything of a setting. */
export const setsAny = ({ defaults, locked }: Policy): boolean => defaults.size + locked.size > 0;

/**
 * What holds of what a person has chosen: all of it but for what is locked. Where it does not go with that it gives way,
 * as little as will do, else with all that has to do with when breaks come.
 */
export const inForce = (policy: Policy, chosen: Settings): Settings => {
  if (!setsAny(policy)) return chosen;
  const { locked, plain } = policy;
  const over = withValues(chosen, locked);
  const { micro, long, rules, hours } = plain;
  const tries = [over, withValues(mended(over), locked), { ...over, micro, long, rules, hours }];
  return tries.find((one) => conflictsOf(one).length === 0) ?? plain;
};

/** Whether a change would touch what is locked. */
export const touchesLocked = ({ locked }: Policy, before: Settings, after: Settings): boolean =>
  changedKeys(before, after).some((key) => locked.has(key));

/** What a person has chosen, once they change `before`, which holds, to `after`; what is locked stays as they had it. */
export const chosenAfter = (policy: Policy, chosen: Settings, before: Settings, after: Settings): Settings => {
  if (!setsAny(policy)) return after;
  const next = withValues(chosen, valuesOf(after, changedKeys(before, after)));
  // Where something of it gives way already, it may be what has just been set: then all that holds is what is chosen.
  const isAsWanted = changedKeys(inForce(policy, next), after).length === 0;
  return isAsWanted ? next : withValues(after, valuesOf(chosen, policy.locked.keys()));
};

const without = (from: unknown, [name, ...rest]: readonly string[]): unknown =>
  isFields(from) && name !== undefined
    ? Object.fromEntries(
        Object.entries(from).flatMap(([each, value]) => {
          if (each !== name) return [[each, value]];
          return rest.length === 0 ? [] : [[each, without(value, rest)]];
        }),
      )
    : from;

/**
 * Of settings what is to be written as the person's own: nothing that is as the policy has it by default, and nothing
 * that is locked and that they never set.
 */
export const chosenOnly = ({ defaults, plain }: Policy, settings: Settings, unset: ReadonlySet<string>): unknown =>
  [...valuesOf(plain, defaults.keys())]
    .filter(([key, value]) => isSame(settingAt(settings, key), value))
    .map(([key]) => key)
    .concat([...unset])
    .reduce<unknown>((from, key) => without(from, key.split('.')), settings);

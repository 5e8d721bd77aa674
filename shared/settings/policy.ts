import type { Translator } from '../i18n/english.ts';
import { conflictsOf, mended } from './conflicts.ts';
import { defaultSettings } from './defaults.ts';
import type { Settings } from './schema.ts';
import { changedKeys, isFields, isSame, settingAt, type Values, valuesOf, withValues } from './values.ts';

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

/** A policy as it was found: where, and what of it does not count. */
export type PolicyFound = { readonly policy: Policy; readonly file: string; readonly problem: string | null };

export const noPolicy: Policy = {
  ...{ defaults: new Map(), locked: new Map(), plain: defaultSettings },
  ...{ ownMovements: true, commandLine: true, updates: true },
};

/** What a body must be spared only the person knows: nobody locks it for them. */
export const NEVER_LOCKED: readonly string[] = ['movements.avoid', 'movements.hurting'];

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

/** Says of a key why it cannot be changed; null where it can. */
export const whyLocked =
  (t: Translator<'policy'>, { locked }: Policy) =>
  (_settings: Settings, key: string): string | null =>
    locked.has(key) ? t('policy.locked') : null;

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

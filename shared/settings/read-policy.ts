import * as v from 'valibot';
import type { Translator } from '../i18n/english.ts';
import { issueWords } from '../i18n/issue-words.ts';
import { shownText } from '../model/shown-text.ts';
import { refusalWithKeys } from './conflict-words.ts';
import { conflictsOf, mended } from './conflicts.ts';
import { defaultSettings } from './defaults.ts';
import { NEVER_LOCKED, noPolicy, type Policy } from './policy.ts';
import type { SettingsTranslator } from './read-settings.ts';
import { type Settings, settingsSchema } from './schema.ts';
import { isFields, SETTING_KEYS, settingAt, type Values, withValue, withValues } from './values.ts';

export type PolicyTranslator = SettingsTranslator & Translator<'policy'>;

/** What in a policy does not count, and why; an empty field is the whole of it. */
export type PolicyFault = { readonly field: string; readonly reason: string };

/** What was found is quoted, however long it is. */
const LONGEST = 40;

type Part = 'defaults' | 'locked';

const PARTS: readonly Part[] = ['defaults', 'locked'];
const SWITCHES = ['ownMovements', 'commandLine', 'updates'] as const;
const KNOWN: readonly string[] = ['$schema', ...PARTS, ...SWITCHES];

/** Settings that a conflict can be about. */
const isOfTime = (key: string): boolean => /^(micro|long|rules|hours)\./.test(key);

/** The values that go together, on settings that give way to them; what does not is named. */
const fitting = (t: PolicyTranslator, part: Part, given: Values, under: Settings) => {
  const values = new Map(given);
  const faults: PolicyFault[] = [];
  for (;;) {
    const over = withValues(under, values);
    const settings = withValues(mended(over), values);
    const [conflict] = conflictsOf(settings);
    if (conflict === undefined) return { values, faults, settings };
    const named = conflict.keys.filter((key) => values.has(key));
    for (const key of named.length > 0 ? named : [...values.keys()].filter(isOfTime)) values.delete(key);
    faults.push({ field: part, reason: refusalWithKeys(t, conflict) });
  }
};

/**
 * A policy from what its file says, and all that is wrong with that. Each value counts for itself: one that there is no
 * such setting for, that is out of bounds or that contradicts others is left out, and the rest holds.
 */
export const readPolicy = (
  t: PolicyTranslator,
  content: unknown,
): { readonly policy: Policy; readonly faults: readonly PolicyFault[] } => {
  const faults: PolicyFault[] = [];
  const refuse = (field: string, reason: string): void => void faults.push({ field, reason });
  const object = (field: string, value: unknown): Readonly<Record<string, unknown>> => {
    if (isFields(value)) return value;
    refuse(field, t('issues.object', { found: Array.isArray(value) ? '[…]' : `${value}`.slice(0, LONGEST) }));
    return {};
  };

  const valuesIn = (part: Part, prefix: string, fields: Readonly<Record<string, unknown>>): [string, unknown][] =>
    Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
      const key = `${prefix}${name}`;
      const field = `${part}.${key}`;
      if (!SETTING_KEYS.includes(key)) {
        if (SETTING_KEYS.some((known) => known.startsWith(`${key}.`)))
          return valuesIn(part, `${key}.`, object(field, value));
        refuse(field.slice(0, 2 * LONGEST), t('issues.unknown-field'));
        return [];
      }
      if (part === 'locked' && NEVER_LOCKED.includes(key)) {
        refuse(field, t('policy.personal'));
        return [];
      }
      const { success, output, issues } = v.safeParse(settingsSchema, withValue(defaultSettings, key, value));
      if (success) return [[key, settingAt(output, key)]];
      const [issue] = issues;
      refuse(`${part}.${v.getDotPath(issue) ?? key}`, issueWords(t, issue));
      return [];
    });

  const fields = object('', content);
  for (const name of Object.keys(fields))
    if (!KNOWN.includes(name)) refuse(name.slice(0, LONGEST), t('issues.unknown-field'));
  const isOn = (name: (typeof SWITCHES)[number]): boolean => {
    const { success, issues, output } = v.safeParse(v.optional(v.boolean(), true), fields[name]);
    if (!success) refuse(name, issueWords(t, issues[0]));
    return !success || output;
  };
  const given = (part: Part): Values =>
    new Map(fields[part] === undefined ? [] : valuesIn(part, '', object(part, fields[part])));

  const defaults = fitting(t, 'defaults', given('defaults'), defaultSettings);
  const locked = fitting(t, 'locked', given('locked'), defaults.settings);
  const switches = { ownMovements: isOn('ownMovements'), commandLine: isOn('commandLine'), updates: isOn('updates') };
  return {
    policy: {
      ...noPolicy,
      ...switches,
      ...{ defaults: defaults.values, locked: locked.values, plain: locked.settings },
    },
    faults: [...faults, ...defaults.faults, ...locked.faults],
  };
};

/** What stands where the system keeps the policy, or why it cannot be read. */
export type PolicyFile = { readonly path: string } & ({ readonly content: unknown } | { readonly unreadable: string });

/** So many faults are named, and the rest counted. */
const NAMED = 3;

/** The policy of a file, none where there is no file; and what of it does not count, in words that follow a colon. */
export const policyOf = (
  t: PolicyTranslator,
  file: PolicyFile | null,
): { readonly policy: Policy; readonly problem: string | null } => {
  if (file === null) return { policy: noPolicy, problem: null };
  if ('unreadable' in file) return { policy: noPolicy, problem: file.unreadable };
  const { policy, faults } = readPolicy(t, file.content);
  if (faults.length === 0) return { policy, problem: null };
  const named = faults
    .slice(0, NAMED)
    .map(({ field, reason }) => (field === '' ? reason : t('issues.field', { field, reason })));
  const reasons = shownText(named.join('; '));
  const n = faults.length - named.length;
  return { policy, problem: n === 0 ? reasons : t('policy.more', { reasons, n }) };
};

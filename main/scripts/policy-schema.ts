import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Translator } from '../../shared/i18n/english.ts';
import { NEVER_LOCKED } from '../../shared/settings/policy.ts';
import { settingsSchema } from '../../shared/settings/schema.ts';

type Entries = Readonly<Record<string, v.GenericSchema>>;

const isObject = (schema: v.GenericSchema): schema is v.GenericSchema & { readonly entries: Entries } =>
  schema.type === 'strict_object' && 'entries' in schema;

/** The same with every field left to choice, but for those that are left out by their keys. */
const someOf = (entries: Entries, leftOut: readonly string[], prefix = ''): v.GenericSchema =>
  v.strictObject(
    Object.fromEntries(
      Object.entries(entries)
        .map(([name, schema]) => ({ name, schema, key: `${prefix}${name}` }))
        .filter(({ key }) => !leftOut.includes(key))
        .map(({ name, schema, key }) => [
          name,
          v.optional(isObject(schema) ? someOf(schema.entries, leftOut, `${key}.`) : schema),
        ]),
    ),
  );

const off = v.optional(v.boolean());

const policySchema = v.strictObject({
  $schema: v.optional(v.string()),
  defaults: v.optional(someOf(settingsSchema.entries, [])),
  locked: v.optional(someOf(settingsSchema.entries, NEVER_LOCKED)),
  ...{ ownMovements: off, commandLine: off, updates: off },
});

/** The JSON Schema (draft 7) of an organisation's policy, as text; what goes together is checked only as it is read. */
export const policySchemaText = (t: Translator<'policy'>): string =>
  `${JSON.stringify({ title: t('policy.schemaTitle'), ...toJsonSchema(policySchema, { errorMode: 'ignore' }) }, null, 2)}\n`;

import { settingsSchema } from '../../../shared/settings/schema.ts';

/** The groups of settings that hold numbers. */
export type NumberGroup = 'micro' | 'long' | 'rules' | 'sound' | 'walking';
export type Bounds = { readonly min: number; readonly max: number; readonly whole: boolean };

/** Between what a number may be set: read off the schema, which is the one place that says so. */
export const boundsOf = (group: NumberGroup, key: string): Bounds => {
  const groupEntries: Readonly<Record<string, unknown>> = settingsSchema.entries[group].entries;
  const checks = checksOf(groupEntries[key]);
  const requirementOf = (type: string): number => Number(checks.find((check) => check.type === type)?.requirement);
  return {
    min: requirementOf('min_value'),
    max: requirementOf('max_value'),
    whole: checks.some((check) => check.type === 'integer'),
  };
};

type Check = { readonly type?: unknown; readonly requirement?: unknown };

/** The schema's checks, those of a schema within it included. */
const checksOf = (schema: unknown): readonly Check[] => {
  if (typeof schema !== 'object' || schema === null) return [];
  return 'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe.flatMap(checksOf) : [schema];
};

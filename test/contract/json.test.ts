import { describe, expect, it } from 'vitest';
import { contract } from '../../shared/contract.ts';

/** What JSON brings as it is; what is undefined is left out, which is the same to whoever reads it. */
const JSON_TYPES = new Set([
  ...['any', 'array', 'boolean', 'exact_optional', 'lazy', 'literal', 'loose_object', 'null', 'nullable', 'number'],
  ...['object', 'optional', 'picklist', 'record', 'strict_object', 'strict_tuple', 'string', 'tuple', 'undefined'],
  ...['union', 'unknown', 'variant'],
]);

/** The types of a schema and of all that it is made of. */
const typesOf = (schema: unknown, seen = new Set<unknown>()): ReadonlySet<string> => {
  if (typeof schema !== 'object' || schema === null || seen.has(schema)) return new Set();
  seen.add(schema);
  const own = 'kind' in schema && schema.kind === 'schema' && 'type' in schema ? [String(schema.type)] : [];
  return new Set([...own, ...Object.values(schema).flatMap((part) => [...typesOf(part, seen)])]);
};

const outgoing = Object.entries(contract).map(
  ([channel, rule]) => [channel, rule.direction === 'ask' ? rule.reply : rule.message] as const,
);

describe('what is sent to a window', () => {
  it.each(outgoing)('%s stays the same as JSON', (_channel, schema) => {
    const types = typesOf(schema);
    expect(types.size).toBeGreaterThan(0);
    expect([...types].filter((type) => !JSON_TYPES.has(type))).toEqual([]);
  });
});

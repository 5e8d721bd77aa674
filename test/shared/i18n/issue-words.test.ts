import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { issueReason, issueWords } from '../../../shared/i18n/issue-words.ts';
import { t } from '../../language.ts';

const wordsFor = (schema: v.GenericSchema, value: unknown): string => {
  const result = v.safeParse(schema, value);
  if (result.success) throw new Error('nothing is wrong');
  return issueWords(t, result.issues[0]);
};

describe('what a schema found wrong', () => {
  const text = v.pipe(v.string(), v.minLength(1), v.maxLength(3));
  it.each([
    [v.boolean(), 'yes', 'must be true or false, not "yes"'],
    [v.number(), null, 'must be a number, not null'],
    [v.string(), 7, 'must be a text, not 7'],
    [v.array(v.string()), 'a', 'must be a list, not "a"'],
    [v.picklist(['a', 'b']), 'c', 'must be one of a, b, not "c"'],
    [v.strictObject({ a: v.number() }), null, 'must be an object, not null'],
    [v.strictObject({ a: v.number() }), {}, 'is missing'],
    [v.strictObject({}), { a: 1 }, 'there is no such field'],
    [v.variant('of', [v.strictObject({ of: v.literal('a') })]), { of: 'b' }, 'must be one of a, not "b"'],
    [v.literal('a'), 'b', 'must be "a", not "b"'],
    [v.pipe(v.number(), v.minValue(2)), 1, 'must be at least 2'],
    [v.pipe(v.number(), v.maxValue(2)), 3, 'must be at most 2'],
    [v.pipe(v.number(), v.maxValue(1440)), 1441, 'must be at most 1440'],
    [v.pipe(v.number(), v.integer()), 0.5, 'must be a whole number'],
    [text, '', 'must not be empty'],
    [text, 'abcd', 'must be at most 3 characters'],
    [v.pipe(v.array(v.number()), v.minLength(1)), [], 'must have at least 1 entry'],
    [v.pipe(v.array(v.number()), v.maxLength(0)), [1], 'must have at most 0 entries'],
    [v.pipe(v.string(), v.regex(/^a$/, 'pose-name')), 'b', 'must be the name of a pose'],
    [v.pipe(v.string(), v.regex(/^a$/)), 'b', 'is not valid'],
    [v.string(), ['x'.repeat(99)], 'must be a text, not Array'],
  ] satisfies [v.GenericSchema, unknown, string][])('%#: %j', (schema, value, words) => {
    expect(wordsFor(schema, value)).toBe(words);
  });

  it('is said with its field, where it is in one, and of several the first', () => {
    const schema = v.strictObject({ a: v.strictObject({ b: v.number() }), c: v.string() });
    const reason = (value: unknown): string => issueReason(t, v.safeParse(schema, value).issues ?? []);
    expect(reason({ a: { b: 'x' }, c: 1 })).toBe('a.b: must be a number, not "x"');
    expect(reason(3)).toBe('must be an object, not 3');
    expect(reason({ a: { b: 1 }, c: '' })).toBe('');
  });
});

import * as v from 'valibot';
import type { Texts, Translator } from './english.ts';
import type { Message, TextKey } from './translate.ts';

export type IssueKey = TextKey<Pick<Texts, 'issues'>>;

type Issue = v.BaseIssue<unknown>;

/** What a schema gives as a message where the kind of check does not say what must be; all else is told by its kind. */
const NAMED = [
  ...['movement-id', 'pose-name', 'web-address', 'min-above-max', 'time-of-day', 'utc-time'],
  ...['local-date', 'until-before-from', 'one-line', 'no-profile'],
] as const;

/** What was found is quoted, however long it is. */
const LONGEST = 40;

const foundIn = ({ received }: Issue): string =>
  received.length > LONGEST ? `${received.slice(0, LONGEST)}…` : received;

/** "a | b" as a schema lists it, for people. */
const optionsOf = ({ expected }: Issue): string => (expected ?? '').replace(/[()"]/g, '').replaceAll(' | ', ', ');

const schemaMessage = (issue: Issue): Message<IssueKey> => {
  const { type, expected, received } = issue;
  const found = foundIn(issue);
  switch (type) {
    case 'boolean':
    case 'number':
    case 'string':
    case 'array':
      return { key: `issues.${type}`, values: { found } };
    case 'picklist':
    case 'variant':
      return { key: 'issues.one-of', values: { options: optionsOf(issue), found } };
    case 'strict_object':
    case 'object':
    case 'loose_object':
      if (expected === 'never') return { key: 'issues.unknown-field', values: {} };
      return received === 'undefined'
        ? { key: 'issues.missing', values: {} }
        : { key: 'issues.object', values: { found } };
    default:
      return { key: 'issues.expected', values: { expected: expected ?? type, found } };
  }
};

const checkMessage = ({ type, requirement, input, message }: Issue): Message<IssueKey> => {
  const named = NAMED.find((code) => code === message);
  if (named !== undefined) return { key: `issues.named.${named}`, values: {} };
  const n = Number(requirement);
  /** As it is typed. */
  const bound = `${requirement}`;
  const isText = typeof input === 'string';
  switch (type) {
    case 'min_value':
      return { key: 'issues.at-least', values: { n: bound } };
    case 'max_value':
      return { key: 'issues.at-most', values: { n: bound } };
    case 'integer':
      return { key: 'issues.whole', values: {} };
    case 'min_length':
      return isText ? { key: 'issues.empty', values: {} } : { key: 'issues.entries-at-least', values: { n } };
    case 'max_length':
      return { key: isText ? 'issues.characters-at-most' : 'issues.entries-at-most', values: { n } };
    default:
      return { key: 'issues.invalid', values: {} };
  }
};

/** What a schema found wrong, still without a language: what must be, and what was found where that helps. */
export const issueMessage = (issue: Issue): Message<IssueKey> =>
  issue.kind === 'schema' ? schemaMessage(issue) : checkMessage(issue);

/** What a schema found wrong, in words to follow the name of the field. */
export const issueWords = (t: Translator<'issues'>, issue: Issue): string => {
  const { key, values } = issueMessage(issue);
  return t(key, values);
};

/** What a schema found wrong first, as `field: what must be`; the field is left out where the whole is wrong. */
export const issueReason = (t: Translator<'issues'>, issues: readonly Issue[]): string => {
  const [issue] = issues;
  if (!issue) return '';
  const field = v.getDotPath(issue);
  const reason = issueWords(t, issue);
  return field ? t('issues.field', { field, reason }) : reason;
};

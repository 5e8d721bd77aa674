import * as v from 'valibot';

/** What a schema found wrong first, as `field: what must be`; the field is left out where the whole is wrong. */
export const issueReason = (issues: readonly v.BaseIssue<unknown>[]): string => {
  const [issue] = issues;
  if (!issue) return '';
  const field = v.getDotPath(issue);
  return field ? `${field}: ${issue.message}` : issue.message;
};

/** An error's own words. */
export const errorReason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

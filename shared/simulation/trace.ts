import * as v from 'valibot';
import { type ActivityLine, activityLineOf, activityLineSchema } from '../history/activity.ts';
import type { Texts, Translator } from '../i18n/english.ts';
import { type IssueKey, issueMessage } from '../i18n/issue-words.ts';
import type { Message, TextKey, Values } from '../i18n/translate.ts';

/** From this moment on the person, or the machine, was like this. */
export type TraceLine = ActivityLine;

type TraceKey = IssueKey | TextKey<Pick<Texts, 'simulate'>>;

/** What is wrong with a record of activity, in which line, counted from 1, and in which field of it, if in one. */
export class TraceError extends Error {
  readonly line: number;
  readonly field: string | null;
  readonly reason: Message<TraceKey>;
  constructor(line: number, field: string | null, key: TraceKey, values: Values = {}) {
    super(`line ${line}: ${key}`);
    this.name = 'TraceError';
    this.line = line;
    this.field = field;
    this.reason = { key, values };
  }
}

/** What is wrong with a record, in words. */
export const traceWords = (t: Translator<'issues' | 'simulate'>, { field, reason }: TraceError): string => {
  const words = t(reason.key, reason.values);
  return field === null ? words : t('simulate.trace.field', { field, reason: words });
};

/** Reads a line, counted from 1, of a record. Throws TraceError where it is broken. */
export const parseTraceLine = (text: string, line: number): TraceLine => {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new TraceError(line, null, 'simulate.trace.notJson');
  }
  const parsed = v.safeParse(activityLineSchema, raw);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const { key, values } = issueMessage(issue);
    throw new TraceError(line, v.getDotPath(issue), key, values);
  }
  const read = activityLineOf(parsed.output);
  if (Number.isNaN(read.wallMs)) throw new TraceError(line, 't', 'simulate.trace.noTime', { time: parsed.output.t });
  return read;
};

/** Reads a record of activity, a JSON object a line, in order of time. Throws TraceError on the first broken line. */
export const parseTrace = (text: string): readonly TraceLine[] => {
  const lines: TraceLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseTraceLine(line, index + 1);
    const last = lines.at(-1);
    if (last !== undefined && parsed.wallMs < last.wallMs)
      throw new TraceError(index + 1, 't', 'simulate.trace.backwards');
    lines.push(parsed);
  }
  if (lines.length === 0) throw new TraceError(1, null, 'simulate.trace.empty');
  return lines;
};

import * as v from 'valibot';

export const TRACE_STATES = ['active', 'idle', 'locked', 'suspended', 'busy'] as const;

const lineSchema = v.strictObject({
  t: v.pipe(v.string(), v.isoTimestamp('must be a UTC time such as 2026-03-09T08:00:00Z')),
  state: v.picklist(TRACE_STATES, `must be one of ${TRACE_STATES.join(', ')}`),
});

/** From this moment on the person, or the machine, was like this. */
export type TraceLine = { readonly wallMs: number; readonly state: (typeof TRACE_STATES)[number] };

/** What is wrong with a record of activity, and in which line, counted from 1. */
export class TraceError extends Error {
  readonly line: number;
  constructor(line: number, reason: string) {
    super(reason);
    this.name = 'TraceError';
    this.line = line;
  }
}

const parseLine = (text: string, line: number): TraceLine => {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw new TraceError(line, 'is not JSON');
  }
  const parsed = v.safeParse(lineSchema, raw);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const field = v.getDotPath(issue);
    throw new TraceError(line, field === null ? issue.message : `"${field}": ${issue.message}`);
  }
  const wallMs = Date.parse(parsed.output.t);
  if (Number.isNaN(wallMs)) throw new TraceError(line, `"t": there is no time ${parsed.output.t}`);
  return { wallMs, state: parsed.output.state };
};

/** Reads a record of activity, a JSON object a line, in order of time. Throws TraceError on the first broken line. */
export const parseTrace = (text: string): readonly TraceLine[] => {
  const lines: TraceLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const parsed = parseLine(line, index + 1);
    const last = lines.at(-1);
    if (last !== undefined && parsed.wallMs < last.wallMs) throw new TraceError(index + 1, '"t": goes back in time');
    lines.push(parsed);
  }
  if (lines.length === 0) throw new TraceError(1, 'holds no line at all');
  return lines;
};

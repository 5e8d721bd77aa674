import { at, MINUTE, type Run } from './run.ts';

type Line<E> = Extract<Run['lines'][number], { readonly event: E }>;

const ANSWER_MS = 5_000;

/** What became of a break that nobody answers: when its time began, by 10 s without input, and whether it did. */
const unanswered = ({ world, settings }: Run, shown: number, lengthMs: number) => {
  const waits = settings.rules.startsAfterSeconds * 1000;
  for (let t = shown; t <= shown + lengthMs; ) {
    const silentSince = Math.max(shown, world.lastInput(t) ?? shown);
    const starts = silentSince + waits;
    const inputUntil = world.lastInput(starts) ?? silentSince;
    if (inputUntil <= silentSince) {
      if (starts > shown + lengthMs) return null;
      const touched = (world.lastInput(starts + lengthMs) ?? silentSince) > starts;
      return { ends: starts + lengthMs, outcomes: touched ? ['completed', 'away'] : ['away'] };
    }
    t = Math.max(inputUntil, t + 1_000);
  }
  return null;
};

/** Every break that is shown has one outcome before the next, as the person responds. */
export const checkOutcomes = (run: Run): readonly string[] => {
  const { world, lines, settings, respond } = run;
  const wrong: string[] = [];
  let open: Line<'shown'> | null = null;
  let snoozes = 0;

  const expected = (shown: Line<'shown'>): { readonly ends: number; readonly outcomes: readonly string[] } => {
    const lengthMs = settings[shown.break].lastsMinutes * MINUTE;
    const t = at(shown);
    switch (respond) {
      case 'complete':
        return { ends: t + lengthMs, outcomes: ['completed'] };
      case 'skip':
        return { ends: t + ANSWER_MS, outcomes: ['skipped'] };
      case 'snooze':
        return { ends: t + ANSWER_MS, outcomes: [snoozes < settings.rules.snoozesAtMost ? 'snoozed' : 'skipped'] };
      case 'ignore':
        return unanswered(run, t, lengthMs) ?? { ends: t + lengthMs, outcomes: ['ignored'] };
    }
  };

  /** Locked or asleep, the end of a break is seen by the reading after that. */
  const offUntil = (t: number): number => {
    let end = t;
    for (const { from, until, state } of world.segments) {
      if ((state === 'locked' || state === 'suspended') && from <= end && until > end) end = until;
    }
    return end;
  };

  const check = (shown: Line<'shown'>, line: Line<'outcome'>): void => {
    const { ends, outcomes } = expected(shown);
    const complain = (what: string): void =>
      void wrong.push(`${shown.t}: shown ${shown.break}, ${line.outcome} at ${line.t}: ${what}`);
    if (line.break !== shown.break) complain('of another kind');
    const seen = offUntil(ends);
    const slept = world.segments.some(
      ({ from, until, state }) => state === 'suspended' && from < at(line) && until > at(shown),
    );
    if (seen !== ends || slept) {
      // Away at its end; or the answer came after a short sleep.
      if (![...outcomes, 'away'].includes(line.outcome)) complain(`expected ${outcomes} or away`);
      if (at(line) < ends) complain(`before ${new Date(ends).toISOString()}`);
      return;
    }
    if (!outcomes.includes(line.outcome)) complain(`expected ${outcomes}`);
    if (Math.abs(at(line) - ends) > 1_000) complain(`expected at ${new Date(ends).toISOString()}`);
  };

  for (const line of lines) {
    if (line.event === 'credited') snoozes = 0;
    if (line.event === 'shown') {
      if (open !== null) wrong.push(`${line.t}: shown while the break of ${open.t} is open`);
      open = line;
    }
    if (line.event !== 'outcome') continue;
    if (open === null) wrong.push(`${line.t}: outcome of no break`);
    else check(open, line);
    open = null;
    snoozes = line.outcome === 'snoozed' ? snoozes + 1 : 0;
  }
  const longestMs = 2 * Math.max(settings.micro.lastsMinutes, settings.long.lastsMinutes) * MINUTE;
  if (open !== null && offUntil(at(open) + longestMs) < world.end) wrong.push(`${open.t}: shown, without an outcome`);
  return wrong;
};

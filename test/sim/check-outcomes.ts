import { openAt } from './hours.ts';
import { at, MINUTE, type Run } from './run.ts';

type Line<E> = Extract<Run['lines'][number], { readonly event: E }>;

const ANSWER_MS = 5_000;

/** Somebody who works is looked for so often. */
const LOOK_MS = 5_000;

type Expected = { readonly ends: number; readonly outcomes: readonly string[] };

/** What becomes of a break that nobody answers, look by look; null where the person is gone, calls, or the machine is locked or asleep meanwhile. */
const unanswered = ({ world, settings }: Run, shown: number, lengthMs: number): Expected | null => {
  const waits = settings.rules.startsAfterSeconds * 1000;
  // Where nobody is there, nobody is looked for so often.
  const absentAfter = settings.rules.absenceMinutes * MINUTE;
  const disturbed = world.segments.some(
    ({ from, until, state }) =>
      from <= shown + 2 * lengthMs + LOOK_MS &&
      until > shown &&
      (state === 'idle' ? until - from >= absentAfter : state !== 'active'),
  );
  if (disturbed) return null;
  const silentSince = (t: number): number => Math.max(shown, world.lastInput(t) ?? shown);
  const hasInput = (from: number, until: number): boolean => (world.lastInput(until) ?? 0) > from;

  let ran: number | null = null;
  let unused = 0;
  let interrupts = false;
  let touched = false;
  /** Where the looks in a row that saw input began. */
  let busySince: number | null = null;
  for (let t = shown; ; ) {
    const runs = ran !== null && !interrupts;
    const left = lengthMs - (runs ? (ran ?? 0) : unused);
    const starts = silentSince(t) + waits;
    const next = Math.min(
      t + LOOK_MS,
      left > 0 ? t + left : t + LOOK_MS,
      runs || starts <= t ? Number.POSITIVE_INFINITY : starts,
    );
    const passed = next - t;
    if (runs) ran = (ran ?? 0) + passed;
    else unused += passed;
    if (runs && hasInput(t, next)) touched = true;

    if (!runs && next - silentSince(next) >= waits) {
      ran ??= 0;
      interrupts = false;
      busySince = null;
    } else if (runs && passed === LOOK_MS) {
      const seen = hasInput(t, next);
      if (seen && busySince !== null) {
        const worked = Math.min(ran ?? 0, next - busySince);
        ran = (ran ?? 0) - worked;
        unused += worked;
        interrupts = true;
        if (ran <= waits) {
          unused += ran;
          ran = null;
          interrupts = false;
          touched = false;
        }
        busySince = null;
      } else busySince = seen ? t : null;
    }
    if (ran !== null && ran >= lengthMs) return { ends: next, outcomes: [touched ? 'completed' : 'away'] };
    if ((ran === null || interrupts) && unused >= lengthMs) {
      const silent = next - silentSince(next);
      if (silent < 2 * LOOK_MS) return { ends: next, outcomes: ['ignored'] };
      if (silent >= lengthMs) return { ends: next, outcomes: ['away'] };
    }
    t = next;
  }
};

/** Every break that is shown has one outcome before the next, as the person responds. */
export const checkOutcomes = (run: Run): readonly string[] => {
  const { world, lines, settings, respond } = run;
  const wrong: string[] = [];
  let open: Line<'shown'> | null = null;
  let snoozes = 0;

  const expected = (shown: Line<'shown'>): Expected | null => {
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
        return unanswered(run, t, lengthMs);
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

  /** What nobody has begun goes when a call begins or the hours end, and comes again. */
  const gaveWay = (shown: Line<'shown'>, again: Line<'shown'>): boolean => {
    const until = Math.min(at(again), at(shown) + 2 * settings[shown.break].lastsMinutes * MINUTE);
    const called = world.segments.some(({ from, state }) => state === 'busy' && from > at(shown) && from < until);
    return respond !== 'complete' && (called || !openAt(until, run.zone, settings));
  };

  const check = (shown: Line<'shown'>, line: Line<'outcome'>): void => {
    const wanted = expected(shown);
    const complain = (what: string): void =>
      void wrong.push(`${shown.t}: shown ${shown.break}, ${line.outcome} at ${line.t}: ${what}`);
    if (line.break !== shown.break) complain('of another kind');
    if (wanted === null) {
      if (!['completed', 'ignored', 'away'].includes(line.outcome)) complain('nobody answered');
      return;
    }
    const { ends, outcomes } = wanted;
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
      if (open !== null && !gaveWay(open, line)) {
        wrong.push(`${line.t}: shown while the break of ${open.t} is open`);
      }
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

import { openAt } from './hours.ts';
import { opportunities } from './opportunities.ts';
import { at, MINUTE, READING_MS, type Run, text } from './run.ts';
import type { Absence } from './world.ts';

/** How far off a clock may be for every return that a reading saw late, and for the last reading before a break. */
const PER_ABSENCE_MS = 35_000;
/** After an absence that may be none, or of the other kind, a clock says nothing until it is zeroed. */
const DOUBTFUL = 1e6;
/** What showing may take on top of the limit. */
const GRACE_MS = MINUTE;

type Line = Run['lines'][number];
type Moment = { readonly t: number; readonly back?: Absence; readonly line?: Line; readonly gone?: Line };

/** When a break that has no outcome went: as a call began, or as the hours ended. */
const gaveWayAt = ({ world, settings, zone }: Run, shown: Line): number => {
  const call = world.segments.find(({ from, state }) => state === 'busy' && from >= at(shown))?.from ?? world.end;
  for (let t = at(shown); t < call; t += READING_MS) if (!openAt(t, zone, settings)) return t;
  return call;
};

/** The ends of the absences and the breaks, in order of time. */
const momentsOf = (run: Run): readonly Moment[] => {
  const { world, lines } = run;
  const backs = world.absences.filter(({ to }) => to < world.end).map<Moment>((back) => ({ t: back.to, back }));
  const breaks = lines
    .filter(({ event }) => event === 'shown' || event === 'outcome')
    .map<Moment>((line) => ({ t: at(line), line }));
  const gone = breaks.flatMap<Moment>(({ line }, index) =>
    line?.event === 'shown' && breaks[index + 1]?.line?.event !== 'outcome'
      ? [{ t: gaveWayAt(run, line), gone: line }]
      : [],
  );
  return [...backs, ...breaks, ...gone].sort((a, b) => a.t - b.t || (a.back ? -1 : 0) - (b.back ? -1 : 0));
};

/** The two clocks, kept by the rules from the record alone, against what `shown` says of them, and when it is said. */
export const checkSitting = (run: Run): readonly string[] => {
  const { world, settings } = run;
  const { micro: microSettings, long: longSettings, rules } = settings;
  const wrong: string[] = [];
  const spans = opportunities(run);
  let micro = 0;
  let long = 0;
  let microDoubts = 1;
  let longDoubts = 1;
  let now = world.start;
  let shownAt: number | null = null;

  const advance = (t: number): void => {
    if (shownAt === null) {
      complainOfMissed(t);
      const sat = world.sat(now, t);
      micro += sat;
      long += sat;
    }
    now = t;
  };
  /** When a break falls due within a span of sitting that begins at `from`, by the latest of what is in doubt. */
  const dueFrom = (from: number): number => {
    const sat = world.sat(now, from);
    const microLeft = microSettings.on ? microSettings.everyMinutes * MINUTE - micro - sat : Number.POSITIVE_INFINITY;
    const longLeft = longSettings.on ? longSettings.everyMinutes * MINUTE - long - sat : Number.POSITIVE_INFINITY;
    return from + Math.max(0, Math.min(microLeft, longLeft)) + Math.max(microDoubts, longDoubts) * PER_ABSENCE_MS;
  };
  /** Enough sitting does get a break, and what holds one is told. */
  const complainOfMissed = (t: number): void => {
    for (const span of spans) {
      const from = Math.max(span.from, now);
      const until = Math.min(span.until, t);
      if (until <= from || until - dueFrom(from) <= rules.waitAtMostMinutes * MINUTE + GRACE_MS) continue;
      wrong.push(`no break from ${text(dueFrom(from))}, when one was due, to ${text(until)}`);
    }
    for (const call of world.segments) {
      const from = Math.max(call.from, now);
      const until = Math.min(call.until, t);
      if (call.state !== 'busy' || until <= from || until <= dueFrom(from)) continue;
      const isOpen = openAt(from, run.zone, settings) && openAt(until, run.zone, settings);
      // Once a break: since the last one ended, or since the last absence.
      if (isOpen && !run.lines.some((line) => line.event === 'held' && at(line) >= now && at(line) <= until)) {
        wrong.push(`nothing told of what holds the break from ${text(dueFrom(from))} to ${text(until)}`);
      }
    }
  };

  const checkShown = (line: Run['lines'][number] & { readonly event: 'shown' }): void => {
    // What is an absence only in hindsight, counts when the break shows.
    const open = world.absences.find(({ from, to }) => at(line) >= from && at(line) < to);
    const said = line.sittingSeconds * 1000 - (open === undefined ? 0 : at(line) - open.from);
    const fits = (clock: number, doubts: number): boolean => Math.abs(said - clock) <= doubts * PER_ABSENCE_MS;
    const ofMicro = fits(micro, microDoubts) && line.sittingSeconds >= microSettings.everyMinutes * 60;
    const ofLong = fits(long, longDoubts) && line.sittingSeconds >= longSettings.everyMinutes * 60;
    const longIsClose = long + longDoubts * PER_ABSENCE_MS >= (longSettings.everyMinutes - rules.mergeMinutes) * MINUTE;
    if (line.break === 'micro' ? ofMicro : ofLong || (ofMicro && longIsClose)) return;
    wrong.push(
      `${line.t}: shown ${line.break} after ${line.sittingSeconds} s; micro ${micro / 1000}, long ${long / 1000}`,
    );
  };

  const end = (line: Run['lines'][number] & { readonly event: 'outcome' }): void => {
    shownAt = null;
    if (line.outcome === 'snoozed') {
      const before = settings[line.break].snoozeMinutes;
      micro = Math.min(micro, (microSettings.everyMinutes - before) * MINUTE);
      long = Math.min(long, (longSettings.everyMinutes - before) * MINUTE);
      return;
    }
    micro = 0;
    microDoubts = 1;
    // It was sat through for its own length, whatever was done in between.
    if (line.outcome === 'ignored') long += settings[line.break].lastsMinutes * MINUTE;
    if (line.break === 'micro') return;
    long = 0;
    longDoubts = 1;
  };

  for (const { t, back, line, gone } of momentsOf(run)) {
    advance(t);
    if (gone !== undefined && shownAt === at(gone)) {
      // What of that was sat through is in doubt.
      const shownMs = t - at(gone);
      micro += shownMs;
      long += shownMs;
      microDoubts += shownMs / PER_ABSENCE_MS;
      longDoubts += shownMs / PER_ABSENCE_MS;
      shownAt = null;
    } else if (line?.event === 'shown') {
      checkShown(line);
      shownAt = t;
    } else if (line?.event === 'outcome') end(line);
    else if (back !== undefined) {
      micro = 0;
      microDoubts = back.doubtful ? DOUBTFUL : 1;
      if (back.earned === 'long') long = 0;
      longDoubts = back.earned === 'long' ? 1 : longDoubts + 1;
      const untilLongMs = back.to - back.from - longSettings.lastsMinutes * MINUTE;
      const latest = (longSettings.everyMinutes - rules.longAfterAbsenceMinutes) * MINUTE;
      if (untilLongMs >= 0) long = Math.min(long, latest);
      if (back.close || (Math.abs(untilLongMs) < READING_MS && long > latest)) longDoubts = DOUBTFUL;
    }
  }
  advance(world.end);
  return wrong;
};

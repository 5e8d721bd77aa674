import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { HOUR_MS, MINUTE_MS } from '../../shared/model/time.ts';
import { defaultSettings } from '../../shared/settings/defaults.ts';
import type { Settings } from '../../shared/settings/schema.ts';
import { simulate } from '../../shared/simulation/simulate.ts';
import type { TraceLine } from '../../shared/simulation/trace.ts';

/** Hands off for so long, or a screen locked for so long, is time away, whoever judges it. */
const AWAY_MS = 5 * MINUTE_MS;
const OFF_MS = 2 * MINUTE_MS;
const JUST_BACK_MS = 2 * MINUTE_MS;

type Rules = Settings['rules'];

/** A schedule to compare: a rule of it taken out, by its settings or by what it is told of the person. */
export type ScheduleVariant = {
  readonly name: string;
  readonly rules?: Partial<Rules>;
  /** Whether it hears of calls. */
  readonly deaf?: boolean;
  /** A plain timer, which knows nothing but the time. */
  readonly everyMs?: number;
};

export const VARIANTS: readonly ScheduleVariant[] = [
  { name: 'all rules' },
  { name: 'without waiting for a pause', rules: { waitAtMostMinutes: 0 } },
  { name: 'without calm after a return', rules: { calmMinutes: 0 } },
  { name: 'without hearing of calls', deaf: true },
  { name: 'without joining short and long breaks', rules: { mergeMinutes: 0 } },
  {
    name: 'without counting short absences',
    rules: { absenceMinutes: 30, offMinutes: 30, longAbsenceMinutes: 60, longOffMinutes: 60 },
  },
  { name: 'a plain timer of 30 minutes', everyMs: 30 * MINUTE_MS },
];

export type Manners = {
  readonly shown: number;
  /** Of those, per cent. */
  readonly intoInput: number;
  readonly justBack: number;
  readonly intoCalls: number;
  readonly longestSittingMinutes: number;
  readonly promptsAnHour: number;
};

/** What a person did, as spans with an end. */
type Span = TraceLine & { readonly untilMs: number };

const spansOf = (trace: readonly TraceLine[]): readonly Span[] =>
  trace.slice(0, -1).map((line, index) => ({ ...line, untilMs: trace[index + 1]?.wallMs ?? line.wallMs }));

const isAway = ({ state, wallMs, untilMs }: Span): boolean => {
  const ms = untilMs - wallMs;
  if (state === 'locked' || state === 'suspended') return ms >= OFF_MS;
  return state === 'idle' && ms >= AWAY_MS;
};

const spanAt = (spans: readonly Span[], wallMs: number): number => spans.findLastIndex((span) => span.wallMs <= wallMs);

type Prompts = { readonly shown: readonly number[]; readonly announced: number };

const promptsOf = (
  language: AppLanguage,
  trace: readonly TraceLine[],
  { rules, deaf, everyMs }: ScheduleVariant,
): Prompts => {
  if (everyMs !== undefined) {
    const on = spansOf(trace).filter(({ state }) => state !== 'suspended' && state !== 'locked');
    const shown: number[] = [];
    let ranMs = 0;
    for (const { wallMs, untilMs } of on) {
      for (let leftMs = everyMs - ranMs; wallMs + leftMs < untilMs; leftMs += everyMs) shown.push(wallMs + leftMs);
      ranMs = (ranMs + untilMs - wallMs) % everyMs;
    }
    return { shown, announced: 0 };
  }
  const shown: number[] = [];
  let announced = 0;
  simulate({
    trace: deaf ? trace.map((line) => (line.state === 'busy' ? { ...line, state: 'active' as const } : line)) : trace,
    settings: { ...defaultSettings, rules: { ...defaultSettings.rules, ...rules } },
    ...{ language, respond: 'complete', zone: 'UTC', seed: 1 },
    tell: (line) => {
      if (line.event === 'shown') shown.push(Date.parse(line.t));
      // A heads-up says something only where it is a notification, as before long breaks.
      if (line.event === 'heads-up' && defaultSettings[line.break].notice) announced += 1;
    },
  });
  return { shown, announced };
};

/** How a schedule behaves over a record. */
export const mannersOf = (language: AppLanguage, trace: readonly TraceLine[], variant: ScheduleVariant): Manners => {
  const spans = spansOf(trace);
  const { shown, announced } = promptsOf(language, trace, variant);
  const share = (count: number): number => (shown.length === 0 ? 0 : (100 * count) / shown.length);
  const stateAt = (wallMs: number): TraceLine['state'] | undefined => spans[spanAt(spans, wallMs)]?.state;
  const isJustBack = (wallMs: number): boolean => {
    const back = spans.slice(0, spanAt(spans, wallMs)).findLast(isAway);
    return back !== undefined && wallMs - back.untilMs < JUST_BACK_MS;
  };

  const presentMs = spans.reduce((sum, span) => (isAway(span) ? sum : sum + span.untilMs - span.wallMs), 0);
  const ends = [...shown, ...spans.filter(isAway).map(({ wallMs }) => wallMs)].sort((a, b) => a - b);
  let longestMs = 0;
  for (const [index, span] of spans.entries()) {
    const before = spans[index - 1];
    if (
      isAway(span) ||
      (before !== undefined && !isAway(before) && !shown.some((at) => at >= before.wallMs && at < span.wallMs))
    )
      continue;
    const endMs = ends.find((at) => at > span.wallMs) ?? span.untilMs;
    longestMs = Math.max(longestMs, endMs - span.wallMs);
  }
  return {
    shown: shown.length,
    intoInput: share(shown.filter((at) => stateAt(at) === 'active').length),
    justBack: share(shown.filter(isJustBack).length),
    intoCalls: share(shown.filter((at) => stateAt(at) === 'busy').length),
    longestSittingMinutes: longestMs / MINUTE_MS,
    promptsAnHour: (shown.length + announced) / (presentMs / HOUR_MS),
  };
};

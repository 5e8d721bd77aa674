import home from '../i18n/en/home.json' with { type: 'json' };
import shell from '../i18n/en/shell.json' with { type: 'json' };
import { fill } from '../i18n/text.ts';
import type { Alert } from '../model/alert.ts';
import type { Status } from '../model/status.ts';
import { localTime } from '../schedule/local-time.ts';
import type { Command } from '../schedule/types.ts';
import type { HomePage } from '../views/home.ts';

const { menu: text } = shell;

export type MenuAction =
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'focus-break' }
  | { readonly type: 'open-find' }
  | { readonly type: 'open-home'; readonly page: HomePage }
  | { readonly type: 'open-folder'; readonly folder: 'log' | 'movements' }
  | { readonly type: 'quit' };

/** An entry of the tray menu, as data: equal entries look and do the same. */
export type MenuEntry =
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'action'; readonly label: string; readonly action: MenuAction }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] };

export type MenuFacts = {
  readonly status: Status;
  readonly alerts: readonly Alert[];
  readonly nowMs: number;
  readonly zone: string;
  /** BCP 47; how this person's system writes the time of day. */
  readonly locale: string;
};

type Times = Pick<MenuFacts, 'nowMs' | 'zone' | 'locale'>;

/** The language of the texts, which the weekday must have too. */
const LANGUAGE = 'en';

/** A time of day, with the weekday where it is not today's. */
export const oClock = (wallMs: number, { nowMs, zone, locale }: Times): string => {
  const time = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: 'numeric', minute: '2-digit' }).format(wallMs);
  if (localTime(wallMs, zone).date === localTime(nowMs, zone).date) return time;
  return `${new Intl.DateTimeFormat(LANGUAGE, { timeZone: zone, weekday: 'short' }).format(wallMs)} ${time}`;
};

const reasonsOf = ({ holding }: Status): string => holding.map((reason) => home.today.reasons[reason]).join(', ');

const pausedText = ({ pausedUntilMs }: Status, times: Times): string =>
  pausedUntilMs ? fill(text.pausedUntil, { time: oClock(pausedUntilMs, times) }) : text.pausedOpen;

/** What is next, in one line: the first of the menu, and the icon's tooltip. Says o'clocks, so that it seldom changes. */
export const headline = ({ status, ...times }: Times & { readonly status: Status }): string => {
  const { phase, next, hoursEndMs } = status;
  switch (phase) {
    case 'sitting':
      if (next !== null) return fill(text.next, { kind: text.kind[next.kind], time: oClock(next.wallMs, times) });
      return hoursEndMs === null ? text.nothingNext : fill(text.hoursEnd, { time: oClock(hoursEndMs, times) });
    case 'announced':
      return fill(text.announced, { kind: text.kind[next?.kind ?? 'micro'] });
    case 'due':
      return fill(text.due, { kind: text.kind[next?.kind ?? 'micro'] });
    case 'holding':
      return fill(text.holding, { reasons: reasonsOf(status) });
    case 'paused':
      return pausedText(status, times);
    case 'starting':
    case 'away':
    case 'out-of-hours':
    case 'showing':
      return text[phase];
    default:
      return phase satisfies never;
  }
};

const act = (label: string, action: MenuAction): MenuEntry => ({ kind: 'action', label, action });
const command = (label: string, asked: Command): MenuEntry => act(label, { type: 'command', command: asked });
const open = (label: string, page: HomePage): MenuEntry => act(label, { type: 'open-home', page });
const separator: MenuEntry = { kind: 'separator' };

const HOUR_MS = 3_600_000;

const pauses: readonly MenuEntry[] = [
  command(text.pause.half, { type: 'pause', for: { until: 'passed', ms: HOUR_MS / 2 } }),
  command(text.pause.one, { type: 'pause', for: { until: 'passed', ms: HOUR_MS } }),
  command(text.pause.two, { type: 'pause', for: { until: 'passed', ms: 2 * HOUR_MS } }),
  command(text.pause.tomorrow, { type: 'pause', for: { until: 'tomorrow' } }),
  command(text.pause.resumed, { type: 'pause', for: { until: 'resumed' } }),
];

const breakEntries = ({ phase }: Status): readonly MenuEntry[] => {
  if (phase === 'showing') return [act(text.focusBreak, { type: 'focus-break' })];
  const now = command(text.breakNow, { type: 'show-now' });
  return phase === 'announced' || phase === 'due'
    ? [now, command(text.snooze, { type: 'snooze' }), command(text.skip, { type: 'skip' })]
    : [now];
};

const quietEntries = ({ meetingUntilMs, pausedUntilMs }: Status, times: Times): readonly MenuEntry[] => [
  meetingUntilMs === null
    ? command(text.meeting, { type: 'meeting', ms: HOUR_MS })
    : command(fill(text.meetingOver, { time: oClock(meetingUntilMs, times) }), { type: 'meeting-over' }),
  pausedUntilMs === null
    ? { kind: 'menu', label: text.pause.title, entries: pauses }
    : command(text.resume, { type: 'resume' }),
];

/** The tray menu for a state of things. */
export const menuEntries = (facts: MenuFacts): readonly MenuEntry[] => {
  const { status, alerts } = facts;
  const since: readonly MenuEntry[] =
    status.sittingFromMs === null
      ? []
      : [{ kind: 'text', label: fill(text.sittingSince, { time: oClock(status.sittingFromMs, facts) }) }];
  return [
    { kind: 'text', label: headline(facts) },
    ...since,
    ...[...new Set(alerts.map(({ code }) => code))].map((code) => open(text.alerts[code], 'today')),
    separator,
    ...breakEntries(status),
    ...quietEntries(status, facts),
    separator,
    act(text.find, { type: 'open-find' }),
    open(text.help, 'help'),
    open(text.today, 'today'),
    open(text.settings, 'settings'),
    act(text.ownMovements, { type: 'open-folder', folder: 'movements' }),
    act(text.log, { type: 'open-folder', folder: 'log' }),
    separator,
    act(text.quit, { type: 'quit' }),
  ];
};

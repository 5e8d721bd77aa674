import type { Texts } from '../i18n/english.ts';
import { clockText, rowText, weekdayText } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import type { Alert } from '../model/alert.ts';
import type { Busy, BusyReason } from '../model/busy-reason.ts';
import { USUAL_SESSION_MINUTES } from '../model/session.ts';
import type { Status } from '../model/status.ts';
import { HOUR_MS } from '../model/time.ts';
import { localTime } from '../schedule/local-time.ts';
import type { Command } from '../schedule/types.ts';
import type { ProfilesShown } from '../settings/profiles.ts';
import { busyWords } from '../views/busy-words.ts';
import type { HomePage } from '../views/home.ts';

export type MenuAction =
  | { readonly type: 'command'; readonly command: Command }
  | { readonly type: 'session'; readonly minutes: number }
  | { readonly type: 'focus-break' }
  | { readonly type: 'open-find' }
  | { readonly type: 'ignore-busy'; readonly reason: BusyReason }
  | { readonly type: 'open-home'; readonly page: HomePage }
  /** Null for the plain settings. */
  | { readonly type: 'switch-profile'; readonly name: string | null }
  | { readonly type: 'quit' };

/** An entry of the tray menu, as data: equal entries look and do the same. */
export type MenuEntry =
  | { readonly kind: 'text'; readonly label: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'action'; readonly label: string; readonly action: MenuAction }
  /** One of several, of which one holds. */
  | { readonly kind: 'choice'; readonly label: string; readonly chosen: boolean; readonly action: MenuAction }
  | { readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[] };

export type MenuFacts = {
  readonly status: Status;
  readonly alerts: readonly Alert[];
  /** What has made busy for so long that it may have been forgotten. */
  readonly doubted: Busy | null;
  readonly profiles: ProfilesShown;
  readonly nowMs: number;
  readonly zone: string;
  /** BCP 47; how this person's system writes the time of day. */
  readonly locale: string;
};

type Times = Pick<MenuFacts, 'nowMs' | 'zone' | 'locale'>;

/** What the menu is said with. */
export type MenuLanguage = Pick<Language<Pick<Texts, 'home' | 'shell'>>, 'code' | 't'>;

/** A time of day, with the weekday where it is not today's; that one in the language of the texts. */
export const oClock = (code: string, wallMs: number, { nowMs, zone, locale }: Times): string => {
  const time = clockText(locale, wallMs, zone);
  if (localTime(wallMs, zone).date === localTime(nowMs, zone).date) return time;
  return `${weekdayText(code, wallMs, zone)} ${time}`;
};

const reasonsOf = ({ code, t }: MenuLanguage, { holding }: Status): string =>
  rowText(
    code,
    holding.map((busy) => busyWords(t, busy)),
  );

const pausedText = ({ code, t }: MenuLanguage, { pausedUntilMs }: Status, times: Times): string =>
  pausedUntilMs
    ? t('shell.menu.pausedUntil', { time: oClock(code, pausedUntilMs, times) })
    : t('shell.menu.pausedOpen');

/** What is next, in one line: the first of the menu, and the icon's tooltip. Says o'clocks, so that it seldom changes. */
export const headline = (language: MenuLanguage, { status, ...times }: Times & { readonly status: Status }): string => {
  const { code, t } = language;
  const { phase, next, hoursEndMs } = status;
  switch (phase) {
    case 'sitting':
      if (next !== null)
        return t('shell.menu.next', {
          kind: t(`shell.menu.kind.${next.kind}`),
          time: oClock(code, next.wallMs, times),
        });
      return hoursEndMs === null
        ? t('shell.menu.nothingNext')
        : t('shell.menu.hoursEnd', { time: oClock(code, hoursEndMs, times) });
    case 'announced':
      return t('shell.menu.announced', { kind: t(`shell.menu.kind.${next?.kind ?? 'micro'}`) });
    case 'due':
      return t('shell.menu.due', { kind: t(`shell.menu.kind.${next?.kind ?? 'micro'}`) });
    case 'holding':
      return t('shell.menu.holding', { reasons: reasonsOf(language, status) });
    case 'paused':
      return pausedText(language, status, times);
    case 'day-off':
      return t('shell.menu.dayOff', { time: oClock(code, status.pausedUntilMs ?? 0, times) });
    case 'starting':
    case 'away':
    case 'out-of-hours':
    case 'holiday':
    case 'showing':
      return t(`shell.menu.${phase}`);
    default:
      return phase satisfies never;
  }
};

const act = (label: string, action: MenuAction): MenuEntry => ({ kind: 'action', label, action });
const command = (label: string, asked: Command): MenuEntry => act(label, { type: 'command', command: asked });
const open = (label: string, page: HomePage): MenuEntry => act(label, { type: 'open-home', page });
const separator: MenuEntry = { kind: 'separator' };

const pauses = ({ t }: MenuLanguage): readonly MenuEntry[] => [
  command(t('shell.menu.pause.half'), { type: 'pause', for: { until: 'passed', ms: HOUR_MS / 2 } }),
  command(t('shell.menu.pause.one'), { type: 'pause', for: { until: 'passed', ms: HOUR_MS } }),
  command(t('shell.menu.pause.two'), { type: 'pause', for: { until: 'passed', ms: 2 * HOUR_MS } }),
  command(t('shell.menu.pause.tomorrow'), { type: 'pause', for: { until: 'tomorrow' } }),
  command(t('shell.menu.pause.dayOff'), { type: 'pause', for: { until: 'day-off' } }),
  command(t('shell.menu.pause.resumed'), { type: 'pause', for: { until: 'resumed' } }),
];

/** The next break at once, or a session for as long as there is time. */
const breakNow = ({ t }: MenuLanguage): MenuEntry => ({
  kind: 'menu',
  label: t('shell.menu.now.title'),
  entries: [
    command(t('shell.menu.now.next'), { type: 'show-now' }),
    ...USUAL_SESSION_MINUTES.map((minutes) =>
      act(t('shell.menu.now.session', { n: minutes }), { type: 'session', minutes }),
    ),
  ],
});

const breakEntries = (language: MenuLanguage, { phase }: Status): readonly MenuEntry[] => {
  const { t } = language;
  if (phase === 'showing') return [act(t('shell.menu.focusBreak'), { type: 'focus-break' })];
  const now = breakNow(language);
  return phase === 'announced' || phase === 'due'
    ? [now, command(t('shell.menu.snooze'), { type: 'snooze' }), command(t('shell.menu.skip'), { type: 'skip' })]
    : [now];
};

const quietEntries = (
  language: MenuLanguage,
  { phase, meetingUntilMs, handsOffUntilMs, pausedUntilMs }: Status,
  times: Times,
): readonly MenuEntry[] => {
  const { code, t } = language;
  return [
    meetingUntilMs === null
      ? command(t('shell.menu.meeting'), { type: 'meeting', ms: HOUR_MS })
      : command(t('shell.menu.meetingOver', { time: oClock(code, meetingUntilMs, times) }), { type: 'meeting-over' }),
    handsOffUntilMs === null
      ? command(t('shell.menu.reading'), { type: 'hands-off', ms: HOUR_MS })
      : command(t('shell.menu.readingOver', { time: oClock(code, handsOffUntilMs, times) }), { type: 'hands-on' }),
    pausedUntilMs === null
      ? { kind: 'menu', label: t('shell.menu.pause.title'), entries: pauses(language) }
      : command(t(phase === 'day-off' ? 'shell.menu.workToday' : 'shell.menu.resume'), { type: 'resume' }),
  ];
};

const doubtEntry = ({ t }: MenuLanguage, doubted: Busy): MenuEntry =>
  act(t('shell.menu.doubted', { busy: busyWords(t, doubted) }), { type: 'ignore-busy', reason: doubted.reason });

/** The way to the settings; once there are profiles, by way of them, so that the menu is no longer than without. */
const settingsEntry = ({ t }: MenuLanguage, { active, profiles }: ProfilesShown): MenuEntry => {
  if (profiles.length === 0) return open(t('shell.menu.settings'), 'settings');
  const choice = (label: string, name: string | null): MenuEntry => ({
    ...{ kind: 'choice', label, chosen: name === active, action: { type: 'switch-profile', name } },
  });
  const none = t('shell.menu.profile.none');
  return {
    kind: 'menu',
    label: t('shell.menu.profile.settings', { name: active ?? none }),
    entries: [
      ...profiles.map(({ name }) => choice(name, name)),
      choice(none, null),
      separator,
      open(t('shell.menu.profile.all'), 'settings'),
    ],
  };
};

/** The tray menu for a state of things. */
export const menuEntries = (language: MenuLanguage, facts: MenuFacts): readonly MenuEntry[] => {
  const { code: languageCode, t } = language;
  const { status, alerts, doubted, profiles } = facts;
  const since: readonly MenuEntry[] =
    status.sittingFromMs === null
      ? []
      : [
          {
            kind: 'text',
            label: t('shell.menu.sittingSince', { time: oClock(languageCode, status.sittingFromMs, facts) }),
          },
        ];
  return [
    { kind: 'text', label: headline(language, facts) },
    ...since,
    ...[...new Set(alerts.map(({ code }) => code))].map((code) => open(t(`shell.menu.alerts.${code}`), 'today')),
    separator,
    ...breakEntries(language, status),
    ...quietEntries(language, status, facts),
    ...(doubted === null ? [] : [doubtEntry(language, doubted)]),
    separator,
    act(t('shell.menu.find'), { type: 'open-find' }),
    open(t('shell.menu.help'), 'help'),
    open(t('shell.menu.today'), 'today'),
    settingsEntry(language, profiles),
    separator,
    act(t('shell.menu.quit'), { type: 'quit' }),
  ];
};

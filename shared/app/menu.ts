import type { Alert } from '../model/alert.ts';
import type { Busy, BusyReason } from '../model/busy-reason.ts';
import { USUAL_SESSION_MINUTES } from '../model/session.ts';
import type { Status } from '../model/status.ts';
import { HOUR_MS } from '../model/time.ts';
import type { Command } from '../schedule/types.ts';
import type { ProfilesShown } from '../settings/profiles.ts';
import { busyWords } from '../views/busy-words.ts';
import type { HomePage } from '../views/home.ts';
import { headline, type MenuLanguage, oClock, type Times } from './headline.ts';

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

export type MenuFacts = Times & {
  readonly status: Status;
  readonly alerts: readonly Alert[];
  /** What has made busy for so long that it may have been forgotten. */
  readonly doubted: Busy | null;
  readonly profiles: ProfilesShown;
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
  { phase, meetingUntilMs, handsOffUntilMs, standing, standingDesk, pausedUntilMs }: Status,
  times: Times,
): readonly MenuEntry[] => {
  const { code, t } = language;
  // Said at the command line it can be ended here, too.
  const stands = standing !== null || standingDesk;
  const toggle =
    standing === null
      ? command(t('shell.menu.stand'), { type: 'standing' })
      : command(t('shell.menu.sit'), { type: 'sitting' });
  return [
    meetingUntilMs === null
      ? command(t('shell.menu.meeting'), { type: 'meeting', ms: HOUR_MS })
      : command(t('shell.menu.meetingOver', { time: oClock(code, meetingUntilMs, times) }), { type: 'meeting-over' }),
    handsOffUntilMs === null
      ? command(t('shell.menu.reading'), { type: 'hands-off', ms: HOUR_MS })
      : command(t('shell.menu.readingOver', { time: oClock(code, handsOffUntilMs, times) }), { type: 'hands-on' }),
    ...(stands ? [toggle] : []),
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

/** So many lines at most, its rules not counted: what is longer is not read. */
const MOST_LINES = 11;

/** The last of the entries as they are, those before them in a menu of their own, where there are more than fit. */
const fitted = ({ t }: MenuLanguage, entries: readonly MenuEntry[], most: number): readonly MenuEntry[] => {
  if (entries.length <= most) return entries;
  const folded = entries.length - Math.max(0, most - 1);
  return [
    { kind: 'menu', label: t('shell.menu.rightNow'), entries: entries.slice(0, folded) },
    ...entries.slice(folded),
  ];
};

const sinceEntries = ({ code, t }: MenuLanguage, { status, ...times }: MenuFacts): readonly MenuEntry[] => {
  const { sittingFromMs, standing } = status;
  const since = (key: 'sittingSince' | 'standingSince', fromMs: number): MenuEntry => ({
    kind: 'text',
    label: t(`shell.menu.${key}`, { time: oClock(code, fromMs, times) }),
  });
  if (standing !== null) return [since('standingSince', standing.fromMs)];
  return sittingFromMs === null ? [] : [since('sittingSince', sittingFromMs)];
};

/** Since when they sit or stand, and each kind of alert; where there is no room for all, one line for the alerts. */
const topEntries = (language: MenuLanguage, facts: MenuFacts, most: number): readonly MenuEntry[] => {
  const { t } = language;
  const since = sinceEntries(language, facts);
  const alerts = [...new Set(facts.alerts.map(({ code }) => code))].map((code) =>
    open(t(`shell.menu.alerts.${code}`), 'today'),
  );
  if (since.length + alerts.length <= most) return [...since, ...alerts];
  const notes = alerts.length === 1 ? alerts : [open(t('shell.menu.notes'), 'today')];
  return [...since, ...notes].slice(-most);
};

/** The tray menu for a state of things. */
export const menuEntries = (language: MenuLanguage, facts: MenuFacts): readonly MenuEntry[] => {
  const { t } = language;
  const { status, doubted, profiles } = facts;
  const onBreak = breakEntries(language, status);
  const doubt = doubted === null ? [] : [doubtEntry(language, doubted)];
  const foot = [
    act(t('shell.menu.find'), { type: 'open-find' }),
    open(t('shell.menu.help'), 'help'),
    open(t('shell.menu.today'), 'today'),
    settingsEntry(language, profiles),
  ];
  // Beside the first and the last line.
  const room = MOST_LINES - 2 - onBreak.length - doubt.length - foot.length;
  const top = topEntries(language, facts, room - 1);
  return [
    { kind: 'text', label: headline(language, facts) },
    ...top,
    separator,
    ...onBreak,
    // Whether somebody sits makes no difference to where things are.
    ...fitted(language, quietEntries(language, status, facts), room - Math.max(1, top.length)),
    ...doubt,
    separator,
    ...foot,
    separator,
    act(t('shell.menu.quit'), { type: 'quit' }),
  ];
};

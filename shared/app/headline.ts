import type { Texts } from '../i18n/english.ts';
import { clockText, rowText, weekdayText } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import type { Status } from '../model/status.ts';
import { localTime } from '../schedule/local-time.ts';
import { busyWords } from '../views/busy-words.ts';

/** When and where it is said. */
export type Times = {
  readonly nowMs: number;
  readonly zone: string;
  /** BCP 47; how this person's system writes the time of day. */
  readonly locale: string;
};

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
    case 'standing':
    case 'showing':
      return t(`shell.menu.${phase}`);
    default:
      return phase satisfies never;
  }
};

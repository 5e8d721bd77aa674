import type { Request, Success } from '../../shared/app/command-protocol.ts';
import { headline, oClock } from '../../shared/app/headline.ts';
import type { Translator } from '../../shared/i18n/english.ts';
import { rowText } from '../../shared/i18n/formats.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { MINUTE_MS } from '../../shared/model/time.ts';
import { type ProfilesShown, profileOf } from '../../shared/settings/profiles.ts';
import { columns, harmless } from './paragraphs.ts';
import { durationWords } from './time-words.ts';

const profileWords = (t: Translator<'cli'>, { active }: ProfilesShown): string =>
  active === null ? t('cli.done.noProfile') : t('cli.done.profile', { name: harmless(active) });

/** A profile a line, with what it sets. */
const profileList = (t: Translator<'cli'>, { active, profiles }: ProfilesShown): string => {
  if (profiles.length === 0) return t('cli.done.noProfiles');
  const rows = profiles.map(({ name, sets }) => [
    harmless(name),
    [...sets, ...(name === active ? [`(${t('cli.done.active')})`] : [])].join(' '),
  ]);
  return columns(rows).join('\n');
};

/** What is so now that it is done, in a line or a few. */
export const successWords = (
  language: AppLanguage,
  request: Request,
  { status, showing, profiles, nowMs, zone, locale }: Success,
): string => {
  const { code, t } = language;
  const namesOf = (names: readonly string[]): string => harmless(rowText(code, names));
  const times = { nowMs, zone, locale };
  const next = headline(language, { status, ...times });
  switch (request.do) {
    case 'status': {
      const { sittingFromMs, sittingMs, standing, meetingUntilMs, handsOffUntilMs } = status;
      const sinceWords = (key: 'sitting' | 'standing', fromMs: number, ms: number): string =>
        t(`cli.done.${key}`, {
          time: oClock(code, fromMs, times),
          length: durationWords(Math.floor(ms / MINUTE_MS) * MINUTE_MS),
        });
      const since =
        sittingFromMs === null || sittingMs < MINUTE_MS ? [] : [sinceWords('sitting', sittingFromMs, sittingMs)];
      const stood =
        standing === null || standing.ms < MINUTE_MS ? [] : [sinceWords('standing', standing.fromMs, standing.ms)];
      const meeting =
        meetingUntilMs === null ? [] : [t('cli.done.meeting', { time: oClock(code, meetingUntilMs, times) })];
      const reading =
        handsOffUntilMs === null ? [] : [t('cli.done.reading', { time: oClock(code, handsOffUntilMs, times) })];
      const on = showing === null ? next : `${next}: ${namesOf(showing.movements)}`;
      const profile = profiles.active === null ? [] : [profileWords(t, profiles)];
      return [on, ...since, ...stood, ...meeting, ...reading, ...profile].join('\n');
    }
    case 'break':
    case 'session':
      return showing === null
        ? next
        : t('cli.done.break', {
            kind: t(`shell.menu.kind.${showing.kind}`),
            movements: namesOf(showing.movements),
            length: durationWords(showing.lengthMs),
          });
    case 'focus':
      return t('cli.done.focus', { movements: namesOf(showing?.movements ?? []) });
    case 'pause':
      if (request.for.until === 'day-off') {
        return t('shell.menu.dayOff', { time: oClock(code, status.pausedUntilMs ?? 0, times) });
      }
      return status.pausedUntilMs
        ? t('shell.menu.pausedUntil', { time: oClock(code, status.pausedUntilMs, times) })
        : t('shell.menu.pausedOpen');
    case 'resume':
    case 'skip':
    case 'snooze':
      return `${t(`cli.done.${request.do}`)} ${next}`;
    case 'walk':
      return t('cli.done.walk', { length: durationWords(request.ms) });
    case 'profile':
      return profileWords(t, profiles);
    case 'profiles':
      return profileList(t, profiles);
    case 'doctor':
      return next;
    case 'set': {
      const set = { key: request.key, value: harmless(JSON.stringify(request.value)) };
      const name = profileOf(profiles, request.key);
      return name === null ? t('cli.done.set', set) : t('cli.done.setIn', { ...set, name: harmless(name) });
    }
    case 'import':
      return t('cli.done.imported', { n: request.changes.length });
    case 'undo-import':
      return t('cli.done.importUndone');
    case 'standing':
      return t('cli.done.stoodUp');
    case 'sitting':
      return t('cli.done.satDown', { next });
    default:
      return request satisfies never;
  }
};

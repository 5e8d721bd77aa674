import type { Request, Success } from '../../shared/app/command-protocol.ts';
import { headline, oClock } from '../../shared/app/menu.ts';
import { rowText } from '../../shared/i18n/formats.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import { MINUTE_MS } from '../../shared/model/time.ts';
import { harmless } from './paragraphs.ts';
import { durationWords } from './time-words.ts';

/** What is so now that it is done, in a line or a few. */
export const successWords = (
  language: AppLanguage,
  request: Request,
  { status, showing, nowMs, zone, locale }: Success,
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
      return [on, ...since, ...stood, ...meeting, ...reading].join('\n');
    }
    case 'break':
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
      return status.pausedUntilMs
        ? t('shell.menu.pausedUntil', { time: oClock(code, status.pausedUntilMs, times) })
        : t('shell.menu.pausedOpen');
    case 'resume':
    case 'skip':
    case 'snooze':
      return `${t(`cli.done.${request.do}`)} ${next}`;
    case 'standing':
      return t('cli.done.stoodUp');
    case 'sitting':
      return t('cli.done.satDown', { next });
    case 'set':
      return t('cli.done.set', { key: request.key, value: harmless(JSON.stringify(request.value)) });
    default:
      return request satisfies never;
  }
};

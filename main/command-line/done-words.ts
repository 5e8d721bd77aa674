import type { Done, Request } from '../../shared/app/command-protocol.ts';
import { headline, oClock } from '../../shared/app/menu.ts';
import texts from '../../shared/i18n/en/cli.json' with { type: 'json' };
import shell from '../../shared/i18n/en/shell.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import { harmless } from './paragraphs.ts';
import { durationWords } from './time-words.ts';

const MINUTE_MS = 60_000;

const namesOf = (names: readonly string[]): string => harmless(names.join(', '));

/** What is so now that it is done, in a line or a few. */
export const doneWords = (request: Request, { status, showing, nowMs, zone, locale }: Done): string => {
  const times = { nowMs, zone, locale };
  const next = headline({ status, ...times });
  switch (request.do) {
    case 'status': {
      const { sittingFromMs, sittingMs, meetingUntilMs } = status;
      const since =
        sittingFromMs === null || sittingMs < MINUTE_MS
          ? []
          : [
              fill(texts.done.sitting, {
                time: oClock(sittingFromMs, times),
                length: durationWords(Math.floor(sittingMs / MINUTE_MS) * MINUTE_MS),
              }),
            ];
      const meeting =
        meetingUntilMs === null ? [] : [fill(texts.done.meeting, { time: oClock(meetingUntilMs, times) })];
      const on = showing === null ? next : `${next}: ${namesOf(showing.movements)}`;
      return [on, ...since, ...meeting].join('\n');
    }
    case 'break':
      return showing === null
        ? next
        : fill(texts.done.break, {
            kind: shell.menu.kind[showing.kind],
            movements: namesOf(showing.movements),
            length: durationWords(showing.lengthMs),
          });
    case 'pause':
      return status.pausedUntilMs
        ? fill(shell.menu.pausedUntil, { time: oClock(status.pausedUntilMs, times) })
        : shell.menu.pausedOpen;
    case 'resume':
    case 'skip':
    case 'snooze':
      return `${texts.done[request.do]} ${next}`;
    case 'set':
      return fill(texts.done.set, { key: request.key, value: harmless(JSON.stringify(request.value)) });
    default:
      return request satisfies never;
  }
};

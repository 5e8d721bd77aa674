import words from '../../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../../shared/i18n/text.ts';
import type { Status } from '../../../shared/model/status.ts';
import { oClock, type Place } from '../../ui/format.ts';
import { capitalised, lengthInWords } from '../length.ts';

const { today: text } = words;

type NowProps = { readonly status: Status; readonly place: Place };

/** The state of the moment: the tray's ring, larger, and in words what comes next and when. */
export const Now = ({ status, place }: NowProps) => {
  const { next, share, sittingMs } = status;
  const remarks = [remarkOf(status, place), meetingRemark(status, place)].filter((remark) => remark !== '');
  return (
    <section class="now">
      <svg class="now-ring" viewBox="0 0 96 96" role="img" aria-label={ringLabel(share)}>
        <circle class="ring-way" cx="48" cy="48" r="43" />
        {share > 0 && (
          <circle
            class="ring-left"
            cx="48"
            cy="48"
            r="43"
            pathLength="1"
            stroke-dasharray={share === 1 ? undefined : `${share} 1`}
            transform="rotate(-90 48 48)"
          />
        )}
      </svg>
      <div>
        <p class="now-next">{nextInWords(status, place)}</p>
        {next !== null && status.phase === 'sitting' && <p class="now-remark">{text.nextIf}</p>}
        {remarks.map((remark) => (
          <p key={remark} class="now-remark">
            {remark}
          </p>
        ))}
        <p class="now-sitting">
          {sittingMs > 0 ? fill(text.sitting, { length: lengthInWords(sittingMs) }) : text.sittingNot}
        </p>
      </div>
    </section>
  );
};

const nextInWords = ({ next, hoursEndMs }: Status, place: Place): string => {
  if (next !== null)
    return fill(text.next, { kind: capitalised(words.kind[next.kind]), time: oClock(next.wallMs, place) });
  return hoursEndMs === null ? text.nothingNext : fill(text.hoursEnd, { time: oClock(hoursEndMs, place) });
};

const ringLabel = (share: number): string => fill(text.ring, { percent: Math.round(share * 100) });

const meetingRemark = ({ meetingUntilMs }: Status, place: Place): string =>
  meetingUntilMs === null ? '' : fill(text.phases.meeting, { time: oClock(meetingUntilMs, place) });

const remarkOf = ({ phase, holding, pausedUntilMs }: Status, place: Place): string => {
  switch (phase) {
    case 'sitting':
      return '';
    case 'paused':
      return pausedUntilMs === null || pausedUntilMs === 0
        ? text.phases.pausedOpen
        : fill(text.phases.paused, { time: oClock(pausedUntilMs, place) });
    case 'holding':
      return fill(text.phases.holding, { reasons: holding.map((reason) => text.reasons[reason]).join(', ') });
    case 'starting':
    case 'away':
    case 'announced':
    case 'due':
    case 'out-of-hours':
    case 'showing':
      return text.phases[phase];
    default:
      return phase satisfies never;
  }
};

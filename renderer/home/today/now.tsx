import type { Translator } from '../../../shared/i18n/english.ts';
import type { Status } from '../../../shared/model/status.ts';
import { busyWords } from '../../../shared/views/busy-words.ts';
import { oClock, type Place } from '../../ui/format.ts';
import { useLanguage, type WindowLanguage } from '../../ui/language.tsx';
import { capitalised, lengthInWords } from '../length.ts';

type NowProps = { readonly status: Status; readonly place: Place };

/** The state of the moment: the tray's ring, larger, and in words what comes next and when. */
export const Now = ({ status, place }: NowProps) => {
  const language = useLanguage();
  const { t } = language;
  const { next, share } = status;
  const remarks = [remarkOf(t, status, place), meetingRemark(t, status, place), readingRemark(t, status, place)].filter(
    (remark) => remark !== '',
  );
  return (
    <section class="now">
      <svg class="now-ring" viewBox="0 0 96 96" role="img" aria-label={ringLabel(t, share)} aria-hidden={next === null}>
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
        <p class="now-next">{nextInWords(language, status, place)}</p>
        {next !== null && status.phase === 'sitting' && <p class="now-remark">{t('home.today.nextIf')}</p>}
        {remarks.map((remark) => (
          <p key={remark} class="now-remark">
            {remark}
          </p>
        ))}
        <p class="now-sitting">{postureInWords(t, status)}</p>
      </div>
    </section>
  );
};

const nextInWords = ({ code, t }: WindowLanguage, { next, hoursEndMs }: Status, place: Place): string => {
  if (next !== null) {
    const kind = capitalised(code, t(`home.kind.${next.kind}`));
    return t('home.today.next', { kind, time: oClock(next.wallMs, place) });
  }
  return hoursEndMs === null
    ? t('home.today.nothingNext')
    : t('home.today.hoursEnd', { time: oClock(hoursEndMs, place) });
};

const postureInWords = (t: Translator<'home'>, { sittingMs, standing }: Status): string => {
  if (standing !== null) return t('home.today.standing', { length: lengthInWords(t, standing.ms) });
  return sittingMs > 0 ? t('home.today.sitting', { length: lengthInWords(t, sittingMs) }) : t('home.today.sittingNot');
};

const ringLabel = (t: Translator<'home'>, share: number): string =>
  t('home.today.ring', { percent: Math.round(share * 100) });

const meetingRemark = (t: Translator<'home'>, { meetingUntilMs }: Status, place: Place): string =>
  meetingUntilMs === null ? '' : t('home.today.phases.meeting', { time: oClock(meetingUntilMs, place) });

const readingRemark = (t: Translator<'home'>, { handsOffUntilMs }: Status, place: Place): string =>
  handsOffUntilMs === null ? '' : t('home.today.phases.reading', { time: oClock(handsOffUntilMs, place) });

const remarkOf = (t: Translator<'home'>, { phase, holding, pausedUntilMs }: Status, place: Place): string => {
  switch (phase) {
    case 'sitting':
      return '';
    case 'paused':
      return pausedUntilMs === null || pausedUntilMs === 0
        ? t('home.today.phases.pausedOpen')
        : t('home.today.phases.paused', { time: oClock(pausedUntilMs, place) });
    case 'day-off':
      return t('home.today.phases.day-off', { time: oClock(pausedUntilMs ?? 0, place) });
    case 'holding':
      return t('home.today.phases.holding', {
        reasons: holding.map((busy) => busyWords(t, busy)).join(', '),
      });
    case 'starting':
    case 'away':
    case 'announced':
    case 'due':
    case 'out-of-hours':
    case 'holiday':
    case 'standing':
    case 'showing':
      return t(`home.today.phases.${phase}`);
    default:
      return phase satisfies never;
  }
};

import type { Decision, Effect } from '../../../shared/schedule/types.ts';

/** Time since the start as the cases write it: `30:00`, from an hour on `1:00:00`; fractions only where there are. */
export const clockText = (ms: number): string => {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const fraction = Math.abs(ms) % 1000 === 0 ? '' : `.${String(Math.round(Math.abs(ms) % 1000)).padStart(3, '0')}`;
  const two = (number: number): string => String(number).padStart(2, '0');
  const front = hours > 0 ? `${hours}:${two(minutes)}` : `${minutes}`;
  return `${ms < 0 ? '-' : ''}${front}:${two(seconds % 60)}${fraction}`;
};

/** A decision as the cases write it. */
export const decisionText = (decision: Decision, startWallMs: number): string => {
  const at = (wallMs: number): string => clockText(wallMs - startWallMs);
  switch (decision.event) {
    case 'credited':
      return `credited ${decision.break} ${at(decision.fromMs)}-${at(decision.toMs)}`;
    case 'shown':
      return `shown ${decision.break} ${decision.reason} ${clockText(decision.sittingMs)}`;
    case 'outcome':
      return `outcome ${decision.break} ${decision.outcome} ${decision.reason} ${clockText(decision.ranMs)}`;
    case 'heads-up':
    case 'withdrawn':
    case 'held':
    case 'started':
    case 'interrupted':
      return `${decision.event} ${decision.break} ${decision.reason}`;
    case 'dismissed':
      return `dismissed ${decision.break} ${decision.how}`;
    case 'sat':
      return `sat ${at(decision.fromMs)}-${at(decision.toMs)} ${clockText(decision.sittingMs)}`;
    case 'stood':
      return `stood ${at(decision.fromMs)}-${at(decision.toMs)} ${clockText(decision.standingMs)}`;
    case 'slept':
      return `slept ${decision.reason} ${clockText(decision.ms)}`;
    case 'day-off':
      return `day-off ${decision.date} ${decision.off ? 'off' : 'not off'}`;
    case 'resumed':
      return `resumed ${decision.reason}`;
    default:
      return decision.event;
  }
};

/** What the engine is to do, as the cases write it. */
export const effectText = (effect: Effect): string => {
  switch (effect.type) {
    case 'prepare':
      return `prepare ${effect.kind}${effect.notice ? ' with notice' : ''}`;
    case 'show':
      return `show ${effect.kind}`;
    default:
      return effect.type;
  }
};

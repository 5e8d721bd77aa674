import type { Translator } from '../../shared/i18n/english.ts';
import { lengthInWords } from '../home/length.ts';
import type { Logged } from './run.ts';

type Words = { readonly what: string; readonly why: string | null };

/** What was decided, and the reason where the log has one. */
const partsOf = (t: Translator<'demo' | 'home'>, decision: Logged, nameOf: (movementId: string) => string): Words => {
  switch (decision.event) {
    case 'heads-up':
      return {
        what: t('demo.what.heads-up', { kind: t(`demo.kind.${decision.break}`) }),
        why: t(`demo.why.heads-up.${decision.reason}`),
      };
    case 'withdrawn':
      return {
        what: t('demo.what.withdrawn', { kind: t(`demo.kind.${decision.break}`) }),
        why: t(`demo.why.withdrawn.${decision.reason}`),
      };
    case 'held':
      return {
        what: t('demo.what.held', { kind: t(`demo.kind.${decision.break}`) }),
        why: t(`home.today.reasons.${decision.reason}`),
      };
    case 'shown': {
      const gaps = { kind: t(`demo.kind.${decision.break}`), movement: nameOf(decision.movement ?? '') };
      return { what: t('demo.what.shown', gaps), why: t(`demo.why.shown.${decision.reason}`) };
    }
    case 'interrupted':
      return {
        what: t('demo.what.interrupted', { kind: t(`demo.kind.${decision.break}`) }),
        why: t(`demo.why.interrupted.${decision.reason}`),
      };
    case 'started':
      return {
        what: t('demo.what.started', { kind: t(`demo.kind.${decision.break}`) }),
        why: t(`demo.why.started.${decision.reason}`),
      };
    case 'outcome': {
      const gaps = { kind: t(`demo.kind.${decision.break}`), outcome: t(`home.day.outcomes.${decision.outcome}`) };
      return { what: t('demo.what.outcome', gaps), why: t(`demo.why.outcome.${decision.reason}`) };
    }
    case 'dismissed':
      return { what: t(`demo.what.${decision.how}`, { kind: t(`demo.kind.${decision.break}`) }), why: null };
    case 'credited':
      return { what: t('demo.what.credited', { natural: t(`home.day.natural.${decision.break}`) }), why: null };
    case 'sat': {
      const sat = t('home.day.sitting', { length: lengthInWords(t, decision.sittingMs) });
      return { what: t('demo.what.sat', { sat }), why: null };
    }
    case 'stood': {
      const stood = t('home.day.standing', { length: lengthInWords(t, decision.standingMs) });
      return { what: t('demo.what.stood', { stood }), why: null };
    }
    case 'resumed':
      return { what: t('demo.what.resumed'), why: t(`demo.why.resumed.${decision.reason}`) };
    case 'day-off':
      return { what: t(`demo.what.${decision.off ? 'day-off' : 'no-day-off'}`), why: null };
    case 'slept':
      return { what: t('demo.what.slept'), why: t(`demo.why.slept.${decision.reason}`) };
    case 'paused':
    case 'meeting':
    case 'meeting-over':
    case 'hands-off':
    case 'hands-on':
    case 'standing':
    case 'standing-notice':
    case 'booted':
      return { what: t(`demo.what.${decision.event}`), why: null };
    default:
      return decision satisfies never;
  }
};

/** A decision in one line, with its reason. */
export const decisionWords = (
  t: Translator<'demo' | 'home'>,
  decision: Logged,
  nameOf: (movementId: string) => string,
): string => {
  const { what: happened, why: reason } = partsOf(t, decision, nameOf);
  return reason === null ? happened : t('demo.decisions.withReason', { what: happened, why: reason });
};

import words from '../../shared/i18n/en/demo.json' with { type: 'json' };
import home from '../../shared/i18n/en/home.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import { lengthInWords } from '../home/length.ts';
import type { Logged } from './session.ts';

const { what, why, kind } = words;

type Said = { readonly what: string; readonly why: string | null };

/** What was decided, and the reason where the log has one. */
const said = (decision: Logged, nameOf: (movementId: string) => string): Said => {
  switch (decision.event) {
    case 'heads-up':
      return { what: fill(what['heads-up'], { kind: kind[decision.break] }), why: why['heads-up'][decision.reason] };
    case 'withdrawn':
      return { what: fill(what.withdrawn, { kind: kind[decision.break] }), why: why.withdrawn[decision.reason] };
    case 'held':
      return { what: fill(what.held, { kind: kind[decision.break] }), why: home.today.reasons[decision.reason] };
    case 'shown': {
      const gaps = { kind: kind[decision.break], movement: nameOf(decision.movement ?? '') };
      return { what: fill(what.shown, gaps), why: why.shown[decision.reason] };
    }
    case 'interrupted':
      return { what: fill(what.interrupted, { kind: kind[decision.break] }), why: why.interrupted[decision.reason] };
    case 'started':
      return { what: fill(what.started, { kind: kind[decision.break] }), why: why.started[decision.reason] };
    case 'outcome': {
      const gaps = { kind: kind[decision.break], outcome: home.today.outcomes[decision.outcome] };
      return { what: fill(what.outcome, gaps), why: why.outcome[decision.reason] };
    }
    case 'dismissed':
      return { what: fill(what[decision.how], { kind: kind[decision.break] }), why: null };
    case 'credited':
      return { what: fill(what.credited, { natural: home.today.natural[decision.break] }), why: null };
    case 'sat': {
      const sat = fill(home.today.sat, { length: lengthInWords(decision.sittingMs) });
      return { what: fill(what.sat, { sat }), why: null };
    }
    case 'resumed':
      return { what: what.resumed, why: why.resumed[decision.reason] };
    case 'slept':
      return { what: what.slept, why: why.slept[decision.reason] };
    case 'paused':
    case 'meeting':
    case 'meeting-over':
    case 'booted':
      return { what: what[decision.event], why: null };
    default:
      return decision satisfies never;
  }
};

/** A decision in one line, with its reason. */
export const decisionWords = (decision: Logged, nameOf: (movementId: string) => string): string => {
  const { what: happened, why: reason } = said(decision, nameOf);
  return reason === null ? happened : fill(words.decisions.withReason, { what: happened, why: reason });
};

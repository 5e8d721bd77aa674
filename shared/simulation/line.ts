import type { BreakKind } from '../model/break-kind.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Decision } from '../schedule/types.ts';

/** A line that `simulate` prints. */
export type Line = { readonly t: string; readonly break: BreakKind } & (
  | { readonly event: 'heads-up' }
  | { readonly event: 'shown'; readonly sittingSeconds: number; readonly movement: string; readonly reason: string }
  | { readonly event: 'held'; readonly reason: string }
  | { readonly event: 'outcome'; readonly outcome: Outcome; readonly reason: string }
  | { readonly event: 'credited'; readonly from: string; readonly to: string }
);

const iso = (wallMs: number): string => new Date(wallMs).toISOString();

/** The line of a decision; null for those that only the log keeps. */
export const lineOf = (decision: Decision & { readonly movement?: string }): Line | null => {
  const t = iso(decision.wallMs);
  switch (decision.event) {
    case 'heads-up':
      return { t, event: 'heads-up', break: decision.break };
    case 'shown':
      return {
        t,
        event: 'shown',
        break: decision.break,
        sittingSeconds: Math.round(decision.sittingMs / 1000),
        movement: decision.movement ?? '',
        reason: decision.reason,
      };
    case 'held':
      return { t, event: 'held', break: decision.break, reason: decision.reason };
    case 'outcome':
      return { t, event: 'outcome', break: decision.break, outcome: decision.outcome, reason: decision.reason };
    case 'credited':
      return { t, event: 'credited', break: decision.break, from: iso(decision.fromMs), to: iso(decision.toMs) };
    default:
      return null;
  }
};

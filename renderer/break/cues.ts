import type { Translator } from '../../shared/i18n/english.ts';
import type { Segment } from '../../shared/model/plan.ts';
import type { BreakMovement } from '../../shared/views/break.ts';

/** About how long a line stays before the next one takes its turn. */
const TURN_MS = 7_000;

/**
 * What is told while a segment lasts, its lines in turn: how to get ready, what to do or feel now, how to get to the other
 * side. Taken easier or harder, that stands in the place of what to do. What has no cues tells how its pose looks.
 */
export const linesOf = (
  t: Translator<'break'>,
  { text, effort }: BreakMovement,
  { part, phase }: Pick<Segment, 'part' | 'phase'>,
): readonly string[] => {
  const described = text.poses[phase] ?? '';
  switch (part) {
    case 'ready':
      return [text.steps[0] ?? ''];
    case 'change':
      return [text.cues === undefined ? described : (text.steps.at(-1) ?? '')];
    case 'rest':
      return [t('break.restLine')];
    case 'move': {
      const [first = '', ...more] = text.cues?.[phase] ?? [described];
      return [effort === 'standard' ? first : text[effort], ...more];
    }
    default:
      return part satisfies never;
  }
};

/**
 * Which of its lines a segment tells now, by the break's own time: long ones several, each for about as long, and a
 * repetition goes on where the one before it has stopped.
 */
export const turnAt = (lines: number, { fromMs, untilMs, repetition }: Segment, ranMs: number): number => {
  const turns = Math.max(1, Math.round((untilMs - fromMs) / TURN_MS));
  const turn = Math.floor(((ranMs - fromMs) / (untilMs - fromMs)) * turns);
  return (Math.max(0, repetition - 1) * turns + Math.min(turns - 1, Math.max(0, turn))) % lines;
};

/**
 * What is said once as a phase begins for the first time; null where its name says enough. Taken easier or harder, that
 * is said with the first phase of all.
 */
export const saidOnceOf = ({ text, effort }: BreakMovement, { phase, repetition }: Segment): string | null => {
  if (repetition > 1) return null;
  if (effort !== 'standard') return phase === 0 ? text[effort] : null;
  return text.cues?.[phase]?.[0] ?? null;
};

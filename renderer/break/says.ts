import words from '../../shared/i18n/en/break.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import type { Segment } from '../../shared/model/plan.ts';
import type { BreakMovement, BreakView } from '../../shared/views/break.ts';
import { currentOf } from '../../shared/views/current.ts';
import { saidOnceOf } from './cues.ts';
import { segmentAt } from './segment.ts';

/** What the window says at each moment: to the eye, to those who hear the page, and by the system's voice. */

/** The movement of a segment; once the plan is over, the last one of it. */
export const movementOf = (view: BreakView, segment: Segment | undefined): BreakMovement =>
  currentOf(view, segment?.fromMs ?? view.lengthMs);

/** What to do now, in a few words. */
export const titleOf = (view: BreakView, segment: Segment | undefined): string => {
  if (segment === undefined) return words.afterwards;
  const { text, movement } = movementOf(view, segment);
  switch (segment.part) {
    case 'ready':
      return readyWords(movement);
    case 'change':
      return words.change;
    case 'rest':
      return words.rest;
    case 'move':
      return text.phases[segment.phase] ?? '';
    default:
      return segment.part satisfies never;
  }
};

/** How to get ready: in which position, and where or with what. */
const readyWords = ({ positions, equipment }: BreakMovement['movement']): string => {
  const [position] = positions;
  const how = [position === undefined ? '' : words.positions[position], ...equipment.map((one) => words.places[one])];
  return join(words.ready, how.filter((part) => part !== '').join(', '));
};

/** What was done, in one modest line; empty where nothing was planned. */
export const doneWords = (view: BreakView): string => {
  const names = plannedNames(view);
  if (view.plan.length === 0) return '';
  return fill(words.afterwardsLine, { movements: new Intl.ListFormat('en').format(names) });
};

/** The names of the movements that have a place in the plan, in order. */
export const plannedNames = ({ movements, plan }: BreakView): readonly string[] =>
  movements.filter((_, index) => plan.some(({ movement }) => movement === index)).map(({ text }) => text.name);

/** The side of a segment in words, by which one comes first; empty where there is none. */
export const sideOf = ({ plan }: BreakView, { side, movement }: Segment): string => {
  if (side === 'none') return '';
  const leads = plan.find((other) => other.movement === movement && other.side !== 'none')?.side;
  if (side !== leads) return words.sides.second;
  return side === 'first' ? words.sides.first : words.sides.missed;
};

/** What is heard as a segment begins: its cue the first time, later its name. A movement that follows another is named. */
export const heardOf = (view: BreakView, segment: Segment | undefined): string => {
  if (segment === undefined) return `${words.afterwards}. ${doneWords(view)}`.trim();
  const title = titleOf(view, segment);
  const current = movementOf(view, segment);
  if (segment.part === 'ready') return `${current.text.name}. ${title}`;
  if (segment.part !== 'move') return title;
  const side = sideOf(view, segment);
  const what = saidOnceOf(current, segment) ?? title;
  return side === '' ? what : `${side}: ${what}`;
};

/** What is heard of the break by now; never its seconds. */
export const heardAt = (view: BreakView, ranMs: number): string => {
  switch (view.stage) {
    case 'prepared':
      return '';
    case 'offered':
      return fill(words.arrived, {
        kind: words.kind[view.kind],
        name: new Intl.ListFormat('en').format(plannedNames(view)) || currentOf(view).text.name,
        minutes: minutesOf(view.lengthMs),
        why: currentOf(view).whyText,
      });
    case 'paused':
      return words.paused;
    case 'waiting':
      return words.waiting;
    case 'going':
      return ranMs >= view.lengthMs ? words.over : heardOf(view, segmentAt(view.plan, ranMs));
    default:
      return view.stage satisfies never;
  }
};

/** A break's length in minutes, to a tenth. */
export const minutesOf = (ms: number): number => Math.round(ms / 6_000) / 10;

export const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

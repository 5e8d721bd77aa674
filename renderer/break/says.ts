import type { Translator } from '../../shared/i18n/english.ts';
import { listText } from '../../shared/i18n/formats.ts';
import type { Segment } from '../../shared/model/plan.ts';
import type { BreakMovement, BreakView } from '../../shared/views/break.ts';
import { currentOf } from '../../shared/views/current.ts';
import type { WindowLanguage } from '../ui/language.tsx';
import { saidOnceOf } from './cues.ts';
import { segmentAt } from './segment.ts';

/** What the window says at each moment: to the eye, to those who hear the page, and by the system's voice. */

/** The movement of a segment; once the plan is over, the last one of it. */
export const movementOf = (view: BreakView, segment: Segment | undefined): BreakMovement =>
  currentOf(view, segment?.fromMs ?? view.lengthMs);

/** What to do now, in a few words. */
export const titleOf = (t: Translator<'break'>, view: BreakView, segment: Segment | undefined): string => {
  if (segment === undefined) return t('break.afterwards');
  const { text, movement } = movementOf(view, segment);
  switch (segment.part) {
    case 'ready':
      return readyWords(t, movement);
    case 'change':
      return t('break.change');
    case 'rest':
      return t('break.rest');
    case 'move':
      return text.phases[segment.phase] ?? '';
    default:
      return segment.part satisfies never;
  }
};

/** How to get ready: in which position, and where or with what. */
const readyWords = (t: Translator<'break'>, { positions, equipment }: BreakMovement['movement']): string => {
  const [position] = positions;
  const how = [
    position === undefined ? '' : t(`break.positions.${position}`),
    ...equipment.map((one) => t(`break.places.${one}`)),
  ];
  return join(t('break.ready'), how.filter((part) => part !== '').join(', '));
};

/** What was done, in one modest line; empty where nothing was planned. */
export const doneWords = (language: WindowLanguage, view: BreakView): string => {
  const names = plannedNames(view);
  if (view.plan.length === 0) return '';
  return language.t('break.afterwardsLine', { movements: listText(language.code, names) });
};

/** The names of the movements that have a place in the plan, in order. */
export const plannedNames = ({ movements, plan }: BreakView): readonly string[] =>
  movements.filter((_, index) => plan.some(({ movement }) => movement === index)).map(({ text }) => text.name);

/** The side of a segment in words, by which one comes first; empty where there is none. */
export const sideOf = (t: Translator<'break'>, { plan }: BreakView, { side, movement }: Segment): string => {
  if (side === 'none') return '';
  const leads = plan.find((other) => other.movement === movement && other.side !== 'none')?.side;
  if (side !== leads) return t('break.sides.second');
  return side === 'first' ? t('break.sides.first') : t('break.sides.missed');
};

/** What is heard as a segment begins: its cue the first time, later its name. A movement that follows another is named. */
export const heardOf = (language: WindowLanguage, view: BreakView, segment: Segment | undefined): string => {
  if (segment === undefined) return `${language.t('break.afterwards')}. ${doneWords(language, view)}`.trim();
  const title = titleOf(language.t, view, segment);
  const current = movementOf(view, segment);
  if (segment.part === 'ready') return `${current.text.name}. ${title}`;
  if (segment.part !== 'move') return title;
  const side = sideOf(language.t, view, segment);
  const what = saidOnceOf(current, segment) ?? title;
  return side === '' ? what : `${side}: ${what}`;
};

/** What is heard of the break by now; never its seconds. */
export const heardAt = (language: WindowLanguage, view: BreakView, ranMs: number): string => {
  switch (view.stage) {
    case 'prepared':
      return '';
    case 'offered':
      return language.t('break.arrived', {
        kind: language.t(`break.kind.${view.kind}`),
        name: listText(language.code, plannedNames(view)) || currentOf(view).text.name,
        minutes: minutesOf(view.lengthMs),
        why: currentOf(view).whyText,
      });
    case 'paused':
      return language.t('break.paused');
    case 'waiting':
      return language.t('break.waiting');
    case 'going':
      return ranMs >= view.lengthMs ? language.t('break.over') : heardOf(language, view, segmentAt(view.plan, ranMs));
    default:
      return view.stage satisfies never;
  }
};

/** A break's length in minutes, to a tenth. */
export const minutesOf = (ms: number): number => Math.round(ms / 6_000) / 10;

export const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

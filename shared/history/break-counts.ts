import type { DiaryBreak } from './diary.ts';

export const isTaken = ({ outcome }: DiaryBreak): boolean => outcome === 'completed' || outcome === 'away';

/** A snoozed break was not offered in vain: it counts when it comes again. A dismissed one never showed. */
const isOffered = ({ outcome, dismissed }: DiaryBreak): boolean =>
  outcome !== 'natural' && outcome !== 'snoozed' && dismissed !== true;

/** How many breaks of a day were taken, of how many that were offered, and how many were natural. */
export const breakCounts = (breaks: readonly DiaryBreak[]) => ({
  taken: breaks.filter(isTaken).length,
  offered: breaks.filter(isOffered).length,
  natural: breaks.filter(({ outcome }) => outcome === 'natural').length,
});

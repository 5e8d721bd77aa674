import { BUSY_REASONS, type BusyReason } from '../../shared/model/busy-reason.ts';

/** What can be sensed; a meeting is only ever said. */
export type SensedReason = Exclude<BusyReason, 'meeting'>;

/** Tells whether one reason holds. A source that no longer knows tells false. */
export type TellBusy = (reason: SensedReason, holds: boolean) => void;

/** Puts together what all sources tell: `changed` is called with all reasons that hold, whenever those change. */
export const createBusy = (changed: (reasons: readonly BusyReason[]) => void): TellBusy => {
  const held = new Set<BusyReason>();
  return (reason, holds) => {
    if (held.has(reason) === holds) return;
    if (holds) held.add(reason);
    else held.delete(reason);
    changed(BUSY_REASONS.filter((each) => held.has(each)));
  };
};

import { BUSY_REASONS, type Busy, type BusyReason } from '../../../shared/model/busy-reason.ts';

/** What can be sensed; a meeting is only ever said. */
export type SensedReason = Exclude<BusyReason, 'meeting'>;

const SENSED = BUSY_REASONS.filter((reason): reason is SensedReason => reason !== 'meeting');

/** What a source knows of a reason. */
export type Finding = 'unknown' | { readonly holds: boolean; readonly by: string | null };

/** All that a source knows; what it does not name it has nothing to do with. */
export type Findings = Readonly<Partial<Record<SensedReason, Finding>>>;

/** Replaces all that its source has told before. */
export type TellBusy = (findings: Findings) => void;

export const yes = (by: string | null = null): Finding => ({ holds: true, by });
export const no: Finding = { holds: false, by: null };

const holds = (finding: Finding = 'unknown'): finding is Exclude<Finding, 'unknown'> =>
  finding !== 'unknown' && finding.holds;

export type BusyBoard = {
  /** A place of its own for one more source, which can tell of these; `asked`: only where it is asked. */
  readonly place: (reasons: readonly SensedReason[], asked?: 'asked') => TellBusy;
  /** What no source can tell of here. */
  readonly unknown: () => readonly SensedReason[];
  /** What holds by the word of one that has to be asked. */
  readonly asked: () => readonly SensedReason[];
};

/** Puts together what all sources know: `changed` is called with all that holds, whenever that changes. */
export const createBusyBoard = (changed: (busy: readonly Busy[]) => void): BusyBoard => {
  const places: { readonly reasons: readonly SensedReason[]; readonly asked: boolean; findings: Findings }[] = [];
  const last = { published: '[]' };

  const of = (reason: BusyReason): readonly Finding[] =>
    places.flatMap(({ findings }) => (reason === 'meeting' ? [] : (findings[reason] ?? [])));

  const holding = (reason: BusyReason): readonly Busy[] => {
    const holders = of(reason).filter(holds);
    return holders.length === 0 ? [] : [{ reason, by: holders.find(({ by }) => by !== null)?.by ?? null }];
  };

  const publish = (): void => {
    const busy = BUSY_REASONS.flatMap(holding);
    const published = JSON.stringify(busy);
    if (published === last.published) return;
    last.published = published;
    changed(busy);
  };

  return {
    place: (reasons, asked) => {
      const place: (typeof places)[number] = { reasons, asked: asked !== undefined, findings: {} };
      places.push(place);
      return (findings) => {
        place.findings = findings;
        publish();
      };
    },
    unknown: () =>
      SENSED.filter((reason) =>
        places.every(({ reasons, findings }) => !reasons.includes(reason) || findings[reason] === 'unknown'),
      ),
    asked: () => SENSED.filter((reason) => places.some(({ asked, findings }) => asked && holds(findings[reason]))),
  };
};

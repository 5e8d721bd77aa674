import type { Movement } from '../../../shared/catalogue/schema.ts';
import type { HistoryRecord, Moved } from '../../../shared/history/records.ts';
import type { Why } from '../../../shared/model/why.ts';
import { allowed } from '../../../shared/routine/choose.ts';
import type { Lived } from './weeks.ts';

// Whether a reason is true, worked out from the plain history, by other ways than those it was found by.

const DAY = 86_400_000;

type PastMovement = Moved & { readonly wallMs: number; readonly of: string };

/** Kept a record, which a whole month of breaks looks back on. */
const doneIn = new WeakMap<HistoryRecord, readonly PastMovement[]>();

const doneOf = (record: HistoryRecord): readonly PastMovement[] => {
  const known = doneIn.get(record);
  if (known !== undefined) return known;
  const moved = record.event === 'outcome' ? record.moved.filter(({ done }) => done > 0) : [];
  const found = moved.map((one) => ({ ...one, wallMs: record.wallMs, of: record.id }));
  doneIn.set(record, found);
  return found;
};

/** Tells of each part of a break whether what is said of it is so. */
export const truthOf = (lived: Lived): ((part: number) => boolean) => {
  // Every movement that was done before this break, oldest first, with the break it was done in.
  const done = lived.about.records.flatMap(doneOf);
  const latestMs = new Map(done.map(({ movement, wallMs }) => [movement, wallMs]));
  return (part) =>
    isTrue(lived, part, done, (id) => lived.about.nowMs - (latestMs.get(id) ?? Number.NEGATIVE_INFINITY));
};

const isTrue = (
  { about, chosen }: Lived,
  part: number,
  done: readonly PastMovement[],
  ago: (id: string) => number,
): boolean => {
  const { catalogue, nowMs, settings } = about;
  const movementOf = (id: string | undefined): Movement => {
    const entry = catalogue.get(id ?? '');
    if (entry === undefined) throw new Error(`no movement ${id}`);
    return entry.movement;
  };
  const why = chosen.parts[part]?.why as Why;
  const it = movementOf(chosen.parts[part]?.movementId);
  const isFor = (movement: Movement) => movement.muscles.primary.includes(it.muscles.primary[0] ?? 'neck');
  const before = chosen.parts.slice(0, part).filter(({ why: { code } }) => code !== 'get-up');
  const last = done.filter(({ of }) => of === done.at(-1)?.of);
  const lastMovements = last.map(({ movement }) => movementOf(movement));

  switch (why.code) {
    case 'first-this-month':
      return done.every(({ movement, wallMs }) => movement !== it.id || nowMs - wallMs > 31 * DAY);
    case 'not-for-days':
      return why.days >= 3 && ago(it.id) >= why.days * DAY && ago(it.id) < (why.days + 1) * DAY;
    case 'longest-ago': {
      const others = [...catalogue.keys()].filter((id) => id !== it.id && allowed(movementOf(id), about));
      return others.length > 0 && others.every((id) => ago(id) < ago(it.id));
    }
    case 'others-since': {
      const since = done.filter(({ wallMs, movement }) => nowMs - wallMs < ago(it.id) && movement !== it.id);
      return new Set(since.map(({ movement }) => movement)).size === why.count && why.count >= 3;
    }
    case 'least-moved': {
      const week = done.filter(({ wallMs }) => nowMs - wallMs < 7 * DAY);
      const moved = week.filter(({ movement }) => {
        const { primary, secondary } = movementOf(movement).muscles;
        return primary.includes(why.muscle) || secondary.includes(why.muscle);
      });
      const breaks = (list: typeof week) => new Set(list.map(({ of }) => of)).size;
      return it.muscles.primary.includes(why.muscle) && breaks(moved) <= 2 && breaks(week) >= 8;
    }
    case 'gets-up':
      return last.length > 0 && last.every(({ seated }) => seated) && !it.positions.includes('seated');
    case 'after-sitting':
      return why.minutes >= 45 && (about.sittingMs ?? 0) > why.minutes * 60_000 && !it.positions.includes('seated');
    case 'favourite':
      return settings.favourites.includes(it.id);
    case 'ticked':
      return it.offByDefault && settings.included.includes(it.id);
    case 'pairs-with':
      return (
        movementOf(before.at(-1)?.movementId).muscles.primary[0] === why.first &&
        it.muscles.primary[0] === why.muscle &&
        !before.some(({ movementId }) => isFor(movementOf(movementId)))
      );
    case 'rounds-off':
      return before.length > 0;
    case 'another-kind':
      return (
        it.kind === why.kind &&
        lastMovements.at(-1)?.kind === why.last &&
        !lastMovements.some(({ kind }) => kind === why.kind)
      );
    case 'another-position':
      return (
        it.positions[0] === why.position &&
        lastMovements.at(-1)?.positions[0] === why.last &&
        !lastMovements.some(({ positions }) => positions.includes(why.position))
      );
    case 'another-part':
      return (
        it.muscles.primary[0] === why.muscle &&
        lastMovements.at(-1)?.muscles.primary[0] === why.last &&
        !lastMovements.some(isFor)
      );
    case 'get-up':
      return part === 0 && chosen.kind === 'long' && it.kind === 'walk';
    case 'one-of':
      return [...catalogue.values()].filter(({ movement }) => allowed(movement, about)).length === why.count;
    case 'unfinished-side':
      return done.findLast(({ movement }) => movement === it.id)?.unfinished === chosen.parts[part]?.firstSide;
    case 'nothing-fits':
      return [...catalogue.values()].every(({ movement }) => !allowed(movement, about));
    case 'asked-for':
      return false;
    default:
      return why satisfies never;
  }
};

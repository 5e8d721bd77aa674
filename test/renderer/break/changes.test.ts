import { describe, expect, it } from 'vitest';
import type { Cue } from '../../../renderer/audio/sound.ts';
import { cueOf, isSame, type Moment, momentAt, nextMs } from '../../../renderer/break/changes.ts';
import type { Segment } from '../../../shared/model/plan.ts';
import type { BreakView } from '../../../shared/views/break.ts';
import { breakViewOf, longViewOf, routineViewOf } from '../break-fakes.ts';

/** Every moment of a break from its start, and when it begins. */
const momentsOf = (view: BreakView): readonly { readonly atMs: number; readonly moment: Moment }[] => {
  const moments: { atMs: number; moment: Moment }[] = [];
  for (let atMs: number | null = 0; atMs !== null; ) {
    const moment = momentAt(view, atMs);
    moments.push({ atMs, moment });
    atMs = nextMs(view, moment);
  }
  return moments;
};

const cuesOf = (view: BreakView): readonly Cue[] =>
  momentsOf(view).map(({ moment }, index, all) => cueOf(all[index - 1]?.moment ?? null, moment));

describe('which cue belongs to which change', () => {
  const segment: Segment = {
    ...{ fromMs: 0, untilMs: 5_000, part: 'move', movement: 0, phase: 0 },
    ...{ side: 'first', repetition: 1, of: 2 },
  };
  it.each<[string, Moment | null, Moment, Cue]>([
    ['the start', null, { ...segment, part: 'ready' }, 'movement'],
    ['the first phase after getting ready', { ...segment, part: 'ready' }, segment, 'phase'],
    ['another phase', segment, { ...segment, phase: 1 }, 'phase'],
    ['another repetition', segment, { ...segment, repetition: 2 }, 'phase'],
    ['the other side, where sides alternate', segment, { ...segment, side: 'second' }, 'phase'],
    ['time to change sides', segment, { ...segment, part: 'change', side: 'second' }, 'side'],
    ['a rest', segment, { ...segment, part: 'rest' }, 'side'],
    ['another movement', segment, { ...segment, movement: 1, part: 'ready' }, 'movement'],
    ['the end', segment, 'ending', 'end'],
    ['going back from the end', 'ending', segment, 'movement'],
  ])('%s', (_, before, now, cue) => expect(cueOf(before, now)).toBe(cue));
});

describe('the moments of a break', () => {
  it('are its segments, then its end', () => {
    const view = breakViewOf('hip-flexor-stretch');
    expect(momentsOf(view).map(({ moment }) => moment)).toEqual([...view.plan, 'ending']);
    expect(momentsOf(view).at(-1)?.atMs).toBe(view.plan.at(-1)?.untilMs);
  });

  it('sound a movement at each beginning, a side between sides, and the end once', () => {
    const cues = cuesOf(longViewOf());
    expect(cues[0]).toBe('movement');
    expect(cues.filter((cue) => cue === 'movement')).toHaveLength(3);
    expect(cues.filter((cue) => cue === 'side')).toHaveLength(1);
    expect(cues.filter((cue) => cue === 'end')).toEqual(['end']);
    expect(cues.at(-1)).toBe('end');
  });

  it('end early enough to be heard where the plan fills the break', () => {
    const view = breakViewOf('walking');
    expect(momentsOf(view)).toEqual([
      { atMs: 0, moment: view.plan[0] },
      { atMs: view.lengthMs - 1_500, moment: 'ending' },
    ]);
  });

  it('are the end alone where nothing is planned', () => {
    expect(momentsOf(routineViewOf([], { plan: [] }))).toEqual([{ atMs: 0, moment: 'ending' }]);
  });

  it('are told apart by when they begin, so that what begins anew is heard anew', () => {
    const [first, second] = breakViewOf('cat-cow-desk').plan;
    if (first === undefined || second === undefined) throw new Error('no plan');
    expect(isSame(first, { ...first })).toBe(true);
    expect(isSame(first, { ...first, untilMs: first.untilMs - 1_000 })).toBe(true);
    expect(isSame(first, { ...first, fromMs: first.fromMs + 1_000 })).toBe(false);
    expect(isSame(first, second)).toBe(false);
    expect(isSame(null, first)).toBe(false);
    expect(isSame('ending', 'ending')).toBe(true);
    expect(isSame('ending', first)).toBe(false);
  });
});

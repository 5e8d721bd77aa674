import { describe, expect, it } from 'vitest';
import { breathAt } from '../../../renderer/break/breath.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { language } from '../../language.ts';
import { breakViewOf, longViewOf } from '../break-fakes.ts';

describe('the breath', () => {
  const view = breakViewOf('cat-cow-desk');
  const moves = view.plan.filter(({ part }) => part === 'move');
  const breathOf = (phase: number) => view.movements[0]?.movement.phases[phase]?.breath;

  it('has filled the lungs by the end of an in, and emptied them by the end of an out', () => {
    for (const { untilMs, phase } of moves) {
      expect(breathAt(view, untilMs - 1)).toBeCloseTo(breathOf(phase) === 'in' ? 1 : 0, 2);
    }
  });

  it('stays between empty and full and never jumps, in any movement', () => {
    for (const id of builtInCatalogue(language.texts.movements).entries.keys()) {
      const any = breakViewOf(id);
      const breaths = Array.from({ length: any.lengthMs / 50 }, (_, index) => breathAt(any, index * 50));
      const jumps = breaths.map((breath, index) => Math.abs(breath - (breaths[index - 1] ?? breath)));
      expect(Math.min(...breaths), id).toBeGreaterThanOrEqual(0);
      expect(Math.max(...breaths), id).toBeLessThanOrEqual(1);
      expect(Math.max(...jumps), id).toBeLessThan(0.1);
    }
  });

  it('goes up and down quietly while one waits, and after the plan', () => {
    const long = longViewOf();
    const wait = long.plan.find(({ part }) => part === 'ready');
    if (wait === undefined) throw new Error('no wait');
    // The first phase breathes out, so one waits with full lungs.
    expect(breathAt(long, wait.fromMs)).toBeCloseTo(1, 5);
    expect(breathAt(long, (wait.fromMs + wait.untilMs) / 2)).toBeCloseTo(0.5, 5);
    expect(breathAt(long, wait.untilMs)).toBeCloseTo(1, 5);
    const endMs = long.plan.at(-1)?.untilMs ?? 0;
    const breathMs = (long.lengthMs - endMs) / Math.round((long.lengthMs - endMs) / 5_000);
    expect(Math.abs(breathAt(long, endMs + breathMs / 2) - breathAt(long, endMs))).toBeCloseTo(0.5, 5);
    expect(breathAt(long, endMs + breathMs)).toBeCloseTo(breathAt(long, endMs), 5);
  });
});

import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { type Act, busy, rest, start, type, use } from '../schedule/acts.ts';
import { living, toMicro } from './living.ts';

const atBreak = (...more: readonly Act[]) => {
  const life = living();
  life.run(...toMicro, ...more);
  const view = life.engine().breakView();
  if (view === null) throw new Error('no break');
  return { ...life, view };
};

describe('the view of a break', () => {
  it('names what its movement is for, in the words of anatomy and of every day', () => {
    const { engine, run } = living();
    run(type('10:00'));
    engine().take('chin-tuck', 'micro');
    expect(engine().breakView()?.movements).toMatchObject([
      { muscleName: 'Neck muscles', muscleEveryday: 'Neck', whyText: expect.stringMatching(/./) },
    ]);
  });

  it('claims no muscle of a movement that names none, in no reason either', () => {
    const { engine, run, catalogue } = living();
    for (const [id, { movement, text }] of catalogue) {
      catalogue.set(id, { movement: { ...movement, muscles: { primary: [], secondary: [] } }, text });
    }
    run(type('10:00'));
    engine().take('chin-tuck', 'micro');
    const [shown] = engine().breakView()?.movements ?? [];
    expect(shown).toMatchObject({ muscleName: '', muscleEveryday: '' });
    const reasons = engine().alternatives(engine().breakView()?.id ?? '');
    expect(reasons.map(({ because }) => because).filter((words) => words.includes('muscle'))).toEqual([]);
    engine().take(null, 'long');
    const codes = (engine().breakView()?.movements ?? []).map(({ why: { code } }) => code);
    expect(codes.filter((code) => code === 'pairs-with' || code === 'another-part')).toEqual([]);
  });

  it('has the poses of its movement, and of the stroll that follows it', () => {
    const { view } = atBreak();
    const [first] = view.movements;
    expect(Object.keys(first?.poses ?? {})).toEqual(
      expect.arrayContaining(first?.movement.phases.map(({ pose }) => pose) ?? []),
    );
    expect(Object.keys(view.stroll)).toContain('walking-stride');
  });

  it('waits, where work goes on while its time runs', () => {
    const { view } = atBreak(start, rest('0:10'), type('0:15'));
    expect(view.stage).toBe('waiting');
  });

  it('keeps still in a call, and moves less where that is set', () => {
    const { view } = atBreak(start, use({ look: { motion: 'reduced' } }), busy('call'));
    expect(view.sound).toEqual({ cues: 0, voice: false });
    expect(view.look).toEqual({ theme: defaultSettings.look.theme, reducedMotion: true });
    expect(atBreak().view.look.reducedMotion).toBe(false);
  });
});

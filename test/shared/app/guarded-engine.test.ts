import { describe, expect, it } from 'vitest';
import type { Engine } from '../../../shared/app/engine.ts';
import { guardEngine } from '../../../shared/app/guarded-engine.ts';
import type { Session } from '../../../shared/routine/session.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';

const broken = (): never => {
  throw new Error('the tray is gone');
};
const engine = Object.fromEntries(
  [
    ...['boot', 'dispatch', 'take', 'takeSession', 'alternatives', 'swap', 'setEffort', 'seek', 'open'],
    ...['breakNow', 'setSettings'],
  ].map((name) => [name, broken]),
) as unknown as Engine;

describe('a guarded engine', () => {
  it.each([
    ['boot', (guarded: Engine) => guarded.boot()],
    ['dispatch', (guarded: Engine) => guarded.dispatch({ type: 'tick' })],
    ['take', (guarded: Engine) => guarded.take(null)],
    ['takeSession', (guarded: Engine) => guarded.takeSession({} as Session)],
    ['breakNow', (guarded: Engine) => guarded.breakNow('b1')],
    ['alternatives', (guarded: Engine) => guarded.alternatives('b1')],
    ['swap', (guarded: Engine) => guarded.swap('b1', 'cat-cow')],
    ['setEffort', (guarded: Engine) => guarded.setEffort('b1', 'easier')],
    ['seek', (guarded: Engine) => guarded.seek('b1', 'previous')],
    ['open', (guarded: Engine) => guarded.open('b1')],
    ['setSettings', (guarded: Engine) => guarded.setSettings(defaultSettings)],
  ])('tells of a failure in %s and passes it on', (_, step) => {
    const told: unknown[] = [];
    const guarded = guardEngine(engine, (error) => void told.push(error));
    expect(() => step(guarded)).toThrow('the tray is gone');
    expect(told).toHaveLength(1);
  });

  it('gives back what the engine does', () => {
    const fine = { ...engine, swap: (id: string) => id === 'b1', dispatch: () => 'locked' } as unknown as Engine;
    const guarded = guardEngine(fine, broken);
    expect(guarded.swap('b1', 'cat-cow')).toBe(true);
    expect(guarded.dispatch({ type: 'tick' })).toBe('locked');
  });
});

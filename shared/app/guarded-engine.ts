import type { Engine } from './engine.ts';

type Step = Omit<Engine, 'setCatalogue' | 'status' | 'breakView' | 'save' | 'quit' | 'subscribe'>;

/**
 * An engine that a failure does not stop: whatever is thrown on the way is told, the next reading is asked for all the
 * same, and the failure is passed on to whoever asked.
 */
export const guardEngine = (engine: Engine, failed: (error: unknown) => void): Engine => {
  const guard =
    <A extends readonly unknown[], R>(step: (...args: A) => R) =>
    (...args: A): R => {
      try {
        return step(...args);
      } catch (error) {
        failed(error);
        throw error;
      }
    };
  const steps: Step = {
    boot: guard(engine.boot),
    dispatch: guard(engine.dispatch),
    decides: guard(engine.decides),
    breakNow: guard(engine.breakNow),
    take: guard(engine.take),
    takeSession: guard(engine.takeSession),
    alternatives: guard(engine.alternatives),
    swap: guard(engine.swap),
    setEffort: guard(engine.setEffort),
    seek: guard(engine.seek),
    open: guard(engine.open),
    setSettings: guard(engine.setSettings),
  };
  return { ...engine, ...steps };
};

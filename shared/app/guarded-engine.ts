import type { Engine } from './engine.ts';

type Step = Pick<Engine, 'boot' | 'dispatch' | 'take' | 'others' | 'swap' | 'setEffort' | 'seek' | 'open' | 'use'>;

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
    take: guard(engine.take),
    others: guard(engine.others),
    swap: guard(engine.swap),
    setEffort: guard(engine.setEffort),
    seek: guard(engine.seek),
    open: guard(engine.open),
    use: guard(engine.use),
  };
  return { ...engine, ...steps };
};

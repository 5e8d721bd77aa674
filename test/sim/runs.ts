import type fc from 'fast-check';

/** Every property's seed (property-seed.ts), which a failure prints and PROPERTY_SEED in the environment changes. */
export const seed = Number(process.env.PROPERTY_SEED ?? 20_260_309);

/** So many runs as keep the tests short; PROPERTY_RUNS in the environment multiplies them. */
export const runs = (usual: number): fc.Parameters<unknown> => ({
  numRuns: Math.ceil(usual * Number(process.env.PROPERTY_RUNS ?? 1)),
});

/** Shrinking a failure takes long. */
export const PATIENCE_MS = 3_600_000;

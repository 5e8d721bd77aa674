/** Takes the settings of one version to the next. What it is given has not been checked against any schema. */
export type Migration = (settings: unknown) => unknown;

/**
 * From version n to n + 1 at place n - 1. Whoever retires or renames a setting adds a step here; a new setting needs
 * none, since a setting that a file does not name has its default.
 */
export const migrations: readonly Migration[] = [];

/** The version that this program writes. */
export const SETTINGS_VERSION = migrations.length + 1;

/** Takes settings of an older version, from 1, to the newest. */
export const migrate = (version: number, settings: unknown, steps: readonly Migration[] = migrations): unknown =>
  steps.slice(version - 1).reduce((older, step) => step(older), settings);

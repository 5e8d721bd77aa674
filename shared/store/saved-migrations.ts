/** Takes what one version has saved to the next. What it is given has not been checked against any schema. */
type Migration = (saved: unknown) => unknown;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The fields under their new names, all others as they are. */
const renamed = (value: unknown, names: Readonly<Record<string, string>>): unknown =>
  isFields(value)
    ? Object.fromEntries(Object.entries(value).map(([name, content]) => [names[name] ?? name, content]))
    : value;

/** The value with one of its fields changed, where it has that. */
const within = (value: unknown, field: string, change: (content: unknown) => unknown): unknown =>
  isFields(value) && field in value ? { ...value, [field]: change(value[field]) } : value;

/** The second version calls by the field's own terms what the first one had other words for. */
const inPlainTerms: Migration = (saved) =>
  within(saved, 'schedule', (schedule) => {
    const showing = (content: unknown): unknown =>
      within(renamed(content, { asked: 'requested', haltedMs: 'pausedMs' }), 'work', (work) =>
        renamed(work, { halts: 'interrupts' }),
      );
    const at = within(renamed(schedule, { stretch: 'sitting' }), 'at', (content) =>
      renamed(content, { askedMs: 'wakeAfterMs' }),
    );
    return within(
      within(at, 'pending', (content) => renamed(content, { held: 'heldBy' })),
      'showing',
      showing,
    );
  });

/** The third version knows what makes busy by name, too, of which nothing outlives a start; and "I'm reading". */
const withNamesAndReading: Migration = (saved) =>
  within(saved, 'schedule', (schedule) =>
    isFields(schedule) ? { handsOffMs: null, ...schedule, busy: [] } : schedule,
  );

/** The fourth version knows of standing; before it nobody had said that they stand. */
const withStanding: Migration = (saved) =>
  within(saved, 'schedule', (schedule) => (isFields(schedule) ? { standing: null, ...schedule } : schedule));

/** From version n to n + 1 at place n - 1. */
const savedMigrations: readonly Migration[] = [inPlainTerms, withNamesAndReading, withStanding];

/** The version that this program writes. */
export const SAVED_VERSION = savedMigrations.length + 1;

/** Takes what a version from 1 on has saved to the newest. */
export const migrateSaved = (version: number, saved: unknown): unknown =>
  savedMigrations.slice(version - 1).reduce((older, step) => step(older), saved);

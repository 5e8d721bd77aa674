import type { Settings } from './schema.ts';

/** Sums of fractions are off by less than this. */
export const GRAIN_SECONDS = 1e-6;

export type Kind = 'micro' | 'long';
type Group = Kind | 'rules';
type NumberKey = {
  [G in Group]: `${G}.${{ [K in keyof Settings[G]]: Settings[G][K] extends number ? K : never }[keyof Settings[G]] & string}`;
}[Group];

export type ConflictCode =
  | 'long-absence'
  | 'long-off'
  | 'long-too-soon'
  | 'merge'
  | 'empty-chair-absence'
  | 'pause-empty-chair'
  | 'heads-up-empty-chair'
  | 'after-absence'
  | 'calm'
  | 'wait'
  | 'snooze'
  | 'heads-up-snooze'
  | 'starts-after'
  | 'no-hours';

/** Settings that do not go together: which, and the numbers that say why, each in the unit of its key. */
export type Conflict = {
  readonly code: ConflictCode;
  /** The break that it is about, where each kind has such a setting. */
  readonly kind: Kind | null;
  readonly keys: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  /** How far apart they must be; 0 where it is enough that the one does not pass the other. */
  readonly roomSeconds: number;
};

/** What must hold: where it does not, the conflict, and the nearest settings where it does. */
export type Rule = {
  readonly conflict: (settings: Settings) => Conflict | null;
  readonly mend: (settings: Settings) => Settings;
};

const at = (settings: Settings, key: NumberKey): number => {
  const [group, name] = key.split('.') as [Group, string];
  return Number((settings[group] as Readonly<Record<string, unknown>>)[name]);
};

const withNumber = (settings: Settings, key: NumberKey, value: number): Settings => {
  const [group, name] = key.split('.') as [Group, string];
  return { ...settings, [group]: { ...settings[group], [name]: value } };
};

const secondsIn = (key: NumberKey): number => (key.endsWith('Minutes') ? 60 : 1);
const secondsAt = (settings: Settings, key: NumberKey): number => at(settings, key) * secondsIn(key);

type AtMost = {
  readonly code: ConflictCode;
  readonly kind?: Kind;
  readonly lower: NumberKey;
  readonly upper: NumberKey;
  readonly roomSeconds?: number;
  /** Else it does not matter, since what it is about is off. */
  readonly when?: (settings: Settings) => boolean;
  /** The one that is moved; where it is the upper, nothing bounds that one from above but the schema. */
  readonly gives?: 'lower' | 'upper';
};

/** The lower setting is at most the upper one, with some room between them. */
export const atMost = ({ code, kind, lower, upper, roomSeconds = 0, when, gives = 'lower' }: AtMost): Rule => ({
  conflict: (settings) => {
    if (when !== undefined && !when(settings)) return null;
    if (secondsAt(settings, lower) + roomSeconds <= secondsAt(settings, upper) + GRAIN_SECONDS) return null;
    const numbers = { lower: at(settings, lower), upper: at(settings, upper) };
    return { code, kind: kind ?? null, keys: [lower, upper], numbers, roomSeconds };
  },
  mend: (settings) =>
    gives === 'lower'
      ? withNumber(settings, lower, (secondsAt(settings, upper) - roomSeconds) / secondsIn(lower))
      : withNumber(settings, upper, (secondsAt(settings, lower) + roomSeconds) / secondsIn(upper)),
});

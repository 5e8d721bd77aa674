import { total } from '../../../shared/schedule/clock.ts';
import { step } from '../../../shared/schedule/step.ts';
import type { Decision, Event, Reading, State } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { Act, Changes, SleepKind } from './acts.ts';
import { clockText, decisionText, effectText } from './lines.ts';

/** What is written down of a run: the decisions under test, and what the acts ask for. */
export type Lines = 'default' | readonly (Decision['event'] | 'effects')[];

export type World = {
  /** The wall clock at the start; Monday, 9 March 2026, 08:00 UTC unless told. */
  readonly wallMs?: number;
  readonly zone?: string;
  readonly settings?: Changes;
  /** Nobody tells when the last input was. */
  readonly idleUnknown?: boolean;
  /** Idle time is told in whole seconds. */
  readonly wholeSeconds?: boolean;
  /** The time since the start of the machine can be read, sleep included. */
  readonly uptime?: boolean;
  readonly lines?: Lines;
};

const DEFAULT_EVENTS: readonly string[] = [
  'heads-up',
  'withdrawn',
  'held',
  'shown',
  'outcome',
  'dismissed',
  'credited',
];
const MONDAY = Date.UTC(2026, 2, 9, 8);
const MONO_MS = 1_000_000;

export const withChanges = (settings: Settings, changes: Changes): Settings =>
  Object.fromEntries(
    Object.entries(settings).map(([key, value]) => {
      const change = changes[key as keyof Settings];
      return [key, change === undefined || typeof value !== 'object' ? (change ?? value) : { ...value, ...change }];
    }),
  ) as Settings;

/**
 * Lets the acts happen in a world of its own, calls `step` at every moment that it asks for and at every event, and
 * gives back one line a decision, with the true time since the start in front.
 */
export const run = (acts: readonly Act[], world: World = {}): readonly string[] => {
  const startWallMs = world.wallMs ?? MONDAY;
  const wanted = world.lines === undefined || world.lines === 'default' ? DEFAULT_EVENTS : world.lines;
  const lines: string[] = [];
  let settings = withChanges(defaultSettings, world.settings ?? {});
  let zoneName = world.zone ?? 'UTC';
  let now = 0;
  let wallOffset = 0;
  let monoStood = 0;
  let bootedAt = 0;
  let idleStood = 0;
  let lastInput = -86_400_000;
  let typing = false;
  let locked = false;
  let hanging = false;
  let state: State | null = null;
  let wakeAt: number | null = null;

  const say = (text: string): void => void lines.push(`${clockText(now)} ${text}`);
  const mono = (): number => MONO_MS + now - bootedAt - monoStood;

  const input = (): void => {
    lastInput = now;
    idleStood = 0;
  };

  const read = (): Reading => {
    if (typing) input();
    const idle = now - lastInput - idleStood;
    return {
      wallMs: startWallMs + now + wallOffset,
      monoMs: mono(),
      uptimeMs: world.uptime ? MONO_MS + now - bootedAt : null,
      idleMs: world.idleUnknown ? null : world.wholeSeconds ? Math.floor(idle / 1000) * 1000 : idle,
      locked,
      zone: zoneName,
    };
  };

  const dispatch = (event: Event): void => {
    if (hanging) return;
    const taken = step(state, event, read(), settings);
    if (taken.refused !== null) say(`refused ${taken.refused}`);
    for (const effect of taken.effects) {
      if (effect.type !== 'record') {
        if (wanted.includes('effects')) say(`> ${effectText(effect)}`);
      } else if (wanted.includes(effect.decision.event)) say(decisionText(effect.decision, startWallMs));
    }
    state = taken.state;
    wakeAt = taken.wakeAt;
  };

  /** Lets time pass, with every reading that falls into it. */
  const pass = (ms: number): void => {
    const until = now + ms;
    while (!hanging && wakeAt !== null && now + wakeAt - mono() <= until) {
      now += Math.max(0, wakeAt - mono());
      dispatch({ type: 'tick' });
    }
    now = until;
    if (typing) input();
  };

  const fallAsleep = (ms: number, { told = 'both', monoRuns = false, idleStands = false }: SleepKind): void => {
    if (told === 'both') dispatch({ type: 'suspend' });
    now += ms;
    if (!monoRuns) monoStood += ms;
    if (idleStands) idleStood += ms;
    if (told === 'late') dispatch({ type: 'suspend' });
    if (told !== 'none') dispatch({ type: 'wake' });
  };

  const all = (inner: readonly Act[]): void => {
    for (const act of inner) perform(act);
  };

  const setLocked = (to: boolean): void => {
    locked = to;
    dispatch({ type: 'tick' });
  };

  const doing: { readonly [K in Act['act']]: (act: Extract<Act, { readonly act: K }>) => void } = {
    type: ({ ms }) => {
      typing = true;
      if (state === null) dispatch({ type: 'boot' });
      pass(ms);
      typing = false;
    },
    rest: ({ ms }) => pass(ms),
    'behind-lock': (act) => {
      setLocked(true);
      all(act.acts);
      setLocked(false);
    },
    sleep: ({ ms, how }) => fallAsleep(ms, how),
    hang: (act) => {
      hanging = true;
      all(act.acts);
      hanging = false;
      pass(0);
    },
    restart: ({ ms, reboot }) => {
      state = JSON.parse(JSON.stringify(state)) as State;
      now += ms;
      if (reboot) {
        bootedAt = now + MONO_MS;
        monoStood = 0;
      }
      dispatch({ type: 'boot' });
    },
    jump: ({ wallMs }) => {
      wallOffset += wallMs;
    },
    busy: ({ reasons }) => dispatch({ type: 'busy', reasons }),
    ask: ({ command }) => dispatch({ type: 'command', command }),
    use: ({ changes }) => {
      settings = withChanges(settings, changes);
      dispatch({ type: 'tick' });
    },
    zone: (act) => {
      zoneName = act.zone;
    },
    tap: input,
    clocks: () => {
      if (state) say(`micro ${clockText(total(state.micro))}, long ${clockText(total(state.long))}`);
    },
    wake: () => say(wakeAt === null ? 'no reading' : `reading in ${clockText(wakeAt - mono())}`),
  };
  const perform = (act: Act): void => (doing[act.act] as (act: Act) => void)(act);

  if (acts[0]?.act !== 'type') dispatch({ type: 'boot' });
  all(acts);
  return lines;
};

/** One case of a rule: what happens, and every line that must come of it. */
export type Case = readonly [name: string, acts: readonly Act[], expected: readonly string[], world?: World];

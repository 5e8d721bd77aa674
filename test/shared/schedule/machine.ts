import type { Event, Reading } from '../../../shared/schedule/types.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { Act, Changes, SleepKind } from './acts.ts';

/** The world a program runs in. */
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
  /** The machine is known to be virtual. */
  readonly virtual?: boolean;
};

/** What runs on the machine. */
export type Program = {
  readonly dispatch: (event: Event) => void;
  /** When it wants to be woken, on the monotonic clock. */
  readonly wakeAt: () => number | null;
  /** The settings have changed. */
  readonly use: (settings: Settings) => void;
  /** It has been ended and is started anew, with what it had saved. */
  readonly restart: () => void;
  /** An act that is not the machine's. */
  readonly look?: (act: Act) => void;
};

export type Machine = {
  /** True time since the start. */
  readonly now: () => number;
  readonly read: () => Reading;
  readonly monoMs: () => number;
  readonly settings: () => Settings;
  readonly run: (acts: readonly Act[]) => void;
};

const MONDAY = Date.UTC(2026, 2, 9, 8);
const MONO_MS = 1_000_000;

export const startWallMs = (world: World): number => world.wallMs ?? MONDAY;

const withChanges = (settings: Settings, changes: Changes): Settings => {
  const next: Record<string, unknown> = { ...settings };
  for (const [key, change] of Object.entries(changes)) {
    next[key] = typeof change === 'object' && !Array.isArray(change) ? { ...Object(next[key]), ...change } : change;
  }
  return next as Settings;
};

/** A machine with a person before it, whose clocks, input, lock and sleep follow the acts, in virtual time. */
export const createMachine = (world: World, programOn: (machine: Machine) => Program): Machine => {
  let settings = withChanges(defaultSettings, world.settings ?? {});
  let zone = world.zone ?? 'UTC';
  let now = 0;
  let wallOffset = 0;
  let monoStood = 0;
  let uptimeStood = 0;
  let bootedAt = 0;
  let idleStood = 0;
  let lastInput = -86_400_000;
  let typing = false;
  let locked = false;
  let hanging = false;
  let begun = false;

  const monoMs = (): number => MONO_MS + now - bootedAt - monoStood;

  const input = (): void => {
    lastInput = now;
    idleStood = 0;
  };

  const read = (): Reading => {
    if (typing) input();
    const idle = now - lastInput - idleStood;
    return {
      wallMs: startWallMs(world) + now + wallOffset,
      monoMs: monoMs(),
      uptimeMs: world.uptime ? MONO_MS + now - bootedAt - uptimeStood : null,
      idleMs: world.idleUnknown ? null : world.wholeSeconds ? Math.floor(idle / 1000) * 1000 : idle,
      locked,
      virtual: world.virtual ?? false,
      zone,
    };
  };

  const dispatch = (event: Event): void => {
    begun = true;
    if (!hanging) program.dispatch(event);
  };

  /** Lets time pass, with every reading that falls into it. */
  const pass = (ms: number): void => {
    const until = now + ms;
    while (!hanging) {
      const wakeAt = program.wakeAt();
      if (wakeAt === null || now + wakeAt - monoMs() > until) break;
      now += Math.max(0, wakeAt - monoMs());
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

  const setLocked = (to: boolean): void => {
    locked = to;
    dispatch({ type: 'tick' });
  };

  const doing: { readonly [K in Act['act']]: (act: Extract<Act, { readonly act: K }>) => void } = {
    type: ({ ms }) => {
      typing = true;
      if (!begun) dispatch({ type: 'boot' });
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
    restart: ({ ms, reboot, clockStands }) => {
      now += ms;
      if (clockStands) wallOffset -= ms;
      if (reboot) {
        bootedAt = now + MONO_MS;
        monoStood = 0;
        uptimeStood = 0;
      }
      program.restart();
    },
    'pause-machine': ({ ms }) => {
      now += ms;
      // But for the wall clock, all of it stands still, and nobody in it notices.
      monoStood += ms;
      uptimeStood += ms;
      idleStood += ms;
    },
    jump: ({ wallMs }) => {
      wallOffset += wallMs;
    },
    busy: ({ reasons }) => dispatch({ type: 'busy', busy: reasons.map((reason) => ({ reason, by: null })) }),
    'own-input': () => {
      input();
      dispatch({ type: 'own-input' });
    },
    ask: ({ command }) => dispatch({ type: 'command', command }),
    use: ({ changes }) => {
      settings = withChanges(settings, changes);
      if (!hanging) program.use(settings);
    },
    zone: (act) => {
      zone = act.zone;
    },
    tap: input,
    clocks: (act) => program.look?.(act),
    wake: (act) => program.look?.(act),
  };
  const all = (acts: readonly Act[]): void => {
    for (const act of acts) (doing[act.act] as (act: Act) => void)(act);
  };

  const machine: Machine = {
    now: () => now,
    read,
    monoMs,
    settings: () => settings,
    run: (acts) => {
      if (!begun && acts[0]?.act !== 'type') dispatch({ type: 'boot' });
      all(acts);
    },
  };
  const program = programOn(machine);
  return machine;
};

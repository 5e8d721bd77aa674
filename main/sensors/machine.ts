import type { Presence } from '../../shared/app/time-scale.ts';
import type { Alert } from '../../shared/model/alert.ts';
import type { Busy } from '../../shared/model/busy-reason.ts';
import { type Bus, type CallableBus, connectBus, sessionBusAddress, systemBusAddress } from './bus.ts';
import { type BusySenses, senseBusy } from './busy/sense-busy.ts';
import { sourcesFor } from './busy/sources-for.ts';
import { type Clocks, systemClocks } from './clocks.ts';
import type { Compositor } from './compositor.ts';
import { compositorIdle, type IdleSource, immediateIdle, isWayland } from './idle.ts';
import { createKwin } from './kwin/client.ts';
import { createLock, type Lock } from './lock.ts';
import { watchLogind } from './logind.ts';
import { askMutter } from './mutter.ts';
import { createPresence } from './presence.ts';
import { watchScreenSavers, watchXScreenSaver } from './screen-savers.ts';
import { createSleep, type Sleep, waitForSleepTold } from './sleep.ts';
import { type TrayPlace, watchStatusNotifier } from './status-notifier.ts';
import { createSway } from './sway/client.ts';
import { leaveTaskbar } from './taskbar.ts';
import { systemTimers } from './timer.ts';
import { createVirtual } from './virtual.ts';
import { askCompositor } from './wayland/idle.ts';
import { connectDisplay, type XDisplay } from './x-display.ts';

export type MachineEvents = {
  readonly lockChanged: () => void;
  readonly slept: (event: 'suspend' | 'wake') => void;
  readonly tell: (alert: Alert) => void;
  readonly takeBack: (code: Alert['code']) => void;
};

/** All that this machine tells of the person in front of it. */
export type Machine = {
  readonly presence: Presence;
  /** The time zone that holds now. */
  readonly zone: () => string;
  readonly idle: IdleSource;
  readonly lock: Lock;
  readonly sleep: Sleep;
  /** Where a reading comes so late that the machine may have slept, gives the system time to tell of it. */
  readonly sleepTold: (lateMs: number) => Promise<void>;
  /** Linux: whether the desktop has a place for tray icons; elsewhere there always is one. */
  readonly watchTray: (place: TrayPlace) => void;
  /**
   * Tells all that makes the person busy, as far as this machine knows it, whenever that changes. `programs`: what the
   * person wants to be busy by.
   */
  readonly watchBusy: (changed: (busy: readonly Busy[]) => void, programs: () => readonly string[]) => BusySenses;
  /** Linux: keeps a window of X that is on the screen out of the task bar; elsewhere the window itself can. */
  readonly leaveTaskbar: (xWindow: number) => void;
  /** Linux: the compositor of a Wayland session, where it tells more than X does. */
  readonly compositor: Compositor | null;
  /**
   * A point of the display in use, in the pixels of X, where it has to be asked for: on GNOME by Wayland. Elsewhere null, as
   * is the answer where there is none.
   */
  readonly askInUse: (() => Promise<{ readonly x: number; readonly y: number } | null>) | null;
};

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly dataFolder: string;
  /** Of the break's window. */
  readonly breakTitle: string;
};

const isLinux = ({ platform }: Surroundings): boolean => platform === 'linux';

/** A bus that falls silent tells nothing more; what else senses goes on. */
const silent = (): void => {};

const sessionBus = (around: Surroundings): CallableBus | null => {
  const address = isLinux(around) ? sessionBusAddress(around.env) : null;
  return address === null ? null : connectBus(address, silent);
};

const compositorOf = (around: Surroundings, bus: CallableBus | null): Compositor | null => {
  const { SWAYSOCK, XDG_RUNTIME_DIR: folder } = around.env;
  const { dataFolder } = around;
  if (!isLinux(around) || !isWayland(around.env)) return null;
  if (SWAYSOCK) return createSway(SWAYSOCK, { pid: process.pid, title: around.breakTitle }, systemTimers);
  const isKde = around.env.XDG_CURRENT_DESKTOP?.split(':').includes('KDE');
  if (!isKde || bus === null || !folder) return null;
  return createKwin({ bus, folder, dataFolder, pid: process.pid, timers: systemTimers });
};

const isMutter = ({ platform, env }: Surroundings): boolean =>
  platform === 'linux' && isWayland(env) && (env.XDG_CURRENT_DESKTOP?.split(':').includes('GNOME') ?? false);

const idleSource = (
  around: Surroundings,
  bus: Bus | null,
  systemIdleMs: () => number,
  tell: (unknown: string | null) => void,
  { monoMs }: Clocks,
): IdleSource => {
  if (!isLinux(around) || !isWayland(around.env)) return immediateIdle(systemIdleMs);
  return compositorIdle(bus, askCompositor(around.env, systemTimers, monoMs), monoMs, tell);
};

const hearLogind = (around: Surroundings, sleep: Sleep, lock: Lock): void => {
  const bus = isLinux(around) ? connectBus(systemBusAddress(around.env), silent) : null;
  if (bus === null) return;
  const whose = { sessionId: around.env.XDG_SESSION_ID, userId: process.getuid?.() ?? 0 };
  watchLogind(bus, whose, {
    sleep: sleep.begin,
    wake: sleep.end,
    lockRequested: lock.requested,
    unlockRequested: () => lock.set(false),
    locked: lock.set,
  }).catch(silent);
};

const hearScreenSavers = (
  around: Surroundings,
  bus: Bus | null,
  display: () => Promise<XDisplay | null>,
  lock: Lock,
): void => {
  if (bus !== null) watchScreenSavers(bus, systemTimers, lock.set);
  if (!isLinux(around) || isWayland(around.env)) return;
  // One that is killed leaves behind what it last said.
  const covers = (covered: boolean): void => (covered ? lock.requested() : lock.set(false));
  void display().then((x) => (x === null ? undefined : watchXScreenSaver(x, covers).catch(silent)));
};

/** The X display that the desktop runs on; asked for the first time it is of use. */
const xDisplay = (around: Surroundings): (() => Promise<XDisplay | null>) => {
  const state: { connected: Promise<XDisplay | null> | null } = { connected: null };
  return () => {
    state.connected ??= isLinux(around)
      ? connectDisplay(around.env.DISPLAY ?? '').catch(() => null)
      : Promise.resolve(null);
    return state.connected;
  };
};

/** Starts to sense the machine. `systemIdleMs`: the time since the last input, where the system itself tells it. */
export const senseMachine = (around: Surroundings, systemIdleMs: () => number, events: MachineEvents): Machine => {
  const bus = sessionBus(around);
  const tellOfIdle = (reason: string | null): void =>
    reason === null ? events.takeBack('idle-unknown') : events.tell({ code: 'idle-unknown', reason });
  const idle = idleSource(around, bus, systemIdleMs, tellOfIdle, systemClocks);
  const sleep = createSleep(systemTimers, events.slept);
  const lock = createLock(idle, systemTimers, () => {
    // Screens are locked as the machine goes to sleep: whoever looked then would find it awake.
    if (!sleep.isAsleep()) events.lockChanged();
  });
  hearLogind(around, sleep, lock);
  const display = xDisplay(around);
  hearScreenSavers(around, bus, display, lock);
  const compositor = compositorOf(around, bus);
  return {
    presence: createPresence(systemClocks, idle, lock.isLocked, createVirtual(around.platform)),
    zone: systemClocks.zone,
    idle,
    lock,
    sleep,
    sleepTold: (lateMs) => (isLinux(around) ? Promise.resolve() : waitForSleepTold(systemTimers, lateMs)),
    watchTray: (place) => {
      if (bus !== null) watchStatusNotifier(bus, systemTimers, place).catch(silent);
    },
    watchBusy: (changed, programs) =>
      senseBusy({
        sources: sourcesFor({ ...around, programs }),
        display: display(),
        bus,
        compositor,
        env: around.env,
        monoMs: systemClocks.monoMs,
        changed,
      }),
    leaveTaskbar: (window) =>
      void display().then((x) => (x === null ? undefined : leaveTaskbar(x, window).catch(silent))),
    compositor,
    askInUse: isMutter(around)
      ? () => display().then((x) => (x === null ? null : askMutter(x, systemTimers).catch(() => null)))
      : null,
  };
};

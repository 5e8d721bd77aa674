import { accessSync, constants, existsSync, readFileSync, statfsSync } from 'node:fs';
import { arch, homedir, hostname, release, type, userInfo } from 'node:os';
import { dirname, resolve } from 'node:path';
import { errorReason } from '../../shared/model/reason.ts';
import { type Bus, connectBus, hasOwner, sessionBusAddress, startService } from '../sensors/bus.ts';
import { TRAY_WATCHER } from '../sensors/status-notifier.ts';
import type { SocketFacts } from './places.ts';

type Environment = SocketFacts['env'];

/** What the desktop's services answer; the reason where the session's bus cannot be asked. */
export type DesktopFacts =
  | { readonly tray: boolean; readonly notifications: string | null }
  | { readonly silent: string };

/** What can be seen of this machine from outside the Vertebreak that runs. */
export type MachineFacts = {
  /** Of this program. */
  readonly version: string;
  readonly platform: NodeJS.Platform;
  readonly system: string;
  readonly env: Environment;
  /** Null where the system has no such services, but its own. */
  readonly desktop: DesktopFacts | null;
  /** The system keeps Chromium's sandbox from programs that it does not know. */
  readonly refusesSandbox: boolean;
  readonly folder: { readonly path: string; readonly state: 'writable' | 'missing' | 'closed' };
  /** Null where the system does not tell. */
  readonly freeBytes: number | null;
  /** Of the organisation that looks after this machine; what it says is nobody else's to see. */
  readonly policy: 'none' | 'sound' | 'faulty';
  /** What must not be told on. */
  readonly person: { readonly home: string; readonly user: string; readonly host: string };
};

const NOTIFICATIONS = 'org.freedesktop.Notifications';
const ANSWER_WITHIN_MS = 2_000;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const systemName = (platform: NodeJS.Platform): string => {
  const named = platform === 'linux' ? /^PRETTY_NAME="?([^"\n]*)/m.exec(read('/etc/os-release'))?.[1] : undefined;
  return [...(named ? [named] : []), `${type()} ${release()}`, arch()].join(', ');
};

/** Each of the three ways in which Linux systems do it. */
const refusesSandbox = (): boolean =>
  read('/proc/sys/kernel/apparmor_restrict_unprivileged_userns').trim() === '1' ||
  read('/proc/sys/kernel/unprivileged_userns_clone').trim() === '0' ||
  read('/proc/sys/user/max_user_namespaces').trim() === '0';

/** The folder, or the nearest above it that is there. */
const nearest = (path: string): string => (existsSync(path) || dirname(path) === path ? path : nearest(dirname(path)));

const stateOf = (path: string): MachineFacts['folder']['state'] => {
  try {
    accessSync(nearest(path), constants.W_OK);
    return existsSync(path) ? 'writable' : 'missing';
  } catch {
    return 'closed';
  }
};

const freeBytes = (path: string): number | null => {
  try {
    const { bavail, bsize } = statfsSync(nearest(path));
    return bavail * bsize;
  } catch {
    return null;
  }
};

/** A system may know no name for who runs this. */
const userName = ({ USER, LOGNAME, USERNAME }: Environment): string => {
  try {
    return userInfo().username;
  } catch {
    return USER || LOGNAME || USERNAME || '';
  }
};

/** The name and the version of what shows notifications; null where nobody does. Some start with the first one. */
const notificationServer = async (bus: Bus): Promise<string | null> => {
  const server = { destination: NOTIFICATIONS, path: '/org/freedesktop/Notifications', interface: NOTIFICATIONS };
  await startService(bus, NOTIFICATIONS, ANSWER_WITHIN_MS);
  try {
    const answer = await bus.call({ ...server, member: 'GetServerInformation' }, ANSWER_WITHIN_MS);
    const [name, , version] = Array.isArray(answer) ? answer : [];
    return typeof name === 'string' ? [name, version].join(' ').trim() : null;
  } catch {
    return null;
  }
};

/** Asks the desktop's services over the session's bus. Never rejects. */
export const askDesktop = async (bus: Bus): Promise<DesktopFacts> => {
  try {
    const tray = (await hasOwner(bus, TRAY_WATCHER)) === true;
    return { tray, notifications: await notificationServer(bus) };
  } catch (error) {
    return { silent: errorReason(error) };
  }
};

const desktopFacts = async (env: Environment): Promise<DesktopFacts> => {
  const heard = { reason: '$DBUS_SESSION_BUS_ADDRESS' };
  const address = sessionBusAddress(env);
  const bus = address === null ? null : connectBus(address, (reason) => Object.assign(heard, { reason }));
  if (bus === null) return { silent: heard.reason };
  const facts = await askDesktop(bus);
  bus.end();
  return facts;
};

/** Looks at this machine; nothing is made or changed. Never rejects. */
export const readMachine = async (
  version: string,
  folder: string,
  { platform, env }: SocketFacts,
  policy: MachineFacts['policy'],
): Promise<MachineFacts> => {
  const path = resolve(folder);
  return {
    ...{ version, platform, system: systemName(platform), env },
    desktop: platform === 'linux' ? await desktopFacts(env) : null,
    refusesSandbox: platform === 'linux' && refusesSandbox(),
    folder: { path, state: stateOf(path) },
    freeBytes: freeBytes(path),
    policy,
    person: { home: homedir(), user: userName(env), host: hostname() },
  };
};

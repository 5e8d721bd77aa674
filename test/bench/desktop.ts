import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { createClient, type MessageBus } from 'dbus-native';
import { findRuntime } from '../../main/scripts/electron-runtime.ts';
import { sessionBusAddress } from '../../main/sensors/bus.ts';
import { isInstalled } from '../runner/commands.ts';

export const watcher = 'org.kde.StatusNotifierWatcher';

/** Does something on the session bus, and leaves it. */
export async function onSessionBus<T>(work: (bus: MessageBus) => Promise<T>): Promise<T> {
  const busAddress = sessionBusAddress(process.env);
  if (busAddress === null) throw new Error('There is no session bus.');
  const bus = createClient({ busAddress });
  try {
    return await work(bus);
  } finally {
    bus.connection.end();
  }
}

/** What is missing here to measure a running app, in a sentence; null where all is there. */
export async function whyNotHere(): Promise<string | null> {
  if (process.platform !== 'linux') return 'Running programs are measured by /proc and xdotool, so on Linux only.';
  if (findRuntime().kind !== 'found') return 'There is no Electron runtime: run npx install-electron.';
  if (!process.env.DISPLAY) return 'There is no X display.';
  if (!isInstalled('xdotool')) return 'There is no xdotool to make input with.';
  const hasTray = await onSessionBus(async (bus) => {
    const dbus = 'org.freedesktop.DBus';
    const call = { destination: dbus, path: '/org/freedesktop/DBus', interface: dbus, member: 'NameHasOwner' };
    return (await bus.invoke({ ...call, signature: 's', body: [watcher] })) === true;
  }).catch(() => false);
  return hasTray ? null : 'There is no panel that shows tray icons (StatusNotifierWatcher on the session bus).';
}

/** Moves the pointer a little, there and back, as a person at the desk would. */
export function touch(): void {
  const moved = spawnSync('xdotool', ['mousemove_relative', '1', '0', 'mousemove_relative', '--', '-1', '0']);
  if (moved.status !== 0) throw new Error(`xdotool: ${moved.stderr}`);
}

/** Touches now and every so many seconds, until the returned function is called. */
export function touchEvery(everySeconds: number): () => void {
  touch();
  const timer = setInterval(touch, everySeconds * 1000);
  return () => clearInterval(timer);
}

import type { MessageBus } from 'dbus-native';
import { watcher } from './desktop.ts';
import { until } from './waiting.ts';

/** A node of a menu on the bus: its number, its properties, its children. */
type Node = readonly [id: number, properties: { readonly label?: string }, children: readonly Node[]];

const menuInterface = 'com.canonical.dbusmenu';
const itemInterface = 'org.kde.StatusNotifierItem';

/** Calls back with the bus name of every tray icon that appears from now on. Resolves once it listens. */
export async function onTrayIcon(bus: MessageBus, appeared: (owner: string) => void): Promise<void> {
  bus.connection.on('message', (message) => {
    if (message.interface !== watcher || message.member !== 'StatusNotifierItemRegistered') return;
    appeared(String(message.body?.[0]).replace(/\/.*$/, ''));
  });
  await bus.addMatch(`type='signal',interface='${watcher}',member='StatusNotifierItemRegistered'`);
}

/** Clicks an entry of the menu of a tray icon, by its label. */
export type ClickMenu = (label: string) => Promise<void>;

/**
 * Runs something that puts a tray icon up; resolves to what it gave, and to how to click in the icon's menu. A program
 * may put its icon up anew, under another name on the bus: its newest counts.
 */
export async function withTrayIcon<T extends { readonly pid: number }>(
  bus: MessageBus,
  start: () => T | Promise<T>,
): Promise<{ readonly started: T; readonly click: ClickMenu }> {
  const owners: string[] = [];
  await onTrayIcon(bus, (owner) => owners.unshift(owner));
  const started = await start();
  const ownerOf = async (pid: number): Promise<string | undefined> => {
    for (const owner of owners) if ((await pidOf(bus, owner)) === pid) return owner;
    return undefined;
  };
  await until('the tray icon appears', async () => (await ownerOf(started.pid)) !== undefined, 30);
  return { started, click: async (label) => clickMenu(bus, (await ownerOf(started.pid)) ?? '', label) };
}

/** The process behind a name on the bus; undefined where it is gone. */
async function pidOf(bus: MessageBus, owner: string): Promise<number | undefined> {
  const dbus = 'org.freedesktop.DBus';
  const call = { destination: dbus, path: '/org/freedesktop/DBus', interface: dbus };
  const ask = { ...call, member: 'GetConnectionUnixProcessID', signature: 's', body: [owner] };
  return bus.invoke<number>(ask).catch(() => undefined);
}

/** As the panel does it: over the bus. */
async function clickMenu(bus: MessageBus, owner: string, label: string): Promise<void> {
  const path = await bus.invoke<string>({
    destination: owner,
    path: '/StatusNotifierItem',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [itemInterface, 'Menu'],
  });
  const menu = { destination: owner, path, interface: menuInterface };
  const layout = { ...menu, member: 'GetLayout', signature: 'iias', body: [0, -1, ['label']] };
  const [, [, , entries]] = await bus.invoke<[number, Node]>(layout);
  const all = (nodes: readonly Node[]): readonly Node[] => nodes.flatMap((node) => [node, ...all(node[2])]);
  const entry = all(entries).find(([, properties]) => properties.label === label);
  if (!entry) throw new Error(`The tray menu has no entry "${label}".`);
  await bus.invoke({ ...menu, member: 'Event', signature: 'isvu', body: [entry[0], 'clicked', ['i', 0], 0] });
}

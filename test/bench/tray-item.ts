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

/** Runs something that puts a tray icon up; resolves to what it gave, and the bus name of the icon. */
export async function withTrayIcon<T>(
  bus: MessageBus,
  start: () => T | Promise<T>,
): Promise<{ readonly started: T; readonly owner: string }> {
  const owners: string[] = [];
  await onTrayIcon(bus, (owner) => owners.push(owner));
  const started = await start();
  await until('the tray icon appears', () => owners.length > 0, 30);
  return { started, owner: owners[0] ?? '' };
}

/** Clicks an entry of a tray icon's menu, as the panel does it: over the bus, by its label. */
export async function clickMenu(bus: MessageBus, owner: string, label: string): Promise<void> {
  const path = await bus.invoke<string>({
    destination: owner,
    path: '/StatusNotifierItem',
    interface: 'org.freedesktop.DBus.Properties',
    member: 'Get',
    signature: 'ss',
    body: [itemInterface, 'Menu'],
  });
  const menu = { destination: owner, path, interface: menuInterface };
  const layout = { ...menu, member: 'GetLayout', signature: 'iias', body: [0, 1, ['label']] };
  const [, [, , entries]] = await bus.invoke<[number, Node]>(layout);
  const entry = entries.find(([, properties]) => properties.label === label);
  if (!entry) throw new Error(`The tray menu has no entry "${label}".`);
  await bus.invoke({ ...menu, member: 'Event', signature: 'isvu', body: [entry[0], 'clicked', ['i', 0], 0] });
}

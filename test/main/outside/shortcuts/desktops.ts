import type { Message, MessageBus } from 'dbus-native';
import { onTestFinished } from 'vitest';
import { createDesktopShortcuts } from '../../../../main/outside/shortcuts/desktop-shortcuts.ts';
import { kdeShortcuts } from '../../../../main/outside/shortcuts/kde-shortcuts.ts';
import { portalShortcuts } from '../../../../main/outside/shortcuts/portal-shortcuts.ts';
import { fakeTimers } from '../../../fake-timers.ts';
import { privateBus } from '../../sensors/fakes.ts';

const ACCEL = 'org.kde.kglobalaccel';
const PORTAL = 'org.freedesktop.portal.Desktop';
const AT = '/org/freedesktop/portal/desktop';
const SHORTCUTS = 'org.freedesktop.portal.GlobalShortcuts';
const described = { find: 'Look up', break: 'To the break' };

type Sequences = readonly (readonly [readonly number[]])[];

/** Plays KDE's keys; `others` are those that another program has. */
export const playKde = async (bus: MessageBus, others: readonly number[] = []) => {
  const entries = new Map<string, { key: number; active: boolean }>();
  const state = { answers: async () => {}, asked: [] as string[] };
  const method = (member: string, handler: (...given: never[]) => unknown, signature: string): void =>
    bus.setMethodCallHandler('/kglobalaccel', 'org.kde.KGlobalAccel', member, [
      async (...given: unknown[]) => {
        state.asked.push(member);
        await state.answers();
        return handler(...(given as never[]));
      },
      signature,
    ]);
  method('doRegister', ([, name]: string[]) => void entries.set(name ?? '', { key: 0, active: false }), '');
  method(
    'setShortcutKeys',
    ([, name]: string[], sequences: Sequences) => {
      const wished = sequences[0]?.[0][0] ?? 0;
      const key = others.includes(wished) ? 0 : wished;
      entries.set(name ?? '', { key, active: key !== 0 });
      return key === 0 ? [] : [[[key, 0, 0, 0]]];
    },
    'a(ai)',
  );
  method(
    'setInactive',
    ([, name]: string[]) => void Object.assign(entries.get(name ?? '') ?? {}, { active: false }),
    '',
  );
  method('unregister', (_component: string, name: string) => entries.delete(name), 'b');
  await bus.requestName(ACCEL, 0);
  return {
    entries,
    state,
    press: (name: string, component = 'vertebreak', by = bus) =>
      by.sendSignal('/component/vertebreak', 'org.kde.kglobalaccel.Component', 'globalShortcutPressed', 'ssx', [
        ...[component, name, 1n],
      ]),
    change: (name: string, key: number, component = 'vertebreak') =>
      bus.sendSignal('/kglobalaccel', 'org.kde.KGlobalAccel', 'yourShortcutsChanged', 'asa(ai)', [
        ...[[component, name, '', ''], key === 0 ? [] : [[[key, 0, 0, 0]]]],
      ]),
    leave: () => bus.releaseName(ACCEL),
    comeBack: () => bus.requestName(ACCEL, 0),
  };
};

type Shortcut = readonly [string, Readonly<Record<string, string>>];
export type Trigger = { readonly id: string; readonly wished: string | undefined };

/**
 * Plays a portal. It answers a session at once, what is to be bound as soon as `answers` lets it, and what came of that
 * when `respond` says so.
 */
export const playPortal = async (bus: MessageBus) => {
  const sessions: string[] = [];
  const closed: string[] = [];
  const asked: Trigger[][] = [];
  const state = { session: 0 as number | null, request: '', answers: async () => {} };
  const response = (request: string, code: number, results: readonly unknown[]): void =>
    bus.sendSignal(request, 'org.freedesktop.portal.Request', 'Response', 'ua{sv}', [code, results]);
  const requestOf = (options: Record<string, unknown>): string => `${AT}/request/1_1/${options.handle_token}`;
  const hearClose = (path: string, iface: string): void =>
    bus.setMethodCallHandler(path, iface, 'Close', [() => void closed.push(path), '']);

  const portal = {
    version: 1,
    CreateSession: async (options: Record<string, unknown>): Promise<string> => {
      const session = `${AT}/session/1_1/${options.session_handle_token}`;
      hearClose(session, 'org.freedesktop.portal.Session');
      if (state.session !== null) {
        sessions.push(session);
        // In one go with the answer, as real ones do.
        setImmediate(() => response(requestOf(options), state.session ?? 0, [['session_handle', ['s', session]]]));
      }
      return requestOf(options);
    },
    BindShortcuts: async (...given: unknown[]): Promise<string> => {
      const [, list, , options] = given as [string, Shortcut[], string, Record<string, unknown>];
      asked.push(list.map(([id, { preferred_trigger: wished }]) => ({ id, wished })));
      state.request = requestOf(options);
      hearClose(state.request, 'org.freedesktop.portal.Request');
      const { request } = state;
      await state.answers();
      return request;
    },
  };
  bus.exportInterface(portal, AT, {
    name: SHORTCUTS,
    methods: {
      CreateSession: ['a{sv}', 'o', ['options'], ['handle']],
      BindShortcuts: ['oa(sa{sv})sa{sv}', 'o', ['session', 'shortcuts', 'parent', 'options'], ['handle']],
    },
    signals: {},
    properties: { version: 'u' },
  });
  await bus.requestName(PORTAL, 0);
  const listOf = (keys: Readonly<Record<string, string>>): readonly unknown[] =>
    Object.entries(keys).map(([id, words]) => [id, [['trigger_description', ['s', words]]]]);
  const last = (): string => sessions.at(-1) ?? '';
  return {
    ...{ sessions, closed, asked, state },
    respond: (code: number, keys: Readonly<Record<string, string>>) =>
      response(state.request, code, [['shortcuts', ['a(sa{sv})', listOf(keys)]]]),
    change: (keys: Readonly<Record<string, string>>, session = last()) =>
      bus.sendSignal(AT, SHORTCUTS, 'ShortcutsChanged', 'oa(sa{sv})', [session, listOf(keys)]),
    press: (id: string, session = last(), by = bus) =>
      by.sendSignal(AT, SHORTCUTS, 'Activated', 'osta{sv}', [session, id, 1n, []]),
    closeSession: () => bus.sendSignal(last(), 'org.freedesktop.portal.Session', 'Closed', 'a{sv}', [[]]),
    leave: () => bus.releaseName(PORTAL),
    comeBack: () => bus.requestName(PORTAL, 0),
  };
};

export const WISHED = { find: 'CommandOrControl+Alt+F', break: 'CommandOrControl+Alt+B' };
export const BOUND = { state: 'all-programs', keys: null } as const;

/** The app's shortcuts on a bus of the test's own, by all backends that there are. */
export const openedShortcuts = async () => {
  const { bus, join, patience } = await privateBus();
  const timers = fakeTimers();
  const pressed: string[] = [];
  const byX = new Map<string, () => void>();
  const shortcuts = createDesktopShortcuts(
    {
      ...{ bus, timers, reach: 'x-programs' },
      backends: (events) => [
        portalShortcuts(bus, { timers, described }, events),
        kdeShortcuts(bus, { appName: 'Vertebreak', described }, events),
      ],
      keys: {
        register: (accelerator, press) => {
          byX.set(accelerator, press);
          return true;
        },
        unregister: (accelerator) => void byX.delete(accelerator),
      },
    },
    { find: () => void pressed.push('find'), break: () => void pressed.push('break') },
  );
  onTestFinished(() => shortcuts.end());
  return { ...{ join, timers, pressed, byX, shortcuts, bus, patience } };
};

/** Waits until all that was sent before on this connection has been passed on. */
export const passedOn = async (bus: MessageBus): Promise<void> => {
  const ping: Message = { destination: 'org.freedesktop.DBus', path: '/', interface: 'org.freedesktop.DBus.Peer' };
  await bus.invoke({ ...ping, member: 'Ping' }).catch(() => {});
};

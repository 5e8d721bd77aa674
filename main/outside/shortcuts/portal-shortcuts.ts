import * as v from 'valibot';
import type { Timers } from '../../../shared/app/wake-timer.ts';
import { SHORTCUT_NAMES, type ShortcutName, type ShortcutState } from '../../../shared/model/shortcut-state.ts';
import { type Bus, type BusMethod, listenBehindAnswers, startService } from '../../sensors/bus.ts';
import { PROPERTIES } from '../../sensors/busy/follow-service.ts';
import { DESKTOP_ENTRY } from '../desktop-entry.ts';
import { oneLine } from '../plain-text.ts';
import { saysKeys, xdgTrigger } from './accelerators.ts';
import { ANSWERED_WITHIN_MS, type BackendEvents, type ShortcutBackend, type Wishes } from './shortcut-backend.ts';

const SERVICE = 'org.freedesktop.portal.Desktop';
const OBJECT = { destination: SERVICE, path: '/org/freedesktop/portal/desktop' };
const SHORTCUTS = 'org.freedesktop.portal.GlobalShortcuts';
const REQUEST = 'org.freedesktop.portal.Request';
const SESSION = 'org.freedesktop.portal.Session';

/** Longer words for keys than any desktop has are cut. */
const KEYS_AT_MOST = 64;

const GRANTED = 0;
const sessionSchema = v.object({ session_handle: v.pipe(v.string(), v.startsWith('/')) });
const boundSchema = v.array(v.tuple([v.string(), v.object({ trigger_description: v.optional(v.string(), '') })]));
const grantedSchema = v.object({ shortcuts: boundSchema });

type Response = (code: unknown, results: unknown) => void;

export type PortalShortcutsOptions = {
  readonly timers: Timers;
  /** What people read where the desktop asks them. */
  readonly described: Readonly<Record<ShortcutName, string>>;
};

/**
 * The desktop's portal, on GNOME, KDE Plasma 6 and Hyprland. The desktop may ask the person, and has the last word on the
 * keys. It has them all the time: a shortcut that is not active is no less bound, and its press has to be of no account.
 */
export const portalShortcuts = (
  bus: Bus,
  { timers, described }: PortalShortcutsOptions,
  events: BackendEvents,
): ShortcutBackend => {
  /** Requests that have not been answered, by where they are. */
  const responses = new Map<unknown, Response>();
  type State = { session: string; accelerators: Readonly<Record<ShortcutName, string>> | null; request: string };
  const state: State = { session: '', accelerators: null, request: '' };
  const setup: { listening: Promise<unknown> | null; tokens: number } = { listening: null, tokens: 0 };

  const call = (method: Omit<BusMethod, 'destination'>): Promise<unknown> =>
    bus.call({ destination: SERVICE, ...method }, ANSWERED_WITHIN_MS);
  const shortcuts = (member: string, signature: string, ...body: readonly unknown[]): Promise<unknown> =>
    call({ ...OBJECT, interface: SHORTCUTS, member, signature, body });
  const token = (): readonly unknown[] => {
    setup.tokens += 1;
    return ['s', `vertebreak${setup.tokens}`];
  };

  const take = (name: ShortcutName, keys: string): void => {
    const accelerator = state.accelerators?.[name] ?? '';
    if (accelerator === '') return;
    const words = oneLine(keys).slice(0, KEYS_AT_MOST);
    const bound: ShortcutState = { state: 'all-programs', keys: saysKeys(words, accelerator) ? null : words };
    events.became(name, words === '' ? { state: 'unbound' } : bound);
  };
  const takeAll = (bound: v.InferOutput<typeof boundSchema>): void => {
    for (const name of SHORTCUT_NAMES) {
      const found = bound.find(([id]) => id === name);
      if (found !== undefined) take(name, found[1].trigger_description);
    }
  };

  const hear = (
    from: { readonly interface: string; readonly member: string },
    listener: (body: readonly unknown[], path: string) => void,
  ): Promise<void> => listenBehindAnswers(bus, { sender: SERVICE, ...from }, listener);
  const listen = (): Promise<unknown> =>
    Promise.all([
      hear({ interface: REQUEST, member: 'Response' }, ([code, results], path) => {
        const response = responses.get(path);
        responses.delete(path);
        response?.(code, results);
      }),
      hear({ interface: SHORTCUTS, member: 'Activated' }, ([session, id]) => {
        const name = SHORTCUT_NAMES.find((one) => one === id);
        if (session === state.session && name !== undefined) events.pressed(name);
      }),
      hear({ interface: SHORTCUTS, member: 'ShortcutsChanged' }, ([session, changed]) => {
        const bound = v.safeParse(boundSchema, changed);
        if (session === state.session && bound.success) takeAll(bound.output);
      }),
      hear({ interface: SESSION, member: 'Closed' }, (_body, path) => {
        if (path !== state.session) return;
        state.session = '';
        events.lost();
      }),
    ]);

  const close = async (): Promise<void> => {
    const { session, request } = state;
    Object.assign(state, { session: '', accelerators: null, request: '' });
    // A question that the person has not answered goes with it.
    if (responses.delete(request)) await call({ path: request, interface: REQUEST, member: 'Close' }).catch(() => {});
    if (session !== '') await call({ path: session, interface: SESSION, member: 'Close' });
  };

  const openSession = async (): Promise<void> => {
    const options = [
      ['handle_token', token()],
      ['session_handle_token', token()],
    ];
    const request = await shortcuts('CreateSession', 'a{sv}', options);
    state.session = await new Promise((resolve, reject) => {
      const cancel = timers.after(ANSWERED_WITHIN_MS, () => reject(new Error('the portal opened no session in time')));
      responses.set(request, (code, results) => {
        cancel();
        const session = v.safeParse(sessionSchema, results);
        if (code === GRANTED && session.success) resolve(session.output.session_handle);
        else reject(new Error('the portal opened no session'));
      });
    });
  };

  const bind = async (wishes: Wishes): Promise<void> => {
    const accelerators = { find: wishes.find.accelerator, break: wishes.break.accelerator };
    if (JSON.stringify(accelerators) === JSON.stringify(state.accelerators)) return;
    // A session binds once.
    if (state.accelerators !== null) await close();
    if (state.session === '') await openSession();
    state.accelerators = accelerators;
    const wished = SHORTCUT_NAMES.filter((name) => accelerators[name] !== '');
    for (const name of SHORTCUT_NAMES) {
      events.became(name, wished.includes(name) ? { state: 'asked' } : { state: 'all-programs', keys: null });
    }
    if (wished.length === 0) return;
    const list = wished.map((name) => {
      const trigger = xdgTrigger(accelerators[name]);
      const preferred = trigger === null ? [] : [['preferred_trigger', ['s', trigger]]];
      return [name, [['description', ['s', described[name]]], ...preferred]];
    });
    const options = [['handle_token', token()]];
    const request = String(await shortcuts('BindShortcuts', 'oa(sa{sv})sa{sv}', state.session, list, '', options));
    state.request = request;
    // The person is asked perhaps, and has all the time that it takes.
    responses.set(request, (code, results) => {
      const granted = v.safeParse(grantedSchema, results);
      const bound = code === GRANTED && granted.success ? granted.output.shortcuts : [];
      for (const name of wished) if (!bound.some(([id]) => id === name)) events.became(name, { state: 'unbound' });
      takeAll(bound);
    });
  };

  return {
    service: SERVICE,
    open: async () => {
      setup.listening ??= listen();
      await setup.listening;
      // It runs where any program has needed it.
      await startService(bus, SERVICE, ANSWERED_WITHIN_MS);
      // Newer portals want to know first who asks; older ones know nothing of that.
      const registry = { interface: 'org.freedesktop.host.portal.Registry', member: 'Register', signature: 'sa{sv}' };
      await call({ ...OBJECT, ...registry, body: [DESKTOP_ENTRY, []] }).catch(() => {});
      const version = { interface: PROPERTIES, member: 'Get', signature: 'ss', body: [SHORTCUTS, 'version'] };
      v.parse(v.number(), await call({ ...OBJECT, ...version }));
      Object.assign(state, { session: '', accelerators: null, request: '' });
      await openSession();
    },
    bind,
    close,
  };
};

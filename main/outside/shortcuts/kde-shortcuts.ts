import * as v from 'valibot';
import { SHORTCUT_NAMES, type ShortcutName, type ShortcutState } from '../../../shared/model/shortcut-state.ts';
import { type Bus, hasOwner } from '../../sensors/bus.ts';
import { DESKTOP_ENTRY } from '../desktop-entry.ts';
import { qtKey, qtKeyInWords } from './accelerators.ts';
import { ANSWERED_WITHIN_MS, type BackendEvents, type ShortcutBackend, type Wish } from './shortcut-backend.ts';

const SERVICE = 'org.kde.kglobalaccel';
const AT = { destination: SERVICE, path: '/kglobalaccel', interface: 'org.kde.KGlobalAccel' };

/** The keys count now, and they are ours to say: what an earlier run may have left is of no account. */
const PRESENT_AND_OURS = 2 + 4;

/** Keys pressed one after the other, of which each shortcut of ours has one; a sequence has places for four. */
const sequencesSchema = v.array(v.strictTuple([v.array(v.pipe(v.number(), v.integer()))]));
const changeSchema = v.tuple([v.tuple([v.literal(DESKTOP_ENTRY), v.picklist(SHORTCUT_NAMES)]), sequencesSchema]);

const firstKey = (sequences: unknown): number => v.parse(sequencesSchema, sequences)[0]?.[0][0] ?? 0;

/** What has become of the wish for a key, by the one that is bound; 0 for none. */
const stateOf = (wished: number, bound: number, none: 'taken' | 'unbound'): ShortcutState =>
  bound === 0 ? { state: none } : { state: 'all-programs', keys: bound === wished ? null : qtKeyInWords(bound) };

export type KdeShortcutsOptions = {
  readonly appName: string;
  /** What people read in KDE's own settings. */
  readonly described: Readonly<Record<ShortcutName, string>>;
};

/** KDE: keys by kglobalaccel, which KWin asks before any window has them. */
export const kdeShortcuts = (
  bus: Bus,
  { appName, described }: KdeShortcutsOptions,
  events: BackendEvents,
): ShortcutBackend => {
  /** The keys that each has by now, and whether they are taken. */
  const bound = new Map<ShortcutName, { readonly key: number; readonly active: boolean }>();

  const call = (member: string, signature: string, ...body: readonly unknown[]): Promise<unknown> =>
    bus.call({ ...AT, member, signature, body }, ANSWERED_WITHIN_MS);
  const actionOf = (name: ShortcutName): readonly string[] => [DESKTOP_ENTRY, name, appName, described[name]];

  const letGo = async (name: ShortcutName): Promise<void> => {
    bound.delete(name);
    await call('unregister', 'ss', DESKTOP_ENTRY, name);
  };

  const bindOne = async (name: ShortcutName, { accelerator, active }: Wish): Promise<void> => {
    const key = qtKey(accelerator);
    const before = bound.get(name);
    if (key === null) {
      if (before !== undefined) await letGo(name);
      return events.became(name, accelerator === '' ? { state: 'all-programs', keys: null } : { state: 'unbound' });
    }
    if (before?.key === key && before.active === active) return;
    const action = actionOf(name);
    bound.set(name, { key, active });
    await call('doRegister', 'as', action);
    const keys = [[[key, 0, 0, 0]]];
    const got = firstKey(await call('setShortcutKeys', 'asa(ai)u', action, keys, PRESENT_AND_OURS));
    if (got === 0) await letGo(name);
    else if (!active) await call('setInactive', 'as', action);
    events.became(name, stateOf(key, got, 'taken'));
  };

  const listen = async (): Promise<void> => {
    const pressed = {
      interface: 'org.kde.kglobalaccel.Component',
      member: 'globalShortcutPressed',
      arg0: DESKTOP_ENTRY,
    };
    await bus.listen({ sender: SERVICE, ...pressed }, ([, name]) => {
      const known = SHORTCUT_NAMES.find((one) => one === name);
      if (known !== undefined && bound.get(known)?.active) events.pressed(known);
    });
    const changed = { interface: AT.interface, path: AT.path, member: 'yourShortcutsChanged' };
    await bus.listen({ sender: SERVICE, ...changed }, (body) => {
      const change = v.safeParse(changeSchema, body);
      if (!change.success) return;
      const [[, name], sequences] = change.output;
      const key = bound.get(name)?.key;
      if (key !== undefined) events.became(name, stateOf(key, firstKey(sequences), 'unbound'));
    });
  };
  const state: { listening: Promise<void> | null } = { listening: null };

  return {
    service: SERVICE,
    open: async () => {
      if ((await hasOwner(bus, SERVICE)) !== true) throw new Error(`nobody on the bus is ${SERVICE}`);
      state.listening ??= listen();
      await state.listening;
      bound.clear();
    },
    bind: async (wishes) => {
      // Whatever has to go goes first: they may have changed places.
      for (const name of SHORTCUT_NAMES) {
        const before = bound.get(name);
        if (before !== undefined && before.key !== qtKey(wishes[name].accelerator)) await letGo(name);
      }
      for (const name of SHORTCUT_NAMES) await bindOne(name, wishes[name]);
    },
    close: async () => {
      await Promise.all([...bound.keys()].map(letGo));
    },
  };
};

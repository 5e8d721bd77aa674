import * as v from 'valibot';
import type { Bus } from './bus.ts';
import { createOnceATurn } from './once-a-turn.ts';

const LOGIND = 'org.freedesktop.login1';
const MANAGER = { destination: LOGIND, path: '/org/freedesktop/login1', interface: 'org.freedesktop.login1.Manager' };
const SESSION = 'org.freedesktop.login1.Session';
const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** What logind tells. */
export type LogindEvents = {
  readonly sleep: () => void;
  readonly wake: () => void;
  /** Somebody asked for the screen to be locked; not every locker says afterwards whether and how long it was. */
  readonly lockRequested: () => void;
  readonly unlockRequested: () => void;
  /** The locker itself says whether the screen is locked. */
  readonly locked: (locked: boolean) => void;
};

export type Whose = { readonly sessionId: string | undefined; readonly userId: number };

const objectPath = v.pipe(v.string(), v.startsWith('/'));
const displaySession = v.tuple([v.string(), v.pipe(v.string(), v.startsWith('/org/'))]);

const property = (bus: Bus, path: string, of: string, name: string): Promise<unknown> =>
  bus.call({
    destination: LOGIND,
    path,
    interface: PROPERTIES,
    member: 'Get',
    signature: 'ss',
    body: [of, name],
  });

/** The session that this program belongs to: by the environment, by its process, or the user's graphical one. */
const findSession = async (bus: Bus, { sessionId, userId }: Whose): Promise<string | null> => {
  const ways = [
    async () => {
      if (!sessionId) throw new Error('no session is named');
      return bus.call({ ...MANAGER, member: 'GetSession', signature: 's', body: [sessionId] });
    },
    () => bus.call({ ...MANAGER, member: 'GetSessionByPID', signature: 'u', body: [process.pid] }),
    async () => {
      const user = await bus.call({ ...MANAGER, member: 'GetUser', signature: 'u', body: [userId] });
      return v.parse(displaySession, await property(bus, v.parse(objectPath, user), `${LOGIND}.User`, 'Display'))[1];
    },
  ];
  for (const way of ways) {
    try {
      return v.parse(objectPath, await way());
    } catch {
      // The next way may lead there.
    }
  }
  return null;
};

const changedProperties = v.looseTuple([v.literal(SESSION), v.looseObject({ LockedHint: v.boolean() })]);

type Tell = ReturnType<typeof createOnceATurn>;

const listenToSession = async (bus: Bus, path: string, tell: Tell, events: LogindEvents): Promise<void> => {
  const session = { sender: LOGIND, interface: SESSION, path };
  const locked = (): void => events.locked(true);
  const unlocked = (): void => events.locked(false);
  await bus.listen({ ...session, member: 'Lock' }, () => tell(events.lockRequested));
  await bus.listen({ ...session, member: 'Unlock' }, () => tell(events.unlockRequested));
  const changed = { sender: LOGIND, interface: PROPERTIES, member: 'PropertiesChanged', path, arg0: SESSION };
  await bus.listen(changed, (body) => {
    const result = v.safeParse(changedProperties, body);
    if (result.success) tell(result.output[1].LockedHint ? locked : unlocked);
  });
  if ((await property(bus, path, SESSION, 'LockedHint')) === true) events.locked(true);
};

/**
 * Tells of sleep and of the lock of this program's session, as Linux's logind knows them. Rejects, and stays silent,
 * where there is no logind on the bus.
 */
export const watchLogind = async (bus: Bus, whose: Whose, events: LogindEvents): Promise<void> => {
  const tell = createOnceATurn();
  await bus.listen(
    { sender: LOGIND, interface: MANAGER.interface, member: 'PrepareForSleep', path: MANAGER.path },
    ([begins]) => tell(begins === true ? events.sleep : events.wake),
  );
  const path = await findSession(bus, whose);
  if (path !== null) await listenToSession(bus, path, tell, events);
};

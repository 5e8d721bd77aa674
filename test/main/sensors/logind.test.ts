import type { MessageBus } from 'dbus-native';
import { describe, expect, it } from 'vitest';
import { type Whose, watchLogind } from '../../../main/sensors/logind.ts';
import { until } from '../../until.ts';
import { privateBus } from './fakes.ts';

const LOGIND = 'org.freedesktop.login1';
const ROOT = '/org/freedesktop/login1';
const MANAGER = `${LOGIND}.Manager`;
const SESSION = `${LOGIND}.Session`;
const USER = `${ROOT}/user/_7`;
const PROPERTIES = 'org.freedesktop.DBus.Properties';

/** Plays logind as far as it is asked: whose session is where, and whether that is locked. */
const play = async (
  logind: MessageBus,
  known: { byId?: string; byPid?: string; display?: string; lockedHint?: boolean },
): Promise<void> => {
  const answer = (value: string | undefined) => () => {
    if (value === undefined) throw new Error('unknown');
    return value;
  };
  logind.setMethodCallHandler(ROOT, MANAGER, 'GetSession', [answer(known.byId), 'o']);
  logind.setMethodCallHandler(ROOT, MANAGER, 'GetSessionByPID', [answer(known.byPid), 'o']);
  logind.setMethodCallHandler(ROOT, MANAGER, 'GetUser', [() => USER, 'o']);
  const user = { name: `${LOGIND}.User`, methods: {}, signals: {}, properties: { Display: '(so)' } };
  logind.exportInterface({ Display: ['c2', known.display ?? '/'] }, USER, user);
  const session = { name: SESSION, methods: {}, signals: {}, properties: { LockedHint: 'b' } };
  for (const path of [known.byId, known.byPid, known.display]) {
    if (path) logind.exportInterface({ LockedHint: known.lockedHint ?? false }, path, session);
  }
  await logind.requestName(LOGIND, 0);
};

const start = async (known: Parameters<typeof play>[1], whose: Whose = { sessionId: undefined, userId: 7 }) => {
  const { bus, join } = await privateBus();
  const logind = join();
  await play(logind, known);
  const heard: string[] = [];
  const events = {
    sleep: () => void heard.push('sleep'),
    wake: () => void heard.push('wake'),
    lockRequested: () => void heard.push('lock asked'),
    unlockRequested: () => void heard.push('unlock asked'),
    locked: (locked: boolean) => void heard.push(locked ? 'locked' : 'unlocked'),
  };
  await watchLogind(bus, whose, events);
  return { bus, logind, heard };
};

const SELF = `${ROOT}/session/_31`;
const OTHER = `${ROOT}/session/_32`;

describe('watchLogind', () => {
  it.each([
    ['by the environment', { byId: SELF }, { sessionId: '1', userId: 7 }],
    ['by its process', { byPid: SELF }, { sessionId: undefined, userId: 7 }],
    ['by its process where the environment is stale', { byPid: SELF }, { sessionId: '9', userId: 7 }],
    ['by its user', { display: SELF }, { sessionId: undefined, userId: 7 }],
  ])('finds its session %s, and hears of that one alone', async (_, known, whose) => {
    const { logind, heard } = await start(known, whose);
    for (const path of [OTHER, SELF]) {
      logind.sendSignal(path, SESSION, 'Lock');
      logind.sendSignal(path, PROPERTIES, 'PropertiesChanged', 'sa{sv}as', [
        SESSION,
        [['LockedHint', ['b', true]]],
        [],
      ]);
      logind.sendSignal(path, SESSION, 'Unlock');
    }
    logind.sendSignal(SELF, PROPERTIES, 'PropertiesChanged', 'sa{sv}as', [SESSION, [['IdleHint', ['b', true]]], []]);
    logind.sendSignal(ROOT, MANAGER, 'PrepareForSleep', 'b', [true]);
    await until(() => expect(heard).toContain('sleep'));
    expect(heard).toEqual(['lock asked', 'locked', 'unlock asked', 'sleep']);
  });

  it('hears of sleep and waking, also where its session is not to be found', async () => {
    const { logind, heard } = await start({});
    logind.sendSignal(SELF, SESSION, 'Lock');
    logind.sendSignal(ROOT, MANAGER, 'PrepareForSleep', 'b', [true]);
    logind.sendSignal(ROOT, MANAGER, 'PrepareForSleep', 'b', [false]);
    await until(() => expect(heard).toContain('wake'));
    expect(heard).toEqual(['sleep', 'wake']);
  });

  it('knows of a lock from before', async () => {
    expect((await start({ byPid: SELF, lockedHint: true })).heard).toEqual(['locked']);
  });

  it('does not listen to somebody who is not logind', async () => {
    const { bus, join } = await privateBus();
    const logind = join();
    await play(logind, {});
    const heard: string[] = [];
    const note = (event: string) => () => void heard.push(event);
    await watchLogind(
      bus,
      { sessionId: undefined, userId: 7 },
      {
        sleep: note('sleep'),
        wake: note('wake'),
        lockRequested: note(''),
        unlockRequested: note(''),
        locked: note(''),
      },
    );
    const stranger = join();
    await stranger.requestName('org.example.Stranger', 0);
    stranger.sendSignal(ROOT, MANAGER, 'PrepareForSleep', 'b', [true]);
    await stranger.getId();
    logind.sendSignal(ROOT, MANAGER, 'PrepareForSleep', 'b', [false]);
    await until(() => expect(heard).toContain('wake'));
    expect(heard).toEqual(['wake']);
  });
});

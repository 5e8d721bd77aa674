import { execFile, spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { createClient, type Message, type MessageBus, messageType } from 'dbus-native';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Bus, connectBus } from '../../main/sensors/bus.ts';
import { watchLogind } from '../../main/sensors/logind.ts';
import { until } from '../until.ts';

const LOGIND = 'org.freedesktop.login1';
const ROOT = '/org/freedesktop/login1';
const SELF = `${ROOT}/session/_31`;
const DBUS = 'org.freedesktop.DBus';
const PROPERTIES = `${DBUS}.Properties`;
const NOBODY = 65_534;

/** Anybody may connect, own every name and send everything: what a bus refuses by its policy helps nobody here. */
const CONFIG = `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:path=FOLDER/bus</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow user="*"/>
    <allow own="*"/>
    <allow send_destination="*" eavesdrop="true" send_requested_reply="false"/>
    <allow receive_sender="*" eavesdrop="true" receive_requested_reply="false"/>
  </policy>
</busconfig>`;

const missing = ['dbus-daemon', 'dbus-send'].filter((program) => spawnSync(program, ['--version']).error !== undefined);
const hasPrograms = missing.length === 0;
if (!hasPrograms && process.env.REQUIRE_E2E === '1') throw new Error(`not installed: ${missing.join(', ')}`);
if (!hasPrograms) process.stderr.write(`SKIPPED, signals that others forge: not installed: ${missing.join(', ')}\n`);

/** A real bus for the running test alone. */
const startBus = async (): Promise<{ readonly address: string; readonly join: () => MessageBus }> => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-bus-'));
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'config'), CONFIG.replace('FOLDER', folder));
  const daemon = spawn('dbus-daemon', ['--config-file', join(folder, 'config'), '--nofork', '--print-address']);
  const others: MessageBus[] = [];
  onTestFinished(() => {
    for (const other of others) other.connection.end();
    daemon.kill();
    rmSync(folder, { recursive: true, force: true });
  });
  const [address = ''] = await new Promise<string[]>((resolve) =>
    createInterface({ input: daemon.stdout }).once('line', (line) => resolve([line])),
  );
  return {
    address,
    join: () => {
      const other = createClient({ busAddress: address });
      others.push(other);
      return other;
    },
  };
};

/** Plays logind, whose session `SELF` is that of this program. */
const playLogind = async (logind: MessageBus): Promise<void> => {
  logind.setMethodCallHandler(ROOT, `${LOGIND}.Manager`, 'GetSessionByPID', [() => SELF, 'o']);
  const session = { name: `${LOGIND}.Session`, methods: {}, signals: {}, properties: { LockedHint: 'b' } };
  logind.exportInterface({ LockedHint: false }, SELF, session);
  await logind.requestName(LOGIND, 0);
};

const sleeping = (logind: MessageBus, begins: boolean): void =>
  logind.sendSignal(ROOT, `${LOGIND}.Manager`, 'PrepareForSleep', 'b', [begins]);

/** The sensors on a real bus with somebody who plays logind, what they tell, and how all others reach them. */
const start = async () => {
  const { address, join: joinBus } = await startBus();
  const [logind, forger] = [joinBus(), joinBus()];
  await playLogind(logind);
  const before = new Set(await forger.listNames());
  const silenced: string[] = [];
  const bus = connectBus(address, (reason) => void silenced.push(reason)) as Bus;
  onTestFinished(() => bus.end());
  const heard: string[] = [];
  await watchLogind(
    bus,
    { sessionId: undefined, userId: 7 },
    {
      sleep: () => void heard.push('sleep'),
      wake: () => void heard.push('wake'),
      lockRequested: () => void heard.push('lock asked'),
      unlockRequested: () => void heard.push('unlock asked'),
      locked: (locked) => void heard.push(locked ? 'locked' : 'unlocked'),
    },
  );
  const serials = { next: 1_000_000 };
  const [watcher = ''] = (await forger.listNames()).filter((name) => !before.has(name));
  const forge = (message: Message): void => {
    serials.next += 1;
    forger.connection.message({ type: messageType.signal, serial: serials.next, destination: watcher, ...message });
  };
  return { address, join: joinBus, logind, forger, forge, watcher, bus, heard, silenced };
};

const FORGED: readonly Message[] = [
  { path: SELF, interface: `${LOGIND}.Session`, member: 'Lock' },
  { path: SELF, interface: `${LOGIND}.Session`, member: 'Unlock' },
  { path: ROOT, interface: `${LOGIND}.Manager`, member: 'PrepareForSleep', signature: 'b', body: [true] },
  {
    path: SELF,
    interface: PROPERTIES,
    member: 'PropertiesChanged',
    signature: 'sa{sv}as',
    body: [`${LOGIND}.Session`, [['LockedHint', ['b', true]]], []],
  },
];

describe.runIf(hasPrograms)('another user on the bus', () => {
  it('neither locks it nor puts it to sleep by what is sent straight to it', async () => {
    const { logind, forger, forge, heard } = await start();
    for (const message of FORGED) forge(message);
    await forger.getId();
    sleeping(logind, false);
    await until(() => expect(heard).toContain('wake'));
    expect(heard).toEqual(['wake']);
  });

  it('is not heard as another user of the machine either', async () => {
    const { address, join: joinBus, logind, watcher, heard } = await start();
    const witness = joinBus();
    const told = new Promise<void>((resolve) => {
      witness.connection.on('message', ({ member }) => member === 'Witnessed' && resolve());
    });
    await witness.getId();
    const other = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
    const send = (to: string, ...what: readonly string[]): Promise<unknown> =>
      promisify(execFile)('dbus-send', [`--bus=${address}`, '--type=signal', `--dest=${to}`, ...what], other);
    await send(watcher, SELF, `${LOGIND}.Session.Lock`);
    await send(watcher, ROOT, `${LOGIND}.Manager.PrepareForSleep`, 'boolean:true');
    // What is sent later is passed on later.
    await send(witness.name ?? '', '/', 'org.example.Witness.Witnessed');
    await told;
    sleeping(logind, false);
    await until(() => expect(heard).toContain('wake'));
    expect(heard).toEqual(['wake']);
  });

  it('does not become logind by saying that the name has a new owner', async () => {
    const { logind, forger, forge, heard } = await start();
    forge({
      path: '/org/freedesktop/DBus',
      interface: DBUS,
      member: 'NameOwnerChanged',
      signature: 'sss',
      body: [LOGIND, logind.name, forger.name],
    });
    for (const message of FORGED) forge(message);
    await forger.getId();
    sleeping(logind, false);
    await until(() => expect(heard).toContain('wake'));
    expect(heard).toEqual(['wake']);
  });

  it('is not taken for logind because it owns another name that was asked about', async () => {
    const { logind, forger, forge, bus, heard } = await start();
    forger.setMethodCallHandler(ROOT, 'org.example.Known', 'Ask', [() => 'known', 's']);
    await forger.requestName('org.example.Known', 0);
    const known = { destination: 'org.example.Known', path: ROOT, interface: 'org.example.Known', member: 'Ask' };
    expect(await bus.call(known)).toBe('known');
    for (const message of FORGED) forge(message);
    await forger.getId();
    sleeping(logind, false);
    await until(() => expect(heard).toContain('wake'));
    expect(heard).toEqual(['wake']);
  });

  it('answers no question that was put to somebody else', async () => {
    const { logind, forger, forge, bus } = await start();
    let answer = (): void => {};
    const slow = new Promise<string>((resolve) => {
      answer = () => resolve('the true answer');
    });
    const asked = new Promise<void>((resolve) => {
      const tell = (): Promise<string> => {
        resolve();
        return slow;
      };
      logind.setMethodCallHandler(ROOT, 'org.example.Slow', 'Ask', [tell, 's']);
    });
    const answered = bus.call({ destination: LOGIND, path: ROOT, interface: 'org.example.Slow', member: 'Ask' });
    await asked;
    for (let replySerial = 1; replySerial < 100; replySerial += 1) {
      forge({ type: messageType.methodReturn, replySerial, signature: 's', body: ['a forged answer'] });
    }
    await forger.getId();
    answer();
    expect(await answered).toBe('the true answer');
  });

  it('sends a flood, and much at once, without being read', async () => {
    const { logind, forger, forge, heard, silenced } = await start();
    const large = Buffer.alloc(8_000_000);
    const all = { path: SELF, interface: `${LOGIND}.Session`, member: 'Lock' };
    for (let sent = 0; sent < 100_000; sent += 1) forge(FORGED[sent % FORGED.length] ?? all);
    forge({ ...all, signature: 'ay', body: [large] });
    await forger.getId();
    sleeping(logind, false);
    await until(() => expect(heard).toContain('wake'));
    expect(heard).toEqual(['wake']);
    expect(silenced).toEqual([]);
  });
});

describe.runIf(hasPrograms)('logind', () => {
  it('is heard again once it has started anew', async () => {
    const { join: joinBus, logind, heard } = await start();
    await logind.close();
    const next = joinBus();
    await playLogind(next);
    sleeping(next, true);
    await until(() => expect(heard).toEqual(['sleep']));
  });

  it('is heard where it comes later', async () => {
    const { address, join: joinBus } = await startBus();
    const bus = connectBus(address, () => {}) as Bus;
    onTestFinished(() => bus.end());
    const heard: unknown[] = [];
    const match = { sender: LOGIND, interface: `${LOGIND}.Manager`, member: 'PrepareForSleep', path: ROOT };
    await bus.listen(match, (body) => void heard.push(body));
    const late = joinBus();
    // All at once, so that the first signals come right behind the name.
    void late.requestName(LOGIND, 0);
    for (const begins of [true, false, true]) sleeping(late, begins);
    await until(() => expect(heard).toEqual([[true], [false], [true]]));
  });

  it('tells each thing once a turn, however often it says it, and what it said last counts', async () => {
    const { logind, heard } = await start();
    const state = { turns: 0, ended: false };
    const count = (): void => {
      state.turns += 1;
      if (!state.ended) setImmediate(count);
    };
    count();
    for (let sent = 0; sent < 20_000; sent += 1) {
      logind.sendSignal(SELF, `${LOGIND}.Session`, sent % 2 === 0 ? 'Lock' : 'Unlock');
    }
    sleeping(logind, true);
    await until(() => expect(heard).toContain('sleep'));
    state.ended = true;
    expect(heard.length).toBeLessThanOrEqual(3 * state.turns);
    expect(heard.length).toBeLessThan(10_000);
    expect(heard.slice(-2)).toEqual(['unlock asked', 'sleep']);
  });
});

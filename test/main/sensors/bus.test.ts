import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { createConnection, type Message, messageType } from 'dbus-native';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectBus, sessionBusAddress, systemBusAddress } from '../../../main/sensors/bus.ts';
import { until } from '../../until.ts';
import { privateBus } from './fakes.ts';

const DBUS = 'org.freedesktop.DBus';

describe('connectBus', () => {
  it('calls and hears signals', async () => {
    const { bus, join } = await privateBus();
    const heard: (readonly unknown[])[] = [];
    const first = new Promise<void>((resolve, reject) => {
      const match = { sender: DBUS, interface: DBUS, member: 'NameOwnerChanged', arg0: 'org.example.Here' };
      const hear = (body: readonly unknown[]): void => {
        heard.push(body);
        resolve();
      };
      bus.listen(match, hear).catch(reject);
    });
    const ask = {
      destination: DBUS,
      path: '/org/freedesktop/DBus',
      interface: DBUS,
      member: 'NameHasOwner',
      signature: 's',
    };
    expect(await bus.call({ ...ask, body: ['org.example.Here'] })).toBe(false);
    const other = join();
    await other.requestName('org.example.Elsewhere', 0);
    await other.requestName('org.example.Here', 0);
    await first;
    expect(await bus.call({ ...ask, body: ['org.example.Here'] })).toBe(true);
    expect(heard).toEqual([['org.example.Here', '', expect.stringContaining(':')]]);
  });

  it('loses no signal that comes right behind the rule for it', async () => {
    const folder = mkdtempSync(joinPath(tmpdir(), 'vertebreak-bus-'));
    const owner = ':1.7';
    const server = createServer((stream) => {
      const bus = createConnection({ stream, server: true });
      const state = { serial: 0 };
      const say = (message: Message): void => {
        state.serial += 1;
        bus.message({ serial: state.serial, sender: DBUS, ...message });
      };
      bus.on('message', ({ serial = 0, member, body = [] }: Message) => {
        const answer = member === 'GetNameOwner' ? owner : ':1.9';
        say({ type: messageType.methodReturn, replySerial: serial, signature: 's', body: [answer] });
        if (!String(body[0]).includes(`member='Here'`)) return;
        const signal = { type: messageType.signal, sender: owner, path: '/', interface: 'org.example.Is' };
        say({ ...signal, member: 'Here', signature: 's', body: ['at once'] });
      });
    });
    const path = joinPath(folder, 'bus');
    await new Promise<void>((resolve) => void server.listen(path, resolve));
    const bus = connectBus(`unix:path=${path}`, () => {});
    onTestFinished(() => {
      bus?.end();
      server.close();
      rmSync(folder, { recursive: true });
    });
    const heard: unknown[] = [];
    const match = { sender: 'org.example.Is', interface: 'org.example.Is', member: 'Here' };
    await bus?.listen(match, (body) => void heard.push(...body));
    await until(() => expect(heard).toEqual(['at once']));
  });

  it('rejects a call that nobody takes', async () => {
    const { bus } = await privateBus();
    const nobody = { destination: 'org.example.Nobody', path: '/', interface: 'org.example.Nobody', member: 'Ask' };
    await expect(bus.call(nobody)).rejects.toThrow();
  });

  it('says that there is no bus, throws nothing and rejects calls', async () => {
    const silent = await new Promise<string>((resolve) => {
      const bus = connectBus('unix:path=/nowhere/bus', resolve);
      bus?.call({ destination: DBUS, path: '/org/freedesktop/DBus', interface: DBUS, member: 'GetId' }).catch(() => {});
    });
    expect(silent).toContain('/nowhere/bus');
  });

  it.each(['', 'nonsense', 'disabled:', 'unix:', 'tcp:host=127.0.0.1,port=1'])(
    'goes silent on the address %j',
    async (address) => {
      expect(await new Promise<string>((resolve) => void connectBus(address, resolve))).not.toBe('');
    },
  );

  it('finds the buses by the environment', () => {
    expect(systemBusAddress({})).toBe('unix:path=/var/run/dbus/system_bus_socket');
    expect(systemBusAddress({ DBUS_SYSTEM_BUS_ADDRESS: 'unix:path=/a' })).toBe('unix:path=/a');
    expect(sessionBusAddress({ DBUS_SESSION_BUS_ADDRESS: 'unix:path=/b' })).toBe('unix:path=/b');
    expect(sessionBusAddress({ XDG_RUNTIME_DIR: '/run/user/7' })).toBe('unix:path=/run/user/7/bus');
    expect(sessionBusAddress({})).toBeNull();
  });

  it('takes an empty address for none', () => {
    expect(systemBusAddress({ DBUS_SYSTEM_BUS_ADDRESS: '' })).toBe(systemBusAddress({}));
    expect(sessionBusAddress({ DBUS_SESSION_BUS_ADDRESS: '' })).toBeNull();
    const env = { DBUS_SESSION_BUS_ADDRESS: '', XDG_RUNTIME_DIR: '/run/user/7' };
    expect(sessionBusAddress(env)).toBe('unix:path=/run/user/7/bus');
  });
});

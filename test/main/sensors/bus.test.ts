import { describe, expect, it } from 'vitest';
import { connectBus, sessionBusAddress, systemBusAddress } from '../../../main/sensors/bus.ts';
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
});

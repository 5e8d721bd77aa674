import { describe, expect, it } from 'vitest';
import type { Bus } from '../../../main/sensors/bus.ts';
import { watchStatusNotifier } from '../../../main/sensors/status-notifier.ts';
import { fakeTimers } from '../../fake-timers.ts';
import { until } from '../../until.ts';
import { privateBus } from './fakes.ts';

const WATCHER = 'org.kde.StatusNotifierWatcher';

const noting = () => {
  const told: string[] = [];
  return { told, place: { came: () => void told.push('came'), missing: () => void told.push('missing') } };
};

describe('a place for the tray icon', () => {
  it('is there from the start', async () => {
    const { bus, join } = await privateBus();
    await join().requestName(WATCHER, 0);
    const timers = fakeTimers();
    const { told, place } = noting();
    await watchStatusNotifier(bus, timers, place);
    await timers.go(60_000);
    expect(told).toEqual([]);
  });

  it('is missing, told once after some patience, and comes later', async () => {
    const { bus, join } = await privateBus();
    const timers = fakeTimers();
    const { told, place } = noting();
    await watchStatusNotifier(bus, timers, place);
    await timers.go(14_999);
    expect(told).toEqual([]);
    await timers.go(100_000);
    expect(told).toEqual(['missing']);
    const panel = join();
    await panel.requestName(WATCHER, 0);
    await until(() => expect(told).toEqual(['missing', 'came']));
    await panel.releaseName(WATCHER);
    await panel.requestName(WATCHER, 0);
    await until(() => expect(told).toEqual(['missing', 'came', 'came']));
  });

  it('is not missed where it comes within the patience', async () => {
    const { bus, join } = await privateBus();
    const timers = fakeTimers();
    const { told, place } = noting();
    await watchStatusNotifier(bus, timers, place);
    await join().requestName(WATCHER, 0);
    await until(() => expect(told).toEqual(['came']));
    await timers.go(60_000);
    expect(told).toEqual(['came']);
  });

  it.each([
    ['that cannot be listened to', { listen: () => Promise.reject(new Error('no bus')) }],
    ['that answers nothing', { call: () => Promise.reject(new Error('no answer')) }],
  ])('is not said to be missing by a bus %s', async (_, fault) => {
    const bus: Bus = { call: async () => false, listen: async () => {}, onEnd: () => {}, end: () => {}, ...fault };
    const timers = fakeTimers();
    const { told, place } = noting();
    await expect(watchStatusNotifier(bus, timers, place)).rejects.toThrow();
    await timers.go(60_000);
    expect(told).toEqual([]);
  });

  it('comes once a turn, however often it comes', async () => {
    let hear: (body: readonly unknown[], path: string) => void = () => {};
    const bus: Bus = {
      call: async () => true,
      listen: async (_match, listener) => {
        hear = listener;
      },
      onEnd: () => {},
      end: () => {},
    };
    const { told, place } = noting();
    await watchStatusNotifier(bus, fakeTimers(), place);
    for (let times = 0; times < 1_000; times += 1) hear([WATCHER, '', ':1.7'], '');
    await new Promise(setImmediate);
    expect(told).toEqual(['came']);
  });
});

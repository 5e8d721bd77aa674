import { describe, expect, it } from 'vitest';
import { createCurrentBusy, DOUBTED_AFTER_MS, followEveryMs } from '../../../shared/app/current-busy.ts';
import { justStarted } from '../../../shared/app/just-started.ts';
import { BUSY_REASONS, type Busy, type BusyReason } from '../../../shared/model/busy-reason.ts';
import type { Status } from '../../../shared/model/status.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';

const by = (reason: BusyReason, program: string | null = null): Busy => ({ reason, by: program });

const start = () => {
  const world = { settings: defaultSettings, monoMs: 0 };
  const told: (readonly Busy[])[] = [];
  const busy = createCurrentBusy({
    settings: () => world.settings,
    monoMs: () => world.monoMs,
    changed: (counting) => void told.push(counting),
  });
  const set = (changed: Partial<typeof defaultSettings.busy>): void => {
    world.settings = { ...world.settings, busy: { ...world.settings.busy, ...changed } };
    busy.look();
  };
  return { world, told, busy, set };
};

describe('what counts of what is sensed', () => {
  it('is told when it changes, and not else', () => {
    const { told, busy } = start();
    busy.sense([by('camera', 'Zoom')]);
    busy.sense([by('camera', 'Zoom')]);
    busy.look();
    busy.sense([]);
    expect(told).toEqual([[by('camera', 'Zoom')], []]);
  });

  it.each([
    ['camera', 'camera'],
    ['microphone', 'microphone'],
    ['sharing', 'sharing'],
    ['presentation', 'presentation'],
    ['full-screen', 'fullScreen'],
    ['do-not-disturb', 'doNotDisturb'],
  ] as const)('leaves %s out as soon as the setting does, and takes it in again', (reason, setting) => {
    const { told, busy, set } = start();
    busy.sense([by(reason), by('call')]);
    set({ [setting]: false });
    set({ [setting]: true });
    expect(told).toEqual([[by(reason), by('call')], [by('call')], [by(reason), by('call')]]);
  });
});

describe('a video that plays', () => {
  it('counts only for who wants that, and is doubted as all else', () => {
    const { world, told, busy, set } = start();
    busy.sense([by('media', 'VLC')]);
    expect(told).toEqual([]);
    set({ video: true });
    expect(told).toEqual([[by('media', 'VLC')]]);
    expect(busy.doubted()).toBeNull();
    world.monoMs += DOUBTED_AFTER_MS;
    expect(busy.doubted()).toEqual(by('media', 'VLC'));
    busy.ignore('media');
    expect(told.at(-1)).toEqual([]);
  });
});

describe('what has lasted for hours', () => {
  it('is doubted, unless it was let go of in between', () => {
    const { world, busy } = start();
    busy.sense([by('microphone', 'Zoom')]);
    world.monoMs = DOUBTED_AFTER_MS - 1;
    expect(busy.doubted()).toBeNull();
    world.monoMs = DOUBTED_AFTER_MS;
    expect(busy.doubted()).toEqual(by('microphone', 'Zoom'));
    busy.sense([]);
    busy.sense([by('microphone', 'Zoom')]);
    expect(busy.doubted()).toBeNull();
  });

  it('counts no more once the person says so, until the next time', () => {
    const { world, told, busy } = start();
    busy.sense([by('microphone', 'Zoom')]);
    world.monoMs = DOUBTED_AFTER_MS;
    busy.ignore('microphone');
    expect(busy.doubted()).toBeNull();
    busy.sense([by('microphone', 'Zoom'), by('camera')]);
    busy.sense([]);
    busy.sense([by('microphone', 'Zoom')]);
    expect(told).toEqual([[by('microphone', 'Zoom')], [], [by('camera')], [], [by('microphone', 'Zoom')]]);
  });
});

describe('how often it is asked', () => {
  const { status } = justStarted;
  const everyMs = (
    phase: Status['phase'],
    holding: readonly BusyReason[],
    asked: readonly BusyReason[] = ['microphone'],
  ) => followEveryMs({ ...status, phase, holding: holding.map((reason) => by(reason)) }, asked);

  it.each([
    ['never while somebody sits and works', 'sitting', [], null],
    ['now and then in a call', 'sitting', ['microphone'], 60_000],
    ['never for a meeting that was said', 'sitting', ['meeting'], null],
    ['never for what tells by itself when it ends', 'sitting', ['full-screen', 'do-not-disturb'], null],
    ['soon where a break is announced', 'announced', [], 15_000],
    ['soon where one is due', 'due', [], 15_000],
    ['soon where one is held', 'holding', ['microphone', 'full-screen'], 15_000],
    ['never where one is held by what tells by itself', 'holding', ['meeting', 'full-screen', 'do-not-disturb'], null],
    ['soon where one shows', 'showing', [], 15_000],
  ] as const)('%s', (_, phase, holding, expected) => {
    expect(everyMs(phase, holding)).toBe(expected);
  });

  it.each(['away', 'paused', 'day-off', 'out-of-hours', 'holiday'] as const)(
    'never while %s, whatever holds',
    (phase) => {
      expect(everyMs(phase, [])).toBeNull();
      expect(everyMs(phase, BUSY_REASONS, BUSY_REASONS)).toBeNull();
    },
  );

  it('as often as a call where do not disturb has to be asked for', () => {
    expect(everyMs('sitting', ['do-not-disturb'], ['do-not-disturb'])).toBe(60_000);
    expect(everyMs('holding', ['do-not-disturb'], ['do-not-disturb'])).toBe(15_000);
  });
});

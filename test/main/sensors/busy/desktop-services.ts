import type { MessageBus } from 'dbus-native';
import { expect } from 'vitest';
import type { Bus } from '../../../../main/sensors/bus.ts';
import type { Finding } from '../../../../main/sensors/busy/busy-board.ts';
import { followService, type Service } from '../../../../main/sensors/busy/follow-service.ts';
import { gnomeInhibitors } from '../../../../main/sensors/busy/presentation-gnome.ts';
import { kdeInhibitors } from '../../../../main/sensors/busy/presentation-kde.ts';
import { type Inhibitor, playedBy, presentedBy } from '../../../../main/sensors/busy/presenters.ts';
import { fakeTimers } from '../../../fake-timers.ts';
import { until } from '../../../until.ts';
import { privateBus } from '../fakes.ts';

/** Longer than any service but GNOME's is left alone. */
const RESTED_MS = 1_000;

export type Following = {
  readonly join: () => MessageBus;
  readonly timers: ReturnType<typeof fakeTimers>;
  readonly told: Finding[];
  /** Waits until this is the last that was told, so many times in all, and lets the service rest then. */
  readonly tells: (finding: Finding, times: number) => Promise<void>;
  readonly end: () => void;
};

/** Follows a service on a bus of its own, on which `play` has put somebody before. */
export const follow = async (
  serviceOn: (bus: Bus) => Service,
  play: (join: () => MessageBus) => PromiseLike<unknown>,
): Promise<Following> => {
  const { bus, join } = await privateBus();
  await play(join);
  const timers = fakeTimers();
  const told: Finding[] = [];
  await followService(bus, timers, serviceOn(bus), (finding) => void told.push(finding));
  const tells = async (finding: Finding, times: number): Promise<void> => {
    await until(() => expect(told).toHaveLength(times));
    expect(told.at(-1)).toEqual(finding);
    await timers.go(RESTED_MS);
  };
  return { join, timers, told, tells, end: bus.end };
};

/** What is to be told of those who keep the screen awake, as a service of its own. */
const tellingOf =
  (inhibitorsOn: (bus: Bus) => Service<readonly Inhibitor[]>, find: (those: readonly Inhibitor[]) => Finding) =>
  (bus: Bus): Service => {
    const { ask, ...service } = inhibitorsOn(bus);
    const found = async (): Promise<Finding> => {
      const those = await ask();
      return those === 'unknown' ? those : find(those);
    };
    return { ...service, ask: found };
  };
export const gnomePresentation = tellingOf(gnomeInhibitors, presentedBy);
export const kdePresentation = tellingOf(kdeInhibitors, presentedBy);
export const gnomePlaying = tellingOf(gnomeInhibitors, playedBy);
export const kdePlaying = tellingOf(kdeInhibitors, playedBy);

import { expect } from 'playwright/test';
import type { BusyReason } from '../../shared/model/busy-reason.ts';
import type { RunningApp } from './app.ts';
import { statusLine } from './command-line.ts';
import { happened, lastInput, logOf, TIME_SCALE } from './world.ts';

/** By X the journey itself says when the last input was. */
export const BY_X = { WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' };

/** Waits until a program records from a source of sound, by what `pactl list short sources` prints. */
export const recordedFrom = (source: string, sources: () => string): Promise<void> => {
  const states = (): readonly (string | undefined)[] =>
    sources()
      .split('\n')
      .map((line) => line.split('\t'))
      .flatMap(([, name, , , state]) => (name === source ? [state] : []));
  return expect.poll(states).toEqual(['RUNNING']);
};

/**
 * The log dates by the wall clock what the monotonic clock has counted. Each is read to the ms, which fast time
 * multiplies: so far may two moments of the one lie nearer to each other than those of the other.
 */
const GRAIN_MS = 2 * TIME_SCALE;

/** The break that was held last came a quarter of a minute after its heads-up, and no sooner. */
export const cameAnnounced = (folder: string): void => {
  const [ahead, shown] = logOf(folder)
    .filter(({ event }) => event === 'heads-up' || event === 'shown')
    .slice(-2);
  expect([ahead, shown]).toMatchObject([
    { event: 'heads-up', reason: 'released' },
    { event: 'shown', reason: 'released' },
  ]);
  expect(Date.parse(shown?.t ?? '') - Date.parse(ahead?.t ?? '')).toBeGreaterThanOrEqual(15_000 - GRAIN_MS);
};

/** The break was held for this reason, said so, and comes a quarter of a minute after its end. */
export const holdsUntil = async (
  app: RunningApp,
  reason: BusyReason,
  line: string,
  end: () => Promise<void>,
): Promise<void> => {
  const folder = app.userData;
  await lastInput(app, 0);
  await happened(app, 'held');
  expect(logOf(folder).find(({ event }) => event === 'held')).toMatchObject({ reason });
  expect(await statusLine(folder)).toBe(line);
  expect(logOf(folder).filter(({ event }) => event === 'shown')).toEqual([]);
  await end();
  await lastInput(app, 0);
  await happened(app, 'window-shown');
  cameAnnounced(folder);
};

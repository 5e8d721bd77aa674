import { expect } from 'playwright/test';
import type { BusyReason } from '../../shared/model/busy-reason.ts';
import type { RunningApp } from './app.ts';
import { statusLine } from './command-line.ts';
import { happened, lastInput, logOf } from './world.ts';

/** By X the journey itself says when the last input was. */
export const BY_X = { WAYLAND_DISPLAY: '', XDG_SESSION_TYPE: 'x11' };

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
  const shown = logOf(folder).filter(({ event }) => event === 'heads-up' || event === 'shown');
  expect(shown).toMatchObject([{ reason: 'released' }, { reason: 'released' }]);
  const [ahead = 0, after = 0] = shown.map(({ t }) => Date.parse(t));
  expect(after - ahead).toBeGreaterThanOrEqual(15_000);
};

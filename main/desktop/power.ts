import { powerMonitor } from 'electron';
import type { Lock } from '../sensors/lock.ts';
import type { Sleep } from '../sensors/sleep.ts';

/** Time since the last input, in whole seconds, as the system tells it. */
export const systemIdleMs = (): number => powerMonitor.getSystemIdleTime() * 1000;

/** Passes on what Electron tells of sleep and, on macOS and Windows, of the lock. */
export const watchPower = (sleep: Sleep, lock: Lock): void => {
  powerMonitor.on('suspend', sleep.begin);
  powerMonitor.on('resume', sleep.end);
  powerMonitor.on('lock-screen', () => lock.set(true));
  powerMonitor.on('unlock-screen', () => lock.set(false));
};

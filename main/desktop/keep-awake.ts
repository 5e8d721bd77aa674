import process from 'node:process';
import { powerSaveBlocker } from 'electron';
import type { Status } from '../../shared/model/status.ts';
import type { BreakView } from '../../shared/views/break.ts';
import { isNativeToWayland } from './app.ts';

/** Asks the system for something as long as it is wanted. */
const createBlocker = (type: Parameters<typeof powerSaveBlocker.start>[0]): ((wanted: boolean) => void) => {
  const state: { id: number | null } = { id: null };
  return (wanted) => {
    if (wanted === (state.id !== null)) return;
    if (state.id !== null) powerSaveBlocker.stop(state.id);
    state.id = wanted ? powerSaveBlocker.start(type) : null;
  };
};

/** A moment is awaited soon: a heads-up stands, a break waits for a pause, or one is on the screen. */
const awaitsSoon = ({ phase }: Status): boolean => phase === 'announced' || phase === 'due' || phase === 'showing';

/**
 * macOS puts programs that nobody looks at to a nap, in which timers come minutes late. Asks it not to, while a moment is
 * awaited soon and only then.
 */
export const createNapGuard = (): ((status: Status) => void) => {
  const block = createBlocker('prevent-app-suspension');
  return (status) => block(process.platform === 'darwin' && awaitsSoon(status));
};

/**
 * Keeps the screen on while the time of a break runs, and only then: whoever follows it touches no key, and a screen that
 * goes dark and locks itself would end it. A compositor of Wayland takes whoever asks it for that for somebody at work.
 */
export const createScreenGuard = (): ((view: Pick<BreakView, 'stage'> | null) => void) => {
  const block = createBlocker('prevent-display-sleep');
  return (view) => block(!isNativeToWayland() && view?.stage === 'going');
};

import process from 'node:process';
import { powerSaveBlocker } from 'electron';
import type { Status } from '../../shared/model/status.ts';

/** A moment is awaited soon: a heads-up stands, a break waits for a pause, or one is on the screen. */
const awaitsSoon = ({ phase }: Status): boolean => phase === 'announced' || phase === 'due' || phase === 'showing';

/**
 * macOS puts programs that nobody looks at to a nap, in which timers come minutes late. Asks it not to, while a moment is
 * awaited soon and only then.
 */
export const createNapGuard = (): ((status: Status) => void) => {
  const state: { blocker: number | null } = { blocker: null };
  return (status) => {
    if (process.platform !== 'darwin') return;
    const soon = awaitsSoon(status);
    if (soon && state.blocker === null) state.blocker = powerSaveBlocker.start('prevent-app-suspension');
    if (soon || state.blocker === null) return;
    powerSaveBlocker.stop(state.blocker);
    state.blocker = null;
  };
};

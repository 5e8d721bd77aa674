import { app } from 'electron';

/** A disk that hangs must not keep the program, or the machine that shuts down, from ending. */
const ENDS_WITHIN_MS = 3_000;

/** Ctrl+C in a terminal, or the end of a session, may send several signals at once: together they are one. */
const ONE_SIGNAL_MS = 500;

const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const;

/**
 * Calls back once before the program ends, however that comes; it ends when the promise does, or soon after, and no
 * window can refuse. A signal that comes while it is ending ends it at once, as it does any program.
 */
export const onQuit = (finish: () => Promise<void>): void => {
  const state = { isEnding: false };

  const end = (): void => {
    if (state.isEnding) return;
    state.isEnding = true;
    setTimeout(() => {
      for (const signal of SIGNALS) process.off(signal, end);
    }, ONE_SIGNAL_MS);
    const patience = new Promise((resolve) => setTimeout(resolve, ENDS_WITHIN_MS));
    // Not within the event of a quit: another quit inside one that was held back leaves Electron without windows, running.
    Promise.race([finish(), patience]).finally(() => setImmediate(() => app.exit(0)));
  };

  app.on('before-quit', (event) => {
    event.preventDefault();
    end();
  });
  // Electron's own handlers of these are gone once Node has set up its signals; the end of a session sends them.
  for (const signal of SIGNALS) process.on(signal, end);
};

/**
 * Lets the signal that asks Node for its inspector do nothing. The packed program has no inspector, by its fuses, and
 * would be ended by it.
 */
export const ignoreInspectorSignal = (): void => {
  if (app.isPackaged && process.platform !== 'win32') process.on('SIGUSR1', () => {});
};

export const quit = (): void => app.quit();

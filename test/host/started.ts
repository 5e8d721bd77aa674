import { createMemoryHost, type MemoryHost, type MemoryHostOptions } from './memory-host.ts';

export const MINUTE = 60_000;
export const SECOND = 1_000;

/** An app that has started, and whose start is not noted any more. */
export const started = (options?: MemoryHostOptions): MemoryHost => {
  const host = createMemoryHost(options);
  host.app.start({ page: null, find: null });
  host.happened.length = 0;
  host.log.length = 0;
  return host;
};

/** To a micro-break that is on the screen. */
export const atBreak = (options?: MemoryHostOptions): MemoryHost => {
  const host = started(options);
  host.pass(30 * MINUTE);
  host.pass(20 * SECOND, false);
  if (host.screen.break?.shown !== true) throw new Error('no break shows');
  return host;
};

/** The same at once: asked for from the menu. */
export const atBreakAskedFor = (): MemoryHost => {
  const host = started();
  host.app.perform({ type: 'command', command: { type: 'show-now' } });
  if (host.screen.break?.shown !== true) throw new Error('no break shows');
  return host;
};

export const idOf = ({ screen }: MemoryHost): string => screen.break?.view.id ?? '';
export const last = <T>(all: readonly T[]): T | undefined => all.at(-1);

/** What the log notes of an event. */
export const noted = ({ log }: MemoryHost, event: string) => log.filter((entry) => entry.event === event);

import type { Timers } from '../../../shared/app/wake-timer.ts';
import { type Bus, type BusMatch, hasOwner, ownerChange } from '../bus.ts';
import { DBUS } from '../bus-door.ts';
import { TooLate, within } from './asking.ts';
import type { Finding } from './busy-board.ts';
import { createPaced } from './paced.ts';

/** The bus's own interface for the properties of everybody on it. */
export const PROPERTIES = `${DBUS}.Properties`;

/** A signal after which a service is to be asked anew; `concerns` tells by its arguments whether it is. */
export type ServiceChange = BusMatch & { readonly concerns?: (body: readonly unknown[]) => boolean };

/** Somebody on the session bus who says when something has changed, and then is asked. */
export type Service<Answer = Finding> = {
  /** Nobody is asked as long as nobody has this name. */
  readonly name: string;
  readonly changes: readonly ServiceChange[];
  readonly ask: () => Promise<Answer | 'unknown'>;
  /** The time between two questions, however many changes there are. */
  readonly restMs?: number;
};

const REST_MS = 1_000;

/**
 * One that let its time pass is looked at again after these, and then no more until it says that something has changed: a
 * desktop that is still starting may be busy for half a minute.
 */
export const AGAIN_AFTER_MS = [15_000, 30_000, 60_000] as const;

/** What a service's answer means where it should be true or false. */
export const ifTrue = (answer: unknown, yes: Finding, no: Finding): Finding => {
  if (typeof answer !== 'boolean') return 'unknown';
  return answer ? yes : no;
};

/**
 * Tells what a service answers, at once and after each of its changes, also where another one takes its name over. It is
 * unknown where nobody has the name, the answer is an error or takes too long, and once the bus has ended.
 */
export const followService = async <Answer>(
  bus: Bus,
  timers: Timers,
  { name, changes, ask, restMs = REST_MS }: Service<Answer>,
  tell: (answer: Answer | 'unknown') => void,
): Promise<void> => {
  const find = async (): Promise<Answer | 'unknown'> => ((await hasOwner(bus, name)) === true ? ask() : 'unknown');
  const state = { ended: false, again: 0, cancel: () => {} };
  const lookLater = (): void => {
    const afterMs = AGAIN_AFTER_MS[state.again];
    state.again += 1;
    if (afterMs !== undefined && !state.ended) state.cancel = timers.after(afterMs, lookAgain);
  };
  const lookAgain = createPaced(timers, restMs, async () => {
    state.cancel();
    const answer = await within(timers, find()).catch((error: unknown): 'unknown' => {
      if (error instanceof TooLate) lookLater();
      return 'unknown';
    });
    tell(state.ended ? 'unknown' : answer);
  });
  const look = (): void => {
    state.again = 0;
    lookAgain();
  };
  bus.onEnd(() => {
    state.ended = true;
    state.cancel();
    tell('unknown');
  });
  try {
    await bus.listen(ownerChange(name), look);
    for (const { concerns = () => true, ...match } of changes) {
      await bus.listen(match, (body) => concerns(body) && look());
    }
    look();
  } catch {
    tell('unknown');
  }
};

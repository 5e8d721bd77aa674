import type { Timers } from '../../../shared/app/wake-timer.ts';
import { type Bus, type BusMatch, hasOwner, ownerChange } from '../bus.ts';
import { DBUS } from '../bus-door.ts';
import { within } from './asking.ts';
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

/** What a service's answer means where it should be true or false. */
export const ifTrue = (answer: unknown, yes: Finding, no: Finding): Finding => {
  if (typeof answer !== 'boolean') return 'unknown';
  return answer ? yes : no;
};

/**
 * Tells what a service answers, at once and after each of its changes, also where another one takes its name over. It is
 * unknown where nobody has the name, the answer takes too long or is an error, and once the bus has ended.
 */
export const followService = async <Answer>(
  bus: Bus,
  timers: Timers,
  { name, changes, ask, restMs = REST_MS }: Service<Answer>,
  tell: (answer: Answer | 'unknown') => void,
): Promise<void> => {
  const find = async (): Promise<Answer | 'unknown'> => ((await hasOwner(bus, name)) === true ? ask() : 'unknown');
  const state = { ended: false };
  const look = createPaced(timers, restMs, async () => {
    const answer = await within(timers, find()).catch((): 'unknown' => 'unknown');
    tell(state.ended ? 'unknown' : answer);
  });
  bus.onEnd(() => {
    state.ended = true;
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

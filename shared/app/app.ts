import type { Ports } from '../ports.ts';
import type { HomePage } from '../views/home.ts';
import type { Actions } from './actions.ts';
import type { Answered, Ask } from './answering.ts';
import type { Reply, Request } from './command-protocol.ts';
import type { Engine } from './engine.ts';

/** What a start opens first. */
export type FirstWindows = {
  /** Null: the first steps where they have not been seen, else none. */
  readonly page: HomePage | null;
  /** Words to look up; null for no find window. */
  readonly find: string | null;
};

export type App = Pick<Actions, 'perform'> & {
  /** Answers what a window asks. Whatever comes is answered, with the reason where it is refused; nothing is thrown. */
  readonly answer: (ask: Ask) => Answered;
  /** What becomes of a request of the command line. */
  readonly carryOut: (request: Request) => Promise<Reply>;
  readonly openHome: (page: HomePage) => void;
  readonly openFind: (words: string) => void;
  /** Notes in the log that something was refused, where it came from and why. */
  readonly noteRefusal: (from: string, reason: string) => void;
  /** Goes on where the last run stopped, and hears from now on; opens the windows, none for null. Once. */
  readonly start: (first: FirstWindows | null) => void;
  /** Saves and takes everything down; from then on nothing opens or changes. Resolves when the log is written. */
  readonly quit: () => Promise<void>;
  readonly engine: Pick<Engine, 'dispatch' | 'status' | 'breakView' | 'subscribe'>;
  readonly recordsSince: Ports['store']['recordsSince'];
};

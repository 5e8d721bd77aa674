import type { ShortcutName, ShortcutState } from '../../../shared/model/shortcut-state.ts';

/** What is wished for a shortcut now. */
export type Wish = {
  /** An Electron accelerator; empty for none. */
  readonly accelerator: string;
  /** Whether its keys are to be taken now, or only to be had when they are. */
  readonly active: boolean;
};
export type Wishes = Readonly<Record<ShortcutName, Wish>>;

/** What a desktop binds keys with for the programs that run on it. What it is asked has 2 s for an answer. */
export type ShortcutBackend = {
  /** The name on the session's bus of the one who is asked. */
  readonly service: string;
  /** Gets ready to bind, with nothing bound. Rejects where this desktop has no such backend. */
  readonly open: () => Promise<void>;
  /** Binds what is wished, in place of all before. Rejects where the desktop fails. */
  readonly bind: (wishes: Wishes) => Promise<void>;
  /** Leaves nothing bound. */
  readonly close: () => Promise<void>;
};

export type BackendEvents = {
  readonly pressed: (name: ShortcutName) => void;
  /** What has become of a wish. */
  readonly became: (name: ShortcutName, state: ShortcutState) => void;
  /** The desktop has ended it: nothing is bound any more. */
  readonly lost: () => void;
};

/** Longer than a desktop takes that answers at all. */
export const ANSWERED_WITHIN_MS = 2_000;

import type { Busy } from '../../../shared/model/busy-reason.ts';
import type { Bus } from '../bus.ts';
import type { Compositor } from '../compositor.ts';
import { isWayland } from '../idle.ts';
import { systemTimers } from '../timer.ts';
import type { XDisplay } from '../x-display.ts';
import { type AskedSource, createAsking, createFollowing } from './asking.ts';
import { createBusyBoard, no, type SensedReason, yes } from './busy-board.ts';
import { watchFullScreen } from './full-screen.ts';
import { askedOf, listenToDesktop } from './listen-to-desktop.ts';

export type BusySenses = {
  /** Asks those that do not tell by themselves; resolves when what they know has been told. Never rejects. */
  readonly ask: () => Promise<void>;
  /** Asks so often by itself from now on; null for not at all. */
  readonly follow: (everyMs: number | null) => void;
  /** What was to be sensed, and cannot be here. */
  readonly unknown: () => readonly SensedReason[];
  /** What holds by the word of those that do not tell by themselves. */
  readonly asked: () => readonly SensedReason[];
};

export type BusySensesOptions = {
  readonly sources: readonly AskedSource[];
  readonly display: Promise<XDisplay | null>;
  /** The session's, where there is one. */
  readonly bus: Bus | null;
  /** Of Wayland, where it tells. */
  readonly compositor: Compositor | null;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly monoMs: () => number;
  /** Is told all that makes the person busy, whenever that changes. */
  readonly changed: (busy: readonly Busy[]) => void;
};

/** Senses from now on all that this machine can tell of what makes the person busy. A source that fails tells nothing. */
export const senseBusy = ({ sources, display, bus, compositor, ...rest }: BusySensesOptions): BusySenses => {
  const { env, monoMs, changed } = rest;
  const board = createBusyBoard(changed);
  const fullScreen = board.place(['full-screen']);
  // X knows its own programs alone, which are few of those on Wayland.
  const unseen = isWayland(env) ? 'unknown' : no;
  void display
    .then((x) => {
      if (x === null) return fullScreen({ 'full-screen': 'unknown' });
      return watchFullScreen(x, process.pid, (fills) => fullScreen({ 'full-screen': fills ? yes() : unseen }));
    })
    .catch(() => fullScreen({ 'full-screen': 'unknown' }));
  listenToDesktop(board, systemTimers, bus, compositor);
  const ask = createAsking({ board, sources: [...sources, ...askedOf(bus)], timers: systemTimers, monoMs });
  return { ask, follow: createFollowing(systemTimers, ask), unknown: board.unknown, asked: board.asked };
};

import { createPlayer, type PlayerOptions } from '../../shared/simulation/player.ts';
import type { Pace, Run } from './run.ts';

/** So long a break can be looked at before the day goes on, if nobody turns to it. */
const LOOK_MS = 8_000;
/** A frame that comes later than this was held up, and the day with it. */
const LATEST_FRAME_MS = 250;
const STEP_MS = 1_000;

export type PlayedOptions = PlayerOptions & {
  readonly pace: Pace;
  /** Where the day is held at first: at its first break, or at a moment; null for nowhere. */
  readonly heldAt: 'first-break' | number | null;
  /** Called whenever the time has run on. */
  readonly changed: () => void;
};

/**
 * The app before a record of a day, in virtual time. While a break shows the time runs as usual, even of a day that is
 * held; a break that nobody turns to is left behind after a look, unless the whole day is held or runs as usual.
 */
export const startPlayed = ({ changed, ...options }: PlayedOptions): Run => {
  const player = createPlayer(options);
  const state = {
    pace: options.pace,
    running: false,
    lastMs: 0,
    lookedMs: 0,
    owedMs: 0,
    touched: false,
    frame: 0,
  };

  const isShowing = (): boolean => player.app.engine.status().phase === 'showing';
  const isOver = (): boolean => player.wallMs() >= player.endMs;

  /** Goes on to a moment, but stops where a break shows up or ends. */
  const runTo = (untilMs: number): void => {
    const before = isShowing();
    const target = Math.min(untilMs, player.endMs);
    while (player.wallMs() < target && isShowing() === before) {
      player.runUntil(Math.min(target, player.wallMs() + STEP_MS));
    }
    if (isShowing() !== before) Object.assign(state, { lookedMs: 0, owedMs: 0, touched: false });
  };

  const pass = (realMs: number): void => {
    const showing = isShowing();
    if (state.running) state.lookedMs += realMs;
    if (showing && state.pace > 1 && !state.touched && state.lookedMs >= LOOK_MS) {
      runTo(player.endMs);
      return;
    }
    state.owedMs += realMs * (showing ? 1 : state.pace);
    const whole = Math.floor(state.owedMs);
    state.owedMs -= whole;
    runTo(player.wallMs() + whole);
  };

  const onFrame = (nowMs: number): void => {
    state.frame = 0;
    pass(Math.min(LATEST_FRAME_MS, nowMs - state.lastMs));
    state.lastMs = nowMs;
    if (isOver()) state.running = false;
    changed();
    ask();
  };
  const ask = (): void => {
    if ((state.running || isShowing()) && state.frame === 0) state.frame = requestAnimationFrame(onFrame);
  };
  const wake = (): void => {
    if (state.frame === 0) state.lastMs = performance.now();
    ask();
  };
  const play = (running: boolean): void => {
    state.running = running && !isOver();
    state.lookedMs = 0;
    wake();
    changed();
  };

  player.start();
  if (options.heldAt === 'first-break') runTo(player.endMs);
  else if (options.heldAt !== null) player.runUntil(options.heldAt);
  play(options.heldAt === null);
  // A break that somebody asks for while the day is held.
  player.app.engine.subscribe(wake);
  return {
    app: player.app,
    nowMs: player.wallMs,
    zone: () => options.zone,
    pace: (pace) => {
      state.pace = pace;
    },
    touched: () => {
      if (!isShowing()) return;
      state.touched = true;
      player.leaveAnswer();
    },
    played: {
      trace: options.trace,
      hasPast: options.past !== undefined,
      state: player.state,
      isRunning: () => state.running,
      isOver,
      play,
      toEnd: () => {
        player.runUntil(player.endMs);
        play(false);
      },
    },
    end: () => {
      state.running = false;
      cancelAnimationFrame(state.frame);
      void player.app.quit();
    },
  };
};

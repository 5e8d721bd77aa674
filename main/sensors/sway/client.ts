import * as v from 'valibot';
import type { Timers } from '../../../shared/app/wake-timer.ts';
import { ANSWERED_WITHIN_MS } from '../busy/asking.ts';
import { createPaced } from '../busy/paced.ts';
import { type Compositor, createInUse } from '../compositor.ts';
import { connectSway, type SwaySocket } from './socket.ts';
import { inUseInTree } from './tree.ts';

/** Kinds of messages: three that are sent, and the events that are answered to the second. */
const RUN_COMMAND = 0;
const SUBSCRIBE = 2;
const GET_TREE = 4;
const WORKSPACE_EVENT = 0x80000000;
const WINDOW_EVENT = 0x80000003;

const eventSchema = v.object({ change: v.picklist(['focus', 'fullscreen_mode', 'close', 'move', 'empty']) });
const reloadSchema = v.object({ change: v.literal('reload') });

const LOOK_REST_MS = 1_000;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 600_000;

/** Of X, the break alone is a toolbar: find and home are windows as any other. */
const X_BREAK = '[class="^Vertebreak$" window_type="^toolbar$"]';
/** A window of Wayland has no type. Its title stands between quotes, in a pattern. */
const waylandBreak = ({ pid, title }: OwnBreak): string =>
  `[pid=${pid} title="^${title.replace(/[^\p{L}\p{N} ]/gu, '.')}$"]`;
/** sway gives the keyboard to every window that comes, whatever that asks for; and tiles those that it has no rule for. */
const rulesFor = (own: OwnBreak): string =>
  [X_BREAK, waylandBreak(own)]
    .map((which) => `no_focus ${which}; for_window ${which} floating enable, sticky enable`)
    .join('; ');

/** This program, and what its breaks are called. */
export type OwnBreak = { readonly pid: number; readonly title: string };

const isOf = (schema: v.GenericSchema, body: string): boolean => {
  try {
    return v.is(schema, JSON.parse(body));
  } catch {
    return false;
  }
};

/** Whether another window may be in use after this event; a title, which some programs change all the time, is none. */
export const mayMatter = (kind: number, body: string): boolean =>
  (kind === WINDOW_EVENT || kind === WORKSPACE_EVENT) && isOf(eventSchema, body);

/**
 * sway, by its socket: tells at once and at every change what is in use, keeps the keyboard from a break that comes, and
 * puts it in its place. What is in use is unknown while sway does not answer, which is tried again, ever more rarely.
 */
export const createSway = (path: string, own: OwnBreak, timers: Timers): Compositor => {
  const rules = rulesFor(own);
  const { tell, watch } = createInUse();
  const state: { waitMs: number; socket: SwaySocket | null } = { waitMs: FIRST_WAIT_MS, socket: null };
  const run = (command: string): void => state.socket?.send(RUN_COMMAND, command);

  const open = (): void => {
    const answer: { take: () => void } = { take: () => {} };
    const socket: SwaySocket = connectSway(path, {
      message: (kind, body) => {
        if (mayMatter(kind, body)) look();
        // Read anew, its file takes the place of all rules.
        if (kind === WORKSPACE_EVENT && isOf(reloadSchema, body)) run(rules);
        if (kind !== GET_TREE) return;
        answer.take();
        try {
          tell(inUseInTree(body, own.pid));
          state.waitMs = FIRST_WAIT_MS;
        } catch {
          socket.end();
        }
      },
      ended: () => {
        answer.take();
        state.socket = null;
        tell(null);
        timers.after(state.waitMs, open);
        state.waitMs = Math.min(2 * state.waitMs, LONGEST_WAIT_MS);
      },
    });
    const look = createPaced(
      timers,
      LOOK_REST_MS,
      () =>
        new Promise((resolve) => {
          const cancel = timers.after(ANSWERED_WITHIN_MS, socket.end);
          answer.take = () => {
            cancel();
            resolve();
          };
          socket.send(GET_TREE);
        }),
    );
    state.socket = socket;
    run(rules);
    socket.send(SUBSCRIBE, JSON.stringify(['window', 'workspace']));
    look();
  };
  open();
  return {
    watch,
    // Its rules are for windows of this program alone.
    end: async () => {},
    put: (xWindow, { x, y }) => run(`[id=${xWindow}] move absolute position ${Math.round(x)} ${Math.round(y)}`),
  };
};

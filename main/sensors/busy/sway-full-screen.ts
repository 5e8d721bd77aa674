import * as v from 'valibot';
import type { Timers } from '../../../shared/app/wake-timer.ts';
import { ANSWERED_WITHIN_MS } from './asking.ts';
import { type Finding, no, yes } from './busy-board.ts';
import { createPaced } from './paced.ts';
import { connectSway, type SwaySocket } from './sway-socket.ts';

/** Kinds of messages: two that are sent, and the events that are answered to the first. */
const SUBSCRIBE = 2;
const GET_TREE = 4;
const WORKSPACE_EVENT = 0x80000000;
const WINDOW_EVENT = 0x80000003;

const eventSchema = v.object({ change: v.picklist(['focus', 'fullscreen_mode', 'close', 'move', 'empty']) });

const LOOK_REST_MS = 1_000;
const FIRST_WAIT_MS = 15_000;
const LONGEST_WAIT_MS = 600_000;

const nodeSchema = v.object({
  id: v.number(),
  pid: v.optional(v.number()),
  fullscreen_mode: v.optional(v.number(), 0),
  focus: v.array(v.number()),
  nodes: v.array(v.unknown()),
  floating_nodes: v.optional(v.array(v.unknown()), []),
});
type Node = v.InferOutput<typeof nodeSchema>;

const childrenOf = ({ nodes, floating_nodes }: Node): readonly Node[] =>
  [...nodes, ...floating_nodes].map((child) => v.parse(nodeSchema, child));

const fills = (node: Node, ownPid: number): boolean =>
  (node.fullscreen_mode > 0 && node.pid !== ownPid) || childrenOf(node).some((child) => fills(child, ownPid));

/** Whether anything but a window of this program fills the display in use. Throws where the text is no tree. */
export const fillsInTree = (text: string, ownPid: number): boolean => {
  const inUse = (node: Node): Node | undefined => childrenOf(node).find(({ id }) => id === node.focus[0]);
  const display = inUse(v.parse(nodeSchema, JSON.parse(text)));
  const workspace = display && inUse(display);
  // A workspace itself always says that it fills its display.
  return workspace !== undefined && childrenOf(workspace).some((child) => fills(child, ownPid));
};

/** Whether another window may fill the screen after this event; a title, which some programs change all the time, is none. */
export const mayMatter = (kind: number, body: string): boolean => {
  if (kind !== WINDOW_EVENT && kind !== WORKSPACE_EVENT) return false;
  try {
    return v.is(eventSchema, JSON.parse(body));
  } catch {
    return false;
  }
};

/**
 * Tells whether a window fills the display in use, as sway says it by its socket, at once and at every change. It is
 * unknown while sway does not answer, which is tried again, ever more rarely.
 */
export const watchSway = (path: string, ownPid: number, timers: Timers, tell: (finding: Finding) => void): void => {
  const state = { waitMs: FIRST_WAIT_MS };

  const open = (): void => {
    const answer: { take: () => void } = { take: () => {} };
    const socket: SwaySocket = connectSway(path, {
      message: (kind, body) => {
        if (mayMatter(kind, body)) look();
        if (kind !== GET_TREE) return;
        answer.take();
        try {
          tell(fillsInTree(body, ownPid) ? yes() : no);
          state.waitMs = FIRST_WAIT_MS;
        } catch {
          socket.end();
        }
      },
      ended: () => {
        answer.take();
        tell('unknown');
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
    socket.send(SUBSCRIBE, JSON.stringify(['window', 'workspace']));
    look();
  };
  open();
};

import * as v from 'valibot';
import type { InUse } from '../compositor.ts';

const boxSchema = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });

const nodeSchema = v.object({
  id: v.number(),
  pid: v.optional(v.number()),
  rect: boxSchema,
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

/**
 * The display in use, without what bars take of it, and whether anything but a window of this program fills it. Throws
 * where the text is no tree.
 */
export const inUseInTree = (text: string, ownPid: number): InUse => {
  const inUse = (node: Node): Node | undefined => childrenOf(node).find(({ id }) => id === node.focus[0]);
  const display = inUse(v.parse(nodeSchema, JSON.parse(text)));
  const workspace = display && inUse(display);
  if (display === undefined || workspace === undefined) return { fills: false, place: null };
  return {
    // A workspace itself always says that it fills its display.
    fills: childrenOf(workspace).some((child) => fills(child, ownPid)),
    place: { bounds: display.rect, workArea: workspace.rect },
  };
};

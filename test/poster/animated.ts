import type { ComponentChildren, VNode } from 'preact';

/** An element with what its components came to: what a picture consists of at one moment. */
type Node =
  | string
  | { readonly type: string; readonly attributes: ReadonlyMap<string, string>; readonly inner: readonly Node[] };

/** How a picture goes on: when each of its moments is, of 1, and how long a round takes. */
export type Course = { readonly times: readonly number[]; readonly seconds: number };

/**
 * The same tree of components at several moments as one piece of markup that moves by itself: whatever differs from
 * moment to moment is animated, evenly between them. All moments must have the same elements.
 */
export const animated = (moments: readonly ComponentChildren[], course: Course): string =>
  merged(moments.map(nodesOf), course);

const nodesOf = (node: ComponentChildren): readonly Node[] => {
  if (node === null || node === undefined || typeof node === 'boolean') return [];
  if (Array.isArray(node)) return node.flatMap(nodesOf);
  if (typeof node !== 'object') return [String(node)];
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === 'function') return nodesOf((type as (props: unknown) => ComponentChildren)(props));
  const attributes = Object.entries(props)
    .filter(([name, value]) => name !== 'children' && name !== 'key' && value !== undefined && value !== false)
    .map(([name, value]) => [name, rounded(String(value))] as const);
  return [{ type, attributes: new Map(attributes), inner: nodesOf(props.children as ComponentChildren) }];
};

/** A tenth of a unit is less than a px: more only makes the file larger. */
const rounded = (value: string): string =>
  value.replace(/-?\d+\.\d\d+/g, (number) => String(Math.round(Number(number) * 10) / 10)).replace(/\b0\./g, '.');

const merged = (moments: readonly (readonly Node[])[], course: Course): string => {
  const [first = []] = moments;
  return first
    .map((node, index) => {
      const same = moments.map((nodes) => nodes[index]);
      if (moments.some(({ length }) => length !== first.length)) throw new Error('another number of elements');
      if (typeof node === 'string') return escaped(node);
      const elements = same.map((other) => {
        if (typeof other !== 'object' || other.type !== node.type) throw new Error(`no ${node.type} at every moment`);
        return other;
      });
      const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
      const moving = [...node.attributes.keys()].map((name) => {
        const values = elements.map((element) => element.attributes.get(name) ?? '');
        return new Set(values).size === 1 ? '' : animation(name, values, course);
      });
      const inner = merged(
        elements.map((element) => element.inner),
        course,
      );
      return `<${node.type}${attributes}>${moving.join('')}${inner}</${node.type}>`;
    })
    .join('');
};

/** One attribute over the round. */
export const animation = (
  name: string,
  values: readonly string[],
  { times, seconds }: Course,
  mode = 'linear',
): string =>
  `<animate attributeName="${name}" calcMode="${mode}" dur="${seconds}s" repeatCount="indefinite"` +
  ` keyTimes="${times.map((time) => Math.round(time * 1000) / 1000).join(';')}" values="${escaped(values.join(';'))}"/>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

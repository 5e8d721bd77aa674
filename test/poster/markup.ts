import type { ComponentChildren, VNode } from 'preact';

/** Writes a tree of components without hooks as markup: all that a poster needs of a server's rendering. */
export const markup = (node: ComponentChildren): string => {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(markup).join('');
  if (typeof node !== 'object') return escaped(String(node));
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === 'function') return markup((type as (props: unknown) => ComponentChildren)(props));
  const children = markup(props.children as ComponentChildren);
  // A fragment of the automatic runtime is a function, so whatever is left is an element.
  const attributes = Object.entries(props)
    .filter(([name, value]) => name !== 'children' && name !== 'key' && value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
  return `<${type}${attributes}>${children}</${type}>`;
};

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

import { collect, type Flat } from './flat.ts';

type Tag = { readonly name: string; readonly attributes: ReadonlyMap<string, string> };

const TAG = /^(\/?)([A-Za-z_][\w-]*)((?:\s+[\w-]+="[^"<>]*")*)\s*(\/?)$/;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const DEEPEST = 20;

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Only the five that need no declaration; nothing that a document declares is ever resolved. */
const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name) => ENTITIES[name] ?? '');

/** Goes through a document, a tag after the other, with the text before each; null where it is none that GConf writes. */
const pieces = (xml: string): readonly (readonly [text: string, tag: string])[] | null => {
  const body = xml.replace(/^\s*<\?xml[^<>]*\?>/, '');
  if (!/^\s*<(?:gconf|gconfentryfile)[\s>]/.test(body)) return null;
  return body.split('>').flatMap((piece, at, all) => {
    if (at === all.length - 1) return [];
    const start = piece.indexOf('<');
    return [[start < 0 ? piece : piece.slice(0, start), start < 0 ? '!' : piece.slice(start + 1)] as const];
  });
};

const attributesOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, plain(value)]));

const folderOf = (stack: readonly Tag[]): string =>
  stack
    .filter(({ name }) => name === 'dir' || name === 'entrylist')
    .map(({ attributes }) => attributes.get('name') ?? attributes.get('base') ?? '')
    .join('/');

/**
 * What GConf keeps as XML: the tree that it writes, and the list that `gconftool-2 --dump` prints. Null for anything
 * else, also for a document that declares something of its own.
 */
export const readGconf = (xml: string): Flat | null => {
  const all = pieces(xml);
  if (all === null) return null;
  const { add, flat } = collect();
  const stack: Tag[] = [];
  /** The entry of a list that is being read. */
  const entry: { key: string | null; value: string | null } = { key: null, value: null };
  for (const [text, tag] of all) {
    const [, closes, name, attributeText = '', isEmpty] = TAG.exec(tag) ?? [];
    if (name === undefined || stack.length > DEEPEST) return null;
    const inner = plain(text.trim());
    if (closes === '/') {
      if (stack.pop()?.name !== name) return null;
      if (name === 'key') entry.key = inner;
      if (stack.at(-1)?.name === 'value' && ['int', 'bool', 'string'].includes(name)) entry.value = inner;
      if (name === 'entry' && entry.key !== null && entry.value !== null) add(folderOf(stack), entry.key, entry.value);
      continue;
    }
    const attributes = attributesOf(attributeText);
    if (name === 'entry') {
      Object.assign(entry, { key: null, value: null });
      const [key, value] = [attributes.get('name'), attributes.get('value')];
      if (key !== undefined && value !== undefined) add(folderOf(stack), key, value);
    }
    if (isEmpty !== '/') stack.push({ name, attributes });
  }
  return stack.length === 0 ? flat() : null;
};

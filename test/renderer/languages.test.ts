import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ESTree } from 'vite';
import { describe, expect, it } from 'vitest';
import { english } from '../../shared/i18n/english.ts';
import { resolveImport, type Source, visit } from '../house/source.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What is left of a file once its types are gone, as far as languages go. */
type Parts = {
  /** The files that it needs at once. */
  readonly imports: readonly string[];
  /** Those that it loads later. */
  readonly later: readonly string[];
  /** The namespaces whose texts it says, and those that it loads. */
  readonly uses: readonly string[];
  readonly loads: readonly string[];
};

/** The namespace of a key or of the beginning of one, such as `break.choices.`; undefined for other strings. */
const namespaceOf = (text: string, isWhole: boolean): string | undefined => {
  const names = text.split('.');
  if (names.length < 2) return undefined;
  if (!isWhole) names.pop();
  const found = names.reduce<unknown>(
    (texts, name) => (typeof texts === 'object' ? (texts as Record<string, unknown> | null)?.[name] : undefined),
    english,
  );
  return found === undefined ? undefined : names[0];
};

const isType = (node: ESTree.ImportDeclaration): boolean =>
  node.importKind === 'type' ||
  (node.specifiers.length > 0 &&
    node.specifiers.every((one) => one.type === 'ImportSpecifier' && one.importKind === 'type'));

const literalOf = (node: ESTree.Node): string =>
  node.type === 'Literal' && typeof node.value === 'string' ? node.value : '';

const read = new Map<string, Parts>();
const partsOf = (path: string): Parts => {
  const known = read.get(path);
  if (known !== undefined) return known;
  const source: Source = { path, text: readFileSync(join(root, path), 'utf8') };
  const [imports, later, uses, loads] = [new Set<string>(), new Set<string>(), new Set<string>(), new Set<string>()];
  const follow = (to: Set<string>, node: ESTree.Node | null) => {
    const file = node === null ? undefined : resolveImport(path, literalOf(node));
    if (file !== undefined && /\.tsx?$/.test(file) && existsSync(join(root, file))) to.add(file);
  };
  const use = (name: string | undefined) => name !== undefined && name in english && uses.add(name);
  visit(source, {
    ImportDeclaration: (node) => isType(node) || follow(imports, node.source),
    ExportNamedDeclaration: (node) => node.exportKind !== 'type' && follow(imports, node.source),
    ImportExpression: (node) => follow(later, node.source),
    Literal: (node) => use(namespaceOf(literalOf(node), true)),
    TemplateLiteral: (node) => use(namespaceOf(node.quasis[0]?.value.raw ?? '', node.quasis.length === 1)),
    // Texts as data: `texts.muscles`, and `words['find-words']` of what was handed on.
    MemberExpression: ({ object, property, computed }) => {
      const isTexts = object.type === 'MemberExpression' && !object.computed && object.property.name === 'texts';
      if (computed) use(literalOf(property));
      else if (isTexts && property.type === 'Identifier') use(property.name);
    },
  });
  for (const [, names = ''] of source.text.matchAll(/query:\s*'\?texts=([^']*)'/g)) {
    for (const name of names.split(',')) loads.add(name);
  }
  const parts = { imports: [...imports], later: [...later], uses: [...uses], loads: [...loads] };
  read.set(path, parts);
  return parts;
};

/** A file with all that it needs at once. */
const together = (entry: string): readonly Parts[] => {
  const files = new Set([entry]);
  for (const file of files) for (const next of partsOf(file).imports) files.add(next);
  return [...files].map(partsOf);
};

/** The texts that are said without having been loaded: by the entry, and by all that is loaded after it. */
const missing = (entry: string, loadedBefore: readonly string[] = [], seen = new Set<string>()): readonly string[] => {
  if (seen.has(entry)) return [];
  seen.add(entry);
  const files = together(entry);
  const loaded = [...loadedBefore, ...files.flatMap(({ loads }) => loads)];
  const own = files.flatMap(({ uses }) => uses).filter((name) => !loaded.includes(name));
  const after = files.flatMap(({ later }) => later).flatMap((next) => missing(next, loaded, seen));
  return [...new Set([...own.map((name) => `${entry} says texts of ${name}`), ...after])];
};

describe('the language of a window', () => {
  it.each(['break', 'find', 'home', 'demo'])('%s: has loaded all texts that its files say', (window) => {
    const entry = `renderer/${window}/index.tsx`;
    expect(together(entry).flatMap(({ uses }) => uses)).toContain(window);
    expect(missing(entry)).toEqual([]);
  });

  it('knows texts by their keys, also where only the beginning of a key is written', () => {
    expect(namespaceOf('break.choices.start', true)).toBe('break');
    expect(namespaceOf('break.choices.', false)).toBe('break');
    expect(namespaceOf('break.nonsense', true)).toBeUndefined();
    expect(namespaceOf('break.nonsense.', false)).toBeUndefined();
    expect(namespaceOf('break', true)).toBeUndefined();
  });
});

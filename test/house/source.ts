import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative } from 'node:path';
import { type ESTree, parseSync, Visitor, type VisitorObject } from 'vite';

/** A file of the project: its path from the root with forward slashes, and its text. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** What a rule found: the file, the line (from 1) and what to do about it. */
export interface Finding {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export type Program = ESTree.Program;

/** The folders that hold the project's code. */
export const rooms = ['main', 'renderer', 'shared', 'test'] as const;

/**
 * Every text file of the project's own, read from `root`: all under the rooms, those at the top, what CI runs and
 * what people who join read.
 */
export function readSources(root: string): readonly Source[] {
  const under = (folder: string, recursive: boolean): readonly string[] =>
    readdirSync(join(root, folder), { recursive, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
  const paths = [
    ...rooms.flatMap((room) => under(room, true)),
    ...under('.', false),
    ...under('.github', true).filter((path) => /\.(?:md|yml)$/.test(path)),
    '.ci/run',
  ];
  return (
    paths
      // In a second working tree .git is a file, with a path of the machine in it.
      .filter((path) => path !== 'package-lock.json' && path !== '.git' && !/\.(icns|ico|png)$/.test(path))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  );
}

export function isCode(source: Source): boolean {
  return /\.tsx?$/.test(source.path);
}

/** Tool configurations live in the folder they serve, but are no part of its code. */
export function isConfig(source: Source): boolean {
  return source.path.endsWith('.config.ts');
}

export function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

export function lineAt(source: Source, offset: number): number {
  return source.text.slice(0, offset).split('\n').length;
}

const parsed = new WeakMap<Source, Program>();

/** The syntax tree of a source; throws what the parser says about a broken one. */
export function programOf(source: Source): Program {
  const known = parsed.get(source);
  if (known) return known;
  const result = parseSync(source.path, source.text);
  if (result.errors.length > 0) throw new Error(`${source.path}: ${result.errors.map((e) => e.message).join('; ')}`);
  parsed.set(source, result.program);
  return result.program;
}

export function visit(source: Source, visitor: VisitorObject): void {
  new Visitor(visitor).visit(programOf(source));
}

/** An import, an export from elsewhere, or a type's import: what it names and where it stands. */
export interface Import {
  readonly specifier: string;
  readonly line: number;
}

export function importsOf(source: Source): readonly Import[] {
  const found: Import[] = [];
  const add = (node: ESTree.Node | null | undefined): void => {
    if (node?.type !== 'Literal' || typeof node.value !== 'string') return;
    found.push({ specifier: node.value, line: lineAt(source, node.start) });
  };
  visit(source, {
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
  });
  return found;
}

/** The path that a relative specifier names, from the root; undefined for a package. */
export function resolveImport(from: string, specifier: string): string | undefined {
  if (!specifier.startsWith('.')) return undefined;
  return posix.normalize(posix.join(posix.dirname(from), specifier.replace(/\?.*$/, '')));
}

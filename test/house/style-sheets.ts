import type { Rule } from './rules.ts';
import { type Finding, importsOf, isCode, lineAt, resolveImport, type Source } from './source.ts';

const isPage = (path: string): boolean => /^renderer\/[^/]+\/index\.tsx$/.test(path);
const isSheet = (path: string): boolean => path.startsWith('renderer/') && path.endsWith('.css');

type Named = { readonly sheet: string; readonly line: number };

const sheetsNamedBy = (source: Source): readonly Named[] => {
  const resolved = (specifier: string, line: number): readonly Named[] => {
    const sheet = resolveImport(source.path, specifier);
    return sheet?.endsWith('.css') ? [{ sheet, line }] : [];
  };
  if (isCode(source)) return importsOf(source).flatMap(({ specifier, line }) => resolved(specifier, line));
  return [...source.text.matchAll(/@import "([^"]+)"/g)].flatMap(({ 1: specifier, index }) =>
    resolved(specifier ?? '', lineAt(source, index)),
  );
};

/**
 * A page names all its style sheets at once: no sheet comes along with a script that is loaded later, so a component that
 * names its own would stand there without it, and a sheet that no page reaches is seen nowhere.
 */
export const sheetsOfPages: Rule = (sources) => {
  const inRenderer = sources.filter(({ path }) => path.startsWith('renderer/'));
  const findings: Finding[] = [];
  for (const source of inRenderer) {
    if (!isCode(source) || isPage(source.path)) continue;
    for (const { sheet, line } of sheetsNamedBy(source)) {
      findings.push({ path: source.path, line, message: `only a page names style sheets: move ${sheet} to its own` });
    }
  }
  const byPath = new Map(inRenderer.map((source) => [source.path, source]));
  const reached = new Set<string>();
  const reach = (source: Source): void => {
    for (const { sheet } of sheetsNamedBy(source)) {
      const next = byPath.get(sheet);
      if (next === undefined || reached.has(sheet)) continue;
      reached.add(sheet);
      reach(next);
    }
  };
  for (const source of inRenderer) if (isPage(source.path)) reach(source);
  for (const { path } of inRenderer) {
    if (isSheet(path) && !reached.has(path)) findings.push({ path, line: 1, message: 'no page reaches this sheet' });
  }
  return findings;
};

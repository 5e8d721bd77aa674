import type { Rule } from './rules.ts';
import { importsOf, isCode, resolveImport } from './source.ts';

/**
 * The folders of `shared`, from the ground up: a file imports from its own folder and from those below it. `simulation`
 * stands beside `app`, which nothing in `shared` may import but it.
 */
export const SHARED_FOLDERS = [
  'model',
  'i18n',
  'figure',
  'catalogue',
  'settings',
  'schedule',
  'history',
  'routine',
  'search',
  'store',
  'views',
  // The two files at the top of `shared`: ports.ts and contract.ts.
  '.',
  'app',
  'simulation',
] as const;

const isFolder = (name: string): name is (typeof SHARED_FOLDERS)[number] =>
  SHARED_FOLDERS.some((folder) => folder === name);

/** The floor of a path within `shared`; undefined for what is none of its folders. */
const floorOf = (path: string): number | undefined => {
  const [, folder, ...rest] = path.split('/');
  const name = rest.length === 0 ? '.' : (folder ?? '');
  return isFolder(name) ? SHARED_FOLDERS.indexOf(name) : undefined;
};

/** No file of `shared` imports from a folder above its own, types included; so there is no cycle of folders either. */
export const foldersInOrder: Rule = (sources) =>
  sources
    .filter((source) => isCode(source) && source.path.startsWith('shared/'))
    .flatMap((source) => {
      const floor = floorOf(source.path);
      if (floor === undefined) return [{ path: source.path, line: 1, message: 'stands in a folder without a floor' }];
      return importsOf(source).flatMap(({ specifier, line }) => {
        const target = resolveImport(source.path, specifier);
        const wanted = target?.startsWith('shared/') ? floorOf(target) : undefined;
        return wanted !== undefined && wanted > floor
          ? [{ path: source.path, line, message: `must not import up the house: ${specifier}` }]
          : [];
      });
    });

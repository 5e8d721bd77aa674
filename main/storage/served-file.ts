import { basename, extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** The only text that a page has beside it: the licences of what others wrote. */
const NOTICES = { name: 'THIRD-PARTY-NOTICES.txt', type: 'text/plain; charset=utf-8' };

/** A file that a page may ask for, and what kind of file it is. */
export type ServedFile = { readonly path: string; readonly type: string };

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/** The file in `folder` that the path of an address names; null where it leads out of the folder or to no kind of file of ours. */
export const servedFile = (folder: string, address: string): ServedFile | null => {
  const path = decoded(address);
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(folder, path));
  const type = basename(file) === NOTICES.name ? NOTICES.type : TYPES[extname(file)];
  return file.startsWith(folder + sep) && type !== undefined ? { path: file, type } : null;
};

import { extname, join, normalize, sep } from 'node:path';

/** The windows' own scheme; `vertebreak:` itself is left alone. */
export const SCHEME = 'vertebreak-app';
export const HOST = 'app';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Nothing but the page's own files; no frame, no form, no network. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export type PageFile = { readonly path: string; readonly headers: Readonly<Record<string, string>> };

/** The address of a window's page. */
export const pageAddress = (window: string): string => `${SCHEME}://${HOST}/${window}/index.html`;

/** Whether an address is one of our pages. */
export const isOurs = (address: string): boolean => address.startsWith(`${SCHEME}://${HOST}/`);

const decoded = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
};

/** The file in `folder` that an address asks for; null where it leads out of the folder or to no kind of file of ours. */
export const pageFile = (folder: string, address: string): PageFile | null => {
  const path = isOurs(address) ? decoded(new URL(address).pathname) : null;
  if (path === null || path.includes('\0') || path.includes('\\')) return null;
  const file = normalize(join(folder, path));
  const type = TYPES[extname(file)];
  if (!file.startsWith(folder + sep) || type === undefined) return null;
  return {
    path: file,
    headers: { 'content-type': type, 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' },
  };
};

import { servedFile } from '../storage/served-file.ts';

/** The windows' own scheme; `vertebreak:` itself is left alone. */
export const SCHEME = 'vertebreak-app';
export const HOST = 'app';

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

/** The address of a window's page, in a language. */
export const pageAddress = (window: string, languageCode: string): string =>
  `${SCHEME}://${HOST}/${window}/index.html?language=${encodeURIComponent(languageCode)}`;

/** Whether an address is one of our pages. */
export const isOurs = (address: string): boolean => address.startsWith(`${SCHEME}://${HOST}/`);

/** The file in `folder` that an address asks for; null where it leads out of the folder or to no kind of file of ours. */
export const pageFile = (folder: string, address: string): PageFile | null => {
  const file = isOurs(address) ? servedFile(folder, new URL(address).pathname) : null;
  if (file === null) return null;
  return {
    path: file.path,
    headers: { 'content-type': file.type, 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff' },
  };
};

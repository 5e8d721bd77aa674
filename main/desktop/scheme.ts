import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { pageFile, SCHEME } from './page-files.ts';

/** Makes the windows' scheme a full one, with an origin of its own. Once, and before Electron is ready. */
export const registerScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, codeCache: true } },
  ]);

const answer = async (folder: string, address: string): Promise<Response> => {
  const file = pageFile(folder, address);
  try {
    if (file !== null) return new Response(new Uint8Array(await readFile(file.path)), { headers: file.headers });
  } catch {
    // A file that is not there is not found, like one that may not be asked for.
  }
  return new Response(null, { status: 404 });
};

/** Serves the windows' pages from a folder, and nothing else. */
export const serveScheme = (folder: string): void => {
  protocol.handle(SCHEME, ({ url }) => answer(folder, url));
};

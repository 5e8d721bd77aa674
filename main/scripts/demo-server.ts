import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { servedFile } from '../storage/served-file.ts';

const HOST = '127.0.0.1';
/** Tried one after the other, so that the page mostly finds again what it has kept; then whichever port is free. */
const FIRST_PORT = 4780;
const PORTS = 10;

/** Nothing but the page's own files, windows within the page, and no page around it. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

const HEADERS = {
  'cache-control': 'no-cache',
  'content-security-policy': POLICY,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

export type DemoServer = {
  /** Where the page is, such as http://127.0.0.1:4780/. */
  readonly address: string;
  readonly close: () => Promise<void>;
};

/** Whether an ask comes from the page itself, or from somebody who opens it: no other page has a say here. */
const isOwn = ({ headers }: IncomingMessage, port: number): boolean => {
  const hosts = [`${HOST}:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return false;
  if (origin !== undefined && origin !== `http://${host}`) return false;
  const site = headers['sec-fetch-site'];
  const opens = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return site === undefined || site === 'same-origin' || site === 'none' || opens;
};

const end = (response: ServerResponse, status: number): void => void response.writeHead(status, HEADERS).end();

const answer = async (folder: string, port: number, request: IncomingMessage, response: ServerResponse) => {
  if (!isOwn(request, port)) return end(response, 403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const path = (request.url ?? '').replace(/[?#].*$/s, '');
  const file = path.startsWith('/') ? servedFile(folder, path.endsWith('/') ? `${path}index.html` : path) : null;
  if (file === null) return end(response, 404);
  try {
    const content = await readFile(file.path);
    response.writeHead(200, { ...HEADERS, 'content-type': file.type, 'content-length': content.length });
    response.end(request.method === 'HEAD' ? undefined : content);
  } catch {
    end(response, 404);
  }
};

/** Resolves with the port; rejects where it cannot be had. */
const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const onError = (error: Error): void => reject(error);
    server.once('error', onError);
    server.listen({ host: HOST, port }, () => {
      server.off('error', onError);
      const bound = server.address();
      resolve(typeof bound === 'object' && bound !== null ? bound.port : port);
    });
  });

const listenSomewhere = async (server: Server, first: number): Promise<number> => {
  for (let port = first; port < first + PORTS; port += 1) {
    try {
      return await listen(server, port);
    } catch {
      // Somebody else has it, or it is not for everybody: the next one.
    }
  }
  return listen(server, 0);
};

/** Serves the built page in `folder` to this machine alone. Rejects where no port can be had at all. */
export async function serveDemo(folder: string, firstPort: number = FIRST_PORT): Promise<DemoServer> {
  const held = { port: 0 };
  const server = createServer((request, response) => void answer(folder, held.port, request, response));
  held.port = await listenSomewhere(server, firstPort);
  return {
    address: `http://${HOST}:${held.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

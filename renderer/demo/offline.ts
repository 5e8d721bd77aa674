// The page's service worker: keeps all files of the page, so that it opens without a network too. With one, the network
// has the first word: a newer page is never hidden behind an older one.

type Lasting = Event & { waitUntil(work: Promise<unknown>): void };
type Asking = Lasting & { readonly request: Request; respondWith(answer: Promise<Response>): void };

const CACHE = 'vertebreak-demo';

/** All files of the page, out of the list that the build leaves beside them. */
const filesOfPage = async (): Promise<readonly string[]> => {
  const listed = (await (await fetch('files.json')).json()) as Readonly<
    Record<string, { readonly file: string; readonly css?: readonly string[]; readonly assets?: readonly string[] }>
  >;
  const files = Object.values(listed).flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets]);
  return ['./', 'window.html', 'THIRD-PARTY-NOTICES.txt', ...new Set(files)];
};

const keepAll = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  const files = await filesOfPage();
  await cache.addAll([...files]);
  const wanted = new Set(files.map((file) => new URL(file, location.href).href));
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url);
};

const answer = async (request: Request): Promise<Response> => {
  try {
    return await fetch(request);
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept === undefined) throw error;
    return kept;
  }
};

self.addEventListener('install', (event) => (event as Lasting).waitUntil(keepAll()));
self.addEventListener('fetch', (event) => {
  const asking = event as Asking;
  if (asking.request.method === 'GET') asking.respondWith(answer(asking.request));
});

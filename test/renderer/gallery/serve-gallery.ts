import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { preactJsx } from '../../../renderer/preact-jsx.config.ts';
import { windowTexts } from '../../../renderer/window-texts.config.ts';

/** Serves the gallery to this machine alone; `follow` loads its pages anew as the windows are edited. */
export const serveGallery = async ({ follow }: { readonly follow: boolean }) => {
  const server = await createServer({
    configFile: false,
    root: fileURLToPath(new URL('../../..', import.meta.url)),
    logLevel: 'error',
    plugins: [preactJsx, windowTexts],
    server: { port: 0, host: '127.0.0.1', ...(follow ? {} : { hmr: false, watch: null }) },
  });
  await server.listen();
  return { address: `${server.resolvedUrls?.local[0]}test/renderer/gallery/`, close: () => server.close() };
};

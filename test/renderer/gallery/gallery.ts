import { spawn } from 'node:child_process';
import process from 'node:process';
import { openerFor } from '../../../main/scripts/demo.ts';
import { serveGallery } from './serve-gallery.ts';

// `npm run gallery`: every window in every state, as one page in a browser that follows what is edited.

const { address, close } = await serveGallery({ follow: true });
console.log(`The gallery: ${address} (Ctrl+C ends it)`);
const [opener, ...args] = openerFor(process.platform, process.env) ?? [];
if (opener) {
  const child = spawn(opener, [...args, address], { stdio: 'ignore', detached: true });
  // It can be opened by hand.
  child.on('error', () => {});
  child.unref();
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => void close().then(() => process.exit(0)));
}

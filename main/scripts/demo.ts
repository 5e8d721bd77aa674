import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Translator } from '../../shared/i18n/english.ts';
import { serveDemo } from './demo-server.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The program that opens an address, or undefined where there is no screen to open it on. */
export function openerFor(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): readonly [program: string, ...args: string[]] | undefined {
  switch (platform) {
    case 'darwin':
      return ['open'];
    case 'win32':
      return ['cmd', '/c', 'start', ''];
    default:
      return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open'] : undefined;
  }
}

/** Opens the address in the person's browser; where that fails they open it themselves. */
function openInBrowser(address: string): void {
  const opener = openerFor(process.platform, process.env);
  if (!opener) return;
  const [program, ...args] = opener;
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => {});
  child.unref();
}

/** Builds the page to try Vertebreak in into dist/demo. Rejects with the bundler's message. */
export async function buildDemo(): Promise<void> {
  await build({ configFile: here('../../renderer/demo/vite.config.ts') });
}

/**
 * Builds the page to try Vertebreak in and serves it to this machine until the program is told to stop; its address goes
 * to standard output. Rejects where it cannot be built or served.
 */
export async function runDemo(t: Translator<'start'>): Promise<void> {
  console.error(t('start.demo.building'));
  await buildDemo();
  const server = await serveDemo(here('../../dist/demo'));
  console.log(t('start.demo.serving', { address: server.address }));
  openInBrowser(server.address);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await server.close();
}

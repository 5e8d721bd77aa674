import { existsSync, readdirSync, rmSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { writeIndexes } from './indexes.ts';
import { writeShellFiles } from './shell/shell-files.ts';
import { collectPackages, type Package, writeNotices } from './third-party-notices.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const parts = ['../vite.config.ts', '../desktop/vite.preload.config.ts', '../desktop/vite.settings-writer.config.ts'];
const renderer = here('../../renderer');

/** Every folder with a page of its own is a window. The demo is none. */
const pages = readdirSync(renderer)
  .filter((folder) => folder !== 'demo')
  .map((folder) => `${renderer}/${folder}/index.html`)
  .filter((page) => existsSync(page));

/**
 * The main process with what it loads later, the preload script, and the windows. Each page is built by itself, so that it comes with one
 * script and one style sheet, of what it uses and no more.
 */
export const builds: { readonly program: readonly InlineConfig[]; readonly windows: readonly InlineConfig[] } = {
  program: parts.map((config) => ({ configFile: here(config) })),
  windows: pages.map((input) => ({
    configFile: `${renderer}/vite.config.ts`,
    build: { emptyOutDir: false, rolldownOptions: { input } },
  })),
};

/** Takes away the windows that were built before, since no window's build may do so. */
export function clearWindows(): void {
  rmSync(here('../../dist/renderer'), { recursive: true, force: true });
}

/**
 * Builds the program and the windows into dist/, with the notices of what others wrote in them, the page of the manual and
 * what shells complete. Rejects with the bundler's message.
 */
export async function buildAll(): Promise<void> {
  writeIndexes();
  clearWindows();
  const packages = new Map<string, Package>();
  for (const each of [...builds.program, ...builds.windows]) {
    await build({ ...each, plugins: [collectPackages(packages)] });
  }
  writeNotices(packages);
  writeShellFiles();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

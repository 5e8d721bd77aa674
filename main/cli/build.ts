import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const configs = ['../vite.config.ts', '../desktop/vite.preload.config.ts', '../../renderer/vite.config.ts'];

/** Builds the main process, the preload script and the windows into dist/. Rejects with the bundler's message. */
export async function buildAll(): Promise<void> {
  for (const config of configs) await build({ configFile: fileURLToPath(new URL(config, import.meta.url)) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { downloadArtifact } from '@electron/get';

/** Where Electron's program is, or why there is none: an override that holds none, or nothing installed yet. */
export type Runtime =
  | { readonly kind: 'found'; readonly program: string }
  | { readonly kind: 'override-empty'; readonly folder: string }
  | { readonly kind: 'not-installed' };

const require = createRequire(import.meta.url);
const packageFolder = dirname(require.resolve('electron/package.json'));

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(join(packageFolder, file), 'utf8'));
}

function programIn(folder: string, platform: NodeJS.Platform): string {
  switch (platform) {
    case 'darwin':
      return join(folder, 'Electron.app', 'Contents', 'MacOS', 'Electron');
    case 'win32':
      return join(folder, 'electron.exe');
    default:
      return join(folder, 'electron');
  }
}

/** Looks for Electron: ELECTRON_OVERRIDE_DIST_PATH first, then where the electron package installs it. */
export function findRuntime(
  env: Readonly<Record<string, string | undefined>> = process.env,
  installFolder: string = join(packageFolder, 'dist'),
): Runtime {
  const override = env.ELECTRON_OVERRIDE_DIST_PATH;
  const program = programIn(override || installFolder, process.platform);
  if (existsSync(program)) return { kind: 'found', program };
  return override ? { kind: 'override-empty', folder: override } : { kind: 'not-installed' };
}

/**
 * Fetches the runtime of the pinned Electron into the electron package. The download is done here and left in Electron's
 * own cache, since `install-electron` shows no progress for its first half minute; that then only unpacks it.
 * `onProgress` is given the part done, 0 to 1. Rejects with what could not be had.
 */
export async function fetchRuntime(onProgress: (part: number) => void): Promise<void> {
  const { version } = readJson('package.json') as { readonly version: string };
  const cacheRoot = process.env.electron_config_cache;
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    // A mirror with builds of its own brings its own sums: the same switch as install-electron knows.
    ...(process.env.electron_use_remote_checksums
      ? {}
      : { checksums: readJson('checksums.json') as Record<string, string> }),
    ...(cacheRoot ? { cacheRoot } : {}),
    downloadOptions: {
      quiet: true,
      getProgressCallback: async ({ percent }: { readonly percent: number }) => onProgress(percent),
    },
  });
  await unpack();
}

function unpack(): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(packageFolder, 'install.js')], { stdio: ['ignore', 'ignore', 'pipe'] });
    const said: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(Buffer.concat(said).toString().split('\n')[0] || `install-electron ended with ${code}`));
    });
  });
}

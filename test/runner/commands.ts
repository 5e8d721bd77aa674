import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command in the checkout with this program's streams; resolves to its exit code, 1 when a signal ended it. */
export function run(command: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit' });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** Runs the program of an installed package, named by its file under node_modules. */
export function runTool(file: string, args: readonly string[], before: readonly string[] = []): Promise<number> {
  const line = [...before, process.execPath, join(root, 'node_modules', file), ...args];
  return run(line[0] ?? process.execPath, line.slice(1));
}

export function isInstalled(program: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));
}

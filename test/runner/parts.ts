import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './commands.ts';
import { type Counts, none } from './counts.ts';

// Parts of a run of tests: each says what it is, and comes to counts.

const mustRunAll = process.env.REQUIRE_E2E === '1';

export function heading(text: string): void {
  console.log(`\n== ${text}`);
}

const failure = (what: string): Counts => ({ ...none, failed: 1, failures: [what] });

/** A check without tests of its own counts as one. */
export async function check(name: string, command: () => Promise<number>): Promise<Counts> {
  heading(name);
  const passed = (await command()) === 0;
  console.log(passed ? 'passed' : 'FAILED');
  return passed ? { ...none, passed: 1 } : failure(name);
}

export function skip(name: string, reason: string): Counts {
  heading(name);
  console.log(`${mustRunAll ? 'FAILED, since REQUIRE_E2E=1' : 'SKIPPED'}: ${reason}`);
  return mustRunAll ? failure(`${name}: ${reason}`) : { ...none, skipped: 1 };
}

/** Runs a test runner that leaves a JSON report; without one it died before the end, which is a failure. */
export async function report(
  name: string,
  file: string,
  command: () => Promise<number>,
  read: (text: string, code: number) => Counts,
): Promise<Counts> {
  heading(name);
  const path = join(root, file);
  rmSync(path, { force: true });
  const code = await command();
  try {
    return read(readFileSync(path, 'utf8'), code);
  } catch (error) {
    return failure(`${name}: no report was left (${error instanceof Error ? error.message : String(error)})`);
  }
}

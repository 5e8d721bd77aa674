import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { onTestFinished } from 'vitest';

// The file system beneath everything that writes at once: any of its calls can be made to fail as a disk fails.

const WRITES = [
  ...(['openSync', 'mkdirSync', 'writeFileSync', 'writeSync', 'fsyncSync', 'ftruncateSync'] as const),
  ...(['renameSync', 'closeSync', 'rmSync', 'readSync'] as const),
] as const;

type Name = (typeof WRITES)[number];
type Call = (...args: unknown[]) => unknown;
type Functions = Record<Name, Call>;

export type Fault = {
  readonly code: 'ENOSPC' | 'EIO' | 'EDQUOT';
  /** Of what is written, this share still gets to the disk. */
  readonly share: number;
  /** `write` says that all is well and how much it has written, as a disk does that fills up in the middle. */
  readonly isShort: boolean;
};

export type FaultyFs = {
  /** What the call of that number does, counted from `calls`; null lets everything be. */
  fail: ((number: number, name: Name) => Fault | null) | null;
  calls: number;
};

const functions = fs as unknown as Functions;

const lengthOf = (data: unknown): number =>
  typeof data === 'string' ? Buffer.byteLength(data) : (data as Buffer).length;
const start = (data: unknown, share: number): Buffer => {
  const bytes = typeof data === 'string' ? Buffer.from(data) : (data as Buffer);
  return bytes.subarray(0, Math.floor(lengthOf(data) * share));
};

/** Faults for the running test; take it before anything is loaded that keeps the functions of the file system. */
export const faultyFs = (): FaultyFs => {
  const state: FaultyFs = { fail: null, calls: 0 };
  const originals = Object.fromEntries(WRITES.map((name) => [name, functions[name]])) as Functions;
  for (const name of WRITES) {
    functions[name] = (...args) => {
      if (state.fail === null) return originals[name].apply(fs, args);
      state.calls += 1;
      const fault = state.fail(state.calls, name);
      if (fault === null) return originals[name].apply(fs, args);
      const [first, data] = args;
      if (name === 'closeSync') originals.closeSync(first);
      if ((name === 'writeSync' || name === 'writeFileSync') && typeof first === 'number') {
        const part = start(data, fault.share);
        if (part.length > 0) originals.writeSync(first, part);
        // No write says that it has written nothing.
        if (fault.isShort && name === 'writeSync' && part.length > 0) return part.length;
      }
      throw Object.assign(new Error(`${fault.code}: no luck, ${name}`), { code: fault.code });
    };
  }
  syncBuiltinESMExports();
  onTestFinished(() => {
    Object.assign(functions, originals);
    syncBuiltinESMExports();
  });
  return state;
};

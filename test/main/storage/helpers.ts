import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { nodeDisk } from '../../../main/storage/disk.ts';
import type { Alert } from '../../../shared/model/alert.ts';
import type { Disk } from '../../../shared/store/disk.ts';
import type { SaveAlerts } from '../../../shared/store/saving.ts';

/** A folder of its own for the running test. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Takes down what is told, and which file was taken back. */
export const noting = (): SaveAlerts & { readonly told: Alert[]; readonly back: string[] } => {
  const told: Alert[] = [];
  const back: string[] = [];
  return { told, back, tell: (alert) => void told.push(alert), saved: (file) => void back.push(file) };
};

/** A disk that refuses to write while `full` says so, the way the system says it. */
export const fillingDisk = (): { readonly disk: Disk; full: boolean } => {
  const refuse = <A extends readonly unknown[]>(write: (...args: A) => void) => {
    return (...args: A): void => {
      if (state.full) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      write(...args);
    };
  };
  const state = {
    full: false,
    disk: {
      ...nodeDisk,
      replace: refuse(nodeDisk.replace),
      appendLine: refuse(nodeDisk.appendLine),
      cutRest: refuse(nodeDisk.cutRest),
      move: refuse(nodeDisk.move),
    },
  };
  return state;
};

/** 9 March 2026, 10:15 UTC. */
export const NOW_MS = Date.UTC(2026, 2, 9, 10, 15);
export const nowMs = (): number => NOW_MS;

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { immediateIdle } from '../../main/sensors/idle.ts';
import { createPresence } from '../../main/sensors/presence.ts';
import { systemTimers } from '../../main/sensors/timer.ts';
import { nodeDisk } from '../../main/storage/disk.ts';
import { createAlertBoard } from '../../shared/app/alert-board.ts';
import { createWakeTimer } from '../../shared/app/wake-timer.ts';
import type { Disk } from '../../shared/store/disk.ts';
import { openStores } from '../../shared/store/stores.ts';
import { t } from '../language.ts';
import { describePorts, type World } from './ports-suite.ts';

describePorts('the app, on real files', (): World => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-ports-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const now = { wallMs: Date.UTC(2026, 2, 9, 8), monoMs: 1_000, inputMs: -7_200_000, locked: false, full: false };
  const clocks = { wallMs: () => now.wallMs, monoMs: () => now.monoMs, uptimeMs: () => null, zone: () => 'UTC' };

  const refusing =
    <A extends readonly unknown[]>(write: (...args: A) => void) =>
    (...args: A): void => {
      if (now.full) throw new Error('ENOSPC: no space left on device, write');
      write(...args);
    };
  const disk: Disk = {
    ...nodeDisk,
    replace: refusing(nodeDisk.replace),
    appendLine: refusing(nodeDisk.appendLine),
    cutRest: refusing(nodeDisk.cutRest),
    move: refusing(nodeDisk.move),
  };
  const path = join(folder, 'settings.json');
  const settingsFile = { path, replace: (content: unknown) => disk.replace(path, JSON.stringify(content)) };

  return {
    open: () => {
      const board = createAlertBoard();
      const presence = createPresence(
        clocks,
        immediateIdle(() => now.monoMs - now.inputMs),
        () => now.locked,
        () => false,
      );
      const stores = openStores(t, disk, folder, settingsFile, clocks.wallMs, board);
      return {
        presence,
        stores,
        get told() {
          return board.alerts();
        },
        timer: (fire) => createWakeTimer(systemTimers, (monoMs) => monoMs - now.monoMs, fire),
      };
    },
    pass: (ms) => {
      now.wallMs += ms;
      now.monoMs += ms;
    },
    input: () => {
      now.inputMs = now.monoMs;
    },
    lock: (locked) => {
      now.locked = locked;
    },
    put: (file, text) => writeFileSync(join(folder, file), text),
    files: () => readdirSync(folder),
    read: (file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : null),
    fill: () => {
      now.full = true;
    },
  };
});

import { onTestFinished } from 'vitest';
import { keyDisk, keysOf } from '../../../renderer/demo/ports/key-disk.ts';
import { pageDisk } from '../../../renderer/demo/ports/page-disk.ts';
import { pagePresence } from '../../../renderer/demo/ports/page-presence.ts';
import { pageTimers } from '../../../renderer/demo/ports/timers.ts';
import { createAlertBoard } from '../../../shared/app/alert-board.ts';
import { createWakeTimer } from '../../../shared/app/wake-timer.ts';
import { openStores } from '../../../shared/store/stores.ts';
import { describePorts, type World } from '../../contract/ports-suite.ts';
import { t } from '../../language.ts';

const FOLDER = 'vertebreak-test';

describePorts('a page, on its real local storage', (): World => {
  const now = { wallMs: Date.UTC(2026, 2, 9, 8), monoMs: 1_000, hidden: false, full: false };
  const clear = () => {
    for (const key of keysOf(localStorage)) if (key.startsWith(`${FOLDER}/`)) localStorage.removeItem(key);
  };
  clear();
  onTestFinished(clear);
  const clocks = { wallMs: () => now.wallMs, monoMs: () => now.monoMs, zone: () => 'UTC' };
  const storage = {
    get length() {
      return localStorage.length;
    },
    key: (index: number) => localStorage.key(index),
    getItem: (key: string) => localStorage.getItem(key),
    removeItem: (key: string) => localStorage.removeItem(key),
    setItem: (key: string, text: string) => {
      // So much that the browser itself refuses it.
      localStorage.setItem(key, now.full ? 'x'.repeat(20_000_000) : text);
    },
  };

  return {
    open: () => {
      const board = createAlertBoard();
      const disk = pageDisk(
        FOLDER,
        () => storage,
        () => {},
      );
      const path = `${FOLDER}/settings.json`;
      const settingsFile = { path, replace: (content: unknown) => disk.replace(path, JSON.stringify(content)) };
      const presence = pagePresence(clocks, () => now.hidden);
      presence.watch(window);
      const stores = openStores(t, disk, FOLDER, settingsFile, clocks.wallMs, board);
      return {
        presence,
        stores,
        get told() {
          return board.alerts();
        },
        timer: (fire) => createWakeTimer(pageTimers, (monoMs) => monoMs - now.monoMs, fire),
      };
    },
    pass: (ms) => {
      now.wallMs += ms;
      now.monoMs += ms;
    },
    input: () => void window.dispatchEvent(new PointerEvent('pointermove')),
    lock: (locked) => {
      now.hidden = locked;
    },
    put: (file, text) => localStorage.setItem(`${FOLDER}/${file}`, text),
    files: () => keyDisk(localStorage).list(FOLDER),
    read: (file) => localStorage.getItem(`${FOLDER}/${file}`),
    fill: () => {
      now.full = true;
    },
  };
});

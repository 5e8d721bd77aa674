import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Watch } from '../../../main/storage/folder-watch.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { language } from '../../language.ts';

// Files of people's own movements, and a system that tells of their changes when the test says so.

const sample = builtInCatalogue(language.texts.movements).entries.get('cat-cow');
if (sample === undefined) throw new Error('no sample');

/** A movement of somebody's own, as it stands in its file. */
export const ownMovement = (id: string, change: object = {}): object => ({
  ...sample.movement,
  id,
  text: { ...sample.text, name: `My ${id}` },
  ...change,
});

export const writeJson = (folder: string, file: string, content: unknown): void =>
  writeFileSync(join(folder, file), JSON.stringify(content));

/**
 * A watch and timers that a test holds: `change` is what the system tells of the folder, `come` of it in the folder
 * around it; `settle` lets all delays pass.
 */
export const heldWatch = () => {
  const timers = new Set<() => void>();
  const held = { open: 0, opened: 0, around: 0, refuse: false, change: () => {}, fail: () => {}, come: () => {} };
  const watch: Watch = (_folder, changed, failed, only) => {
    if (held.refuse) throw new Error('ENOSPC: no watches left');
    if (only !== undefined) {
      held.around += 1;
      held.come = changed;
      return {
        close: () => {
          held.around -= 1;
        },
      };
    }
    held.open += 1;
    held.opened += 1;
    let closed = false;
    held.change = () => {
      if (!closed) changed();
    };
    held.fail = failed;
    return {
      close: () => {
        closed = true;
        held.open -= 1;
      },
    };
  };
  const after = (_delayMs: number, callback: () => void): (() => void) => {
    timers.add(callback);
    return () => void timers.delete(callback);
  };
  const settle = (): number => {
    const due = [...timers];
    timers.clear();
    for (const callback of due) callback();
    return due.length;
  };
  return { held, watch, timers: { after }, settle };
};

import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { systemTimers } from '../../../main/sensors/timer.ts';
import { createFolderWatch } from '../../../main/storage/folder-watch.ts';
import { heldWatch } from '../../shared/app/own-files.ts';
import { until } from '../../until.ts';
import { temporaryFolder } from './helpers.ts';

const start = (folder = temporaryFolder()) => {
  const system = heldWatch();
  const seen = { changes: 0 };
  const changed = (): void => {
    seen.changes += 1;
  };
  const { watch, timers } = system;
  return { ...system, folder, seen, folderWatch: createFolderWatch({ folder, changed, timers, watch }) };
};

describe('a watched folder', () => {
  it('is told of once when the changes of a save have settled', () => {
    const { folderWatch, held, settle, seen } = start();
    expect(folderWatch.start()).toBe(true);
    for (let count = 0; count < 4; count += 1) held.change();
    expect(seen.changes).toBe(0);
    expect(settle()).toBe(1);
    expect(seen.changes).toBe(1);
    expect(settle()).toBe(0);
  });

  it('is watched once however often it is asked for', () => {
    const { folderWatch, held } = start();
    for (let count = 0; count < 3; count += 1) expect(folderWatch.start()).toBe(true);
    expect(held).toMatchObject({ open: 1, opened: 1 });
  });

  it('is not watched before it is there, and can be then', () => {
    const folder = join(temporaryFolder(), 'later');
    const { folderWatch, held } = start(folder);
    expect(folderWatch.start()).toBe(false);
    expect(held.opened).toBe(0);
    mkdirSync(folder);
    expect(folderWatch.start()).toBe(true);
  });

  it('is let go when it is gone, and watched anew when another stands in its place', () => {
    const { folderWatch, held, settle, folder } = start();
    folderWatch.start();
    rmSync(folder, { recursive: true });
    held.change();
    settle();
    expect(held).toMatchObject({ open: 0, opened: 1 });
    mkdirSync(folder);
    expect(folderWatch.start()).toBe(true);
    const other = temporaryFolder();
    renameSync(folder, join(other, 'away'));
    mkdirSync(folder);
    held.change();
    settle();
    expect(held).toMatchObject({ open: 1, opened: 3 });
  });

  it('that the system stops watching, or cannot watch, can be tried again', () => {
    const { folderWatch, held } = start();
    held.refuse = true;
    expect(folderWatch.start()).toBe(false);
    held.refuse = false;
    expect(folderWatch.start()).toBe(true);
    held.fail();
    expect(held.open).toBe(0);
    expect(folderWatch.start()).toBe(true);
    expect(held.open).toBe(1);
  });

  it('is told of by this system', async () => {
    const folder = temporaryFolder();
    const changed = vi.fn();
    expect(createFolderWatch({ folder, changed, timers: systemTimers }).start()).toBe(true);
    writeFileSync(join(folder, 'a.json'), '1');
    await until(() => expect(changed).toHaveBeenCalled());
  });
});

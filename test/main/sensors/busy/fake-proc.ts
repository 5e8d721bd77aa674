import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

export const scratch = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'vertebreak-busy-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

export type FakeProcess = {
  readonly comm: string;
  /** The file that it runs; none where it has ended. */
  readonly exe?: string;
  readonly open?: readonly string[];
};

/** Folders that look like `/proc`, and like a `/dev` with these devices in it. */
export const fakeProc = (processes: readonly FakeProcess[], devices: readonly string[] = []) => {
  const folder = scratch();
  const [proc, dev] = [join(folder, 'proc'), join(folder, 'dev')];
  mkdirSync(dev);
  for (const device of devices) writeFileSync(join(dev, device), '');
  for (const name of ['self', 'sys', 'cpuinfo']) mkdirSync(join(proc, name), { recursive: true });
  processes.forEach(({ comm, exe, open }, place) => {
    const process = join(proc, String(place + 1));
    mkdirSync(join(process, 'fd'), { recursive: true });
    writeFileSync(join(process, 'comm'), `${comm}\n`);
    if (exe !== undefined) symlinkSync(exe, join(process, 'exe'));
    open?.forEach(
      (target, handle) => void symlinkSync(target.replace('/dev', dev), join(process, 'fd', String(handle))),
    );
  });
  return { proc, dev };
};

import { readFileSync, readlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { AskedSource } from './asking.ts';
import { type Finding, no, yes } from './busy-board.ts';
import { createSlices, orNull, processFolders } from './processes.ts';
import { programName } from './program-name.ts';

const DEVICE = /^video\d+$/;

/** These open cameras for others; who takes pictures from them, PipeWire tells. */
const GO_BETWEENS: ReadonlySet<string> = new Set(['pipewire', 'wireplumber', 'pipewire-media-']);

export type CameraHoldersOptions = { readonly proc: string; readonly dev: string; readonly nowMs?: () => number };

/** Linux: which program has a camera open. Programs of other users hide theirs. */
export const cameraHolders = ({ proc, dev, nowMs }: CameraHoldersOptions): AskedSource => {
  const find = async (): Promise<Finding> => {
    const cameras = new Set((await readdir(dev)).filter((name) => DEVICE.test(name)).map((name) => `${dev}/${name}`));
    if (cameras.size === 0) return no;
    const takeTurns = createSlices(nowMs);
    let seen = 0;
    for (const folder of await processFolders(proc)) {
      const open = `${folder}/fd`;
      const handles = await readdir(open).catch(() => null);
      if (handles === null) continue;
      seen += 1;
      for (const handle of handles) {
        await takeTurns();
        const target = orNull(() => readlinkSync(`${open}/${handle}`));
        if (target === null || !cameras.has(target)) continue;
        const name = orNull(() => readFileSync(`${folder}/comm`, 'utf8').trimEnd()) ?? '';
        if (!GO_BETWEENS.has(name)) return yes(programName(name));
      }
    }
    return seen === 0 ? 'unknown' : no;
  };
  return { reasons: ['camera'], ask: async () => ({ camera: await find() }) };
};

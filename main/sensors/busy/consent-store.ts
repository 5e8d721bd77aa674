import type { AskedSource } from './asking.ts';
import { type Finding, type Findings, no, yes } from './busy-board.ts';
import { programName } from './program-name.ts';
import type { Run } from './run-program.ts';

/** Where Windows notes who uses what it guards: below a key for each kind of device, a key for each program. */
const STORE = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';
const KEY = /^.*\\ConsentStore\\(microphone|webcam)(?:\\NonPackaged)?(?:\\([^\\\r\n]+))?\r?$/im;

/** A use that has begun and has no end yet. What was only allowed has never begun. */
const BEGUN = /^\s+LastUsedTimeStart\s+REG_QWORD\s+0x0*[1-9a-f]/im;
const NOT_ENDED = /^\s+LastUsedTimeStop\s+REG_QWORD\s+0x0+\s*$/im;

/** A program's file, from its path written with `#`; or its package, without the mark of its publisher. */
const nameInKey = (key: string): string =>
  key.includes('#') ? (key.split('#').at(-1) ?? '').replace(/\.exe$/i, '') : key.replace(/_[^_]*$/, '');

/** Which programs use the microphone and the camera, by what `reg` prints; of what it does not name, nothing is found. */
export const consentFindings = (printed: string): Findings => {
  const found: { microphone?: Finding; camera?: Finding } = {};
  for (const entry of printed.split(/^(?=HKEY_)/m)) {
    const [, device, key] = KEY.exec(entry) ?? [];
    if (device === undefined) continue;
    const reason = device.toLowerCase() === 'webcam' ? 'camera' : 'microphone';
    found[reason] ??= no;
    if (key !== undefined && BEGUN.test(entry) && NOT_ENDED.test(entry))
      found[reason] = yes(programName(nameInKey(key)));
  }
  return found;
};

/** Windows: who uses the microphone and the camera. */
export const consentStore = (reg: Run): AskedSource => ({
  reasons: ['microphone', 'camera'],
  ask: async () => ({
    ...{ microphone: 'unknown', camera: 'unknown' },
    ...consentFindings(await reg('query', STORE, '/s')),
  }),
});

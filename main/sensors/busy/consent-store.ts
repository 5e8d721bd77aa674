import { type AskedSource, type Finding, type Findings, no, yes } from '../busy.ts';
import { programName } from './program-name.ts';
import type { Run } from './run-program.ts';

/** Where Windows notes who uses what it guards: below a key for each kind of device, a key for each program. */
const STORE = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore';
const KEY = /\\ConsentStore\\(microphone|webcam)(?:\\NonPackaged)?(?:\\([^\\]+))?$/i;

/** The use has begun and has no end yet. */
const IN_USE = /^\s+LastUsedTimeStop\s+REG_QWORD\s+0x0\s*$/i;

/** A program's file, from its path written with `#`; or its package, without the mark of its publisher. */
const nameInKey = (key: string): string =>
  key.includes('#') ? (key.split('#').at(-1) ?? '').replace(/\.exe$/i, '') : key.replace(/_[^_]*$/, '');

/** Which programs use the microphone and the camera, by what `reg` prints; of what it does not name, nothing is found. */
export const consentFindings = (printed: string): Findings => {
  const found: { microphone?: Finding; camera?: Finding } = {};
  const at: { device: 'microphone' | 'camera' | null; name: string } = { device: null, name: '' };
  for (const line of printed.split(/\r?\n/)) {
    if (line.startsWith('HKEY_')) {
      const [, device, name] = KEY.exec(line) ?? [];
      at.device = device === undefined ? null : device.toLowerCase() === 'webcam' ? 'camera' : 'microphone';
      at.name = name ?? '';
      if (at.device !== null) found[at.device] ??= no;
    } else if (at.device !== null && at.name !== '' && IN_USE.test(line)) {
      found[at.device] = yes(programName(nameInKey(at.name)));
    }
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

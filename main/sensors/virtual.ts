import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What the firmware of a virtual machine calls its maker or its model. */
const MAKERS =
  /\b(?:QEMU|KVM|VMware|VirtualBox|innotek|Virtual Machine|Xen|Bochs|Parallels|Apple Virtualization|bhyve)\b/i;

/** Linux: the processor says that a hypervisor stands below. */
const HYPERVISOR = /^flags\s*:.*\bhypervisor\b/m;

/** Whether the words of a machine's firmware and processor are those of a virtual one. */
export const namesVirtual = (words: string): boolean => MAKERS.test(words) || HYPERVISOR.test(words);

const LINUX_FILES = [
  '/sys/class/dmi/id/sys_vendor',
  '/sys/class/dmi/id/product_name',
  '/proc/device-tree/model',
  '/proc/cpuinfo',
];

/** Commands that only read, by system; what they print holds the words. */
const COMMANDS: Readonly<Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>>> = {
  darwin: ['/usr/sbin/sysctl', '-n', 'hw.model', 'kern.hv_vmm_present'],
  win32: ['reg', 'query', 'HKLM\\HARDWARE\\DESCRIPTION\\System\\BIOS', '/v', 'SystemProductName'],
};

const GIVES_UP_AFTER_MS = 5_000;

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

/** macOS answers with 1 on the last line within a virtual machine. */
const printsVirtual = (printed: string): boolean => namesVirtual(printed) || /^1$/m.test(printed);

/**
 * Finds out, once, whether this machine is known to be virtual: one that is can be paused whole. False until an answer
 * is there, and where there is none.
 */
export const createVirtual = (platform: NodeJS.Platform): (() => boolean) => {
  const state = { virtual: platform === 'linux' && namesVirtual(LINUX_FILES.map(read).join('\n')) };
  const [command, ...args] = COMMANDS[platform] ?? [];
  if (command !== undefined) {
    execFile(command, args, { timeout: GIVES_UP_AFTER_MS, windowsHide: true }, (error, printed) => {
      if (error === null) state.virtual = printsVirtual(printed);
    });
  }
  return () => state.virtual;
};

import type { Translator } from '../../shared/i18n/english.ts';

/** What a start from a checkout needs to know of the machine. `userId` is undefined where there are none. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  /** The processor, as Node names it. */
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly userId: number | undefined;
}

/** What Electron is published for. */
const SUPPORTED: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['x64', 'arm64'],
  linux: ['x64', 'arm64', 'arm'],
  win32: ['x64', 'arm64', 'ia32'],
};

/** The sentence that says why Electron cannot show anything here and what to do, or undefined if it can. */
export function whyNotHere(t: Translator<'start'>, machine: Machine, args: readonly string[]): string | undefined {
  const { platform, arch } = machine;
  if (!SUPPORTED[platform]?.includes(arch)) return t('start.unsupported', { system: `${platform} ${arch}` });
  if (platform !== 'linux') return undefined;
  if (!machine.env.DISPLAY && !machine.env.WAYLAND_DISPLAY) return t('start.display.unnamed');
  if (machine.userId === 0 && !args.includes('--no-sandbox')) return t('start.rootWithSandbox');
  return undefined;
}

/**
 * The sentence for an Electron that died by a signal before it could say why, where the kernel's settings tell that
 * sandboxes are refused (Ubuntu since 23.10, and some hardened kernels). `readSetting` reads a file under
 * /proc/sys, trimmed, or gives undefined.
 */
export function whyItDied(
  t: Translator<'start'>,
  signal: string | null,
  args: readonly string[],
  readSetting: (name: string) => string | undefined,
): string | undefined {
  if ((signal !== 'SIGTRAP' && signal !== 'SIGABRT') || args.includes('--no-sandbox')) return undefined;
  const refused =
    readSetting('kernel/apparmor_restrict_unprivileged_userns') === '1' ||
    readSetting('kernel/unprivileged_userns_clone') === '0' ||
    readSetting('user/max_user_namespaces') === '0';
  return refused ? t('start.sandboxRefused') : undefined;
}

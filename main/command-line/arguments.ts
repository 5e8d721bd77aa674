import texts from '../../shared/i18n/en/shell.json' with { type: 'json' };
import { fill } from '../../shared/i18n/text.ts';
import { HOME_PAGES, type HomePage } from '../../shared/views/home.ts';
import { FIRST_WORDS } from './commands.ts';

/**
 * What a start was asked for. `page`: open the home window there; `find`: open the find window for these words, or for
 * none; null for both: stay in the tray.
 */
export type StartRequest = {
  readonly page: HomePage | null;
  readonly find: string | null;
  readonly timeScale: number;
};

export type Arguments =
  | { readonly kind: 'start'; readonly request: StartRequest }
  /** The words of the command line, its first one in front. */
  | { readonly kind: 'command'; readonly words: readonly string[] }
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'wrong'; readonly reason: string };

const FASTEST = 3600;
/** More of what is to be looked up is not handed on. */
export const LONGEST_WORDS = 200;

/**
 * Switches of Chromium and Electron that people and desktops give, and that Electron itself adds. All else is refused,
 * so that a slip of the pen does not pass unseen.
 */
const RUNTIME_SWITCHES = new Set([
  'allow-file-access-from-files',
  'disable-dev-shm-usage',
  'disable-features',
  'disable-gpu',
  'disable-gpu-sandbox',
  'disable-setuid-sandbox',
  'disable-software-rasterizer',
  'enable-features',
  'enable-logging',
  'enable-wayland-ime',
  'force-color-profile',
  'force-dark-mode',
  'force-device-scale-factor',
  'force-high-contrast',
  'force-prefers-reduced-motion',
  'force-renderer-accessibility',
  'gtk-version',
  'inspect',
  'inspect-brk',
  'js-flags',
  'lang',
  'log-file',
  'log-level',
  'no-sandbox',
  'no-zygote',
  'original-process-start-time',
  'ozone-platform',
  'ozone-platform-hint',
  'password-store',
  'remote-debugging-pipe',
  'remote-debugging-port',
  'trace-warnings',
  'use-angle',
  'use-gl',
  'user-data-dir',
  'v',
]);

type Option = { readonly name: string; readonly value: string | undefined };

const optionOf = (argument: string): Option | null => {
  const match = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(argument);
  return match?.[1] === undefined ? null : { name: match[1], value: match[2] };
};

const isHomePage = (value: string | undefined): value is HomePage => HOME_PAGES.some((page) => page === value);

/** The request with one more option in it, or the reason why it cannot be. */
const take = (request: StartRequest, { name, value }: Option, packaged: boolean): StartRequest | string => {
  switch (name) {
    case 'home':
      return value === undefined ? { ...request, page: request.page ?? 'today' } : fill(texts.usage.noValue, { name });
    case 'page':
      return isHomePage(value)
        ? { ...request, page: value }
        : fill(texts.usage.badPage, { pages: HOME_PAGES.join(', ') });
    case 'find':
      return { ...request, find: (value ?? '').slice(0, LONGEST_WORDS) };
    case 'time-scale': {
      if (packaged) return texts.usage.scalePackaged;
      const timeScale = /^\d+(\.\d+)?$/.test(value ?? '') ? Number(value) : Number.NaN;
      return timeScale >= 1 && timeScale <= FASTEST
        ? { ...request, timeScale }
        : fill(texts.usage.badScale, { most: FASTEST });
    }
    default:
      return RUNTIME_SWITCHES.has(name) ? request : fill(texts.usage.unknown, { argument: `--${name}` });
  }
};

/** A start that was asked for nothing. */
const PLAIN: StartRequest = { page: null, find: null, timeScale: 1 };

const readStart = (args: readonly string[], packaged: boolean): Arguments => {
  if (args.includes('--help')) return { kind: 'help' };
  if (args.includes('--version')) return { kind: 'version' };
  let request = PLAIN;
  let folderSeen = packaged;
  for (const argument of args) {
    const option = optionOf(argument);
    if (option === null && !folderSeen && !argument.startsWith('-')) {
      folderSeen = true;
      continue;
    }
    const next = option === null ? fill(texts.usage.unknown, { argument }) : take(request, option, packaged);
    if (typeof next === 'string') return { kind: 'wrong', reason: next };
    request = next;
  }
  return { kind: 'start', request };
};

/**
 * Reads the arguments of a start, without the program's own name. Unpackaged, the first that is no option is the
 * folder that Electron runs. From the first word of a command on, all belongs to the command line; before it stands
 * nothing but what is meant for Electron.
 */
export const readArguments = (args: readonly string[], packaged: boolean): Arguments => {
  const folder = packaged ? -1 : args.findIndex((argument) => !argument.startsWith('-'));
  const at = args.findIndex((argument, index) => index > folder && FIRST_WORDS.includes(argument));
  if (at < 0 || (!packaged && folder < 0)) return readStart(args, packaged);
  const before = readStart(args.slice(0, at), packaged);
  if (before.kind !== 'start') return before;
  if (before.request === PLAIN) return { kind: 'command', words: args.slice(at) };
  return { kind: 'wrong', reason: fill(texts.usage.unknown, { argument: args[at] ?? '' }) };
};

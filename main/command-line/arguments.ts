import type { Translator } from '../../shared/i18n/english.ts';
import { FIRST_LANGUAGE, languageCodes } from '../../shared/i18n/spoken.ts';
import { HOME_PAGES, type HomePage } from '../../shared/views/home.ts';
import { FIRST_WORDS } from './commands.ts';
import { runtimeSwitch } from './runtime-switches.ts';

/**
 * What a start was asked for. `page`: open the home window there; `find`: open the find window for these words, or for
 * none; null for both: stay in the tray.
 */
export type StartRequest = {
  readonly page: HomePage | null;
  readonly find: string | null;
  readonly timeScale: number;
  /** Its code. */
  readonly language: string;
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

type Option = { readonly name: string; readonly value: string | undefined };

const optionOf = (argument: string): Option | null => {
  const match = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(argument);
  return match?.[1] === undefined ? null : { name: match[1], value: match[2] };
};

const isHomePage = (value: string | undefined): value is HomePage => HOME_PAGES.some((page) => page === value);

const LANGUAGE_OPTION = '--language=';

/** The code of the language that arguments ask for, the command line's included; the first one where they ask for none that there is. */
export const languageIn = (args: readonly string[], packaged: boolean): string => {
  const code = args.findLast((argument) => argument.startsWith(LANGUAGE_OPTION))?.slice(LANGUAGE_OPTION.length);
  return code !== undefined && languageCodes(!packaged).includes(code) ? code : FIRST_LANGUAGE;
};

const badLanguage = (t: Translator<'shell'>, packaged: boolean): string =>
  t('shell.usage.badLanguage', { codes: languageCodes(!packaged).join(', ') });

/** The words of the command line without the language that they ask for; or the reason why there is none such. */
export const withoutLanguage = (
  t: Translator<'shell'>,
  words: readonly string[],
  packaged: boolean,
): readonly string[] | string => {
  const isLanguage = (word: string): boolean => word.startsWith(LANGUAGE_OPTION);
  const codes = words.filter(isLanguage).map((word) => word.slice(LANGUAGE_OPTION.length));
  return codes.every((code) => languageCodes(!packaged).includes(code))
    ? words.filter((word) => !isLanguage(word))
    : badLanguage(t, packaged);
};

/** Why a start does not take a switch that is meant for Chromium or Electron; null where it does. */
const whyNoSwitch = (
  t: Translator<'shell'>,
  name: string,
  value: string | undefined,
  packaged: boolean,
): string | null => {
  const taken = runtimeSwitch(name, value);
  if (taken === 'anywhere' || (taken === 'checkout' && !packaged)) return null;
  if (taken === 'unknown') return t('shell.usage.unknown', { argument: `--${name}` });
  return name === 'no-sandbox' ? t('shell.usage.noSandbox') : t('shell.usage.checkoutOnly', { name });
};

/** The request with one more option in it, or the reason why it cannot be. */
const take = (
  t: Translator<'shell'>,
  request: StartRequest,
  { name, value }: Option,
  packaged: boolean,
): StartRequest | string => {
  switch (name) {
    case 'home':
      return value === undefined ? { ...request, page: request.page ?? 'today' } : t('shell.usage.noValue', { name });
    case 'page':
      return isHomePage(value)
        ? { ...request, page: value }
        : t('shell.usage.badPage', { pages: HOME_PAGES.join(', ') });
    case 'find':
      return { ...request, find: (value ?? '').slice(0, LONGEST_WORDS) };
    case 'time-scale': {
      if (packaged) return t('shell.usage.checkoutOnly', { name });
      const timeScale = /^\d+(\.\d+)?$/.test(value ?? '') ? Number(value) : Number.NaN;
      return timeScale >= 1 && timeScale <= FASTEST
        ? { ...request, timeScale }
        : t('shell.usage.badScale', { most: `${FASTEST}` });
    }
    case 'language':
      return value !== undefined && languageCodes(!packaged).includes(value)
        ? { ...request, language: value }
        : badLanguage(t, packaged);
    default:
      return whyNoSwitch(t, name, value, packaged) ?? request;
  }
};

/** A start that was asked for nothing. */
const PLAIN: StartRequest = { page: null, find: null, timeScale: 1, language: FIRST_LANGUAGE };

/** Nothing but a language, which a command of the command line may be asked for too. */
const isPlain = ({ language, ...request }: StartRequest): boolean =>
  Object.entries(request).every(([name, value]) => value === PLAIN[name as keyof typeof request]);

const readStart = (t: Translator<'shell'>, args: readonly string[], packaged: boolean): Arguments => {
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
    const next = option === null ? t('shell.usage.unknown', { argument }) : take(t, request, option, packaged);
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
export const readArguments = (t: Translator<'shell'>, args: readonly string[], packaged: boolean): Arguments => {
  const folder = packaged ? -1 : args.findIndex((argument) => !argument.startsWith('-'));
  const at = args.findIndex((argument, index) => index > folder && FIRST_WORDS.includes(argument));
  if (at < 0 || (!packaged && folder < 0)) return readStart(t, args, packaged);
  const before = readStart(t, args.slice(0, at), packaged);
  if (before.kind !== 'start') return before;
  if (isPlain(before.request)) return { kind: 'command', words: args.slice(at) };
  return { kind: 'wrong', reason: t('shell.usage.unknown', { argument: args[at] ?? '' }) };
};

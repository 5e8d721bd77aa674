import type { Texts, Translator } from '../i18n/english.ts';
import { listText } from '../i18n/formats.ts';
import type { Language } from '../i18n/language.ts';
import type { Alert } from '../model/alert.ts';
import { MINUTE_MS } from '../model/time.ts';
import type { HeadsUp, Ports } from '../ports.ts';

/** What is said aloud, in a bubble; the rest waits in the tray menu and the home window. */
const SAID: ReadonlySet<Alert['code']> = new Set([
  ...(['file-set-aside', 'settings-mended', 'cannot-save', 'no-tray', 'shortcut-taken'] as const),
]);

/** The words of an alert that the person should see at once; null for the others. */
export const wordsToSay = (t: Translator<'home'>, alert: Alert): string | null =>
  SAID.has(alert.code) ? t(`home.alerts.${alert.code}`, { ...alert }) : null;

/** Says it at once, where it is such an alert. */
export const sayAlert = (t: Translator<'home'>, { say }: Pick<Ports['notifications'], 'say'>, alert: Alert): void => {
  const words = wordsToSay(t, alert);
  if (words !== null) say(words);
};

const lengthText = (t: Translator<'shell'>, ms: number): string =>
  ms < 60_000
    ? t('shell.notice.seconds', { n: Math.round(ms / 1000) })
    : t('shell.notice.minutes', { n: Math.round(ms / 6_000) / 10 });

/** The words of a heads-up. */
export const headsUpWords = (
  { code, t }: Pick<Language<Pick<Texts, 'shell'>>, 'code' | 't'>,
  { kind, getsUp, movements, lengthMs }: HeadsUp,
): { readonly title: string; readonly message: string } => {
  const gaps = { movements: listText(code, movements), length: lengthText(t, lengthMs) };
  return { title: t(`shell.notice.headsUp.${kind}`), message: t(`shell.notice.${getsUp ? 'upThen' : 'body'}`, gaps) };
};

/** The words to somebody who has been standing for so long. */
export const standingWords = (t: Translator<'shell'>, standingMs: number): string =>
  t('shell.notice.standing', { length: lengthText(t, Math.round(standingMs / MINUTE_MS) * MINUTE_MS) });

import home from '../i18n/en/home.json' with { type: 'json' };
import shell from '../i18n/en/shell.json' with { type: 'json' };
import { fill, plural } from '../i18n/text.ts';
import type { Alert } from '../model/alert.ts';
import type { HeadsUp } from '../ports.ts';

/** What is said aloud, in a bubble; the rest waits in the tray menu and the home window. */
const SAID: ReadonlySet<Alert['code']> = new Set([
  ...(['file-set-aside', 'settings-mended', 'cannot-save', 'no-tray', 'shortcut-taken'] as const),
]);

/** The words of a notice that the person should see at once; null for the others. */
export const wordsToSay = (notice: Alert): string | null =>
  SAID.has(notice.code) ? fill(home.alerts[notice.code], { ...notice }) : null;

const { notice: text } = shell;

const lengthText = (ms: number): string =>
  ms < 60_000 ? plural(text.seconds, Math.round(ms / 1000)) : plural(text.minutes, Math.round(ms / 6_000) / 10);

/** The words of a heads-up. */
export const headsUpWords = ({
  kind,
  getsUp,
  movements,
  lengthMs,
}: HeadsUp): { readonly title: string; readonly message: string } => {
  const gaps = { movements: new Intl.ListFormat('en').format(movements), length: lengthText(lengthMs) };
  return { title: text.headsUp[kind], message: fill(getsUp ? text.upThen : text.body, gaps) };
};

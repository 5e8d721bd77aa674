import home from '../locales/en/home.json' with { type: 'json' };
import { fill } from '../locales/text.ts';
import type { Notice } from '../views.ts';

/** What is said aloud, in a bubble; the rest waits in the tray menu and the home window. */
const SAID: ReadonlySet<Notice['code']> = new Set(['file-set-aside', 'cannot-save', 'no-tray', 'shortcut-taken']);

/** The words of a notice that the person should see at once; null for the others. */
export const wordsToSay = (notice: Notice): string | null =>
  SAID.has(notice.code) ? fill(home.notices[notice.code], { ...notice }) : null;

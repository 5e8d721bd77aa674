import type { Texts } from '../i18n/english.ts';
import { FOCUSES, SESSION_MINUTES, type SessionWish } from '../model/session.ts';
import { foldWords } from './fold.ts';
import { type TimeWords, takeTime } from './time.ts';

/** What a session lasts that nobody has said the time of. */
const USUAL_MINUTES = 10;

/** How a language asks for a session. */
export type SessionWords = {
  readonly session: ReadonlySet<string>;
  readonly focuses: Readonly<Record<(typeof FOCUSES)[number], ReadonlySet<string>>>;
};

export const createSessionWords = ({ session, kinds }: Texts['find-words']): SessionWords => ({
  session: new Set(session),
  focuses: { strength: new Set(kinds.strength), mobility: new Set([...kinds.mobility, ...kinds.stretch]) },
});

/** The session that a query asks for, such as "10 min session"; null for none. */
export const sessionIn = ({ session, focuses }: SessionWords, time: TimeWords, query: string): SessionWish | null => {
  const words = foldWords(query);
  if (!words.some(({ letters }) => session.has(letters))) return null;
  const { seconds } = takeTime(time, query, words);
  const [least, most] = SESSION_MINUTES;
  const minutes = seconds === undefined ? USUAL_MINUTES : Math.min(most, Math.max(least, Math.round(seconds / 60)));
  const focus = FOCUSES.find((one) => words.some(({ letters }) => focuses[one].has(letters))) ?? null;
  return { minutes, focus };
};

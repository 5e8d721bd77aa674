const LONGEST = 300;

/** What control signs and the marks of right-to-left overrides could do to a line of somebody else's program. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/** Text for a notification as one line, for who takes it as it stands. */
export const oneLine = (text: string): string => text.replace(UNSEEN, ' ').trim().slice(0, LONGEST);

/**
 * A line in which nothing is that a daemon could take for markup, or a helper program for an option. The signs that would
 * be are replaced by ones that look alike.
 */
const withoutMarkup = (line: string): string =>
  line.replaceAll('&', '＆').replaceAll('<', '‹').replaceAll('>', '›').replace(/^-+/, '–');

/** Text for a notification, for who may read more into it than the words. */
export const plainText = (text: string): string => withoutMarkup(oneLine(text));

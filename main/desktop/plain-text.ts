const LONGEST = 300;

/** What control signs and the marks of right-to-left overrides could do to a line of somebody else's program. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;

/**
 * Text for a notification: one line, nothing that a daemon could take for markup, or a helper program for an option.
 * The signs that would be are replaced by ones that look alike.
 */
export const plainText = (text: string): string =>
  text
    .replace(UNSEEN, ' ')
    .trim()
    .replaceAll('&', '＆')
    .replaceAll('<', '‹')
    .replaceAll('>', '›')
    .replace(/^-+/, '–')
    .slice(0, LONGEST);

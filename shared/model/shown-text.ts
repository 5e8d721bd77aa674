/** Letters and pictures that take another shape by what joins or parts them and the next. */
const SHAPED = String.raw`[[\p{L}\p{M}\p{Extended_Pictographic}\p{EMod}\uFE0F]--[\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}]]`;
const JOINERS = String.raw`[\u200C\u200D]`;
/** With these end the flags of countries within a country. */
const TAGS = String.raw`[\u{E0020}-\u{E007F}]`;
/** They choose how the sign before them looks. */
const VARIANTS = String.raw`[\u180B-\u180D\u180F\uFE00-\uFE0F\u{E0100}-\u{E01EF}]`;

/** Whatever steers a terminal, begins a line, turns the way of writing, or cannot be seen at all. */
const UNSEEN = String.raw`[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]`;

const unseenBut = (wanted: string): RegExp =>
  new RegExp(
    String.raw`(?:[${UNSEEN}--[${wanted}${VARIANTS}${JOINERS}${TAGS}]]|(?<!${SHAPED})${JOINERS}|(?<!\u{1F3F4}${TAGS}*)${TAGS})+`,
    'gv',
  );

const IN_LINE = unseenBut('');
const IN_LINES = unseenBut(String.raw`\n`);

/** Most texts are plain, and those need no closer look. */
const PLAIN = /^[ -~]*$/;

/** Parts what stands on its two sides. */
const PARTING = /[\p{Cc}\p{Zl}\p{Zp}]/u;

const blank = (signs: string): string => (PARTING.test(signs) ? ' ' : '');

/**
 * A text from a file, another program or another machine, as it is shown: one line of what can be seen. The marks that
 * turn the way of writing are gone; letters that are written from the right are not, nor what joins letters or emoji.
 */
export const shownText = (text: string): string => (PLAIN.test(text) ? text : text.replace(IN_LINE, blank)).trim();

/** The same of several lines. */
export const shownLines = (text: string): string => text.replace(IN_LINES, blank);

/** JSON that a terminal only shows, and that reads as the same. */
export const shownJson = (json: string): string =>
  json.replace(/[\p{Cf}\p{Zl}\p{Zp}\u007F-\u009F]/gu, (sign) =>
    Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );

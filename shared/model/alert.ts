import * as v from 'valibot';

/** Something that the person should know, told once in the tray menu and at the top of the home window. */
export const alertSchema = v.variant('code', [
  v.strictObject({ code: v.literal('file-set-aside'), file: v.string(), backup: v.string(), reason: v.string() }),
  /** Settings of the file did not go together: why, what was moved from what to what, and where the old file is. */
  v.strictObject({ code: v.literal('settings-mended'), why: v.string(), moved: v.string(), backup: v.string() }),
  /** Something in the organisation's policy does not count, and why; the rest of it does. */
  v.strictObject({ code: v.literal('policy-refused'), file: v.string(), reason: v.string() }),
  /** A line of a file cannot be read; the rest of the file counts. */
  v.strictObject({ code: v.literal('line-skipped'), file: v.string(), line: v.number(), reason: v.string() }),
  /** The same of so many lines, the first of them named. */
  v.strictObject({
    ...{ code: v.literal('lines-skipped'), file: v.string(), count: v.number() },
    ...{ line: v.number(), reason: v.string() },
  }),
  /** A file of the history is longer than so many MB: only the lines at its end are read. */
  v.strictObject({ code: v.literal('older-lines-unread'), file: v.string(), most: v.number() }),
  v.strictObject({ code: v.literal('cannot-save'), file: v.string(), reason: v.string() }),
  v.strictObject({ code: v.literal('no-tray') }),
  v.strictObject({ code: v.literal('idle-unknown'), reason: v.string() }),
  v.strictObject({ code: v.literal('no-notifications'), reason: v.string() }),
  /** Breaks were set aside in a row the last time: short breaks may come less often. */
  v.strictObject({ code: v.literal('longer-interval'), everyMinutes: v.number() }),
  v.strictObject({ code: v.literal('shortcut-taken'), shortcut: v.string() }),
  /** A file of people's own movements is left out: where in it, and why. */
  v.strictObject({ code: v.literal('movement-refused'), file: v.string(), field: v.string(), reason: v.string() }),
  /** So many further ones are, and the log names them. */
  v.strictObject({ code: v.literal('movements-refused'), count: v.number() }),
]);

export type Alert = v.InferOutput<typeof alertSchema>;

import * as v from 'valibot';
import { alertSchema } from './alert.ts';
import { shortcutStateSchema } from './shortcut-state.ts';

/** Who tells how long ago the last input was: the system itself or, on Wayland, one of those who may know. */
const IDLE_SOURCES = ['system', 'gnome', 'compositor', 'screen-saver'] as const;
export type IdleSourceName = (typeof IDLE_SOURCES)[number];

/** What the program runs on, as it knows only from within. */
const runtimeSchema = v.strictObject({
  electron: v.string(),
  chromium: v.string(),
  node: v.string(),
  /** Whether Chromium's sandbox holds the windows. */
  sandboxed: v.boolean(),
  /** Null where nobody tells. */
  idle: v.nullable(v.picklist(IDLE_SOURCES)),
});

/** What the Vertebreak that runs tells of itself, for who looks for a fault. Nothing that the person wrote is in it. */
export const selfReportSchema = v.strictObject({
  version: v.string(),
  /** Null where it runs on nothing of its own, as in a page. */
  runtime: v.nullable(runtimeSchema),
  shortcuts: v.strictObject({ find: shortcutStateSchema, break: shortcutStateSchema }),
  /** What it tells the person now; the reason only where none of the person's own files is in it. */
  alerts: v.array(
    v.strictObject({
      code: v.picklist(alertSchema.options.map(({ entries }) => entries.code.literal)),
      reason: v.nullable(v.string()),
    }),
  ),
});

export type Runtime = v.InferOutput<typeof runtimeSchema>;
export type SelfReport = v.InferOutput<typeof selfReportSchema>;

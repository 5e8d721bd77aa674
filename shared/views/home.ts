import * as v from 'valibot';
import { movementSchema } from '../catalogue/schema.ts';
import { dateSchema } from '../history/diary.ts';
import { alertSchema } from '../model/alert.ts';
import { countSchema, momentSchema } from '../model/bounds.ts';
import { BUSY_REASONS } from '../model/busy-reason.ts';
import { movementIdSchema } from '../model/ids.ts';
import { releasesViewSchema } from '../model/release.ts';
import { sessionWishSchema } from '../model/session.ts';
import { shortcutStateSchema } from '../model/shortcut-state.ts';
import { statusSchema } from '../model/status.ts';
import { moreSchema } from '../routine/more-with.ts';
import { profilesShownSchema } from '../settings/profiles.ts';
import { settingsSchema } from '../settings/schema.ts';
import { lookSchema } from './look.ts';

export const HOME_PAGES = ['today', 'weeks', 'session', 'movements', 'settings', 'help', 'know', 'welcome'] as const;

/** A movement as the pages of the home window name it. */
const knownMovementSchema = v.strictObject({
  id: movementIdSchema,
  name: v.string(),
  muscles: movementSchema.entries.muscles,
  kind: movementSchema.entries.kind,
  bends: movementSchema.entries.bends,
  offByDefault: v.boolean(),
  /** One of the person's own, not one that ships. */
  own: v.boolean(),
});

/** What a press of "This hurts" or "Not for me" left out of the breaks to come, by name. */
export const leftOutSchema = v.strictObject({ names: v.array(v.string()) });

export const homeViewSchema = v.strictObject({
  page: v.picklist(HOME_PAGES),
  /** What holds, by the active profile. */
  settings: settingsSchema,
  profiles: profilesShownSchema,
  /** What an organisation has laid down; of no effect where there is none. */
  policy: v.strictObject({
    /** The keys of the settings that nobody can change here. */
    locked: v.array(v.string()),
    /** What holds for who has chosen nothing. */
    plain: settingsSchema,
    ownMovements: v.boolean(),
    updates: v.boolean(),
  }),
  status: statusSchema,
  /** The local date of the moment that it shows. */
  date: dateSchema,
  /** Another number for other records: what shows days asks anew. */
  historyEdition: countSchema,
  alerts: v.array(alertSchema),
  /** What makes busy and cannot be told on this system. */
  busyUnknown: v.array(v.picklist(BUSY_REASONS)),
  /** Since something hurt; it can be undone. */
  leftOut: v.nullable(leftOutSchema),
  /** What the page of sessions begins with. */
  sessionWish: sessionWishSchema,
  movements: v.array(knownMovementSchema),
  /** Another number for other movements: what shows all of them asks anew. */
  edition: countSchema,
  /** Null where there are enough, or nothing would help. */
  more: v.nullable(moreSchema),
  /** The moment that it shows, wall clock. */
  nowMs: momentSchema,
  zone: v.string(),
  /** BCP 47; how the person's system writes the time of day. */
  locale: v.string(),
  /** The local emergency number, where the region is known. */
  emergencyNumber: v.nullable(v.string()),
  version: v.string(),
  releases: releasesViewSchema,
  /** Says where the tray is to be found. */
  platform: v.picklist(['linux', 'mac', 'windows']),
  shortcuts: v.strictObject({ find: shortcutStateSchema, break: shortcutStateSchema }),
  /** What the displays are called, from the left. */
  displayNames: v.array(v.string()),
  look: lookSchema,
});

export type KnownMovement = v.InferOutput<typeof knownMovementSchema>;
export type LeftOut = v.InferOutput<typeof leftOutSchema>;
export type HomeView = v.InferOutput<typeof homeViewSchema>;
export type HomePage = HomeView['page'];

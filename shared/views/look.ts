import * as v from 'valibot';

/** How a window looks. */
export const lookSchema = v.strictObject({
  theme: v.picklist(['system', 'light', 'dark']),
  reducedMotion: v.boolean(),
});

import type { Settings } from '../../../shared/settings/schema.ts';

/** What each of the first screens is handed. */
export type ScreenProps = {
  readonly settings: Settings;
  /** Saves an answer at once; the frame around the screen says where that is refused. */
  readonly change: (change: (settings: Settings) => Settings) => void;
};

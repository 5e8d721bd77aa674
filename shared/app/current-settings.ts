import { chosenAfter, inForce, noPolicy, type Policy, touchesLocked } from '../settings/policy.ts';
import {
  changedProfiles,
  dividedSettings,
  effectiveSettings,
  type ProfileChange,
  type ProfileRefusal,
  type Profiles,
  type ProfilesShown,
  shownProfiles,
} from '../settings/profiles.ts';
import type { Settings } from '../settings/schema.ts';
import type { Stores } from '../store/stores.ts';

export type CurrentSettings = {
  /** What holds: the plain settings, over them what the active profile sets, and over all what the policy locks. */
  readonly current: () => Settings;
  /** Whether a change would touch what the policy locks; such a change is refused. */
  readonly isLocked: (settings: Settings) => boolean;
  /**
   * Holds from now on, also where it cannot be written; the person is told that then. What the active profile sets is
   * changed in the profile. What is locked stays.
   */
  readonly change: (settings: Settings) => void;
  readonly profiles: () => ProfilesShown;
  /** The same for profiles; says why where that cannot be, and nothing has changed. */
  readonly changeProfile: (change: ProfileChange) => ProfileRefusal | null;
  /** Resolves when what has changed by now is written, or could not be; null where nothing waits for that. */
  readonly writing: () => Promise<void> | null;
  /** Writes at once what waits to be. From then on nothing changes any more, so that nothing is written behind it. */
  readonly end: () => void;
  /** Calls back after every change, with what held before. */
  readonly subscribe: (listener: (settings: Settings, before: Settings) => void) => void;
};

type State = {
  plain: Settings;
  profiles: Profiles;
  /** What holds of the two. */
  settings: Settings;
  shown: ProfilesShown;
  writing: Promise<void> | null;
  ended: boolean;
};

/**
 * The settings that hold. Of changes that come at once the last is written, with all of them in it: a disk takes longer
 * for one than a flood of them takes to come in. `soon` resolves when what has come in is taken up.
 */
export const createCurrentSettings = (
  stores: Pick<Stores, 'settings' | 'profiles'>,
  soon: () => Promise<void>,
  policy: Policy = noPolicy,
): CurrentSettings => {
  const holding = (plain: Settings, profiles: Profiles): Settings =>
    inForce(policy, effectiveSettings(plain, profiles));
  const [first, profiles] = [stores.settings.load(), stores.profiles.load()];
  const state: State = {
    ...{ plain: first, profiles, settings: holding(first, profiles), shown: shownProfiles(profiles) },
    ...{ writing: null, ended: false },
  };
  const chosen = (): Settings => effectiveSettings(state.plain, state.profiles);
  /** What is not on the disk yet. Stays here where it cannot be written, and is tried again with the next change. */
  const unsaved = new Set<'settings' | 'profiles'>();
  const listeners = new Set<(settings: Settings, before: Settings) => void>();

  const flush = (): void => {
    if (state.writing === null) return;
    state.writing = null;
    for (const file of unsaved) {
      try {
        if (file === 'settings') stores.settings.save(state.plain);
        else stores.profiles.save(state.profiles);
        unsaved.delete(file);
      } catch {
        // The store has told.
      }
    }
  };

  const use = (next: Pick<State, 'plain' | 'profiles'>, ...changed: ('settings' | 'profiles')[]): void => {
    if (state.ended) return;
    const before = state.settings;
    Object.assign(state, next, {
      settings: holding(next.plain, next.profiles),
      shown: shownProfiles(next.profiles),
    });
    for (const file of changed) unsaved.add(file);
    state.writing ??= soon().then(flush);
    for (const listener of listeners) listener(state.settings, before);
  };

  return {
    current: () => state.settings,
    isLocked: (settings) => touchesLocked(policy, state.settings, settings),
    change: (settings) => {
      const wanted = chosenAfter(policy, chosen(), state.settings, settings);
      const next = dividedSettings(wanted, state.plain, state.profiles);
      const isSame = (one: 'plain' | 'profiles'): boolean => JSON.stringify(next[one]) === JSON.stringify(state[one]);
      if (state.profiles.active === null || isSame('profiles')) use(next, 'settings');
      else if (isSame('plain')) use(next, 'profiles');
      else use(next, 'settings', 'profiles');
    },
    profiles: () => state.shown,
    changeProfile: (change) => {
      const next = changedProfiles(state.profiles, chosen(), change);
      if (typeof next === 'string') return next;
      use({ plain: state.plain, profiles: next }, 'profiles');
      return null;
    },
    writing: () => state.writing,
    end: () => {
      flush();
      state.ended = true;
    },
    subscribe: (listener) => void listeners.add(listener),
  };
};

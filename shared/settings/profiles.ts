import * as v from 'valibot';
import { type Settings, settingsSchema } from './schema.ts';

/** What a profile may set, each part whole; all else is the same in every profile. */
export const PROFILE_PARTS = ['level', 'sound', 'hours', 'busy'] as const;
export type ProfilePart = (typeof PROFILE_PARTS)[number];

export const PROFILES_AT_MOST = 8;
export const PROFILE_NAME_AT_MOST = 30;

/** What the command line calls the plain settings: no profile has that name. */
export const NO_PROFILE = 'none';

/** Two names that differ no more than this are one. */
const folded = (name: string): string => name.trim().normalize('NFKC').toLowerCase();

const profileNameSchema = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.maxLength(PROFILE_NAME_AT_MOST),
  v.regex(/^[^\p{C}\p{Zl}\p{Zp}]*$/u, 'one-line'),
  v.check((name) => folded(name) !== NO_PROFILE, 'no-profile'),
);

const profileSchema = v.strictObject({
  name: profileNameSchema,
  settings: v.partial(v.pick(settingsSchema, PROFILE_PARTS)),
});

/** All profiles, and which of them holds; null for the plain settings. */
export const profilesSchema = v.strictObject({
  active: v.nullable(profileNameSchema),
  profiles: v.pipe(v.array(profileSchema), v.maxLength(PROFILES_AT_MOST)),
});

export type Profile = v.InferOutput<typeof profileSchema>;
export type Profiles = v.InferOutput<typeof profilesSchema>;

export const noProfiles: Profiles = { active: null, profiles: [] };

/** What a person can do with profiles. */
export const profileChangeSchema = v.variant('do', [
  /** The present values under a name: that profile holds from now on. */
  v.strictObject({ do: v.literal('save'), name: profileNameSchema }),
  v.strictObject({ do: v.literal('rename'), name: v.string(), to: profileNameSchema }),
  v.strictObject({ do: v.literal('remove'), name: v.string() }),
  v.strictObject({ do: v.literal('switch'), name: v.nullable(v.string()) }),
]);

export type ProfileChange = v.InferOutput<typeof profileChangeSchema>;
export type ProfileRefusal = 'no-such-profile' | 'profile-name-taken' | 'too-many-profiles';

/** The profile of a name, however its letters are written. */
export const profileNamed = ({ profiles }: Profiles, name: string): Profile | undefined =>
  profiles.find((profile) => folded(profile.name) === folded(name));

const activeOf = (all: Profiles): Profile | undefined =>
  all.active === null ? undefined : profileNamed(all, all.active);

/** The parts that a profile sets. */
export const partsOf = ({ settings }: Profile): ProfilePart[] =>
  PROFILE_PARTS.filter((part) => settings[part] !== undefined);

const taken = (settings: Settings, parts: readonly ProfilePart[]): Partial<Settings> =>
  Object.fromEntries(parts.map((part) => [part, settings[part]]));

/** The settings that hold: the plain ones, and over them what the active profile sets. */
export const effectiveSettings = (plain: Settings, all: Profiles): Settings => {
  const active = activeOf(all);
  return active === undefined
    ? plain
    : { ...plain, ...taken({ ...plain, ...active.settings } as Settings, partsOf(active)) };
};

const replaced = (all: Profiles, before: Profile, after: Profile): Profiles => ({
  active: all.active === before.name ? after.name : all.active,
  profiles: all.profiles.map((profile) => (profile === before ? after : profile)),
});

/** Where changed settings go: what the active profile sets into the profile, all else into the plain ones. */
export const dividedSettings = (
  changed: Settings,
  plain: Settings,
  all: Profiles,
): { readonly plain: Settings; readonly profiles: Profiles } => {
  const active = activeOf(all);
  if (active === undefined) return { plain: changed, profiles: all };
  const parts = partsOf(active);
  return {
    plain: { ...changed, ...taken(plain, parts) },
    profiles: replaced(all, active, { ...active, settings: taken(changed, parts) }),
  };
};

/** The profiles after a change, with the settings that hold before it; or why it cannot be. */
export const changedProfiles = (
  all: Profiles,
  settings: Settings,
  change: ProfileChange,
): Profiles | ProfileRefusal => {
  if (change.do === 'switch' && change.name === null) return { ...all, active: null };
  if (change.do === 'save') {
    if (profileNamed(all, change.name) !== undefined) return 'profile-name-taken';
    if (all.profiles.length >= PROFILES_AT_MOST) return 'too-many-profiles';
    const saved: Profile = { name: change.name, settings: taken(settings, PROFILE_PARTS) };
    return { active: saved.name, profiles: [...all.profiles, saved] };
  }
  const profile = profileNamed(all, change.name ?? '');
  if (profile === undefined) return 'no-such-profile';
  switch (change.do) {
    case 'switch':
      return { ...all, active: profile.name };
    case 'remove':
      return {
        active: activeOf(all) === profile ? null : all.active,
        profiles: all.profiles.filter((one) => one !== profile),
      };
    case 'rename': {
      const other = profileNamed(all, change.to);
      if (other !== undefined && other !== profile) return 'profile-name-taken';
      return replaced(all, profile, { ...profile, name: change.to });
    }
  }
};

/** Profiles as they are shown: by name, with the parts that each sets. */
export const profilesShownSchema = v.strictObject({
  active: v.nullable(v.string()),
  profiles: v.array(v.strictObject({ name: v.string(), sets: v.array(v.picklist(PROFILE_PARTS)) })),
});

export type ProfilesShown = v.InferOutput<typeof profilesShownSchema>;

export const shownProfiles = ({ active, profiles }: Profiles): ProfilesShown => ({
  active,
  profiles: profiles.map((profile) => ({ name: profile.name, sets: partsOf(profile) })),
});

/** As long as nobody has made any. */
export const noProfilesShown: ProfilesShown = { active: null, profiles: [] };

/** The profile that a setting or part of the settings comes from, by its key; null where that is none. */
export const profileOf = ({ active, profiles }: ProfilesShown, key: string): string | null => {
  const [part] = key.split('.');
  const holds = profiles.find(({ name }) => name === active);
  return holds?.sets.some((one) => one === part) ? holds.name : null;
};

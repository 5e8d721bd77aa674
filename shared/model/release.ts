import * as v from 'valibot';

/** Why nothing is looked for at all: nobody has said where releases are told of, or who runs the machine wants none. */
export const NOT_LOOKED = ['no-address', 'organisation'] as const;

/** Why no answer came that can be read as one. */
export const NO_ANSWERS = ['offline', 'too-slow', 'redirected', 'too-large', 'refused', 'not-understood'] as const;

/** What a look for a new version came to. */
export const LOOK_RESULTS = ['newer', 'newest', 'older', 'prerelease', ...NO_ANSWERS] as const;
export type LookResult = (typeof LOOK_RESULTS)[number];

/** What came back from where releases are told of. */
export type ReleaseAnswer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: (typeof NO_ANSWERS)[number] };

const NUMBERS = /^v?(\d{1,6})\.(\d{1,6})\.(\d{1,6})(-[\w.-]+)?(?:\+[\w.-]+)?$/;

type Version = { readonly numbers: readonly [number, number, number]; readonly isPrerelease: boolean };

const versionIn = (text: string): Version | null => {
  const [, major, minor, patch, prerelease] = NUMBERS.exec(text) ?? [];
  if (major === undefined) return null;
  return { numbers: [Number(major), Number(minor), Number(patch)], isPrerelease: prerelease !== undefined };
};

const compare = (one: Version, other: Version): number =>
  one.numbers.reduce((so, number, at) => so || number - (other.numbers[at] ?? 0), 0) ||
  Number(other.isPrerelease) - Number(one.isPrerelease);

/** A version as numbers alone: nothing else of what was answered is kept or shown. */
export const plainVersionSchema = v.pipe(v.string(), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'version'));

/** Whether a version comes after another one; false where either is none. */
export const isNewer = (version: string, than: string): boolean => {
  const [one, other] = [versionIn(version), versionIn(than)];
  return one !== null && other !== null && compare(one, other) > 0;
};

const releaseSchema = v.looseObject({
  tag_name: v.pipe(v.string(), v.maxLength(64)),
  prerelease: v.optional(v.boolean(), false),
  draft: v.optional(v.boolean(), false),
});

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** What an answer says beside our own version; `newest` is the number that is out. */
export const lookedUp = (
  answer: ReleaseAnswer,
  own: string,
): { readonly result: LookResult; readonly newest: string | null } => {
  if (!answer.ok) return { result: answer.reason, newest: null };
  const release = v.safeParse(releaseSchema, parsed(answer.text));
  const version = release.success ? versionIn(release.output.tag_name) : null;
  const ours = versionIn(own);
  if (!release.success || version === null || ours === null) return { result: 'not-understood', newest: null };
  if (release.output.prerelease || release.output.draft || version.isPrerelease)
    return { result: 'prerelease', newest: null };
  const order = compare(version, ours);
  return { result: order > 0 ? 'newer' : order < 0 ? 'older' : 'newest', newest: version.numbers.join('.') };
};

const PROJECT = /^https:\/\/github\.com\/([\w-][\w.-]*)\/([\w-][\w.-]*)$/;

/** Where a project tells of its releases, a page for people and an answer for programs; null for no project's address. */
export const releaseAddresses = (homepage: unknown): { readonly page: string; readonly ask: string } | null => {
  const [, owner, name] = PROJECT.exec(typeof homepage === 'string' ? homepage : '') ?? [];
  if (owner === undefined) return null;
  return {
    page: `https://github.com/${owner}/${name}/releases/latest`,
    ask: `https://api.github.com/repos/${owner}/${name}/releases/latest`,
  };
};

/** What the home window is shown of it. */
export const releasesViewSchema = v.strictObject({
  /** Why nothing is looked for; null where it can be. */
  off: v.nullable(v.picklist(NOT_LOOKED)),
  looking: v.boolean(),
  /** What the last look of this run came to. */
  last: v.nullable(v.picklist(LOOK_RESULTS)),
  /** A version that is newer than this one. */
  newer: v.nullable(plainVersionSchema),
});

export type ReleasesView = v.InferOutput<typeof releasesViewSchema>;

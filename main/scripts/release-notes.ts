import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Translator } from '../../shared/i18n/english.ts';
import { languageOf } from '../../shared/i18n/languages.ts';
import { FIRST_LANGUAGE } from '../../shared/i18n/spoken.ts';
import { errorReason } from '../../shared/model/reason.ts';

// `tsx main/scripts/release-notes.ts v0.2.0`: what the release of a tag is to say, from the changelog.

const checkout = fileURLToPath(new URL('../..', import.meta.url));
const CHANGELOG = '.github/CHANGELOG.md';

type T = Translator<'release'>;

/** What a changelog says of a version; null where it has no part on it. */
export const sectionOf = (changelog: string, version: string): string | null => {
  const parts = changelog.split(/^(?=## \[)/m);
  const part = parts.find((text) => text.startsWith(`## [${version}]`));
  return part === undefined ? null : part.slice(part.indexOf('\n')).trim();
};

export type Release = {
  readonly tag: string;
  /** Of package.json. */
  readonly version: string;
  readonly changelog: string;
  readonly signed: Readonly<Record<'mac' | 'windows', boolean>>;
};

/** The notes of a release. Throws an Error with the reason where the tag, the version and the changelog do not go together. */
export const releaseNotes = (t: T, { tag, version, changelog, signed }: Release): string => {
  if (tag !== `v${version}`) throw new Error(t('release.otherVersion', { tag, version }));
  const section = sectionOf(changelog, version);
  if (!section) throw new Error(t('release.noSection', { file: CHANGELOG, version }));
  const unsigned = (['mac', 'windows'] as const).flatMap((system) =>
    signed[system] ? [] : [t(`release.unsigned.${system}`)],
  );
  return [section, ...unsigned, t('release.check')].join('\n\n');
};

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const read = (path: string): string => readFileSync(join(checkout, path), 'utf8');
    const { SIGNED_MAC, SIGNED_WINDOWS } = process.env;
    const notes = releaseNotes(languageOf(FIRST_LANGUAGE).t, {
      tag: process.argv[2] ?? '',
      version: JSON.parse(read('package.json')).version,
      changelog: read(CHANGELOG),
      signed: { mac: SIGNED_MAC === 'true', windows: SIGNED_WINDOWS === 'true' },
    });
    console.log(notes);
  } catch (error) {
    console.error(errorReason(error));
    process.exitCode = 1;
  }
}

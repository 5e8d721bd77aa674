import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Release, releaseNotes, sectionOf } from '../../../main/scripts/release-notes.ts';
import { t } from '../../language.ts';

const changelog =
  '# Changelog\n\n## [Unreleased]\n\n- To come.\n\n## [1.1.0] - 2026-03-09\n\n### Added\n\n- More.\n\n## [1.0.0] - 2026-01-01\n\n- First.\n';
const release: Release = { tag: 'v1.1.0', version: '1.1.0', changelog, signed: { mac: true, windows: true } };

describe('the notes of a release', () => {
  it('are what the changelog says of its version, and how it is verified', () => {
    const notes = releaseNotes(t, release);
    expect(notes).toMatch(/^### Added\n\n- More\.\n\nSHA256SUMS has /);
    expect(notes).not.toMatch(/To come|First|not signed/);
    expect(sectionOf(changelog, '1.0.0')).toBe('- First.');
  });

  it('say plainly what is not signed', () => {
    const notes = releaseNotes(t, { ...release, signed: { mac: false, windows: true } });
    expect(notes).toContain('macOS is not signed');
    expect(notes).not.toContain('Windows is not signed');
  });

  it('are refused where tag, version and changelog do not go together', () => {
    expect(() => releaseNotes(t, { ...release, tag: 'v1.2.0' })).toThrow(
      'the tag is v1.2.0, but package.json says 1.1.0',
    );
    expect(() => releaseNotes(t, { ...release, tag: 'v2.0.0', version: '2.0.0' })).toThrow('no part on version 2.0.0');
    expect(() => releaseNotes(t, { ...release, tag: 'v1.1', version: '1.1' })).toThrow('no part on version 1.1');
  });

  it('are there for the version that this is', () => {
    const read = (path: string): string =>
      readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
    const { version } = JSON.parse(read('package.json'));
    expect(sectionOf(read('.github/CHANGELOG.md'), version)).toBeTruthy();
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { load } from 'js-yaml';
import { describe, expect, it, onTestFinished } from 'vitest';
import { recipesOf } from '../../../main/scripts/recipes.ts';

const HOMEPAGE = 'https://project.example/owner/name';
const sum = (sign: string): string => sign.repeat(64);
const SUMS = [
  `${sum('a')}  vertebreak-1.2.3.tar.gz`,
  `${sum('b')}  Vertebreak-1.2.3-universal.dmg`,
  `${sum('d')}  Vertebreak-Setup-1.2.3.exe`,
  '',
].join('\n');
const recipes = recipesOf({ version: '1.2.3', homepage: HOMEPAGE, sums: SUMS });
const recipe = (name: string): string => {
  const text = recipes[name];
  if (text === undefined) throw new Error(`no recipe ${name}`);
  return text;
};

describe('the recipes of a release', () => {
  it('name this version, this project and these sums, and leave nothing open', () => {
    for (const text of Object.values(recipes)) {
      expect(text).toContain('1.2.3');
      expect(text).not.toMatch(/@[A-Z]/);
    }
    expect(recipe('homebrew/Casks/vertebreak.rb')).toContain(`sha256 "${sum('b')}"`);
  });

  it('are not made of a release that lacks a file', () => {
    const less = {
      version: '1.2.3',
      homepage: HOMEPAGE,
      sums: SUMS.replace('Vertebreak-Setup-1.2.3.exe', 'other.exe'),
    };
    expect(() => recipesOf(less)).toThrow('SHA256SUMS names no Vertebreak-Setup-1.2.3.exe');
  });

  it('are manifests of one version for winget, which installs for the person alone', () => {
    const [version, installer, locale] = ['', '.installer', '.locale.en-US'].map((part) =>
      load(recipe(`winget/Vertebreak.Vertebreak${part}.yaml`)),
    );
    const common = { PackageIdentifier: 'Vertebreak.Vertebreak', PackageVersion: '1.2.3', ManifestVersion: '1.6.0' };
    expect(version).toMatchObject({ ...common, ManifestType: 'version', DefaultLocale: 'en-US' });
    expect(locale).toMatchObject({
      ...common,
      ManifestType: 'defaultLocale',
      PackageLocale: 'en-US',
      PackageUrl: HOMEPAGE,
    });
    const InstallerUrl = `${HOMEPAGE}/releases/download/v1.2.3/Vertebreak-Setup-1.2.3.exe`;
    expect(installer).toMatchObject({
      ...{ ...common, ManifestType: 'installer', InstallerType: 'nullsoft', Scope: 'user' },
      Installers: [{ Architecture: 'x64', InstallerUrl, InstallerSha256: sum('d') }],
    });
  });

  it.skipIf(process.platform === 'win32')('have a PKGBUILD that puts each thing where it belongs, once', () => {
    const folder = mkdtempSync(join(tmpdir(), 'vb-aur-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const unpacked = join(folder, 'vertebreak-1.2.3');
    mkdirSync(join(unpacked, 'share/applications'), { recursive: true });
    for (const name of ['vertebreak', 'chrome-sandbox', 'add-to-menu', 'LICENSE.vertebreak.txt']) {
      writeFileSync(join(unpacked, name), name);
    }
    writeFileSync(join(unpacked, 'share/applications/vertebreak.desktop'), '[Desktop Entry]');
    writeFileSync(join(folder, 'PKGBUILD'), recipe('aur/PKGBUILD'));
    const script = 'set -eu; pkgdir=$PWD/pkg; . ./PKGBUILD; echo "$source $sha256sums"; package';
    expect(execFileSync('bash', ['-c', script], { cwd: folder, encoding: 'utf8' })).toBe(
      `${HOMEPAGE}/releases/download/v1.2.3/vertebreak-1.2.3.tar.gz ${sum('a')}\n`,
    );
    const files = readdirSync(join(folder, 'pkg'), { recursive: true, withFileTypes: true });
    expect(
      files
        .flatMap((each) => (each.isDirectory() ? [] : [join(each.parentPath, each.name).slice(folder.length + 5)]))
        .sort(),
    ).toEqual([
      'opt/Vertebreak/LICENSE.vertebreak.txt',
      'opt/Vertebreak/chrome-sandbox',
      'opt/Vertebreak/vertebreak',
      'usr/bin/vertebreak',
      'usr/share/applications/vertebreak.desktop',
      'usr/share/licenses/vertebreak-bin/LICENSE',
    ]);
    expect(readFileSync(join(folder, 'pkg/usr/share/applications/vertebreak.desktop'), 'utf8')).toBe('[Desktop Entry]');
  });
});

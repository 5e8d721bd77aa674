import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

// `node main/scripts/recipes.ts SHA256SUMS HOMEPAGE FOLDER`: writes the recipes by which others package a release, of the
// sums of its files. It needs nothing installed.

const checkout = fileURLToPath(new URL('../..', import.meta.url));

/** Where each recipe goes, by its template in `main/assets/recipes`. */
const RECIPES = {
  'aur/PKGBUILD': 'pkgbuild',
  'homebrew/Casks/vertebreak.rb': 'cask.rb',
  'winget/Vertebreak.Vertebreak.yaml': 'winget-version.yaml',
  'winget/Vertebreak.Vertebreak.installer.yaml': 'winget-installer.yaml',
  'winget/Vertebreak.Vertebreak.locale.en-US.yaml': 'winget-locale.yaml',
} as const;

export type Released = {
  readonly version: string;
  readonly homepage: string;
  /** As `sha256sum` writes them, a line a file. */
  readonly sums: string;
};

const filled = (template: string, { version, homepage, sums }: Released): string => {
  const sumOf = (file: string): string => {
    const line = sums.split('\n').find((each) => each.slice(66) === file);
    if (line === undefined) throw new Error(`SHA256SUMS names no ${file}`);
    return line.slice(0, 64);
  };
  return template
    .replaceAll('@VERSION@', version)
    .replaceAll('@HOMEPAGE@', homepage)
    .replace(/@SHA256 ([^@]+)@/g, (_all, file: string) => sumOf(file));
};

/** The recipes of a release, by their paths. Throws where it lacks a file that one of them names. */
export const recipesOf = (released: Released): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(RECIPES).map(([path, template]) => [
      path,
      filled(readFileSync(join(checkout, 'main/assets/recipes', template), 'utf8'), released),
    ]),
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [sumsFile = '', homepage = '', folder = ''] = process.argv.slice(2);
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  for (const [path, text] of Object.entries(recipesOf({ version, homepage, sums: readFileSync(sumsFile, 'utf8') }))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { languageOf } from '../../shared/i18n/languages.ts';
import { FIRST_LANGUAGE } from '../../shared/i18n/spoken.ts';

// The licences of all that others wrote and Vertebreak ships: what the bundler takes in, and what is packed beside it.

export const NOTICES_FILE = 'THIRD-PARTY-NOTICES.txt';

type Part = { readonly file: string; readonly from?: RegExp; readonly until?: RegExp };

/** Where the words of a licence stand, for packages of which no whole file is their own licence. */
const PARTS: Readonly<Record<string, Part>> = {
  // It has no such file; its readme ends with the licence.
  growly: { file: 'README.md', from: /^## License ##$/m },
  // The file goes on with what Vite brings along for itself, of which nothing comes into a bundle.
  vite: { file: 'LICENSE.md', until: /^# Licenses of bundled dependencies$/m },
};

const CODE = /\.(?:[cm]?[jt]sx?|json|map)$/;
const LICENCE_FILE = /^(?:.*-)?(?:licen[cs]e|copying|notice)(?:[-.].*)?$/i;

/** A folder of node_modules with what its package.json says. */
export type Package = {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly dependencies: readonly string[];
};

const { t } = languageOf(FIRST_LANGUAGE);
const checkout = fileURLToPath(new URL('../..', import.meta.url));

const MODULES = '/node_modules/';

const readPackage = (folder: string): Package | null => {
  const file = join(folder, 'package.json');
  if (!existsSync(file)) return null;
  // Old packages list their licences.
  const {
    name,
    version,
    licenses,
    license = licenses?.[0]?.type,
    dependencies = {},
  } = JSON.parse(readFileSync(file, 'utf8'));
  // Some packages have one in a folder of theirs that only says how its files are to be read.
  if (name === undefined || version === undefined) return null;
  return { folder, name, version, license: String(license ?? ''), dependencies: Object.keys(dependencies) };
};

/** What a package finds under the name of another one that it depends on. */
const resolveFrom = (folder: string, name: string): Package => {
  for (let at = folder; ; at = dirname(at)) {
    const found = readPackage(join(at, 'node_modules', name));
    if (found !== null) return found;
    if (dirname(at) === at) throw new Error(`${name}, which ${basename(folder)} depends on, is not installed`);
  }
};

/** The package that a module belongs to, which the bundler names itself for helpers of its own; null for ours. */
const packageOf = (moduleId: string): Package | null => {
  const [, bundler] = /^\0(rolldown|vite)\//.exec(moduleId) ?? [];
  if (bundler !== undefined) return resolveFrom(checkout, bundler);
  const [path = ''] = moduleId.replace(/^\0/, '').replaceAll(sep, '/').split('?');
  const at = path.lastIndexOf(MODULES);
  if (at < 0) return null;
  for (let folder = dirname(path); folder.length > at + MODULES.length; folder = dirname(folder)) {
    const found = readPackage(folder);
    if (found !== null) return found;
  }
  throw new Error(`${path} belongs to no package`);
};

/** The packages of all modules and files that a build takes in, by their folders. */
const packagesIn = (root: string, bundle: Rolldown.OutputBundle): ReadonlyMap<string, Package> => {
  const taken = Object.values(bundle).flatMap((part) =>
    part.type === 'chunk' ? part.moduleIds : part.originalFileNames.map((name) => resolve(root, name)),
  );
  return new Map(taken.flatMap((id) => packageOf(id) ?? []).map((one) => [one.folder, one]));
};

/** Notes what a build takes in. */
export const collectPackages = (found: Map<string, Package>): Plugin => ({
  name: 'collect-packages',
  apply: 'build',
  generateBundle(_, bundle) {
    for (const [folder, one] of packagesIn(this.environment.config.root, bundle)) found.set(folder, one);
  },
});

/** All packages that are packed as they are: the dependencies of a folder's package, and theirs. */
export const packedPackages = (of: string): readonly Package[] => {
  const found = new Map<string, Package>();
  const follow = (folder: string, names: readonly string[]): void => {
    for (const name of names) {
      const one = resolveFrom(folder, name);
      if (found.has(one.folder)) continue;
      found.set(one.folder, one);
      follow(one.folder, one.dependencies);
    }
  };
  follow(of, readPackage(of)?.dependencies ?? []);
  return [...found.values()];
};

type Licence = { readonly file: string; readonly text: string };

/** The licences in a package, those of programs that it brings along included, with the files in which they stand. */
const licencesIn = ({ folder, name }: Package): readonly Licence[] => {
  const textOf = (file: string): string => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  const part = PARTS[name];
  if (part !== undefined) {
    const [before = '', behind] =
      part.from === undefined ? ['', textOf(part.file)] : textOf(part.file).split(part.from);
    return [{ file: part.file, text: (behind ?? before).split(part.until ?? /$^/)[0] ?? '' }];
  }
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && LICENCE_FILE.test(entry.name) && !CODE.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((file) => !file.includes('node_modules/'))
    .sort()
    .map((file) => ({ file, text: textOf(file) }));
};

const RULE = '-'.repeat(80);

/**
 * The notices of packages, each once, by name and version. Throws an Error that names those of which no licence is there:
 * nobody may ship them.
 */
export const noticesOf = (packages: Iterable<Package>): string => {
  const byTitle = new Map([...packages].map((one) => [`${one.name} ${one.version}`, one] as const));
  const sorted = [...byTitle].sort(([a], [b]) => (a < b ? -1 : 1));
  const bare: string[] = [];
  const notices = sorted.map(([title, one]) => {
    const licences = licencesIn(one).filter(({ text }) => text.trim() !== '');
    if (one.license === '' || licences.length === 0) bare.push(title);
    const texts = licences.map(({ file, text }) => `${file}:\n\n${text.trim()}\n`);
    return [RULE, `${title} (${one.license})`, RULE, '', texts.join('\n')].join('\n');
  });
  if (bare.length > 0) {
    throw new Error(t('start.noLicence', { packages: bare.join(', '), file: 'main/scripts/third-party-notices.ts' }));
  }
  return `${t('start.notices')}\n\n${notices.join('\n')}`;
};

/** Writes the notices of a program into a folder of dist/: of what its builds took in, and of what is packed beside. */
export const writeNotices = (bundled: ReadonlyMap<string, Package>): void => {
  const folder = join(checkout, 'dist/notices');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, NOTICES_FILE), noticesOf([...bundled.values(), ...packedPackages(checkout)]));
};

/** Lays the notices of a build beside what it makes. */
export const shipNotices: Plugin = {
  name: 'ship-notices',
  apply: 'build',
  generateBundle(_, bundle) {
    const packages = packagesIn(this.environment.config.root, bundle);
    this.emitFile({ type: 'asset', fileName: NOTICES_FILE, source: noticesOf(packages.values()) });
  },
};

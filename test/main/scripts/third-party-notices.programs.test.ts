import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin, type Rolldown } from 'vite';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builds } from '../../../main/scripts/build.ts';
import {
  collectPackages,
  NOTICES_FILE,
  noticesOf,
  type Package,
  packedPackages,
  shipNotices,
} from '../../../main/scripts/third-party-notices.ts';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));

/** The packages that source maps and files name, whatever collects the notices. */
const seenIn = (bundle: Rolldown.OutputBundle): readonly string[] =>
  Object.values(bundle)
    .flatMap((part) => (part.type === 'chunk' ? (part.map?.sources ?? []) : part.originalFileNames))
    .flatMap((source) => [...source.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)\//g)].at(-1)?.[1] ?? []);

/** Builds without writing; what it took in. */
const taken = async (config: InlineConfig, plugins: readonly Plugin[]): Promise<readonly string[]> => {
  const seen = new Set<string>();
  const look: Plugin = {
    name: 'look',
    generateBundle: (_, bundle) => {
      for (const name of seenIn(bundle)) seen.add(name);
    },
  };
  await build({
    ...config,
    plugins: [...plugins, look],
    build: { ...config.build, write: false, sourcemap: 'hidden' },
  });
  return [...seen].sort();
};

const named = (notices: string): readonly string[] =>
  [...notices.matchAll(/^-{80}\n(\S+) \S+ \(.+\)\n-{80}$/gm)].map(([, name = '']) => name);

describe('the notices of licences', () => {
  it('name every package that a build of the program takes in, and all that is packed beside', async () => {
    const found = new Map<string, Package>();
    const seen: string[] = [];
    for (const each of [...builds.program, ...builds.windows])
      seen.push(...(await taken(each, [collectPackages(found)])));
    for (const known of ['dbus-native', 'x11', 'conf', 'ajv', 'semver', 'valibot', 'preact']) {
      expect(seen).toContain(known);
    }
    const packed = packedPackages(checkout);
    const packages = [...found.values(), ...packed];
    const notices = noticesOf(packages);
    const names = named(notices);
    expect(names).toEqual(expect.arrayContaining([...seen, ...packed.map(({ name }) => name)]));
    for (const known of ['node-notifier', 'growly', 'shellwords', 'uuid', 'which', '@fontsource/source-serif-4']) {
      expect(names).toContain(known);
    }
    for (const words of ['GNU LESSER GENERAL PUBLIC LICENSE', 'Ibrahim Al-Rajhi', 'SIL OPEN FONT LICENSE']) {
      expect(notices).toContain(words);
    }
    expect(notices).not.toContain(checkout);
    expect(noticesOf(packages.reverse())).toBe(notices);
    expect([...new Set(names)].sort()).toEqual([...new Set(names)]);
  });

  it('of the page are made with it, and linked in its foot', async () => {
    const shipped = { notices: '' };
    const look: Plugin = {
      name: 'look-at-notices',
      enforce: 'post',
      generateBundle: {
        order: 'post',
        handler: (_, bundle) => {
          const file = bundle[NOTICES_FILE];
          shipped.notices = file?.type === 'asset' ? String(file.source) : '';
        },
      },
    };
    const seen = await taken({ configFile: join(checkout, 'renderer/demo/vite.config.ts') }, [look]);
    expect(seen).toContain('preact');
    expect(named(shipped.notices)).toEqual(expect.arrayContaining([...seen]));
    expect(readFileSync(join(checkout, 'renderer/demo/demo-app.tsx'), 'utf8')).toContain(`href="${NOTICES_FILE}"`);
  });

  it('come with every package', () => {
    const config = readFileSync(join(checkout, 'electron-builder.yml'), 'utf8');
    expect(config).toMatch(/^extraFiles:\n(?: {2}.*\n)* {2}- \{ from: dist\/notices, to: \. \}$/m);
  });
});

describe('a dependency', () => {
  const buildWith = (files: Readonly<Record<string, string>>): Promise<unknown> => {
    const root = mkdtempSync(join(tmpdir(), 'vertebreak-notices-'));
    onTestFinished(() => rmSync(root, { recursive: true }));
    const made = {
      'index.js': "import { made } from 'made-up';\nconsole.log(made);\n",
      'node_modules/made-up/index.js': 'export const made = Math.random();\n',
      ...Object.fromEntries(Object.entries(files).map(([name, text]) => [`node_modules/made-up/${name}`, text])),
    };
    for (const [path, text] of Object.entries(made)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const config: InlineConfig = { root, configFile: false, logLevel: 'silent', plugins: [shipNotices] };
    return build({ ...config, build: { write: false, rolldownOptions: { input: join(root, 'index.js') } } });
  };
  const facts = { name: 'made-up', version: '1.2.3', type: 'module', main: 'index.js' };

  it.each([
    ['without a text of its licence', { 'package.json': JSON.stringify({ ...facts, license: 'MIT' }) }],
    ['with an empty one', { 'package.json': JSON.stringify({ ...facts, license: 'MIT' }), LICENSE: ' \n' }],
    ['that names no licence', { 'package.json': JSON.stringify(facts), LICENSE: 'Do as you like.' }],
  ])('%s fails the build, which names it', async (_, files) => {
    await expect(buildWith(files)).rejects.toThrow(/made-up 1\.2\.3/);
  });

  it('with one does not', async () => {
    const files = { 'package.json': JSON.stringify({ ...facts, license: 'MIT' }), 'LICENCE.md': 'Do as you like.' };
    await expect(buildWith(files)).resolves.toBeDefined();
  });
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { errorReason } from '../../shared/model/reason.ts';

// `npm run indexes`: names every movement and every pose that lies in its folder, so that nobody keeps a list by hand.
// No glob does that, since the sources also run as they are, with no bundler to read one.

const root = fileURLToPath(new URL('../..', import.meta.url));
const MOVEMENTS = 'shared/catalogue/movements';
const TEXTS = 'shared/i18n/en/movements.json';
const POSES = 'shared/figure/poses';
/** What lies beside the poses and is none. */
const BESIDE_POSES = ['all.ts', 'index.ts', 'stances.ts'];

/** A generated file: its path from the root of the checkout, and what must stand in it. */
export type Index = { readonly path: string; readonly text: string };

const HEAD = '// Written by `npm run indexes`, never by hand.\n';

const camelCase = (id: string): string => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const lines = (names: readonly string[], line: (name: string) => string): string => names.map(line).join('\n');

const namesIn = (folder: string, extension: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .map((name) => name.slice(0, -extension.length))
    .sort();

/** The movements' files, in the order of their texts. Throws where one is there without the other. */
function movementIndex(checkout: string): Index {
  const files = namesIn(join(checkout, MOVEMENTS), '.json');
  const ids = Object.keys(JSON.parse(readFileSync(join(checkout, TEXTS), 'utf8')) as object);
  const wordless = files.find((id) => !ids.includes(id));
  if (wordless !== undefined) throw new Error(`${TEXTS} has no texts for ${MOVEMENTS}/${wordless}.json.`);
  const missing = ids.find((id) => !files.includes(id));
  if (missing !== undefined) throw new Error(`${TEXTS} has texts for "${missing}", but ${MOVEMENTS} has no such file.`);
  return {
    path: `${MOVEMENTS}/index.ts`,
    text: `${HEAD}
${lines(files, (id) => `import ${camelCase(id)} from './${id}.json' with { type: 'json' };`)}

/**
 * Every movement that ships, as it stands in its file and unchecked, in the order of their texts: the article's own
 * first, then what stands in for them beside the desk, then the further ones.
 *
 * How the files are to be read: a repetition begins and ends in the pose of its last phase; a pose that stands twice in
 * a row is first taken, then held. The first side is drawn, the other is its mirror image.
 */
export const movementFiles: readonly unknown[] = [
${lines(ids, (id) => `  ${camelCase(id)},`)}
];
`,
  };
}

/** The sets of poses that the files export. */
function poseIndex(checkout: string): Index {
  const folder = join(checkout, POSES);
  const sets = namesIn(folder, '.ts')
    .filter((name) => !BESIDE_POSES.includes(`${name}.ts`))
    .map((name) => {
      const code = readFileSync(join(folder, `${name}.ts`), 'utf8');
      return { name, exported: [...code.matchAll(/^export const (\w+)/gm)].map(([, set = '']) => set).sort() };
    });
  const all = sets.flatMap(({ exported }) => exported);
  return {
    path: `${POSES}/all.ts`,
    text: `${HEAD}
import type { PoseInput } from '../pose.ts';
${sets.map(({ name, exported }) => `import { ${exported.join(', ')} } from './${name}.ts';`).join('\n')}

/** Every pose as it stands in its file, by name. */
export const poseInputs: Readonly<Record<string, PoseInput>> = {
${lines(all, (set) => `  ...${set},`)}
};
`,
  };
}

/** What the indexes of a checkout must be, by the files that lie there. Throws where a movement is only half there. */
export const indexesOf = (checkout: string): readonly Index[] => [movementIndex(checkout), poseIndex(checkout)];

/** Writes what is not up to date, and tells of it. */
export function writeIndexes(): void {
  for (const { path, text } of indexesOf(root)) {
    const file = join(root, path);
    // What is as it should be is not touched: whoever watches it would build anew.
    if (textIn(file) === text) continue;
    writeFileSync(file, text);
    console.error(`Updated ${path}.`);
  }
}

function textIn(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    writeIndexes();
  } catch (error) {
    console.error(errorReason(error));
    process.exitCode = 1;
  }
}

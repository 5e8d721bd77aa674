import { posix } from 'node:path';
import type { Finding, Source } from './source.ts';

/** What may stand at the top of the repository beside dot files and what the tools put there unversioned. */
const topLevel = new Set([
  'LICENSE',
  'README.md',
  'biome.json',
  'electron-builder.yml',
  'main',
  'package-lock.json',
  'package.json',
  'renderer',
  'shared',
  'test',
  'tsconfig.json',
]);
const unversioned = new Set(['dist', 'node_modules']);

/** The names at the top of the repository that do not belong there. */
export function strangersAtTop(names: readonly string[]): readonly string[] {
  return names.filter((name) => !topLevel.has(name) && !unversioned.has(name) && !name.startsWith('.'));
}

interface Words {
  readonly pattern: RegExp;
  readonly message: string;
  readonly allowed?: (path: string) => boolean;
}

/** The records and the runtimes that lie beside a checkout on some machines: only what looks for them may name them. */
const besideTheCheckout = (path: string): boolean => path === '.ci/run' || path.startsWith('test/');

const words: readonly Words[] = [
  { pattern: /(?<![\w.@-])\/(?:work|root|Users)\/[\w.-]/, message: 'a path of one machine' },
  { pattern: /registry\.npmjs|registry\.yarnpkg|deb\.debian\.org/, message: 'the host of a registry' },
  {
    pattern: /\.\.\/shared\/(?:desktop\/session|electron-runtime|traces)/,
    message: 'something beside the checkout',
    allowed: besideTheCheckout,
  },
  {
    pattern: /\b(?:this|earlier|previous|last|later|next|other)\s+sessions?\b(?!\s+bus)|\b(?:sub|coding )agents?\b/i,
    message: 'who wrote it when: say how it is',
  },
  { pattern: /\bissues? (?:no\. ?)?#?\d+\b/i, message: 'a number of the tracker: say the reason itself' },
];

/** Words about machines, registries and how a line came about, which do not belong into the project. */
export function forbiddenWords(sources: readonly Source[]): readonly Finding[] {
  return sources.flatMap((source) =>
    source.text
      .split('\n')
      .flatMap((text, index) =>
        words
          .filter(({ pattern, allowed }) => pattern.test(text) && !allowed?.(source.path))
          .map(({ message }) => ({ path: source.path, line: index + 1, message: `names ${message}: ${text.trim()}` })),
      ),
  );
}

/** Papers that the project names and does not hold: who reads of one could not open it. What stands in quotes is a file that the program writes. */
export function missingPapers(sources: readonly Source[]): readonly Finding[] {
  const there = new Set(sources.map(({ path }) => posix.basename(path)));
  return sources
    .filter(({ path }) => !path.startsWith('test/'))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          [...line.matchAll(/(?<![\w.*'"`-])[\w-]+\.(?:md|txt)\b/gi)]
            .filter(([name]) => !there.has(name))
            .map(([name]) => ({ path, line: index + 1, message: `names ${name}, which is not in the project` })),
        ),
    );
}

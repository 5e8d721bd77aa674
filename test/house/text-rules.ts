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
    pattern: /\b(?:design|evidence|look|peers|toolchain)\.md\b|\bseed\.txt\b/,
    message: 'a paper outside the project',
    allowed: besideTheCheckout,
  },
  {
    pattern: /\b(?:this|earlier|previous|last|later|next|other)\s+sessions?\b(?!\s+bus)|\bsubagents?\b/i,
    message: 'how the project is worked on',
  },
  { pattern: /\bissues? (?:no\. ?)?#?\d+\b/i, message: 'a number of the tracker: say the reason itself' },
];

/** Words about machines, registries and how the work is done, which do not belong into the project. */
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

import { posix } from 'node:path';
import { type Finding, importsOf, isCode, isConfig, lineAt, type Source, visit } from './source.ts';

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

/** Where the languages' files are read: the program's list of them, and what loads a window's own part. */
const readsLanguages = (path: string): boolean =>
  /^shared\/i18n\/english(?:-[a-z]+)?\.ts$/.test(path) ||
  /^renderer\/(?:[\w-]+\/)*(?:[\w-]+-)?language\.tsx?$/.test(path);

const isOfProduct = (source: Source): boolean =>
  isCode(source) && !isConfig(source) && /^(?:main|renderer|shared)\//.test(source.path);

/** Imports of a language's files elsewhere: what says something gets its language handed in. */
export function languagesImported(sources: readonly Source[]): readonly Finding[] {
  return sources
    .filter((source) => isOfProduct(source) && !readsLanguages(source.path))
    .flatMap((source) =>
      importsOf(source)
        .filter(({ specifier }) => /i18n\/[\w-]+\/[\w-]+\.json/.test(specifier))
        .map(({ specifier, line }) => ({ path: source.path, line, message: `imports a language: ${specifier}` })),
    );
}

/** Two words or more with a space between, one of them in small letters: as a person reads them. */
const isProse = (text: string): boolean =>
  /(?:^|[\s"'“‘([])\p{L}[\p{L}’']*[,;:]? (?:\p{L}[\p{L}’']*|…)(?=$|[\s.,;:!?…"'”’)\]])/u.test(text) &&
  /\p{Ll}{2}/u.test(text) &&
  !text.startsWith('<');

/** What looks like a sentence and is none that Vertebreak says. */
const noSentences: readonly { readonly path: RegExp; readonly text: RegExp; readonly reason: string }[] = [
  {
    path: /^main\/command-line\//,
    text: /^(?:settings (?:get|set|import)|movements add|help )/,
    reason: 'what is typed',
  },
  { path: /^main\/(?:desktop\/page-files|scripts\/demo-server)\.ts$/, text: /^img-src/, reason: 'a policy of pages' },
  { path: /^main\/desktop\/autostart-entry\.ts$/, text: /^\[Desktop Entry\]$/, reason: 'a form of files' },
  { path: /^main\/sensors\/bus\.ts$/, text: /^the connection was closed$/, reason: 'a reason that no one is told' },
  { path: /^main\/sensors\/sway\/client\.ts$/, text: /^no_focus |^\[id=/, reason: 'what sway is told to do' },
  { path: /^main\/sensors\/kwin\/script\.ts$/, text: /^\(function/, reason: 'a script that KWin runs' },
  { path: /^main\/scripts\/indexes\.ts$/, text: /^\/\/ Written|^0\nimport|^0\n0/, reason: 'code that is written' },
  { path: /^main\/scripts\/shell\//, text: /^(?:settings (?:get|set)$|0 -f -n )/, reason: 'what shells read' },
  {
    path: /^main\/storage\/(?:data-folder|foreign-files)\.ts$/,
    text: /^Application Support$/,
    reason: 'a folder of macOS',
  },
];

/** Attributes that hold names for the program. */
const NAMES = new Set(['class', 'className', 'd', 'transform', 'points', 'viewBox', 'style', 'preserveAspectRatio']);

type Node = { readonly type: string; readonly start: number; readonly end: number };

/** Sentences that stand in the code and not in a language. What a thrown error says is for those who develop. */
export function sentencesOutside(sources: readonly Source[]): readonly Finding[] {
  return sources.filter(isOfProduct).flatMap((source) => {
    const passed: Node[] = [];
    const said: { readonly node: Node; readonly text: string }[] = [];
    const pass = (node: Node | null | undefined): void => void (node && passed.push(node));
    visit(source, {
      ImportDeclaration: pass,
      ExportAllDeclaration: pass,
      TSLiteralType: pass,
      NewExpression: (node) => {
        if (node.callee.type === 'Identifier' && /Error$/.test(node.callee.name)) pass(node);
      },
      JSXAttribute: (node) => {
        if (node.name.type === 'JSXIdentifier' && NAMES.has(node.name.name)) pass(node);
      },
      Literal: (node) => {
        if (typeof node.value === 'string') said.push({ node, text: node.value });
      },
      TemplateLiteral: (node) => {
        said.push({ node, text: node.quasis.map(({ value }) => value.cooked ?? '').join('0') });
      },
      JSXText: (node) => void said.push({ node, text: node.value }),
    });
    const isPassed = ({ start, end }: Node): boolean => passed.some((node) => node.start <= start && end <= node.end);
    return said
      .filter(({ node, text }) => isProse(text) && !isPassed(node))
      .filter(({ text }) => !noSentences.some((known) => known.path.test(source.path) && known.text.test(text)))
      .map(({ node, text }) => ({
        path: source.path,
        line: lineAt(source, node.start),
        message: `says by itself: ${text.trim().slice(0, 60)}`,
      }));
  });
}

import {
  type Finding,
  importsOf,
  isCode,
  isConfig,
  lineAt,
  resolveImport,
  roomOf,
  type Source,
  visit,
} from './source.ts';

/** A rule of the house: from the sources to what breaks it. */
export type Rule = (sources: readonly Source[]) => readonly Finding[];

const maxLines = 300;

const mayImport: Readonly<Record<string, readonly string[]>> = {
  shared: ['shared'],
  renderer: ['renderer', 'shared'],
  main: ['main', 'shared'],
};

function eachCode(sources: readonly Source[], check: (source: Source) => readonly Finding[]): readonly Finding[] {
  return sources.filter((source) => isCode(source) && !isConfig(source)).flatMap(check);
}

/** `shared` imports only `shared` and valibot, `renderer` and `main` beside themselves only `shared`. */
export const importDirections: Rule = (sources) =>
  eachCode(sources, (source) => {
    const room = roomOf(source.path);
    const allowed = mayImport[room];
    if (!allowed) return [];
    return importsOf(source).flatMap(({ specifier, line }) => {
      const target = resolveImport(source.path, specifier);
      const wrong = target === undefined ? !mayUsePackage(room, specifier) : !allowed.includes(roomOf(target));
      return wrong ? [{ path: source.path, line, message: `${room} must not import ${specifier}` }] : [];
    });
  });

function mayUsePackage(room: string, specifier: string): boolean {
  const name = specifier.split('/')[0] ?? '';
  if (room === 'shared') return name === 'valibot';
  if (room === 'renderer') return !specifier.startsWith('node:') && name !== 'electron';
  return true;
}

/** Only `main/desktop` may import Electron, types included; so everything else runs in plain Node. */
export const electronInDesktopOnly: Rule = (sources) =>
  eachCode(sources, (source) => {
    if (source.path.startsWith('main/desktop/') || roomOf(source.path) === 'test') return [];
    return importsOf(source)
      .filter(({ specifier }) => /^electron(\/|-store$|$)/.test(specifier))
      .map(({ specifier, line }) => ({
        path: source.path,
        line,
        message: `only main/desktop may import ${specifier}`,
      }));
  });

/** Packages that bring much along and are seldom needed: the one file that imports each, which is loaded when it is. */
const loadedLate: Readonly<Record<string, string>> = {
  'electron-store': 'main/desktop/settings-writer.ts',
  'node-notifier': 'main/desktop/notifiers.ts',
};

/** Nobody else imports what is loaded late, nor the file that does, but as types or when it is needed. */
export const lateStaysLate: Rule = (sources) =>
  eachCode(sources, (source) => {
    if (roomOf(source.path) === 'test') return [];
    const ofPackages = importsOf(source).filter(({ specifier }) => {
      const keeper = loadedLate[specifier];
      return keeper !== undefined && keeper !== source.path;
    });
    const ofKeepers: { readonly specifier: string; readonly line: number }[] = [];
    visit(source, {
      ImportDeclaration: ({ importKind, source: { value }, start }) => {
        const target = resolveImport(source.path, value) ?? '';
        if (importKind === 'type' || !Object.values(loadedLate).includes(target)) return;
        ofKeepers.push({ specifier: value, line: lineAt(source, start) });
      },
    });
    return [...ofPackages, ...ofKeepers].map(({ specifier, line }) => ({
      path: source.path,
      line,
      message: `${specifier} is loaded when it is first needed, not before`,
    }));
  });

/** The one file that may ask anything of the network, at the person's wish; what developers run is not in the program. */
const mayGoOut = (path: string): boolean =>
  path === 'main/outside/newest-release.ts' || path.startsWith('main/scripts/') || !/^(?:main|shared)\//.test(path);

/** Nothing else of the program has a way to the network: no module of Node's for it, not Electron's, no `fetch`. */
export const oneWayOut: Rule = (sources) =>
  eachCode(sources, (source) => {
    if (mayGoOut(source.path)) return [];
    const found = importsOf(source).filter(({ specifier }) =>
      /^(?:node:)?(?:https?2?|tls|dgram|dns)\b/.test(specifier),
    );
    const add = (specifier: string, start: number): void => void found.push({ specifier, line: lineAt(source, start) });
    visit(source, {
      ImportSpecifier: ({ imported, start }) => {
        if (imported.type === 'Identifier' && imported.name === 'net') add('net', start);
      },
      CallExpression: ({ callee, start }) => {
        if (callee.type === 'Identifier' && callee.name === 'fetch') add('fetch', start);
      },
    });
    return found.map(({ specifier, line }) => ({ path: source.path, line, message: `${specifier} leads outside` }));
  });

/** No file imports itself by way of others, types included: each is reported once, at its first file. */
export const noCycles: Rule = (sources) => {
  const code = sources.filter(isCode);
  const known = new Set(code.map(({ path }) => path));
  const edges = new Map(
    code.map((source) => [
      source.path,
      importsOf(source)
        .map(({ specifier }) => resolveImport(source.path, specifier))
        .filter((target): target is string => target !== undefined && known.has(target)),
    ]),
  );
  const findings: Finding[] = [];
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      findings.push({ path, line: 1, message: `import cycle: ${[...trail.slice(start), path].join(' > ')}` });
      return;
    }
    if (done.has(path)) return;
    for (const target of edges.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of code) walk(path, []);
  return findings;
};

/** State lives in the engine or in what main/desktop holds of the system, never in a module. */
export const noModuleState: Rule = (sources) =>
  eachCode(sources, (source) => {
    if (source.path.startsWith('main/desktop/') || roomOf(source.path) === 'test') return [];
    const findings: Finding[] = [];
    visit(source, {
      Program: (program) => {
        for (const statement of program.body) {
          const node = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
          if (node?.type !== 'VariableDeclaration' || (node.kind !== 'let' && node.kind !== 'var')) continue;
          findings.push({ path: source.path, line: lineAt(source, node.start), message: `module-level ${node.kind}` });
        }
      },
    });
    return findings;
  });

/** One purpose a file: at most 300 lines of what people write by hand. */
export const fileLength: Rule = (sources) =>
  sources
    .filter(({ path }) => /\.(tsx?|css|html)$/.test(path))
    .map((source) => ({ source, lines: source.text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > maxLines)
    .map(({ source, lines }) => ({
      path: source.path,
      line: maxLines + 1,
      message: `${lines} lines, at most ${maxLines}`,
    }));

/** Folders and files below the top in kebab-case; a dot sets a suffix apart, as in `app.e2e.ts`. */
export const kebabCase: Rule = (sources) =>
  sources
    .filter(({ path }) => path.includes('/') && !path.startsWith('.'))
    .filter(({ path }) => !path.split('/').every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(part)))
    .map(({ path }) => ({ path, line: 1, message: 'name not in kebab-case' }));

const unsafe: Readonly<Record<string, boolean>> = {
  sandbox: false,
  contextIsolation: false,
  webSecurity: false,
  nodeIntegration: true,
};

/**
 * Chromium's sandbox is the person's to give up: the product may know and look for `--no-sandbox` but never adds it, and
 * no window is made without its walls.
 */
export const sandboxStaysOn: Rule = (sources) =>
  eachCode(sources, (source) => {
    if (roomOf(source.path) === 'test') return [];
    const asked = new Set<number>();
    const findings: Finding[] = [];
    const add = (node: { readonly start: number }, message: string): void => {
      findings.push({ path: source.path, line: lineAt(source, node.start), message });
    };
    visit(source, {
      CallExpression: ({ callee, arguments: given }) => {
        if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
        if (callee.property.name === 'includes') for (const argument of given) asked.add(argument.start);
        if (callee.property.name !== 'appendSwitch') return;
        for (const argument of given) {
          if (argument.type === 'Literal' && argument.value === 'no-sandbox') add(argument, 'the sandbox must stay on');
        }
      },
      Literal: (node) => {
        if (node.value === '--no-sandbox' && !asked.has(node.start)) add(node, 'the sandbox must stay on');
      },
      Property: ({ key, value }) => {
        if (key.type !== 'Identifier' || value.type !== 'Literal' || typeof value.value !== 'boolean') return;
        if (unsafe[key.name] === value.value) add(key, `${key.name}: ${value.value} takes a wall down`);
      },
    });
    return findings;
  });

/**
 * A window's script does not wait in the middle of itself: what it loads later may need it to have run, and both would
 * wait for ever. The formatter leaves what stands outside functions at the beginning of its line.
 */
export const noWaitingScripts: Rule = (sources) =>
  eachCode(sources, (source) =>
    roomOf(source.path) !== 'renderer'
      ? []
      : source.text
          .split('\n')
          .flatMap((text, index) =>
            /^\w.*\bawait\b/.test(text) && !/\basync\b/.test(text)
              ? [{ path: source.path, line: index + 1, message: 'a script must not wait outside a function' }]
              : [],
          ),
  );

/** Vitest's own ways to wait give up after a second, which a busy machine passes: a test waits with `until`. */
export const patientTests: Rule = (sources) =>
  eachCode(sources, ({ path, text }) =>
    path === 'test/until.ts'
      ? []
      : text
          .split('\n')
          .flatMap((line, index) =>
            /\bvi\.wait(?:For|Until)\(/.test(line) ? [{ path, line: index + 1, message: 'wait with until()' }] : [],
          ),
  );

export const rules: Readonly<Record<string, Rule>> = {
  'no script of a window waits outside a function': noWaitingScripts,
  'rooms import in one direction': importDirections,
  'only main/desktop imports electron': electronInDesktopOnly,
  'what is seldom needed is loaded late': lateStaysLate,
  'one file alone can ask the network': oneWayOut,
  'no import cycles': noCycles,
  'no module-level let outside main/desktop': noModuleState,
  'at most 300 lines a file': fileLength,
  'names in kebab-case': kebabCase,
  'the sandbox is never switched off': sandboxStaysOn,
  'a test waits with until()': patientTests,
};

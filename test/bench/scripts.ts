import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildDemo } from '../../main/scripts/demo.ts';
import { root } from '../runner/commands.ts';
import { type Finding, type Measurement, rounded } from './measurement.ts';

/** All scripts that a built page loads at once: its own, and the modules that these import, each counted once. */
function scriptsOf(page: string): readonly string[] {
  const html = readFileSync(page, 'utf8');
  const own = [...html.matchAll(/<(?:script|link)\b[^>]*\b(?:src|href)="([^"]+\.js)"/g)];
  return withImported(own.map((match) => join(dirname(page), match[1] ?? '')));
}

/** Scripts with the modules that they import, each once. */
function withImported(scripts: readonly string[]): readonly string[] {
  const found = new Set(scripts);
  for (const script of found) {
    for (const [, specifier = ''] of readFileSync(script, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
      found.add(join(dirname(script), specifier));
    }
  }
  return [...found];
}

/** The English texts that these scripts load before they paint, as `import.meta.glob` names them in what is built. */
function textsOf(scripts: readonly string[]): readonly string[] {
  return scripts.flatMap((script) => {
    const loads = readFileSync(script, 'utf8').matchAll(
      /\/i18n\/en\/[\w-]+\.json[^:]*:\(\)=>[^,]*?import\([`'"](\.[^`'"]+)/g,
    );
    return [...loads].map(([, specifier = '']) => join(dirname(script), specifier));
  });
}

/** What these scripts load by and by, texts aside, which have a list of their own, and what only a developer sees. */
function laterOf(scripts: readonly string[]): readonly string[] {
  return scripts.flatMap((script) => {
    const text = readFileSync(script, 'utf8').replace(
      /\/i18n\/[\w-]+\/[\w-]+\.json[^:]*:\(\)=>[^,]*?import\([^)]*\)/g,
      '',
    );
    const loads = [...text.matchAll(/import\([`'"](\.[^`'"]+\.js)/g)].map(([, specifier = '']) => specifier);
    return loads.filter((one) => !one.includes('pseudo-language')).map((one) => join(dirname(script), one));
  });
}

/**
 * What a window and all its pages load: at once, and as one turns to each of them. What a page loads by a further press
 * does not count.
 */
function inAllOf(scripts: readonly string[]): readonly string[] {
  const all = withImported([...scripts, ...laterOf(scripts)]);
  return [...new Set([...all, ...textsOf(all)])];
}

/** A window is measured with its texts, since it paints nothing without them. */
function windowKb(page: string): Finding {
  const scripts = scriptsOf(join(root, 'dist', page, 'index.html'));
  const texts = textsOf(scripts);
  if (texts.length === 0) throw new Error(`The page ${page} loads no texts.`);
  return compressedKb(page, texts);
}

/** The same with all that its pages load when they are turned to. */
function inAllKb(page: string): Finding {
  const { value, how } = compressedKb(page, inAllOf(scriptsOf(join(root, 'dist', page, 'index.html'))));
  return { value, how: `${how}; what its pages load when they are turned to counts too` };
}

function compressedKb(page: string, texts: readonly string[] = []): Finding {
  const scripts = scriptsOf(join(root, 'dist', page, 'index.html'));
  if (scripts.length === 0) throw new Error(`The page ${page} names no script.`);
  // The page itself may name its texts.
  const files = [...new Set([...scripts, ...texts])];
  const bytes = files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);
  const what = texts.length === 0 ? '' : ', its English texts among them';
  return {
    value: rounded(bytes / 1024),
    how: `gzip -9 of each of the ${files.length} scripts that the built page loads${what}, together; 1 KB is 1024 bytes`,
  };
}

/** What the windows' pages load before they paint, and the demo's with the engine and the catalogue in it. */
export const scripts: Measurement = {
  name: 'scripts',
  onDesktop: false,
  bounds: [
    { name: 'break-script', bound: 30, unit: 'KB' },
    { name: 'home-script', bound: 60, unit: 'KB' },
    { name: 'home-scripts-in-all', bound: 90, unit: 'KB' },
    { name: 'demo-script', bound: 90, unit: 'KB' },
  ],
  measure: async () => {
    await buildDemo();
    return {
      'break-script': windowKb('renderer/break'),
      'home-script': windowKb('renderer/home'),
      'home-scripts-in-all': inAllKb('renderer/home'),
      'demo-script': compressedKb('demo'),
    };
  },
};

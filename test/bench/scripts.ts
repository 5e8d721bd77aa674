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
  const found = new Set(own.map((match) => join(dirname(page), match[1] ?? '')));
  for (const script of found) {
    for (const [, specifier = ''] of readFileSync(script, 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)) {
      found.add(join(dirname(script), specifier));
    }
  }
  return [...found];
}

function compressedKb(page: string): Finding {
  const scripts = scriptsOf(join(root, 'dist', page, 'index.html'));
  if (scripts.length === 0) throw new Error(`The page ${page} names no script.`);
  const bytes = scripts.reduce((sum, script) => sum + gzipSync(readFileSync(script), { level: 9 }).length, 0);
  return {
    value: rounded(bytes / 1024),
    how: `gzip -9 of each of the ${scripts.length} scripts that the built page loads, together; 1 KB is 1024 bytes`,
  };
}

/** What the windows' pages load, and the demo's with the engine and the catalogue in it. */
export const scripts: Measurement = {
  name: 'scripts',
  onDesktop: false,
  bounds: [
    { name: 'break-script', bound: 30, unit: 'KB' },
    { name: 'home-script', bound: 60, unit: 'KB' },
    { name: 'demo-script', bound: 90, unit: 'KB' },
  ],
  measure: async () => {
    await buildDemo();
    return {
      'break-script': compressedKb('renderer/break'),
      'home-script': compressedKb('renderer/home'),
      'demo-script': compressedKb('demo'),
    };
  },
};

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { Drawing, Hatch } from '../../renderer/figure/figure.tsx';
import { fitted, keyPoses } from '../../renderer/figure/fit.ts';
import { stillsOf } from '../../renderer/figure/stills.ts';
import { builtInCatalogue, type CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import type { Muscle } from '../../shared/catalogue/schema.ts';
import { posesFor } from '../../shared/figure/poses/index.ts';
import muscleWords from '../../shared/locales/en/muscles.json' with { type: 'json' };
import { markup } from './markup.ts';

/**
 * Draws every movement's key poses into one page and one picture, dist/poster/poster.html and .png.
 * With `--blind` the names are numbers, and the order is by number; `--only a,b` draws some; `--dark` on dark paper.
 */
const { values } = parseArgs({
  options: {
    blind: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    only: { type: 'string' },
    out: { type: 'string', default: 'poster' },
    scale: { type: 'string', default: '1' },
    width: { type: 'string', default: '1512' },
  },
});
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Each picture of a row, in px: three to a row. */
const PICTURE = { width: 240, height: 190, air: 12 };

const nameOf = (muscle: Muscle): string => muscleWords[muscle].name;

const Row = ({ entry: { movement, text }, number }: { readonly entry: CatalogueEntry; readonly number: number }) => {
  const poses = posesFor(movement);
  const stills = stillsOf(movement, poses, 'none');
  const fit = fitted(keyPoses(movement, poses), PICTURE);
  const hatch = `hatch-${movement.id}`;
  return (
    <section class="row" style={`inline-size: ${PICTURE.width * stills.length}px`}>
      <svg
        class="figure-drawing"
        role="img"
        aria-label={text.poses.join(' ')}
        viewBox={`0 0 ${PICTURE.width * stills.length} ${PICTURE.height}`}
      >
        <Hatch id={hatch} scale={fit.scale} />
        {stills.map((picture, index) => (
          <g key={`${index}`} transform={`translate(${index * PICTURE.width} 0)`}>
            <Drawing
              movement={movement}
              picture={picture}
              fit={fit}
              size="card"
              width={PICTURE.width}
              height={PICTURE.height}
              hatch={hatch}
              still
            />
          </g>
        ))}
      </svg>
      <h2>{values.blind ? `${number}` : text.name}</h2>
      {values.blind ? null : (
        <p>
          {movement.muscles.primary.map(nameOf).join(', ')}
          {movement.muscles.secondary.length > 0 ? ` · ${movement.muscles.secondary.map(nameOf).join(', ')}` : ''}
        </p>
      )}
    </section>
  );
};

const wanted = values.only?.split(',');
const entries = [...builtInCatalogue().entries.values()]
  .map((entry, index) => ({ entry, number: index + 1 }))
  .filter(({ entry }) => Object.keys(posesFor(entry.movement)).length > 0)
  .filter(({ entry }) => wanted === undefined || wanted.includes(entry.movement.id));

const css = (path: string): string => readFileSync(here(path), 'utf8').replace(/@font-face\s*{[^}]*}/, '');
const page = `<!doctype html>
<html lang="en" data-theme="${values.dark ? 'dark' : 'light'}">
<meta charset="utf-8">
<title>Vertebreak: all movements</title>
<style>
${css('../../renderer/ui/tokens.css')}
${css('../../renderer/figure/figure.css')}
body { margin: 24px; inline-size: max-content; background: var(--paper); color: var(--ink); font: var(--text); }
main { display: flex; flex-wrap: wrap; gap: 24px; inline-size: ${values.width}px; }
.row { border-block-end: 1px solid var(--rule); padding-block-end: 12px; }
.row h2 { margin: 0; font: var(--name); }
.row p { margin: 0; color: var(--pencil); font: var(--label); }
</style>
<main>${entries.map((each) => markup(<Row {...each} />)).join('\n')}</main>
</html>
`;

const folder = here('../../dist/poster');
mkdirSync(folder, { recursive: true });
const html = `${folder}/${values.out}.html`;
writeFileSync(html, page);

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const tab = await browser.newPage({ deviceScaleFactor: Number(values.scale) });
  await tab.goto(pathToFileURL(html).href);
  await tab.locator('body').screenshot({ path: `${folder}/${values.out}.png` });
} finally {
  await browser.close();
}
console.log(html);
console.log(html.replace(/html$/, 'png'));

import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium as playwright } from 'playwright';
import * as v from 'valibot';
import { Drawing } from '../../renderer/figure/figure.tsx';
import { fitted, keyPoses } from '../../renderer/figure/fit.ts';
import { stillsOf } from '../../renderer/figure/stills.ts';
import { builtInCatalogue, type CatalogueEntry } from '../../shared/catalogue/catalogue.ts';
import { looksDifferent, takenAs } from '../../shared/catalogue/efforts.ts';
import type { Movement } from '../../shared/catalogue/schema.ts';
import { figureAt, type Picture, type Poses } from '../../shared/figure/motion.ts';
import { posesFor } from '../../shared/figure/poses/index.ts';
import muscleWords from '../../shared/i18n/en/muscles.json' with { type: 'json' };
import { EFFORTS } from '../../shared/model/effort.ts';
import type { Muscle } from '../../shared/model/movement-codes.ts';
import { chromium } from '../chromium.ts';
import { language } from '../language.ts';
import { markup } from './markup.ts';

const { values } = parseArgs({
  options: {
    blind: { type: 'boolean', default: false },
    dark: { type: 'boolean', default: false },
    effort: { type: 'string', default: 'standard' },
    frames: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string' },
    out: { type: 'string', default: 'poster' },
    scale: { type: 'string', default: '1' },
    width: { type: 'string', default: '1512' },
  },
});
const effort = v.parse(v.picklist(EFFORTS), values.effort);
/** How long a way into a pose takes on a sheet of frames. */
const WAY_MS = 2_000;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A card's pictures in px; they share its width. */
const CARD = { width: values.frames === undefined ? 480 : 190 * Number(values.frames), height: 190, air: 12 };

const nameOf = (muscle: Muscle): string => muscleWords[muscle].name;

type Numbered = { readonly entry: CatalogueEntry; readonly number: number };

/** A movement on the poster: its key poses from left to right, its name and its muscles; or a number alone. */
const Card = ({ entry: { movement: asWritten, text }, number }: Numbered) => {
  const movement = takenAs(asWritten, effort);
  const poses = posesFor(movement);
  const stills = values.frames === undefined ? stillsOf(movement, poses, 'none') : framesOf(movement, poses);
  const width = CARD.width / stills.length;
  const fit = fitted(keyPoses(movement, poses), { ...CARD, width });
  const hatch = `hatch-${movement.id}`;
  const secondary = movement.muscles.secondary.map(nameOf);
  const label = values.blind ? `${number}` : text.poses.join(' ');
  return (
    <section>
      <svg class="figure-drawing" role="img" aria-label={label} viewBox={`0 0 ${CARD.width} ${CARD.height}`}>
        {stills.map((picture, index) => (
          <g key={index} transform={`translate(${index * width} 0)`}>
            <Drawing
              movement={movement}
              picture={picture}
              fit={fit}
              size="card"
              width={width}
              height={CARD.height}
              hatch={`${hatch}-${index}`}
              still={values.frames === undefined}
            />
          </g>
        ))}
      </svg>
      <h2>{values.blind ? number : text.name}</h2>
      {values.blind ? null : (
        <p>
          <b>{movement.muscles.primary.map(nameOf).join(', ')}</b>
          {secondary.length > 0 ? `, with ${secondary.join(', ').toLowerCase()}` : ''}
        </p>
      )}
    </section>
  );
};

/** Pictures of one repetition, evenly apart, as one sees them while it moves; a hold lasts no longer than its way. */
const framesOf = (movement: Movement, poses: Poses): readonly Picture[] => {
  const count = Number(values.frames);
  const side = movement.dose.sides === 'none' ? 'none' : 'first';
  const [only, ...more] = movement.phases;
  const roundMs = (poses[only?.pose ?? '']?.cycle?.seconds ?? 1) * 1000;
  const ways = movement.phases.filter(({ pose }, index) => pose !== movement.phases.at(index - 1)?.pose);
  return Array.from({ length: count }, (_, index) => {
    const share = (index / count) * (more.length === 0 ? 1 : ways.length);
    const way = ways[Math.floor(share)];
    const phase = more.length === 0 || way === undefined ? 0 : movement.phases.indexOf(way);
    const phaseMs = more.length === 0 ? roundMs : WAY_MS;
    return figureAt(movement, poses, { phase, elapsedMs: (share % 1) * phaseMs, phaseMs, side });
  }).filter((picture) => picture !== undefined);
};

const wanted = values.only?.split(',');
/** In another order by every seed, so that eyes that know the list do not know the next. */
const shuffled = <T,>(all: readonly T[], seed: string | undefined): readonly T[] =>
  seed === undefined
    ? all
    : all
        .map((one, index) => ({ one, rank: createHash('sha256').update(`${seed} ${index}`).digest('hex') }))
        .sort((a, b) => a.rank.localeCompare(b.rank))
        .map(({ one }) => one);

const entries: readonly Numbered[] = shuffled(
  [...builtInCatalogue(language.texts.movements).entries.values()],
  values.seed,
)
  .map((entry, index) => ({ entry, number: index + 1 }))
  .filter(({ entry }) => wanted === undefined || wanted.includes(entry.movement.id))
  .filter(({ entry }) => effort === 'standard' || looksDifferent(entry.movement, effort));

// A page on its own: without the fonts that only a build finds.
const css = (path: string): string => readFileSync(here(path), 'utf8').replace(/@font-face\s*{[^}]*}/, '');
const page = `<!doctype html>
<html lang="en" data-theme="${values.dark ? 'dark' : 'light'}">
<meta charset="utf-8">
<title>Vertebreak: all movements</title>
<style>
${css('../../renderer/ui/tokens.css')}
${css('../../renderer/figure/figure.css')}
body { box-sizing: border-box; inline-size: ${Number(values.width) + 48}px; margin: 0; padding: 24px; background: var(--paper); color: var(--ink); font: var(--text); }
main { display: flex; flex-wrap: wrap; gap: 24px 36px; }
section { box-sizing: border-box; inline-size: ${CARD.width}px; padding-block-end: 12px; border-block-end: 1px solid var(--rule); }
section .figure-drawing { block-size: auto; }
h2, p { margin: 4px 0 0; }
h2 { font: var(--name); }
p { color: var(--pencil); font: var(--label); }
b { color: var(--ink); font-weight: 400; }
</style>
<main>
${entries.map((each) => markup(<Card {...each} />)).join('\n')}
</main>
</html>
`;

const folder = here('../../dist/poster');
mkdirSync(folder, { recursive: true });
const html = `${folder}/${values.out}.html`;
const png = `${folder}/${values.out}.png`;
writeFileSync(html, page);

const browser = await playwright.launch({ executablePath: chromium.path, args: [...chromium.args] });
try {
  const tab = await browser.newPage({ deviceScaleFactor: Number(values.scale) });
  await tab.goto(pathToFileURL(html).href);
  await tab.locator('body').screenshot({ path: png });
} finally {
  await browser.close();
}
if (values.blind) {
  // Which number is which, beside the picture and not in it.
  const key = entries.map(({ entry, number }) => `${number} ${entry.movement.id}`).join('\n');
  writeFileSync(`${folder}/${values.out}-key.txt`, `${key}\n`);
}
console.log(`${html}\n${png}`);

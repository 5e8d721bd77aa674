import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Drawing } from '../../renderer/figure/figure.tsx';
import { BOXES, fitted, keyPoses } from '../../renderer/figure/fit.ts';
import { Leader, labelOf } from '../../renderer/figure/leader.tsx';
import { builtInCatalogue } from '../../shared/catalogue/catalogue.ts';
import { figureAt } from '../../shared/figure/motion.ts';
import { posesFor } from '../../shared/figure/poses/index.ts';
import muscleWords from '../../shared/i18n/en/muscles.json' with { type: 'json' };
import { language } from '../language.ts';
import { animated, animation, type Course } from './animated.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: '.github' },
    movement: { type: 'string', default: 'bird-dog-desk' },
  },
});

/** A way into a pose, and what is held, in ms; a picture for each of so many pieces of a way. */
const WAY_MS = 2_200;
const HOLD_MS = 1_800;
const PIECES = 5;
const SIZE = { width: 420, height: 308 } as const;
const LEFT = (SIZE.width - BOXES.break.width) / 2;
const TOP = 16;

const entry = builtInCatalogue(language.texts.movements).entries.get(values.movement);
if (entry === undefined) throw new Error(`There is no movement ${values.movement}.`);
const { movement, text } = entry;
const poses = posesFor(movement);
const side = movement.dose.sides === 'none' ? 'none' : 'first';
const fit = fitted(keyPoses(movement, poses), BOXES.break);
const [muscle = 'glutes'] = movement.muscles.primary;
const label = labelOf({ movement, poses, fit, side, name: muscleWords[muscle].name });

/** What each phase is, from when: a way is drawn piece by piece, a hold is its first moment. */
const phases = movement.phases.map(({ pose }, phase) => ({
  phase,
  ms: pose === movement.phases.at(phase - 1)?.pose ? HOLD_MS : WAY_MS,
  isWay: pose !== movement.phases.at(phase - 1)?.pose,
}));
// After the last way one rests a moment before it begins anew.
const roundMs = phases.reduce((sum, { ms }) => sum + ms, 0) + HOLD_MS / 2;
const startsMs = phases.map((_, index) => phases.slice(0, index).reduce((sum, { ms }) => sum + ms, 0));
const moments = [
  ...phases.flatMap(({ phase, ms, isWay }, index) =>
    (isWay ? Array.from({ length: PIECES }, (_, piece) => piece / PIECES) : [0]).map((share) => ({
      atMs: (startsMs[index] ?? 0) + share * ms,
      phase,
      elapsedMs: isWay ? share * ms : ms,
      ms,
    })),
  ),
  { atMs: roundMs - HOLD_MS / 2, phase: phases.length - 1, elapsedMs: WAY_MS, ms: WAY_MS },
  { atMs: roundMs, phase: phases.length - 1, elapsedMs: WAY_MS, ms: WAY_MS },
];
const course: Course = { times: moments.map(({ atMs }) => atMs / roundMs), seconds: roundMs / 1000 };

const drawingAt = ({ phase, elapsedMs, ms }: (typeof moments)[number]) => {
  // The whole of the time is for the way.
  const picture = figureAt(movement, poses, { phase, elapsedMs, phaseMs: ms, side });
  if (picture === undefined) throw new Error(`${movement.id} cannot be drawn.`);
  return (
    <g transform={`translate(${LEFT} ${TOP})`}>
      <Drawing
        movement={movement}
        picture={picture}
        fit={fit}
        size="break"
        width={BOXES.break.width}
        height={BOXES.break.height}
        hatch="hatch"
        still={false}
      />
      {label ? <Leader movement={movement} picture={picture} fit={fit} label={label} /> : null}
    </g>
  );
};

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const css = (path: string): string => readFileSync(here(path), 'utf8');

/** The colours of the look as a picture on its own needs them: those of one theme. */
const coloursOf = (theme: 'light' | 'dark'): string =>
  [...css('../../renderer/ui/tokens.css').matchAll(/(--[a-z-]+): light-dark\((#[0-9a-f]+), (#[0-9a-f]+)\);/g)]
    .map(([, name, light, dark]) => `${name}:${theme === 'light' ? light : dark};`)
    .join('');

const X = 24;
const NAME_Y = TOP + BOXES.break.height + 36;

/** The words of the phase that it is, one at a time. */
const saying = (moves: boolean): string => {
  const starts = [...startsMs.map((ms) => ms / roundMs), 1];
  return text.phases
    .map((words, index) => {
      const shown = [
        ...phases.map((_, other) => (other === index ? '1' : '0')),
        index === phases.length - 1 ? '1' : '0',
      ];
      const change = moves ? animation('opacity', shown, { ...course, times: starts }, 'discrete') : '';
      const still = index === 0 ? 1 : 0;
      return `<text class="said" x="${X}" y="${NAME_Y + 28}" opacity="${still}">${words}${change}</text>`;
    })
    .join('');
};

const pictureOf = (theme: 'light' | 'dark', moves: boolean): string => {
  const [last] = moments.filter(({ phase }) => phase === 0).slice(-1);
  const reached = last && { ...last, elapsedMs: last.ms };
  const drawn = moves
    ? animated(moments.map(drawingAt), course)
    : animated([reached ? drawingAt(reached) : null], course);
  const style = `:root{${coloursOf(theme)}--label:13px/18px system-ui,sans-serif}${css('../../renderer/figure/figure.css')}
.paper{fill:var(--paper);stroke:var(--line)}.name{fill:var(--ink);font:26px "Source Serif 4",Georgia,serif}.said{fill:var(--ink);font:17px system-ui,sans-serif}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" role="img" aria-label="${text.poses[0]}"><style>${minified(style)}</style><rect class="paper" x=".5" y=".5" width="${SIZE.width - 1}" height="${SIZE.height - 1}" rx="14"/>${drawn}<text class="name" x="${X}" y="${NAME_Y}">${text.name}</text>${saying(moves)}</svg>\n`;
};

const minified = (style: string): string => style.replace(/\/\*.*?\*\//gs, '').replace(/\s+/g, ' ');

mkdirSync(values.folder, { recursive: true });
for (const theme of ['light', 'dark'] as const) {
  for (const moves of [true, false]) {
    const file = `${values.folder}/${moves ? 'moving' : 'still'}-${theme}.svg`;
    const picture = pictureOf(theme, moves);
    writeFileSync(file, picture);
    console.log(`${file} ${Math.round(picture.length / 1000)} KB`);
  }
}

import { readFileSync } from 'node:fs';
import process from 'node:process';
import { DAY_MS } from '../../shared/model/time.ts';
import { parseTrace, type TraceLine } from '../../shared/simulation/trace.ts';
import { language } from '../language.ts';
import { daysWithCalls } from './days.ts';
import { type Manners, mannersOf, VARIANTS } from './measure.ts';

// `npm run manners`: how the schedule behaves towards the person, with all its rules, without each of them, and beside a
// plain timer, over made-up days with calls or over the records of activity whose files are named.

const DAYS = 20;
const SEED = 7;

const files = process.argv.slice(2);
const records: readonly (readonly [string, readonly TraceLine[]])[] =
  files.length > 0
    ? files.map((file) => [file, parseTrace(readFileSync(file, 'utf8'))] as const)
    : [[`${DAYS} made-up days with calls, seed ${SEED}`, daysWithCalls(SEED, DAYS)]];

const columns: readonly (readonly [string, (manners: Manners) => string])[] = [
  ['shown', ({ shown }) => String(shown)],
  ['into running input', ({ intoInput }) => `${intoInput.toFixed(0)} %`],
  ['within 2 min of a return', ({ justBack }) => `${justBack.toFixed(0)} %`],
  ['into a call', ({ intoCalls }) => `${intoCalls.toFixed(0)} %`],
  ['longest sitting', ({ longestSittingMinutes }) => `${longestSittingMinutes.toFixed(0)} min`],
  ['prompts an hour', ({ promptsAnHour }) => promptsAnHour.toFixed(1)],
];

const dates = (trace: readonly TraceLine[]): readonly number[] => [
  ...new Set(trace.filter(({ state }) => state !== 'suspended').map(({ wallMs }) => Math.floor(wallMs / DAY_MS))),
];

let days = 0;
for (const [name, trace] of records) {
  days += dates(trace).length;
  console.log(`\n${name}\n`);
  console.log(`| | ${columns.map(([title]) => title).join(' | ')} |`);
  console.log(`| --- |${columns.map(() => ' ---: |').join('')}`);
  for (const variant of VARIANTS) {
    const manners = mannersOf(language, trace, variant);
    console.log(`| ${variant.name} | ${columns.map(([, cell]) => cell(manners)).join(' | ')} |`);
  }
}
console.log(`\n${days} days, ${VARIANTS.length - 2} rules compared`);

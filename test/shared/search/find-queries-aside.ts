import {
  bands,
  bum,
  core,
  half,
  lowerBack,
  roundedShoulders,
  satTooLong,
  shoulderBlades,
  stiffBack,
} from './find-equals.ts';
import { type FindQuery, type Painful, painRows, rows, type Table } from './find-query.ts';

const names: Table = {
  'dead bug': ['dead-bug'],
  'pelvic tilt': ['pelvic-tilts'],
  'doorway stretch': ['doorway-chest-stretch'],
  'squeeze scapular': ['scapular-squeeze'],
  'seated band row': ['chest-supported-rows-desk'],
  'knee and arm lift': ['dead-bug-desk'],
  'figure four': ['seated-figure-four'],
};

const muscles: Table = {
  'mid back': ['thoracic-extension', 'seated-spinal-twist', 'resistance-band-rows', 'scapular-squeeze'],
  bottom: bum,
  tummy: core,
  psoas: ['hip-flexor-stretch'],
  'between the shoulder blades': shoulderBlades,
  wrists: ['wrist-stretch'],
  'small of the back': ['side-plank', 'side-plank-desk'],
};

const everyday: Table = {
  'stiff lower back': [...lowerBack, ...stiffBack],
  'sitting too long': satTooLong,
  slouching: [...roundedShoulders, 'thoracic-extension'],
  'go for a walk': ['walking'],
  lifting: ['romanian-deadlift', 'romanian-deadlift-desk'],
  'tired from typing': ['wrist-stretch'],
};

const typos: Table = {
  sumperman: ['superman-hold'],
  'knes to chest': ['knees-to-chest'],
  'calv raises': ['calf-raises'],
  'dead gub': ['dead-bug'],
  'hip felxor': ['hip-flexor-stretch'],
  butocks: bum,
};

const asTyped: Table = {
  sca: ['scapular-squeeze'],
  pel: ['pelvic-tilts', 'pelvic-tilts-desk'],
  fig: ['seated-figure-four'],
  'wall a': ['wall-angels'],
  'childs p': ['childs-pose'],
};

const circumstances: Table = {
  'sitting neck stretch': ['upper-trapezius-stretch'],
  elastic: bands,
  'half a minute': half,
  quadruped: ['bird-dog', 'cat-cow'],
};

const combined: Table = {
  'standing chest stretch': ['doorway-chest-stretch'],
  'desk lower back': ['childs-pose-desk', 'bird-dog-desk', 'standing-back-extension', 'romanian-deadlift-desk'],
  'stiff back seated': ['seated-spinal-twist', 'cat-cow-desk', 'thoracic-extension'],
  'seated shoulder blades': ['scapular-squeeze', 'wall-angels-desk', 'chest-supported-rows-desk'],
  'legs standing': ['calf-raises', 'sit-to-stand', 'walking'],
};

const pain: Painful = {
  'spinal stenosis': { help: ['stenosis'], first: [] },
  'aching hips': { help: ['aching'], first: [] },
  'child’s pose bad back': { help: ['bad back'], first: ['childs-pose'] },
  siatica: { help: ['siatica'], first: [] },
};

/**
 * Set aside before the ranking was written, and looked at once, after it had been tuned on the open ones: 42 of 44 came
 * out right. The two misses stay as they are, so that the number says something: "small of the back" finds what is for
 * the long muscles of the back before what is for the flat ones beside them, and "tired from typing" finds nothing, since
 * one known word of two is just too little. The everyday words were written by the same hand as the queries, so that
 * other people's will come out a little worse.
 */
export const queriesSetAside: readonly FindQuery[] = [
  ...[names, muscles, everyday, typos, asTyped, circumstances, combined].flatMap(rows),
  ...painRows(pain),
];

/** So many of them came out right; the ranking may get better than that, not worse. */
export const RIGHT_OF_SET_ASIDE = 42;

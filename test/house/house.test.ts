import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { foldersInOrder } from './folders.ts';
import { type Rule, rules } from './rules.ts';
import { type Finding, readSources } from './source.ts';
import { sheetsOfPages } from './style-sheets.ts';
import { forbiddenWords, languagesImported, missingPapers, sentencesOutside, strangersAtTop } from './text-rules.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = readSources(root);
const readable = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ path, line, message }) => `${path}:${line} ${message}`);

test.each(Object.entries<Rule>(rules))('the house holds: %s', (_name, rule) => {
  expect(readable(rule(sources))).toEqual([]);
});

test('the house holds: no import goes up the floors of shared', () => {
  expect(readable(foldersInOrder(sources))).toEqual([]);
});

test('the house holds: a page names all its style sheets', () => {
  expect(readable(sheetsOfPages(sources))).toEqual([]);
});

test('the house holds: no words about machines, registries and how a line came about', () => {
  // The rules' own tests are full of them.
  expect(readable(forbiddenWords(sources.filter(({ path }) => !path.startsWith('test/house/'))))).toEqual([]);
});

test('the house holds: no file imports a language, but those that put it together', () => {
  expect(readable(languagesImported(sources))).toEqual([]);
});

test('the house holds: every sentence stands in a language', () => {
  expect(readable(sentencesOutside(sources))).toEqual([]);
});

test('the house holds: every paper that is named is there', () => {
  expect(readable(missingPapers(sources))).toEqual([]);
});

test('the house holds: only what is allowed stands at the top', () => {
  expect(strangersAtTop(readdirSync(root))).toEqual([]);
});

test('the rules look at every room', () => {
  for (const room of ['main/', 'renderer/', 'shared/', 'test/']) {
    expect(sources.some(({ path }) => path.startsWith(room) && path.endsWith('.ts'))).toBe(true);
  }
});

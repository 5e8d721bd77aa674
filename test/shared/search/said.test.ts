import { describe, expect, it, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import page from '../../../shared/i18n/en/help.json' with { type: 'json' };
import { createFinder } from '../../../shared/search/find.ts';
import { language } from '../../language.ts';
import { saidOfEmergencies } from './said-emergency.ts';
import { saidLater } from './said-later.ts';
import { saidOfOrdinary } from './said-ordinary.ts';
import { saidOfOthers } from './said-others.ts';

const finder = createFinder(language.texts, builtInCatalogue(language.texts.movements).entries);
const said: Readonly<Record<string, readonly string[]>> = { ...saidOfEmergencies, ...saidOfOthers };

describe('the page on help', () => {
  const [emergency, ...others] = page.tiers;

  it('has each of its lines said in at least eight ways', () => {
    expect(Object.keys(saidOfEmergencies)).toEqual(emergency?.items);
    expect(Object.keys(saidOfOthers)).toEqual(others.flatMap(({ items }) => items));
    for (const [line, ways] of Object.entries(said)) expect(new Set(ways).size, line).toBeGreaterThanOrEqual(8);
  });

  it.each(Object.entries(said))('is what is found, and no movement: %s', (_line, ways) => {
    const understood = [...ways, ...ways.map((way) => `${way}!`), ...ways.map((way) => `Please help: ${way}`)];
    for (const way of understood) {
      const { hits, help } = finder.find(way);
      expect(help.length, way).toBeGreaterThan(0);
      expect(hits, way).toEqual([]);
    }
  });

  it.each(Object.entries(saidOfEmergencies))('finds no movement by its name either: %s', (_line, ways) => {
    const named = ways.map((way) => `${way}, cat cow`).filter((query) => finder.find(query).hits.length > 0);
    expect(named).toEqual([]);
  });

  it.each(saidLater)('is what is found: %s', (way) => {
    const { hits, help } = finder.find(way);
    expect(help.length).toBeGreaterThan(0);
    expect(hits).toEqual([]);
  });
});

test.each(saidOfOrdinary)('%s: no pain, and a movement is found', (query) => {
  const { hits, help } = finder.find(query);
  expect(help).toEqual([]);
  expect(hits.length).toBeGreaterThan(0);
});

test.each(
  [
    ['can not', 'cannot', 'can’t', 'can nt', 'could not', 'am unable to', 'am not able to'].map(
      (no) => `I ${no} feel my foot`,
    ),
    ['weak', 'so weak', 'is weak', 'feels weak', 'has got so weak', 'feels really weak now'].map(
      (weak) => `my leg ${weak}`,
    ),
    ['pulled my', 'have pulled my', 'just pulled my lower', 'pulled a muscle in my'].map(
      (pulled) => `I ${pulled} back`,
    ),
    ['burns', 'is burning', 'always burns', 'just burns so much'].map((burns) => `my neck ${burns}`),
  ].flat(),
)('%s: what stands between the words changes nothing', (query) => {
  expect(finder.find(query)).toMatchObject({ hits: [], help: [expect.any(String)] });
});

describe('what the settings can leave movements out for', () => {
  test.each([
    'I am pregnant',
    'hip replacement',
    'spinal fusion',
    'after an operation',
    'osteoporosis',
    'third trimester',
  ])('%s: told beside help', (query) => {
    const { help, leaveOut } = finder.find(query);
    expect(leaveOut.length).toBeGreaterThan(0);
    expect(help).toEqual(expect.arrayContaining([...leaveOut]));
  });

  test.each(['my back hurts', 'leg feels weak', 'chest pain', 'stiff neck'])('%s: not told', (query) => {
    expect(finder.find(query).leaveOut).toEqual([]);
  });
});

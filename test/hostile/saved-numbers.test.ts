import { expect, test } from 'vitest';
import { menuEntries } from '../../shared/app/menu.ts';
import { createMemoryHost } from '../host/memory-host.ts';
import { atBreak, MINUTE, started } from '../host/started.ts';
import { language } from '../language.ts';

// A state in which one value is what no clock has told: it is set aside with a word on which, or the app goes on with it;
// it never fails, hangs, or shows what no person can read.

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

const leaves = (value: Json, path: Path = []): (readonly [Path, Json])[] => {
  if (value === null || typeof value !== 'object') return [[path, value]];
  const inner = Object.entries(value).flatMap(([key, one]) =>
    leaves(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [[path, value], ...inner] : inner;
};

const withValue = (value: Json, [first, ...rest]: Path, wanted: string): string => {
  if (first === undefined) return wanted;
  const parts = Object.entries(value ?? {}).map(([key, one]) => {
    const text = key === String(first) ? withValue(one as Json, rest, wanted) : JSON.stringify(one);
    return Array.isArray(value) ? text : `${JSON.stringify(key)}:${text}`;
  });
  return Array.isArray(value) ? `[${parts.join()}]` : `{${parts.join()}}`;
};

/** As they stand in a file: what JSON has no word for comes as null, and what is too large as endless. */
const NUMBERS = ['1e308', '-1e308', '1e999', 'null', '-1', '1e15', '8.64e15', '0.5', '-86400001', '9467085600000'];
const TEXTS = ['""', JSON.stringify('x'.repeat(65)), JSON.stringify('x'.repeat(100_000)), '"\\u0000"'];
const LISTS = [`[${'0,'.repeat(999_999)}0]`, `[${'"call",'.repeat(999_999)}"call"]`, '{}'];

const hostileOnes = (value: Json): readonly string[] => {
  if (typeof value === 'number' || value === null) return NUMBERS;
  if (typeof value === 'string') return TEXTS;
  return Array.isArray(value) ? LISTS : ['0', '"true"'];
};

const UNREADABLE = /\de[+-]?\d|NaN|Infinity|undefined|Invalid|\d{9}/;

test.each([
  ['sitting', () => started()],
  ['a break on show', () => atBreak()],
])('a state of %s with any one value out of bounds', async (_, begin) => {
  const before = begin();
  before.pass(5 * MINUTE);
  before.pass(1_000);
  if (before.screen.break === null) await before.app.carryOut({ do: 'pause', for: { until: 'passed', ms: 60_000 } });
  const text = before.files.get('data/state.json') ?? '';
  const saved = JSON.parse(text) as Json;
  const seen = { refused: 0, taken: 0 };

  for (const [path, value] of leaves(saved)) {
    for (const wanted of hostileOnes(value)) {
      const files = new Map(before.files).set('data/state.json', withValue(saved, path, wanted));
      const host = createMemoryHost({ files, clock: { ...before.clock } });
      host.app.start(null);
      host.pass(MINUTE);
      const { status, alerts, profiles } = await host.ask('home', 'homeView');
      const what = `${path.join('.')} = ${wanted.slice(0, 40)}`;
      expect(
        host.log.filter(({ event }) => event === 'failure'),
        what,
      ).toEqual([]);
      const aside = alerts.find((alert) => alert.code === 'file-set-aside');
      if (aside?.code === 'file-set-aside') {
        seen.refused += 1;
        expect(aside.reason.length, what).toBeLessThan(400);
      } else seen.taken += 1;
      const facts = { status, alerts, profiles, doubted: null, nowMs: host.clock.wallMs, zone: 'UTC', locale: 'en-GB' };
      expect(JSON.stringify(menuEntries(language, facts)), what).not.toMatch(UNREADABLE);
      await host.app.quit();
    }
  }
  expect(seen.refused).toBeGreaterThan(100);
  expect(seen.taken).toBeGreaterThan(20);
});

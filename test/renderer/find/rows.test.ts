import { describe, expect, it } from 'vitest';
import { listRows, type MovementRow } from '../../../renderer/find/rows.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { createFinder, type Filters } from '../../../shared/search/find.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { FindView } from '../../../shared/views/find.ts';
import { language, t } from '../../language.ts';
import { findViewOf } from '../find-fakes.ts';

const catalogue = builtInCatalogue(language.texts.movements).entries;
const finder = createFinder(language.texts, catalogue);
const list = (words: string, filters: Filters = {}, changes: Partial<FindView> = {}) =>
  listRows(t, { view: findViewOf(changes), catalogue }, finder, { words, filters });
const movements = ({ rows }: ReturnType<typeof list>): readonly MovementRow[] =>
  rows.filter((row) => row.kind === 'movement');
const ids = (listed: ReturnType<typeof list>): readonly string[] =>
  movements(listed).map(({ entry }) => entry.movement.id);
const settings = defaultSettings.movements;

describe('what the list shows', () => {
  it.each(['', '   ', '\t\n'])('for %j: what fits now, with why, and what was done lately', (words) => {
    const listed = list(words);
    expect(listed.sections.map(({ name }) => name)).toEqual(['fits', 'used']);
    const [first] = movements(listed);
    expect(first?.reason).toBe(findViewOf().fits[0]?.whyText);
    expect(ids(listed).slice(-2)).toEqual(['chin-tuck', 'wall-angels']);
  });

  it('for words: what is found, with why and what of the name was met', () => {
    const [first] = movements(list('cat'));
    expect(first).toMatchObject({ marks: [[0, 3]], reason: null, taken: null });
  });

  it('for choices alone: all that meet them', () => {
    const chairs = ids(list('', { places: ['chair'] }));
    expect(chairs.length).toBeGreaterThan(5);
    for (const id of chairs) expect(catalogue.get(id)?.movement.place).toBe('chair');
  });

  it('for words of pain: the way to help first, and what is called by name behind it', () => {
    expect(list('sciatica').rows).toEqual([{ kind: 'help', key: 'help' }]);
    const { rows } = list('sciatica cat cow');
    expect(rows[0]).toEqual({ kind: 'help', key: 'help' });
    expect(rows.length).toBeGreaterThan(1);
  });

  it('for what can be left out: the way to the settings, behind the one to help', () => {
    expect(list('I am pregnant').rows.map(({ kind }) => kind)).toEqual(['help', 'leave-out']);
    expect(
      list('cat cow after an operation')
        .rows.map(({ kind }) => kind)
        .slice(0, 3),
    ).toEqual([...['help', 'leave-out', 'movement']]);
  });

  it('names no row twice', () => {
    const used = findViewOf().fits.map(({ id }) => id);
    const keys = list('', {}, { used }).rows.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('what the person took out', () => {
  const out = { ...settings, excluded: ['chin-tuck'] };

  it('is found by its name, and says so', () => {
    const [row] = movements(list('chin tuck', {}, { settings: out }));
    expect(row).toMatchObject({ entry: { movement: { id: 'chin-tuck' } }, taken: { code: 'excluded' } });
  });

  it('is not found by anything else, but counted', () => {
    expect(ids(list('neck'))).toContain('chin-tuck');
    const listed = list('neck', {}, { settings: out });
    expect(ids(listed)).not.toContain('chin-tuck');
    expect(listed.leftOut).toBe(1);
  });

  it('stands behind what was not', () => {
    expect(ids(list('cat'))[0]).toBe('cat-cow');
    const listed = list('cat', {}, { settings: { ...settings, excluded: ['cat-cow'] } });
    expect(ids(listed)).toEqual(['cat-cow-desk', 'cat-cow']);
  });

  it('is also what is like one that hurts, and what is to be spared', () => {
    const like = movements(list('cat', {}, { settings: { ...settings, hurting: ['cat-cow'] } }));
    expect(like.map(({ taken }) => taken?.code)).toEqual(['hurting', 'alike']);
    const spared = movements(list('wrist stretch', {}, { settings: { ...settings, avoid: ['tingling'] } }));
    expect(spared.find(({ entry }) => entry.movement.id === 'wrist-stretch')?.taken).toEqual({
      code: 'avoid',
      what: ['tingling'],
    });
  });

  it('is not what merely lies beyond the room and the things one has', () => {
    expect(ids(list('bird dog'))[0]).toBe('bird-dog');
  });
});

it.each([
  ['10,000 characters', 'neck '.repeat(2_000)],
  ['one word of 10,000', 'n'.repeat(10_000)],
  ['emoji', '🙃🧘‍♀️🏽'],
  ['right to left', '‮צוואר رقبة'],
  ['a script', '<script>alert(1)</script>'],
  ['signs of a pattern', '.*(+?^$){2}()|[]\\'],
  ['a half of a letter', '\ud83e'],
  ['a name of every object', '__proto__ constructor toString'],
])('%s are harmless', (_, words) => {
  const listed = list(words);
  expect(listed.rows.length).toBe(listed.sections.reduce((sum, { rows }) => sum + rows.length, 0));
});

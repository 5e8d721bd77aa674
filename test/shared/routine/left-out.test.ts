import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { AVOID, EQUIPMENT, PLACES } from '../../../shared/model/movement-codes.ts';
import { allowed } from '../../../shared/routine/choose.ts';
import { isTakenOut, leftOutBy } from '../../../shared/routine/left-out.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { language } from '../../language.ts';

const catalogue = builtInCatalogue(language.texts.movements).entries;
const ids = [...catalogue.keys()];
const settings = defaultSettings.movements;

const reasonsFor = (id: string, changes: Partial<typeof settings>) => {
  const entry = catalogue.get(id);
  if (entry === undefined) throw new Error(`no movement ${id}`);
  return leftOutBy(entry.movement, { ...settings, ...changes }, catalogue);
};

describe('what keeps a movement out', () => {
  it('is nothing for one that breaks may bring', () => {
    expect(reasonsFor('chin-tuck', {})).toEqual([]);
  });

  it('is each thing that does, what weighs most first', () => {
    const codes = reasonsFor('superman-hold', {
      hurting: ['superman-hold'],
      excluded: ['superman-hold'],
      avoid: ['pregnancy', 'knee'],
    });
    expect(codes).toEqual([
      { code: 'hurting' },
      { code: 'excluded' },
      { code: 'avoid', what: ['pregnancy'] },
      { code: 'off' },
      { code: 'place' },
      { code: 'equipment', things: ['mat'] },
    ]);
    expect(codes.map(isTakenOut)).toEqual([true, true, true, false, false, false]);
    expect(isTakenOut({ code: 'alike', to: 'cat-cow' })).toBe(true);
  });

  it('names the one that hurts, where it is like that', () => {
    expect(reasonsFor('cat-cow-desk', { hurting: ['cat-cow'] })).toEqual([{ code: 'alike', to: 'cat-cow' }]);
    expect(reasonsFor('cat-cow-desk', { hurting: ['gone'] })).toEqual([]);
  });

  it('is something exactly where the choice leaves it out', () => {
    const some = <T>(of: readonly T[]) => fc.subarray([...of]);
    fc.assert(
      fc.property(
        fc.record({
          ...{ places: some(PLACES), equipment: some(EQUIPMENT), avoid: some(AVOID) },
          ...{ excluded: some(ids), hurting: fc.subarray(ids, { maxLength: 2 }), included: some(ids) },
        }),
        (lists) => {
          const made = { ...defaultSettings.movements, ...lists };
          const circumstances = {
            ...{ catalogue, records: [], settings: made, nowMs: 0, lengthMs: 120_000 },
            ...{ not: new Set<string>(), upFromChair: false },
          };
          for (const { movement } of catalogue.values()) {
            expect(leftOutBy(movement, made, catalogue).length === 0).toBe(allowed(movement, circumstances));
          }
        },
      ),
      { seed: 1, numRuns: 100 },
    );
  });
});

import type { CatalogueEntry } from '../../../shared/catalogue/catalogue.ts';
import type { Movement } from '../../../shared/catalogue/schema.ts';
import type { HistoryRecord, Moved } from '../../../shared/history/records.ts';

// Movements and breaks made up for the tests of choosing and coverage.

export const NOW = Date.UTC(2026, 2, 9, 12);
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** A mobility movement of the glutes, 20 s long, that anybody can do at the desk; and what differs from that. */
export const movement = (id: string, differs: Partial<Movement> = {}): Movement => ({
  id,
  kind: 'mobility',
  muscles: { primary: ['glutes'], secondary: [] },
  positions: ['standing'],
  place: 'desk',
  equipment: [],
  bends: [],
  loaded: false,
  phases: [{ pose: 'stand', seconds: { min: 5, max: 5 }, breath: 'steady' }],
  dose: { repetitions: { min: 4, max: 4 }, sets: { min: 1, max: 1 }, sides: 'none' },
  avoid: [],
  offByDefault: false,
  deskVariantOf: null,
  sources: [{ name: 'made up' }],
  reviewedBy: null,
  ...differs,
});

const text: CatalogueEntry['text'] = {
  ...{ name: 'Made up', summary: '', words: [], steps: ['One.', 'Two.'], phases: [''], poses: [''] },
  ...{ breath: '', mistake: '', easier: '', harder: '' },
};

export const catalogueOf = (...movements: readonly Movement[]): ReadonlyMap<string, CatalogueEntry> =>
  new Map(movements.map((each) => [each.id, { movement: each, text }]));

type Outcome = Extract<HistoryRecord, { readonly event: 'outcome' }>;
type Differs = Partial<Pick<Outcome, 'outcome' | 'ranMs'> & Moved>;

/** A micro-break with this movement, completed so long ago; and what differs from that. */
export const completed = (id: string, agoMs: number, differs: Differs = {}): Outcome => ({
  id: `${id}.outcome.${agoMs}`,
  wallMs: NOW - agoMs,
  event: 'outcome',
  break: 'micro',
  outcome: differs.outcome ?? 'completed',
  movement: id,
  ranMs: differs.ranMs ?? 60_000,
  lengthMs: 60_000,
  moved: [
    {
      movement: id,
      ms: differs.ms ?? differs.ranMs ?? 60_000,
      done: differs.done ?? 1,
      unfinished: differs.unfinished ?? null,
      seated: differs.seated ?? false,
    },
  ],
});

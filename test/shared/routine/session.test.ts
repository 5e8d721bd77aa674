import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { AVOID, EQUIPMENT, PLACES } from '../../../shared/model/movement-codes.ts';
import { FOCUSES, SESSION_MINUTES } from '../../../shared/model/session.ts';
import { allowed } from '../../../shared/routine/choose.ts';
import type { Circumstances } from '../../../shared/routine/circumstances.ts';
import { movedOf } from '../../../shared/routine/moved.ts';
import { holdsStill, isTooLittle, newSession, type Session, withOther } from '../../../shared/routine/session.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { seededRandom } from '../../../shared/simulation/random.ts';
import { language, t } from '../../language.ts';
import { HOUR, NOW } from '../catalogue/made-up.ts';

const MINUTE = 60_000;
const catalogue = builtInCatalogue(language.texts.movements).entries;
const everything = { ...defaultSettings.movements, places: [...PLACES], equipment: [...EQUIPMENT] };

const aboutOf = (
  movements: Partial<Settings['movements']> = {},
  records: readonly HistoryRecord[] = [],
): Circumstances => ({
  ...{ catalogue, records, nowMs: NOW, lengthMs: 0, not: new Set<string>(), upFromChair: false },
  settings: { ...defaultSettings.movements, ...movements },
});

type Asked = {
  readonly minutes?: number;
  readonly focus?: Session['focus'];
  readonly seed?: number;
  readonly walk?: boolean;
};

const made = (about: Circumstances, { minutes = 10, focus = null, seed = 1, walk = true }: Asked = {}) =>
  newSession({ lengthMs: minutes * MINUTE, focus, opensWithWalk: walk }, about, seededRandom(seed));

const sessionOf = (about: Circumstances, asked: Asked = {}): Session => {
  const session = made(about, asked);
  if (isTooLittle(session)) throw new Error(`too little: ${session.why}, ${session.fillsMs} ms`);
  return session;
};

const kindsOf = ({ choices }: Session) => choices.map(({ movement }) => movement.kind);
const idsOf = ({ choices }: Session) => choices.map(({ movement }) => movement.id);
const endOf = ({ routine }: Session): number => routine.plan.at(-1)?.untilMs ?? 0;

/** What a session leaves in the history that was done to its end. */
const doneBefore = ({ lengthMs, routine }: Session, hoursAgo: number): HistoryRecord => ({
  ...{ id: `s${hoursAgo}`, wallMs: NOW - hoursAgo * HOUR, event: 'outcome', break: 'long', outcome: 'completed' },
  ...{ movement: 'walking', ranMs: lengthMs, lengthMs },
  moved: movedOf({ ...routine, ranMs: lengthMs, movementOf: (id) => catalogue.get(id)?.movement }),
});

describe('a session', () => {
  /** Anybody’s settings, whatever they have ticked, taken out and done lately. */
  const anybody = fc.record({
    seed: fc.nat(),
    minutes: fc.integer({ min: SESSION_MINUTES[0], max: SESSION_MINUTES[1] }),
    focus: fc.constantFrom(null, ...FOCUSES),
    walk: fc.boolean(),
    places: fc.subarray([...PLACES]),
    equipment: fc.subarray([...EQUIPMENT]),
    avoid: fc.oneof(fc.subarray([...AVOID], { maxLength: 3 }), fc.subarray([...AVOID])),
    excluded: fc.oneof(fc.subarray([...catalogue.keys()], { maxLength: 3 }), fc.subarray([...catalogue.keys()])),
    hurting: fc.subarray([...catalogue.keys()], { maxLength: 1 }),
    before: fc.array(fc.nat({ max: 100 }), { maxLength: 3 }),
  });

  test('lasts what was asked for within 30 s, or says that there is too little', () => {
    const counted = { sessions: 0, tooLittle: 0 };
    fc.assert(
      fc.property(anybody, ({ seed, minutes, focus, walk, before, ...movements }) => {
        const records = before
          .toSorted((a, b) => b - a)
          .map((hoursAgo) => made(aboutOf({ ...movements }), { seed: hoursAgo, minutes: 10 }) satisfies object)
          .flatMap((session, index) => (isTooLittle(session) ? [] : [doneBefore(session, before.length - index)]));
        const about = aboutOf(movements, records);
        const session = made(about, { seed, minutes, focus, walk });
        if (isTooLittle(session)) {
          counted.tooLittle += 1;
          if (session.fillsMs === null) return;
          expect(session.fillsMs).toBeLessThan(minutes * MINUTE);
          expect(session.fillsMs).toBeGreaterThanOrEqual(SESSION_MINUTES[0] * MINUTE);
          return;
        }
        counted.sessions += 1;
        const { choices, routine, lengthMs } = session;
        expect(lengthMs).toBe(minutes * MINUTE);
        expect(endOf(session)).toBeLessThanOrEqual(lengthMs);
        expect(endOf(session)).toBeGreaterThanOrEqual(lengthMs - 30_000);
        // One after the other without gaps, and nothing twice.
        expect(routine.plan.map(({ fromMs }) => fromMs)).toEqual([
          0,
          ...routine.plan.slice(0, -1).map((one) => one.untilMs),
        ]);
        expect(new Set(idsOf(session)).size).toBe(choices.length);
        expect(routine.parts.every(({ plannedMs }) => plannedMs > 0)).toBe(true);
        for (const { movement } of choices) expect(allowed(movement, about), movement.id).toBe(true);
        expect(holdsStill(session, about)).toBe(true);
        const loaded = choices.flatMap(({ movement }) => (movement.loaded ? movement.muscles.primary : []));
        expect(new Set(loaded).size).toBe(loaded.length);
        // Strength comes behind what warms up and before what is calm.
        expect(kindsOf(session).join(' ')).toMatch(/^(walk )?(mobility )?(strength ?)*(mobility ?)*(stretch ?)*$/);
        if (focus !== null)
          expect(kindsOf(session).some((kind) => (kind === 'strength') === (focus === 'strength'))).toBe(true);
        if (focus === 'mobility') expect(kindsOf(session)).not.toContain('strength');
      }),
      { numRuns: 100 },
    );
    expect(counted.sessions).toBeGreaterThan(5);
    expect(counted.tooLittle).toBeGreaterThan(10);
  });

  test('opens with a walk where long breaks do, and with something gentle where they do not', () => {
    expect(idsOf(sessionOf(aboutOf()))[0]).toBe('walking');
    expect(kindsOf(sessionOf(aboutOf(), { walk: false }))[0]).toBe('mobility');
    expect(kindsOf(sessionOf(aboutOf({ excluded: ['walking'] })))[0]).toBe('mobility');
  });

  test('does strength in the sets of its sheet, with rests between them', () => {
    const { routine } = sessionOf(aboutOf(), { minutes: 15, focus: 'strength' });
    const at = routine.parts.findIndex(({ movementId }) => movementId === 'glute-bridge-desk');
    const parts = routine.plan.filter(({ movement }) => movement === at);
    expect(parts.filter(({ part }) => part === 'rest')).toHaveLength(1);
    expect(parts.at(-1)?.of).toBeGreaterThanOrEqual(16);
    expect(parts.at(-1)?.of).toBeLessThanOrEqual(24);
  });

  test('brings on another day what this one has brought', () => {
    const first = sessionOf(aboutOf(), { minutes: 10 });
    const second = sessionOf(aboutOf({}, [doneBefore(first, 20)]), { minutes: 10 });
    expect(idsOf(second).filter((id) => id !== 'walking' && idsOf(first).includes(id))).toEqual([]);
  });

  test('leaves a muscle in peace for two days after loaded work', () => {
    const first = sessionOf(aboutOf(everything), { minutes: 15, focus: 'strength' });
    const loaded = idsOf(first).filter((id) => catalogue.get(id)?.movement.loaded);
    expect(loaded.length).toBeGreaterThan(0);
    for (const seed of [1, 2, 3, 4, 5]) {
      const about = aboutOf(everything, [doneBefore(first, 47)]);
      expect(idsOf(sessionOf(about, { minutes: 15, focus: 'strength', seed }))).not.toEqual(
        expect.arrayContaining(loaded),
      );
      expect(holdsStill(first, about)).toBe(false);
    }
    expect(holdsStill(first, aboutOf(everything, [doneBefore(first, 49)]))).toBe(true);
  });

  test('has a movement once, on the floor or at the desk', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { choices } = sessionOf(aboutOf(everything), { minutes: 30, seed });
      const names = choices.map(({ movement }) => movement.deskVariantOf ?? movement.id);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test('says of too little whether the settings or the day have brought it about', () => {
    const few = aboutOf({ places: ['chair'], equipment: [], excluded: ['shoulder-rolls'] });
    expect(made(few, { minutes: 30, focus: 'mobility' })).toMatchObject({ why: 'settings' });
    expect(made(aboutOf({ excluded: [...catalogue.keys()] }))).toEqual({ why: 'settings', fillsMs: null });
    const all = [...catalogue.keys()].map((movement) => ({
      movement,
      ms: 60_000,
      done: 1,
      unfinished: null,
      seated: false,
    }));
    const day = [1, 2, 3].map((hours) => ({ ...doneBefore(sessionOf(aboutOf()), hours), moved: all }) as HistoryRecord);
    expect(made(aboutOf({}, day.toReversed()))).toMatchObject({ why: 'done-already' });
  });
});

describe('another movement in a session', () => {
  test('comes in the place of one of its sort, once, and leaves all others; the time stays filled', () => {
    const about = aboutOf();
    const first = sessionOf(about, { minutes: 10 });
    for (const at of first.choices.keys()) {
      let session: Session | null = first;
      const seen = new Set<string>();
      while (session !== null) {
        const ids: readonly string[] = idsOf(session);
        expect(seen.has(ids[at] ?? '')).toBe(false);
        seen.add(ids[at] ?? '');
        expect(ids.toSpliced(at, 1)).toEqual(idsOf(first).toSpliced(at, 1));
        expect(endOf(session)).toBeGreaterThanOrEqual(session.lengthMs - 30_000);
        expect(endOf(session)).toBeLessThanOrEqual(session.lengthMs);
        expect(holdsStill(session, about)).toBe(true);
        const strong = kindsOf(first)[at] === 'strength';
        expect(kindsOf(session)[at] === 'strength').toBe(strong);
        session = withOther(t, session, at, about);
      }
      expect(seen.size, `at ${at}`).toBeGreaterThan(1);
    }
  });

  test('is not to be had for a part that is not there', () => {
    expect(withOther(t, sessionOf(aboutOf()), 99, aboutOf())).toBeNull();
  });

  test('says of what follows only what is true of it', () => {
    const about = aboutOf();
    for (let seed = 0; seed < 20; seed += 1) {
      const first = sessionOf(about, { minutes: 15, seed });
      for (const session of [first, withOther(t, first, 2, about) ?? first]) {
        session.choices.forEach(({ why }, index) => {
          if (why.code !== 'pairs-with') return;
          const earlier = session.choices.slice(0, index).filter(({ movement }) => movement.kind !== 'walk');
          expect(why.first).toBe(earlier.at(-1)?.movement.muscles.primary[0]);
          expect(why.muscle).toBe(session.choices[index]?.movement.muscles.primary[0]);
        });
      }
    }
  });

  test('is asked for anew where the first is no longer allowed or has changed', () => {
    const session = sessionOf(aboutOf());
    const [, second = ''] = idsOf(session);
    expect(holdsStill(session, aboutOf())).toBe(true);
    expect(holdsStill(session, aboutOf({ excluded: [second] }))).toBe(false);
    const entry = catalogue.get(second);
    if (entry === undefined) throw new Error(`no ${second}`);
    const changed = new Map([...catalogue, [second, { ...entry, movement: { ...entry.movement } }]]);
    expect(holdsStill(session, { ...aboutOf(), catalogue: changed })).toBe(false);
  });
});

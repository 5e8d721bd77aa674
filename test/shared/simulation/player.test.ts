import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { type Line, lineOf } from '../../../shared/simulation/line.ts';
import { createPlayer, RESPONSES, type Response } from '../../../shared/simulation/player.ts';
import { seededRandom } from '../../../shared/simulation/random.ts';
import { simulate } from '../../../shared/simulation/simulate.ts';
import { unseenHost } from '../../../shared/simulation/unseen-host.ts';
import { language } from '../../language.ts';
import { madeUpDays } from '../../sim/made-up-day.ts';

const trace = madeUpDays(1, 3);
const common = { trace, zone: 'UTC', seed: 1 };
const world = { language, settings: defaultSettings };

const simulated = (respond: Response): readonly Line[] => {
  const lines: Line[] = [];
  simulate({ ...common, ...world, respond, tell: (line) => void lines.push(line) });
  return lines;
};

const play = (respond: Response) => {
  const lines: Line[] = [];
  const player = createPlayer({
    ...common,
    respond,
    host: unseenHost({
      ...world,
      log: (decision) => {
        const line = lineOf(decision);
        if (line !== null) lines.push(line);
      },
    }),
  });
  return { player, lines };
};

describe('a player', () => {
  it.each(RESPONSES)('tells the lines of simulate, in however many steps it goes, answering %s', (respond) => {
    const { player, lines } = play(respond);
    const random = seededRandom(7);
    player.start();
    while (player.wallMs() < player.endMs) {
      player.runUntil(Math.min(player.endMs, player.wallMs() + 1 + Math.floor(random() * 120_000)));
    }
    expect(lines.length).toBeGreaterThan(20);
    expect(lines).toEqual(simulated(respond));
  });

  it('leaves the past as it is', () => {
    const { player, lines } = play('complete');
    player.start();
    player.runUntil(player.endMs);
    const told = lines.length;
    player.runUntil(0);
    expect(player.wallMs()).toBe(player.endMs);
    expect(lines).toHaveLength(told);
  });

  it('lets somebody else answer the break that shows', () => {
    const { player, lines } = play('skip');
    player.start();
    while (player.app.engine.status().phase !== 'showing') player.runUntil(player.wallMs() + 1_000);
    player.leaveAnswer();
    player.runUntil(player.wallMs() + 60_000);
    expect(lines.filter(({ event }) => event === 'outcome')).toEqual([]);
    expect(player.app.engine.dispatch({ type: 'command', command: { type: 'snooze' } })).toBeNull();
    expect(lines.at(-1)).toMatchObject({ event: 'outcome', outcome: 'snoozed' });
  });

  it('needs a record', () => {
    expect(() =>
      createPlayer({ ...common, trace: [], respond: 'complete', host: unseenHost({ ...world, log: () => {} }) }),
    ).toThrow('no record');
  });
});

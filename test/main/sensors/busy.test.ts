import { describe, expect, it } from 'vitest';
import {
  ANSWERED_WITHIN_MS,
  ASKED_EVERY_MS,
  type AskedSource,
  createAsking,
  createBusyBoard,
  type Findings,
  no,
  yes,
} from '../../../main/sensors/busy.ts';
import type { Busy } from '../../../shared/model/busy-reason.ts';
import { fakeTimers } from './fakes.ts';

const listening = () => {
  const heard: (readonly Busy[])[] = [];
  return { heard, board: createBusyBoard((busy) => void heard.push(busy)) };
};

describe('what all sources know', () => {
  it('is put together, and said only when it is new', () => {
    const { heard, board } = listening();
    const [screen, camera] = [board.place(['full-screen']), board.place(['camera'])];
    screen({ 'full-screen': no });
    screen({ 'full-screen': yes() });
    camera({ camera: yes('Zoom') });
    camera({ camera: yes('Zoom') });
    screen({ 'full-screen': no });
    camera({});
    expect(heard).toEqual([
      [{ reason: 'full-screen', by: null }],
      [
        { reason: 'camera', by: 'Zoom' },
        { reason: 'full-screen', by: null },
      ],
      [{ reason: 'camera', by: 'Zoom' }],
      [],
    ]);
  });

  it('holds as long as one of several says so, by the name that one knows', () => {
    const { heard, board } = listening();
    const [one, other] = [board.place(['camera']), board.place(['camera'])];
    one({ camera: yes() });
    other({ camera: yes('Zoom') });
    one({ camera: 'unknown' });
    other({ camera: no });
    expect(heard.map((busy) => busy.map(({ by }) => by))).toEqual([[null], ['Zoom'], []]);
  });

  it('is unknown only where nobody knows; who has not been asked yet may', () => {
    const { board } = listening();
    const unknown = (): readonly string[] => board.unknown().filter((reason) => /camera|microphone/.test(reason));
    expect(unknown()).toEqual(['camera', 'microphone']);
    const [one, other] = [board.place(['camera', 'microphone']), board.place(['camera'])];
    expect(unknown()).toEqual([]);
    one({ camera: 'unknown', microphone: 'unknown' });
    expect(unknown()).toEqual(['microphone']);
    other({ camera: 'unknown' });
    expect(unknown()).toEqual(['camera', 'microphone']);
    other({ camera: no });
    expect(unknown()).toEqual(['microphone']);
  });
});

describe('asking', () => {
  const asking = (...answers: readonly (() => Promise<Findings>)[]) => {
    const { heard, board } = listening();
    const clock = { ms: 0 };
    const timers = fakeTimers();
    const sources = answers.map((ask): AskedSource => ({ reasons: ['camera'], ask }));
    const ask = createAsking({ board, sources, timers, monoMs: () => clock.ms });
    return { heard, board, clock, timers, ask };
  };

  it('tells what is found, and asks no source twice within a quarter of a minute', async () => {
    const answers: Findings[] = [{ camera: yes('Zoom') }, { camera: no }];
    const { heard, clock, ask } = asking(async () => answers.shift() ?? {});
    await ask();
    clock.ms = ASKED_EVERY_MS - 1;
    await ask();
    expect(heard).toEqual([[{ reason: 'camera', by: 'Zoom' }]]);
    clock.ms = ASKED_EVERY_MS;
    await ask();
    expect(heard).toEqual([[{ reason: 'camera', by: 'Zoom' }], []]);
  });

  it('takes a source that fails or never answers for one that does not know, and goes on', async () => {
    const { heard, board, timers, ask } = asking(
      () => Promise.reject(new Error('no such program')),
      () => new Promise(() => {}),
    );
    const answered = ask();
    await timers.go(ANSWERED_WITHIN_MS);
    await answered;
    expect(board.unknown()).toContain('camera');
    expect(heard).toEqual([]);
  });

  it('lets go of what a source can no longer tell', async () => {
    const answers: (() => Promise<Findings>)[] = [
      async () => ({ camera: yes('Zoom') }),
      () => Promise.reject(new Error('gone')),
    ];
    const { heard, clock, ask } = asking(() => (answers.shift() ?? (async () => ({})))());
    await ask();
    clock.ms = ASKED_EVERY_MS;
    await ask();
    expect(heard).toEqual([[{ reason: 'camera', by: 'Zoom' }], []]);
  });
});

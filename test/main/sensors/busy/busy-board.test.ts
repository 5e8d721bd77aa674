import { describe, expect, it } from 'vitest';
import {
  ANSWERED_WITHIN_MS,
  ASKED_EVERY_MS,
  type AskedSource,
  createAsking,
  createFollowing,
} from '../../../../main/sensors/busy/asking.ts';
import { createBusyBoard, type Findings, no, yes } from '../../../../main/sensors/busy/busy-board.ts';
import type { Busy } from '../../../../shared/model/busy-reason.ts';
import { fakeTimers } from '../../../fake-timers.ts';

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

describe('what would not tell when it ends', () => {
  it('is what one that is asked says, until it says something else', () => {
    const { board } = listening();
    const [told, asked] = [board.place(['presentation']), board.place(['presentation', 'microphone'], 'asked')];
    told({ presentation: yes() });
    asked({ presentation: no, microphone: 'unknown' });
    expect(board.asked()).toEqual([]);
    asked({ presentation: yes(), microphone: yes('Zoom') });
    expect(board.asked()).toEqual(['microphone', 'presentation']);
    asked({ presentation: no, microphone: yes('Zoom') });
    expect(board.asked()).toEqual(['microphone']);
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
    const { heard, board, clock, ask } = asking(async () => answers.shift() ?? {});
    await ask();
    clock.ms = ASKED_EVERY_MS - 1;
    await ask();
    expect(heard).toEqual([[{ reason: 'camera', by: 'Zoom' }]]);
    expect(board.asked()).toEqual(['camera']);
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

  /** Has each of these answer in turn, and gives for each whether the camera counts as in use then: 1, or 0. */
  const inTurn = async (...answers: readonly (() => Promise<Findings>)[]): Promise<readonly number[]> => {
    const left = [...answers];
    const { heard, clock, timers, ask } = asking(() => (left.shift() ?? fails)());
    const counts: number[] = [];
    for (const _ of answers) {
      const answered = ask();
      // Who answers at once has done so by then.
      await new Promise(setImmediate);
      await timers.go(ANSWERED_WITHIN_MS);
      await answered;
      clock.ms += ASKED_EVERY_MS;
      counts.push(heard.at(-1)?.length ?? 0);
    }
    return counts;
  };
  const inUse = async (): Promise<Findings> => ({ camera: yes('Zoom') });
  const free = async (): Promise<Findings> => ({ camera: no });
  const doubts = async (): Promise<Findings> => ({ camera: 'unknown' });
  const fails = (): Promise<Findings> => Promise.reject(new Error('gone'));
  const hangs = (): Promise<Findings> => new Promise(() => {});

  it.each([
    ['fails', fails],
    ['does not answer in time', hangs],
    ['does not know', doubts],
  ])('keeps what a source has found where it %s once, and lets go of it the second time', async (_, misses) => {
    expect(await inTurn(inUse, misses, inUse, misses, misses, misses, inUse)).toEqual([1, 1, 1, 1, 0, 0, 1]);
  });

  it('lets go at once of what a source says is over, and keeps nothing of it', async () => {
    expect(await inTurn(inUse, free, hangs, inUse, hangs, free, fails)).toEqual([1, 0, 0, 1, 1, 0, 0]);
  });
});

describe('following', () => {
  /** Timers that fire a millisecond early, and a source that takes a moment to answer. */
  const following = () => {
    const timers = fakeTimers();
    const askedAtMs: number[] = [];
    const answer = (): Promise<Findings> => {
      askedAtMs.push(timers.nowMs());
      return new Promise((resolve) => void timers.after(20, () => resolve({ camera: no })));
    };
    const early = { ...timers, after: (ms: number, callback: () => void) => timers.after(ms - 1, callback) };
    const { board } = listening();
    const sources: readonly AskedSource[] = [{ reasons: ['camera'], ask: answer }];
    const ask = createAsking({ board, sources, timers, monoMs: timers.nowMs });
    return { timers, askedAtMs, follow: createFollowing(early, ask) };
  };

  it('asks again and again, and misses no turn where its timer is early', async () => {
    const { timers, askedAtMs, follow } = following();
    follow(15_000);
    await timers.go(61_000);
    expect(askedAtMs).toEqual([14_999, 30_018, 45_037, 60_056]);
  });

  it('asks no more once it is to stop, or as often as it was told last, even in the middle of an answer', async () => {
    const { timers, askedAtMs, follow } = following();
    follow(15_000);
    await timers.go(15_000);
    follow(60_000);
    await timers.go(75_000);
    expect(askedAtMs).toEqual([14_999, 74_999]);
    follow(null);
    await timers.go(600_000);
    expect(askedAtMs).toHaveLength(2);
    expect(timers.waiting()).toEqual([]);
  });
});

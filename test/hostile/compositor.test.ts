import { describe, expect, it, onTestFinished } from 'vitest';
import { compositorIdle } from '../../main/sensors/idle.ts';
import { askCompositor } from '../../main/sensors/wayland/idle.ts';
import { fakeTimers } from '../fake-timers.ts';
import { type Compositor, KDE, offer, said, startCompositor } from '../main/sensors/compositor.ts';
import { until } from '../until.ts';

/** The app's idle time where a compositor is all that there is to ask, and what it tells of it. */
const open = async () => {
  const compositor = await startCompositor(KDE);
  onTestFinished(compositor.end);
  const timers = fakeTimers();
  const told: (string | null)[] = [];
  const idle = compositorIdle(
    null,
    askCompositor(compositor.env, timers, timers.nowMs),
    timers.nowMs,
    (reason) => void told.push(reason),
  );
  const ask = async (): Promise<number | null> => {
    await idle.refresh();
    return idle.idleMs();
  };
  return { ...compositor, timers, told, ask };
};

const bytes = (...values: readonly number[]): Buffer => Buffer.from(new Uint32Array(values).buffer);
const header = (object: number, opcode: number, size: number): Buffer => bytes(object, ((size << 16) | opcode) >>> 0);
const many = (count: number, what: (n: number) => Buffer): Buffer =>
  Buffer.concat(Array.from({ length: count }, (_, n) => what(n)));

/** Every way of failing in the middle of a day, and what is told of it. */
const failings: readonly (readonly [what: string, does: (compositor: Compositor) => void, told: RegExp])[] = [
  ['hangs up', ({ hangUp }) => hangUp(), /hung up|EPIPE|ECONNRESET/],
  [
    'hangs up in the middle of a message',
    ({ say, hangUp }) => {
      say(said(5, 0).subarray(0, 6));
      setImmediate(hangUp);
    },
    /hung up|EPIPE|ECONNRESET/,
  ],
  ['refuses what was asked', ({ refuse }) => refuse('invalid method 3'), /^the compositor refused: invalid method 3$/],
  ['refuses without a word', ({ say }) => say(said(1, 0, bytes(1, 0, 1, 0))), /^the compositor refused: $/],
  [
    'refuses at length',
    ({ say }) => say(said(1, 0, bytes(1, 0, 2_001), Buffer.alloc(2_004, 'x'))),
    /^the compositor refused: x{200}$/,
  ],
  ['refuses with half an error', ({ say }) => say(said(1, 0, bytes(1))), /another language/],
  ['speaks HTTP', ({ say }) => say(Buffer.from('HTTP/1.1 400 Bad Request\r\n\r\n')), /another language/],
  ['says nothing but zeros', ({ say }) => say(Buffer.alloc(64)), /another language: a message of 0 bytes/],
  ['says nothing but ones', ({ say }) => say(Buffer.alloc(64, 0xff)), /another language: a message of 65535 bytes/],
  ['announces more than it may', ({ say }) => say(header(2, 0, 4_100)), /another language: a message of 4100 bytes/],
  ['offers something without a name', ({ say }) => say(said(2, 0, bytes(9))), /another language/],
  [
    'offers something whose name never ends',
    ({ say }) => say(said(2, 0, bytes(9, 0xffff_fff0))),
    /another language: a text of 4294967280 bytes/,
  ],
  [
    'offers a thousand things and more',
    ({ say }) => say(many(1_001, (n) => offer(100 + n, 'x', 1))),
    /offers 1001 things/,
  ],
  ['has seats without end', ({ say }) => say(many(20, (n) => offer(100 + n, 'wl_seat', 1))), /has 17 seats/],
  ['never stops talking', ({ say }) => say(many(10_001, () => said(77, 0))), /never stops talking/],
];

describe('a compositor that fails in the middle of a day', () => {
  it.each(failings.flatMap((failing) => [0, 50].map((turns) => [...failing, turns] as const)))(
    'and %s: the idle time is unknown, and known again after it',
    async (_, does, reason, turns) => {
      const compositor = await open();
      const { ask, told, timers, connections, connected } = compositor;
      expect(await ask()).toBe(0);
      does(compositor);
      for (let turn = 0; turn < turns; turn += 1) await new Promise(setImmediate);
      await until(async () => expect(await ask()).toBeNull());
      expect(told[0]).toBeNull();
      expect(told[1]).toMatch(reason);
      expect(timers.waiting()).toEqual([]);
      await until(() => expect(connected()).toBe(0));

      await timers.go(5_000);
      expect(await ask()).toBe(0);
      expect(told.at(-1)).toBeNull();
      expect(connections()).toBe(2);
    },
  );

  it('and says what nobody asked for: it goes on', async () => {
    const { ask, say, timers, idled, connections } = await open();
    await ask();
    await timers.go(10_000);
    idled();
    // Objects that are not there, words that are not known, a seat's own news, what is not offered taken back.
    say(Buffer.concat([said(99, 0), said(1, 9), said(2, 1, bytes(4_711)), said(5, 0, bytes(3)), said(6, 7)]));
    expect(await ask()).toBe(10_000);
    expect(connections()).toBe(1);
  });

  it('and talks much, but between questions no more than hands can: it goes on', async () => {
    const { ask, say, connections } = await open();
    for (let times = 0; times < 5; times += 1) {
      expect(await ask()).toBe(0);
      say(many(5_000, () => said(77, 0)));
    }
    expect(connections()).toBe(1);
  });

  it('and hangs up after each answer: it is asked ever more rarely', async () => {
    const { ask, hangUp, timers, connections } = await open();
    const found: number[] = [];
    for (let seconds = 0; seconds <= 75; seconds += 5) {
      if ((await ask()) !== null) found.push(seconds);
      hangUp();
      await until(async () => expect(await ask()).toBeNull());
      await timers.go(5_000);
    }
    expect(found).toEqual([0, 5, 15, 35, 75]);
    expect(connections()).toBe(5);
  });

  it('and answers nothing any more: it is unknown after two seconds, then at once, until the answer comes', async () => {
    const { ask, hang, timers, told, connections } = await open();
    await ask();
    hang(true);
    const answer = ask();
    await until(() => expect(timers.waiting()).toEqual([2_000]));
    await timers.go(2_000);
    expect(await answer).toBeNull();
    expect(told).toEqual([null, 'the compositor does not answer']);

    await timers.go(3_600_000);
    expect(await ask()).toBeNull();
    expect(timers.waiting()).toEqual([]);
    hang(false);
    await until(async () => expect(await ask()).not.toBeNull());
    expect(told.at(-1)).toBeNull();
    expect(connections()).toBe(1);
  });

  it('and answers late, as while all starts: it is known as soon as that comes, with no other question', async () => {
    const { ask, hang, timers, told, connected } = await open();
    hang(true);
    const answer = ask();
    await until(() => expect(connected()).toBe(1));
    await timers.go(2_000);
    expect(await answer).toBeNull();
    expect(await ask()).toBeNull();
    hang(false);
    await until(() => expect(told.at(-1)).toBeNull());
    expect(timers.waiting()).toEqual([]);
  });

  it('and never answered, before it hangs up: it is asked anew', async () => {
    const { ask, hang, hangUp, timers, told, connected, connections } = await open();
    hang(true);
    const answer = ask();
    await until(() => expect(connected()).toBe(1));
    await timers.go(2_000);
    expect(await answer).toBeNull();
    hang(false);
    hangUp();
    await timers.go(5_000);
    await until(async () => expect(await ask()).not.toBeNull());
    expect(told).toContain('the compositor does not answer');
    expect(connections()).toBe(2);
  });

  it('and is gone for an hour: it is asked ever more rarely, and nothing is left behind', async () => {
    const { ask, stop, start, timers, told } = await open();
    await ask();
    await stop();
    for (let minute = 0; minute < 60; minute += 1) {
      await until(async () => expect(await ask()).toBeNull());
      await timers.go(60_000);
    }
    expect(timers.waiting()).toEqual([]);
    await start();
    await timers.go(600_000);
    expect(await ask()).toBe(0);
    expect(told.at(-1)).toBeNull();
  });
});

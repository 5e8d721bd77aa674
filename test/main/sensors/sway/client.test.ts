import { describe, expect, it } from 'vitest';
import { type Finding, no, yes } from '../../../../main/sensors/busy/busy-board.ts';
import { fullScreenIn } from '../../../../main/sensors/busy/listen-to-desktop.ts';
import { createSway, mayMatter } from '../../../../main/sensors/sway/client.ts';
import { inUseInTree } from '../../../../main/sensors/sway/tree.ts';
import { fakeTimers } from '../../../fake-timers.ts';
import { until } from '../../../until.ts';
import {
  GET_TREE,
  RUN_COMMAND,
  SUBSCRIBE,
  type SwayWindow,
  startSway,
  swayMessage,
  swayTree,
  WINDOW_EVENT,
  WORK_AREA,
  WORKSPACE_EVENT,
} from './server.ts';

const OWN = 7;
const FILM: SwayWindow = { pid: 8, full: true };
const EDITOR: SwayWindow = { pid: 9 };

const fills = (shown: readonly SwayWindow[], elsewhere?: readonly SwayWindow[]): boolean =>
  inUseInTree(JSON.stringify(swayTree(shown, elsewhere)), OWN).fills;

describe('a tree of sway', () => {
  it('says whether a window fills the display in use', () => {
    expect(fills([])).toBe(false);
    expect(fills([EDITOR])).toBe(false);
    expect(fills([EDITOR, FILM])).toBe(true);
    expect(fills([EDITOR, { ...FILM, floats: true }])).toBe(true);
  });

  it('counts no window that fills another display or a workspace that is not shown', () => {
    expect(fills([EDITOR], [FILM])).toBe(false);
  });

  it('counts no window of this program, and what it lies above still', () => {
    expect(fills([{ pid: OWN, full: true }])).toBe(false);
    expect(fills([FILM, { pid: OWN, floats: true }])).toBe(true);
  });

  it('is none where it is something else', () => {
    for (const text of ['', '[]', '{}', '{"id":1,"nodes":7}', 'null']) expect(() => inUseInTree(text, OWN)).toThrow();
  });

  it('says which display is in use, and what its bars leave of it', () => {
    expect(inUseInTree(JSON.stringify(swayTree([EDITOR])), OWN).place).toEqual({
      bounds: { x: 0, y: 0, width: 1280, height: 800 },
      workArea: WORK_AREA,
    });
  });

  it('names no display where there is none', () => {
    const empty = { id: 1, rect: WORK_AREA, focus: [], nodes: [] };
    expect(inUseInTree(JSON.stringify(empty), OWN)).toEqual({ fills: false, place: null });
  });
});

const start = async (title = 'A break') => {
  const state: { shown: readonly SwayWindow[]; trees: number } = { shown: [EDITOR], trees: 0 };
  const subscribed: string[] = [];
  const commands: string[] = [];
  const server = await startSway((kind, body, client) => {
    if (kind === RUN_COMMAND) commands.push(body);
    if (kind === SUBSCRIBE) subscribed.push(body);
    if (kind === SUBSCRIBE) client.write(swayMessage(SUBSCRIBE, { success: true }));
    if (kind !== GET_TREE) return;
    state.trees += 1;
    client.write(swayMessage(GET_TREE, swayTree(state.shown)));
  });
  const timers = fakeTimers();
  const told: Finding[] = [];
  const sway = createSway(server.path, { pid: OWN, title }, timers);
  sway.watch((inUse) => void told.push(fullScreenIn(inUse)));
  const tells = async (finding: Finding, times: number): Promise<void> => {
    await until(() => expect(told).toHaveLength(times));
    expect(told.at(-1)).toEqual(finding);
    await timers.go(1_000);
  };
  return { state, sway, subscribed, commands, server, timers, told, tells };
};

describe('full screen on sway', () => {
  it('is told at once, and as windows fill the display and let it go', async () => {
    const { state, subscribed, server, tells } = await start();
    await tells(no, 1);
    expect(subscribed).toEqual(['["window","workspace"]']);
    state.shown = [EDITOR, FILM];
    server.say(swayMessage(WINDOW_EVENT, { change: 'fullscreen_mode', container: {} }));
    await tells(yes(), 2);
    state.shown = [EDITOR];
    server.say(swayMessage(WORKSPACE_EVENT, { change: 'focus' }));
    await tells(no, 3);
  });

  it.each([
    [true, WINDOW_EVENT, '{"change":"focus"}'],
    [true, WINDOW_EVENT, '{"change":"fullscreen_mode"}'],
    [true, WORKSPACE_EVENT, '{"change":"focus"}'],
    [false, WINDOW_EVENT, '{"change":"title"}'],
    [false, GET_TREE, '{"change":"focus"}'],
    [false, WINDOW_EVENT, '{'],
  ])('is asked for: %j, after the event %i of %s', (matters, kind, body) => {
    expect(mayMatter(kind, body)).toBe(matters);
  });

  it('is put together from any pieces', async () => {
    const { state, server, tells } = await start();
    await tells(no, 1);
    state.shown = [FILM];
    const bytes = swayMessage(WINDOW_EVENT, { change: 'focus', container: { name: 'Größe' } });
    for (const byte of bytes) server.say(Buffer.from([byte]));
    await tells(yes(), 2);
  });

  it('is unknown once sway hangs up, and known again when it is back', async () => {
    const { state, server, timers, tells } = await start();
    await tells(no, 1);
    state.shown = [FILM];
    for (const client of server.clients) client.destroy();
    await tells('unknown', 2);
    await timers.go(15_000);
    await tells(yes(), 3);
  });
});

describe('a break on sway', () => {
  const RULE = /^no_focus (\[class="\^Vertebreak\$" window_type="\^toolbar\$"\]); for_window \1 floating enable/;

  it('never gets the keyboard as it comes, also after sway has read its settings anew or come back', async () => {
    const { server, commands, timers, tells } = await start();
    await tells(no, 1);
    expect(commands).toEqual([expect.stringMatching(RULE)]);
    server.say(swayMessage(WORKSPACE_EVENT, { change: 'reload' }));
    await until(() => expect(commands).toHaveLength(2));
    for (const client of server.clients) client.destroy();
    await tells('unknown', 2);
    await timers.go(15_000);
    await until(() => expect(commands).toHaveLength(3));
    expect(new Set(commands).size).toBe(1);
  });

  it.each([
    ['A break', 'A break'],
    ['Une pause, déjà ?', 'Une pause. déjà .'],
    ['"]; exec rm', '... exec rm'],
  ])('is known by its title where there is no X: %s', async (title, pattern) => {
    const { commands, tells } = await start(title);
    await tells(no, 1);
    const which = `[pid=${OWN} title="^${pattern}$"]`;
    expect(commands[0]).toContain(`; no_focus ${which}; for_window ${which} floating enable, sticky enable`);
  });

  it('is put where it belongs, and nowhere while sway does not listen', async () => {
    const { sway, server, commands, tells } = await start();
    await tells(no, 1);
    sway.put?.(4_194_308, { x: 847.6, y: 42, width: 420, height: 560 });
    await until(() => expect(commands.at(-1)).toBe('[id=4194308] move absolute position 848 42'));
    for (const client of server.clients) client.destroy();
    await tells('unknown', 2);
    sway.put?.(4_194_308, { x: 0, y: 0, width: 420, height: 560 });
    expect(commands).toHaveLength(2);
  });
});

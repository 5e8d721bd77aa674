import { describe, expect, it } from 'vitest';
import { watchFullScreen } from '../../../../main/sensors/busy/full-screen.ts';
import { until } from '../../../until.ts';
import { type Desktop, privateDesktop } from '../x-server.ts';

const OURS = 100;
const THEIRS = 200;
const EVERY_DESKTOP = 0xffffffff;

/** What is told, without what was told already. */
const watching = async (desktop: Desktop): Promise<() => readonly boolean[]> => {
  const told: boolean[] = [];
  await watchFullScreen(desktop.display, OURS, (fills) => {
    if (told.at(-1) !== fills) told.push(fills);
  });
  return () => told;
};

describe('a program that fills the screen', () => {
  it('is seen from the start', async () => {
    const desktop = await privateDesktop();
    await desktop.activate(await desktop.open(THEIRS, 'FULLSCREEN'));
    expect((await watching(desktop))()).toEqual([true]);
  });

  it('is none where no window is in use, nor one that is merely large or above', async () => {
    const desktop = await privateDesktop();
    const told = await watching(desktop);
    await desktop.activate(await desktop.open(THEIRS, 'MAXIMIZED_VERT', 'MAXIMIZED_HORZ', 'ABOVE'));
    await desktop.activate(await desktop.open(THEIRS, 'FULLSCREEN'));
    await until(() => expect(told()).toEqual([false, true]));
  });

  it('comes and goes as its window says', async () => {
    const desktop = await privateDesktop();
    const film = await desktop.open(THEIRS);
    await desktop.activate(film);
    const told = await watching(desktop);
    await desktop.setStates(film, 'FULLSCREEN');
    await until(() => expect(told()).toEqual([false, true]));
    await desktop.setStates(film);
    await until(() => expect(told()).toEqual([false, true, false]));
  });

  it('comes and goes as another window is used', async () => {
    const desktop = await privateDesktop();
    const [film, letter] = [await desktop.open(THEIRS, 'FULLSCREEN'), await desktop.open(THEIRS)];
    const told = await watching(desktop);
    for (const [window, expected] of [
      [film, [false, true]],
      [letter, [false, true, false]],
      [film, [false, true, false, true]],
    ] as const) {
      await desktop.activate(window);
      await until(() => expect(told()).toEqual(expected));
    }
  });

  it.each([
    ['no window is in use for a while', async ({ activate }: Desktop) => activate(0)],
    [
      'one of ours is in use, and gone at once',
      async ({ open, close, activate }: Desktop) => {
        const ours = await open(OURS);
        await close(ours);
        await activate(ours);
      },
    ],
  ])('stays where %s, until another desktop is looked at', async (_, happens) => {
    const desktop = await privateDesktop();
    const film = await desktop.open(THEIRS, 'FULLSCREEN');
    await desktop.putOn(film, 1);
    await desktop.turnTo(1);
    await desktop.activate(film);
    const told = await watching(desktop);
    await happens(desktop);
    await desktop.turnTo(0);
    await until(() => expect(told()).toEqual([true, false]));
    await desktop.turnTo(1);
    await until(() => expect(told()).toEqual([true, false, true]));
    await desktop.turnTo(0);
    await until(() => expect(told()).toEqual([true, false, true, false]));
    await desktop.putOn(film, EVERY_DESKTOP);
    await until(() => expect(told()).toEqual([true, false, true, false, true]));
  });

  it('is still followed where the window before it changes in the same moment', async () => {
    const desktop = await privateDesktop();
    const [film, letter] = [await desktop.open(THEIRS, 'FULLSCREEN'), await desktop.open(THEIRS)];
    await desktop.activate(film);
    const told = await watching(desktop);
    await Promise.all([desktop.activate(letter), desktop.setStates(film, 'FULLSCREEN', 'HIDDEN')]);
    await until(() => expect(told()).toEqual([true, false]));
    await desktop.setStates(letter, 'FULLSCREEN');
    await until(() => expect(told()).toEqual([true, false, true]));
  });

  it('is all that is heard of besides the desktop: of a window that was in use before, nothing wakes us any more', async () => {
    const desktop = await privateDesktop();
    const [film, letter] = [await desktop.open(THEIRS), await desktop.open(THEIRS)];
    await desktop.activate(film);
    const told = await watching(desktop);
    await desktop.activate(letter);
    await desktop.setStates(letter, 'FULLSCREEN');
    await until(() => expect(told()).toEqual([false, true]));
    const heard: number[] = [];
    desktop.display.listen(({ window }) => void heard.push(window));
    await desktop.setStates(film, 'FULLSCREEN');
    await desktop.close(film);
    await desktop.setStates(letter);
    await until(() => expect(told()).toEqual([false, true, false]));
    expect(new Set(heard)).toEqual(new Set([letter]));
  });

  it('is still followed where the window before it is closed in the same moment', async () => {
    const desktop = await privateDesktop();
    const [letter, film] = [await desktop.open(THEIRS), await desktop.open(THEIRS)];
    await desktop.activate(letter);
    const told = await watching(desktop);
    await Promise.all([desktop.activate(film), desktop.close(letter)]);
    await desktop.setStates(film, 'FULLSCREEN');
    await until(() => expect(told()).toEqual([false, true]));
  });

  it('is heard of where the desktop itself was in use before', async () => {
    const desktop = await privateDesktop();
    const film = await desktop.open(THEIRS, 'FULLSCREEN');
    await desktop.activate(desktop.display.root);
    const told = await watching(desktop);
    await desktop.activate(film);
    await until(() => expect(told()).toEqual([false, true]));
    await desktop.activate(0);
    await desktop.turnTo(1);
    await desktop.putOn(film, 0);
    await until(() => expect(told()).toEqual([false, true, false]));
    await desktop.turnTo(0);
    await until(() => expect(told()).toEqual([false, true, false, true]));
  });

  it('is never a window of ours, and stays one behind it', async () => {
    const desktop = await privateDesktop();
    const [film, ours] = [await desktop.open(THEIRS, 'FULLSCREEN'), await desktop.open(OURS, 'FULLSCREEN')];
    await desktop.activate(ours);
    const told = await watching(desktop);
    await desktop.activate(film);
    await until(() => expect(told()).toEqual([true]));
    await desktop.activate(ours);
    // What comes after our window shows that nothing was told of it.
    await desktop.setStates(film, 'FULLSCREEN', 'HIDDEN');
    await until(() => expect(told()).toEqual([true, false]));
  });

  it('is none any more once it is closed, also behind a window of ours', async () => {
    const desktop = await privateDesktop();
    const [film, ours] = [await desktop.open(THEIRS, 'FULLSCREEN'), await desktop.open(OURS)];
    await desktop.activate(film);
    const told = await watching(desktop);
    await desktop.activate(ours);
    await desktop.close(film);
    await until(() => expect(told()).toEqual([true, false]));
  });

  it('bears that the window in use is gone before it can be asked', async () => {
    const desktop = await privateDesktop();
    const [gone, film] = [await desktop.open(THEIRS, 'FULLSCREEN'), await desktop.open(THEIRS, 'FULLSCREEN')];
    await desktop.close(gone);
    await desktop.activate(gone);
    const told = await watching(desktop);
    expect(told()).toEqual([false]);
    await desktop.activate(film);
    await until(() => expect(told()).toEqual([false, true]));
  });

  it('is not known any more once the display hangs up', async () => {
    const desktop = await privateDesktop();
    await desktop.activate(await desktop.open(THEIRS, 'FULLSCREEN'));
    const told = await watching(desktop);
    desktop.hangUp();
    await until(() => expect(told()).toEqual([true, false]));
  });
});

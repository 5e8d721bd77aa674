import { describe, expect, it } from 'vitest';
import { createInUse, type Pixel } from '../../../main/desktop/in-use.ts';
import type { Place } from '../../../shared/app/placement.ts';

const placeAt = (x: number): Place => {
  const box = { x, y: 0, width: 1280, height: 800 };
  return { bounds: box, workArea: box };
};
const LEFT = placeAt(0);
const RIGHT = placeAt(1280);

/** A desktop of so many displays that has to be asked, and answers when it is told to. */
const desktop = (displays: number) => {
  const answers: ((pixel: Pixel | null) => void)[] = [];
  const ask = (): Promise<Pixel | null> => new Promise((resolve) => answers.push(resolve));
  const at = ({ x }: Pixel): Place => (x < 1280 ? LEFT : RIGHT);
  const inUse = createInUse(
    () => ask,
    () => displays,
    at,
  );
  /** What is known once something may come; null as long as it may not. */
  const locate = () => {
    const told: { place: Place | null }[] = [];
    inUse.locate(() => told.push({ place: inUse.now() }));
    return () => told[0] ?? null;
  };
  const answer = async (pixel: Pixel | null): Promise<void> => {
    answers.shift()?.(pixel);
    await new Promise(setImmediate);
  };
  return { inUse, locate, answer, asked: () => answers.length };
};

describe('what comes where the person is', () => {
  it('comes at once with one display, which nobody is asked for', () => {
    const { locate, asked } = desktop(1);
    expect([locate()(), asked()]).toEqual([{ place: null }, 0]);
  });

  it('comes with two as soon as the desktop has answered, where that says', async () => {
    const { locate, answer } = desktop(2);
    const came = locate();
    expect(came()).toBeNull();
    await answer({ x: 1919, y: 399 });
    expect(came()).toEqual({ place: RIGHT });
  });

  it('is not where something came before, once the desktop knows nothing or a display is gone', async () => {
    const { inUse, locate, answer } = desktop(2);
    locate();
    await answer({ x: 1919, y: 399 });
    expect(inUse.now()).toBe(RIGHT);
    const came = locate();
    expect(inUse.now()).toBeNull();
    await answer(null);
    expect(came()).toEqual({ place: null });
  });

  it('comes at once where the compositor tells, and that stays', () => {
    const inUse = createInUse(
      () => null,
      () => 2,
      () => LEFT,
    );
    inUse.set(RIGHT);
    const came: (Place | null)[] = [];
    inUse.locate(() => came.push(inUse.now()));
    expect(came).toEqual([RIGHT]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { CUES, type Cue, createPlayer, lengthOf, sound } from '../../../renderer/audio/sound.ts';

const RATE = 48_000;

/** The samples of a cue, with a tenth of a second behind it. */
const rendered = async (cue: Cue, loudness: number): Promise<Float32Array> => {
  const context = new OfflineAudioContext(1, Math.ceil((lengthOf(cue) + 0.1) * RATE), RATE);
  sound(context, context.destination, cue, loudness, 0);
  return (await context.startRendering()).getChannelData(0);
};
const peak = (samples: Float32Array): number => samples.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
/** The largest step from one sample to the next: a click is a large one. */
const steepest = (samples: Float32Array): number =>
  samples.reduce((most, one, index) => Math.max(most, Math.abs(one - (samples[index - 1] ?? 0))), 0);

describe.each(CUES)('the cue for %s', (cue) => {
  it('is heard, modestly, and never clips', async () => {
    const most = peak(await rendered(cue, 1));
    expect(most).toBeGreaterThan(0.08);
    expect(most).toBeLessThan(0.4);
  });

  it('begins and ends without a click, in silence', async () => {
    const samples = await rendered(cue, 1);
    expect(samples[0]).toBe(0);
    expect(peak(samples.slice(0, 48))).toBeLessThan(0.02);
    expect(peak(samples.slice(-0.09 * RATE))).toBe(0);
    // The steepest of its own tones is 2π · 1047 Hz / 48 kHz of its peak.
    expect(steepest(samples)).toBeLessThan(0.14 * peak(samples));
  });

  it('is softer at less, and nothing at none', async () => {
    expect(peak(await rendered(cue, 0.4))).toBeLessThan(peak(await rendered(cue, 1)) / 3);
    expect(peak(await rendered(cue, 0))).toBe(0);
    expect(peak(await rendered(cue, 7))).toBeCloseTo(peak(await rendered(cue, 1)), 5);
  });
});

it('is the softest at a phase, which comes the most often', async () => {
  const [phase, ...others] = await Promise.all(CUES.map(async (cue) => peak(await rendered(cue, 1))));
  for (const other of others) expect(other).toBeGreaterThan((phase ?? 1) * 1.4);
});

describe('the player', () => {
  afterEach(() => void vi.unstubAllGlobals());

  it('opens no sound before the first cue, and closes it at the end', async () => {
    const made: AudioContext[] = [];
    class Noted extends AudioContext {
      constructor() {
        super();
        made.push(this);
      }
    }
    vi.stubGlobal('AudioContext', Noted);
    const player = createPlayer();
    expect(made).toHaveLength(0);
    player.play('movement', 0.4);
    player.play('phase', 0.4);
    expect(made).toHaveLength(1);
    player.close();
    await expect.poll(() => made[0]?.state).toBe('closed');
  });

  it('is silent without error where no sound is to be had', async () => {
    const refused = vi.fn(() => {
      throw new Error('no device');
    });
    vi.stubGlobal('AudioContext', refused);
    const player = createPlayer();
    await player.play('movement', 0.4);
    player.close();
    expect(refused).toHaveBeenCalledOnce();
  });
});

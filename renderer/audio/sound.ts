/** The soft sounds of a break, from the least to the most that changes. */
export const CUES = ['phase', 'side', 'movement', 'end'] as const;
export type Cue = (typeof CUES)[number];

/** What makes the sounds. */
export type Player = {
  /** Plays a cue at a loudness of 0 to 1. */
  readonly play: (cue: Cue, loudness: number) => void;
  readonly close: () => void;
};

/** A soft note: when it begins and how long it rings, in seconds, its pitch in Hz and its peak, 0 to 1. */
type Note = { readonly atS: number; readonly lastsS: number; readonly hz: number; readonly peak: number };

/** Calm intervals of one chord (C). Higher notes sound louder, so they are played softer. */
const NOTES: Readonly<Record<Cue, readonly Note[]>> = {
  phase: [{ atS: 0, lastsS: 0.35, hz: 523.25, peak: 0.12 }],
  side: [{ atS: 0, lastsS: 0.7, hz: 392, peak: 0.24 }],
  movement: [
    { atS: 0, lastsS: 0.6, hz: 392, peak: 0.22 },
    { atS: 0.18, lastsS: 0.9, hz: 523.25, peak: 0.2 },
  ],
  end: [
    { atS: 0, lastsS: 0.8, hz: 523.25, peak: 0.22 },
    { atS: 0.3, lastsS: 1.1, hz: 392, peak: 0.24 },
  ],
};

/** Long enough to be no click. */
const ATTACK_S = 0.02;
const RELEASE_S = 0.03;
/** A little of the octave makes a sine less bare. */
const OCTAVE = 0.15;

/** How long a cue is heard, in seconds. */
export const lengthOf = (cue: Cue): number => Math.max(...NOTES[cue].map(({ atS, lastsS }) => atS + lastsS));

/** Lays a cue into an audio graph, at a loudness of 0 to 1 and a time of the graph in seconds. */
export const sound = (context: BaseAudioContext, to: AudioNode, cue: Cue, loudness: number, atS: number): void => {
  // The ear hears steps of loudness, not of amplitude.
  const level = Math.min(1, Math.max(0, loudness)) ** 1.5;
  if (level === 0) return;
  for (const note of NOTES[cue]) {
    for (const [times, share] of [
      [1, 1],
      [2, OCTAVE],
    ] as const) {
      ring(context, to, { ...note, hz: note.hz * times, peak: note.peak * share * level }, atS + note.atS);
    }
  }
};

const ring = (context: BaseAudioContext, to: AudioNode, { hz, peak, lastsS }: Note, atS: number): void => {
  const tone = new OscillatorNode(context, { frequency: hz });
  const loud = new GainNode(context, { gain: 0 });
  loud.gain.setValueAtTime(0, atS);
  loud.gain.linearRampToValueAtTime(peak, atS + ATTACK_S);
  loud.gain.exponentialRampToValueAtTime(peak / 50, atS + lastsS - RELEASE_S);
  loud.gain.linearRampToValueAtTime(0, atS + lastsS);
  tone.connect(loud).connect(to);
  tone.start(atS);
  tone.stop(atS + lastsS);
};

/** Not at once: what is laid into the graph late would begin in the middle. */
const AHEAD_S = 0.02;
/** A cue that could not be heard in time would only confuse. */
const PATIENCE_MS = 500;
const FADE_S = 0.04;

/** Plays cues through the system; silent where that has no sound, or does not allow it. */
export const createPlayer = (): Player => {
  let open: { readonly context: AudioContext; readonly out: GainNode } | null = null;
  const opened = () => {
    if (open === null) {
      const context = new AudioContext();
      const out = new GainNode(context);
      out.connect(context.destination);
      open = { context, out };
    }
    return open;
  };

  return {
    play: async (cue, loudness) => {
      const wakeAfterMs = performance.now();
      try {
        const { context, out } = opened();
        if (context.state !== 'running') await context.resume();
        if (performance.now() - wakeAfterMs > PATIENCE_MS) return;
        sound(context, out, cue, loudness, context.currentTime + AHEAD_S);
      } catch {
        // No sound is to be had; everything is seen as well.
      }
    },
    close: () => {
      if (open === null) return;
      const { context, out } = open;
      open = null;
      out.gain.setTargetAtTime(0, context.currentTime, FADE_S / 4);
      setTimeout(() => context.close().catch(() => undefined), FADE_S * 1000);
    },
  };
};

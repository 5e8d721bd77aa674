/** A grown person of 180 units, a little heavy; lengths after the usual segment tables of anthropometry, rounded. */
export const BONES = {
  /** One of the five segments from the middle of the hips to the base of the neck. */
  spine: 10.6,
  neck: 10,
  /** From the top of the neck to the middle of the head. */
  head: 11,
  upperArm: 32,
  forearm: 26,
  /** From the wrist to the middle of the palm, which is what holds and leans. */
  palm: 7,
  hand: 16,
  thigh: 44,
  shin: 42,
} as const;

export const SPINE_SEGMENTS = 5;
/** How far up the spine the shoulders sit, of 1. */
export const SHOULDER_HEIGHT = 0.84;
/** Half the distance between the two shoulder joints, and between the two hip joints. */
export const HALF_SHOULDERS = 17.5;
export const HALF_HIPS = 9;

/** The foot from the ankle: forward along the sole, and down to it. */
export const FOOT = { sole: [2, 8], heel: [-6, 8], ball: [13, 8], toes: [20, 8] } as const;

/** What a joint of a grown person can do, in degrees, with some room for the projection; seen from the side. */
export const SIDE_RANGES = {
  lumbar: [-40, 60],
  thoracic: [-35, 55],
  neck: [-55, 60],
  head: [-40, 45],
  shoulder: [-70, 200],
  elbow: [-5, 160],
  wrist: [-85, 90],
  hip: [-35, 140],
  knee: [-5, 160],
  ankle: [-75, 40],
} as const;

/** The same seen from the front or the back, where bent limbs turn out of the picture. */
export const FRONT_RANGES = {
  lumbar: [-35, 35],
  thoracic: [-35, 35],
  neck: [-50, 50],
  head: [-25, 25],
  shoulder: [-60, 190],
  elbow: [-160, 160],
  wrist: [-90, 90],
  hip: [-50, 90],
  knee: [-150, 150],
  ankle: [-90, 90],
} as const;

/** How far the trunk as a whole can lean, forward or back: it can lie either way, and a little beyond. */
export const TRUNK_MOST = 125;

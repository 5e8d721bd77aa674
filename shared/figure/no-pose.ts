/** The pose of somebody's own movement that nothing is drawn for: it is told in words alone. */
export const NO_POSE = 'none';

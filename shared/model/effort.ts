/** How hard a movement is taken: by its easier words and the least dose, as written, or by its harder words and the most. */
export const EFFORTS = ['easier', 'standard', 'harder'] as const;
export type Effort = (typeof EFFORTS)[number];

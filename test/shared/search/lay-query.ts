/** What the first three hits have to be; or what is to be said in the place of a movement. */
export type LayAnswer = 'help' | 'leave-out' | { readonly of: readonly string[]; readonly every: boolean };

export type LayQuery = readonly [query: string, answer: LayAnswer];

/** One of the first three is right. */
export const oneOf = (of: readonly string[]): LayAnswer => ({ of, every: false });
/** None of the first three is wrong: what a person ruled out must not come at all. */
export const allOf = (of: readonly string[]): LayAnswer => ({ of, every: true });

/** The same, all the way down, for reading alone: what a schema infers, as the rest of the code holds it. */
export type Immutable<T> = T extends object ? { readonly [K in keyof T]: Immutable<T[K]> } : T;

type Handler = (request: never) => unknown;

/** Handlers that are loaded as the first of them is asked, and then answer it: most days nobody asks. */
export const asksLater = <A extends Readonly<Record<keyof A, Handler>>>(
  names: readonly (keyof A)[],
  load: () => Promise<A>,
): A => {
  const state: { loading: Promise<A> | null } = { loading: null };
  const loaded = (): Promise<A> => {
    state.loading ??= load();
    return state.loading;
  };
  return Object.fromEntries(
    names.map((name) => [name, async (request: never) => (await loaded())[name](request)]),
    // The compiler cannot follow that each name got one.
  ) as A;
};

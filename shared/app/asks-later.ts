type Handler = (request: never) => unknown;

/** Loads once, as it is first wanted. */
export const loadedOnce = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  const state: { loading: Promise<T> | null } = { loading: null };
  return () => {
    state.loading ??= load();
    return state.loading;
  };
};

/** Handlers that are loaded as the first of them is asked, and then answer it: most days nobody asks. Named all. */
export const asksLater = <A extends Readonly<Record<keyof A, Handler>>>(
  names: Readonly<Record<keyof A, true>>,
  loaded: () => Promise<A>,
): A =>
  Object.fromEntries(
    Object.keys(names).map((name) => [name, async (request: never) => (await loaded())[name as keyof A](request)]),
    // The compiler cannot follow that each name got one.
  ) as A;

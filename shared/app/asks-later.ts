type Handler = (request: never) => unknown;

/** Loads once, as it is first wanted. */
export const loadedOnce = <T>(load: () => Promise<T>): (() => Promise<T>) => {
  const state: { loading: Promise<T> | null } = { loading: null };
  return () => {
    state.loading ??= load();
    return state.loading;
  };
};

/**
 * Handlers that are loaded as the first of them is asked, and then answer it: most days nobody asks. Named all. `mayAnswer`
 * throws where an ask is to be refused after all: while they load, the app may have quit.
 */
export const asksLater = <A extends Readonly<Record<keyof A, Handler>>>(
  names: Readonly<Record<keyof A, true>>,
  loaded: () => Promise<A>,
  mayAnswer: () => void,
): A =>
  Object.fromEntries(
    Object.keys(names).map((name) => [
      name,
      async (request: never) => {
        const asks = await loaded();
        mayAnswer();
        return asks[name as keyof A](request);
      },
    ]),
    // The compiler cannot follow that each name got one.
  ) as A;

/**
 * Does each thing once, however often it is asked for within a turn of the event loop, in the order in which they were
 * asked for last: whoever floods a sensor with news holds nothing else up.
 */
export const createOnceATurn = (): ((action: () => void) => void) => {
  const due = new Set<() => void>();
  const doAll = (): void => {
    const actions = [...due];
    due.clear();
    for (const action of actions) action();
  };
  return (action) => {
    if (due.size === 0) setImmediate(doAll);
    due.delete(action);
    due.add(action);
  };
};

import { useEffect, useState } from 'preact/hooks';
import type { Desk, DeskView } from './desk.ts';

/** What the desk shows, drawn anew after every change. */
export const useDesk = (desk: Desk): DeskView => {
  const [view, setView] = useState(desk.view);
  useEffect(() => {
    const stop = desk.subscribe(() => setView(desk.view()));
    // What changed between the first drawing and now.
    setView(desk.view());
    return stop;
  }, [desk]);
  return view;
};

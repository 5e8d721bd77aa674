import type { Desk } from './desk.ts';

/** What the page and the windows in it are drawn from. */
export type DemoProps = {
  readonly desk: Desk;
  /** Takes the input of a window in the page for the person's. */
  readonly watch: (window: Window) => void;
};

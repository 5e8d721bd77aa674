import { PRIMARY } from '../model/display.ts';
import type { BreakView } from '../views/break.ts';

/** A rectangle on the desktop, in device-independent pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A display: all of it, and what panels and docks leave of it. */
export type Place = { readonly bounds: Box; readonly workArea: Box };

/** A display as the system tells it; `label` may be empty, or that of another one too. */
export type Display = Place & { readonly id: number; readonly label: string };

export type Displays = {
  readonly all: readonly Display[];
  readonly primary: Display;
  /** Where the pointer is, as far as it is seen. */
  readonly atPointer: Display;
  /** The display in use by the compositor's word, which goes before the pointer; null where it has none. */
  readonly inUse: Place | null;
};

/** What each display is called: by its label, else its size; those of one name are numbered from the left. */
export const displayNames = (all: readonly Display[]): ReadonlyMap<number, string> => {
  const plain = ({ label, bounds }: Display): string => label.trim() || `${bounds.width} × ${bounds.height}`;
  const inOrder = [...all].sort((one, other) => one.bounds.x - other.bounds.x || one.bounds.y - other.bounds.y);
  const seen = new Map<string, number>();
  return new Map(
    inOrder.map((display) => {
      const name = plain(display);
      const nth = (seen.get(name) ?? 0) + 1;
      seen.set(name, nth);
      return [display.id, nth === 1 ? name : `${name} (${nth})`];
    }),
  );
};

/** How much two rectangles share. */
const shared = (one: Box, other: Box): number => {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return Math.max(0, width) * Math.max(0, height);
};

const isSame = (one: Box, other: Box): boolean =>
  one.x === other.x && one.y === other.y && one.width === other.width && one.height === other.height;

/** A display, with what the compositor knows better of its panels: X does not see those of Wayland. */
export const seenBy = (inUse: Place | null, { bounds, workArea }: Place): Place => ({
  bounds,
  workArea: inUse !== null && isSame(inUse.bounds, bounds) ? inUse.workArea : workArea,
});

/** Where a window comes that is to come on the display in use. */
export const placeInUse = ({ all, atPointer, inUse }: Displays): Place => {
  if (inUse === null) return atPointer;
  const [most = atPointer] = [...all].sort(
    (one, other) => shared(other.bounds, inUse.bounds) - shared(one.bounds, inUse.bounds),
  );
  return seenBy(inUse, shared(most.bounds, inUse.bounds) > 0 ? most : atPointer);
};

/** Where a break comes, by the setting; a display that is gone falls back to the one in use. */
export const placeFor = (wanted: string, displays: Displays): Place => {
  const { all, primary, inUse } = displays;
  if (wanted === PRIMARY) return seenBy(inUse, primary);
  const names = displayNames(all);
  const named = all.find(({ id }) => names.get(id) === wanted);
  return named === undefined ? placeInUse(displays) : seenBy(inUse, named);
};

const TALL = { width: 420, height: 560 };
/** For a work area of less than 600 px: figure left, text right. */
const WIDE = { width: 560, height: 320 };
const TALL_NEEDS = 600;
/** One line and its choices, opened with a press. */
const TOAST = { width: 360, height: 88 };
const MARGIN = 12;
/** The find window: list and card side by side; pinned, the card alone. */
const FIND = { width: 720, height: 520 };
const CARD_WIDTH = 360;
const HOME = { width: 880, height: 640 };
/** It can be made no smaller than this, where there is so much room. */
const HOME_AT_LEAST = { width: 480, height: 480 };
/** What a desktop may lay around a window of ours for its title and edges. */
const FRAME = { width: 16, height: 48 };

/** The side of the panel decides the corner: the tray stands at the panel's end. Below right where there is none. */
const cornerOf = ({ bounds, workArea }: Place): { readonly top: boolean; readonly left: boolean } => {
  const above = workArea.y - bounds.y;
  const below = bounds.y + bounds.height - (workArea.y + workArea.height);
  const before = workArea.x - bounds.x;
  const behind = bounds.x + bounds.width - (workArea.x + workArea.width);
  return { top: above > Math.max(below, before, behind), left: before > Math.max(above, below, behind) };
};

/** How a break sits on its display: as a toast or a window in the tray's corner, or in the middle of all that is dimmed. */
export type Seat = 'toast' | 'corner' | 'middle';

export const seatOf = ({ form, level }: Pick<BreakView, 'form' | 'level'>): Seat => {
  if (form === 'toast') return 'toast';
  return level === 'full' ? 'middle' : 'corner';
};

const sizeOf = ({ height }: Box, seat: Seat): { readonly width: number; readonly height: number } => {
  if (seat === 'toast') return TOAST;
  return height < TALL_NEEDS ? WIDE : TALL;
};

/** Where the break window goes on a display, whole within the work area: near the tray, or in the middle. */
export const placeBreak = (place: Place, seat: Seat = 'corner'): Box => {
  const { workArea } = place;
  const size = sizeOf(workArea, seat);
  const width = Math.min(size.width, workArea.width);
  const height = Math.min(size.height, workArea.height);
  const free = { x: workArea.width - width, y: workArea.height - height };
  if (seat === 'middle') {
    return { x: workArea.x + Math.round(free.x / 2), y: workArea.y + Math.round(free.y / 2), width, height };
  }
  const { top, left } = cornerOf(place);
  const margin = { x: Math.min(MARGIN, free.x), y: Math.min(MARGIN, free.y) };
  return {
    x: workArea.x + (left ? margin.x : free.x - margin.x),
    y: workArea.y + (top ? margin.y : free.y - margin.y),
    width,
    height,
  };
};

/** What is left of `all` around `hole`, in rectangles that touch but do not overlap, counted from the corner of `all`. */
export const around = (all: Box, hole: Box): readonly Box[] => {
  const within = (value: number, most: number): number => Math.max(0, Math.min(value, most));
  const left = within(hole.x - all.x, all.width);
  const right = within(hole.x + hole.width - all.x, all.width);
  const top = within(hole.y - all.y, all.height);
  const bottom = within(hole.y + hole.height - all.y, all.height);
  if (left === right || top === bottom) return [{ x: 0, y: 0, width: all.width, height: all.height }];
  return [
    { x: 0, y: 0, width: all.width, height: top },
    { x: 0, y: top, width: left, height: bottom - top },
    { x: right, y: top, width: all.width - right, height: bottom - top },
    { x: 0, y: bottom, width: all.width, height: all.height - bottom },
  ].filter(({ width, height }) => width > 0 && height > 0);
};

/** Where the find window goes on a display: in the middle, its free height parted one to two. */
export const placeFind = ({ workArea }: Place): Box => {
  const width = Math.min(FIND.width, workArea.width);
  const height = Math.min(FIND.height, workArea.height);
  return {
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + Math.round((workArea.height - height) / 3),
    width,
    height,
  };
};

/** The find window as a card: it keeps its outer edge, where the card was, and leaves the rest of the screen free. */
export const placePinned = ({ workArea }: Place, from: Box): Box => {
  const width = Math.min(CARD_WIDTH, from.width);
  const x = from.x + from.width - width;
  return { ...from, width, x: Math.max(workArea.x, Math.min(x, workArea.x + workArea.width - width)) };
};

/** A box within a work area, moved and made smaller as little as that takes. */
export const within = ({ workArea }: Pick<Place, 'workArea'>, box: Box): Box => {
  const width = Math.min(box.width, workArea.width);
  const height = Math.min(box.height, workArea.height);
  const x = Math.max(workArea.x, Math.min(box.x, workArea.x + workArea.width - width));
  const y = Math.max(workArea.y, Math.min(box.y, workArea.y + workArea.height - height));
  return { x, y, width, height };
};

type Size = { readonly width: number; readonly height: number };

/** How large the home window is on a display, and how small it may be made: with its frame it fits the work area. */
export const homeSizes = ({ workArea }: Pick<Place, 'workArea'>): { readonly size: Size; readonly least: Size } => {
  const most = { width: workArea.width - FRAME.width, height: workArea.height - FRAME.height };
  const atMost = ({ width, height }: Size): Size => ({
    width: Math.min(width, most.width),
    height: Math.min(height, most.height),
  });
  return { size: atMost(HOME), least: atMost(HOME_AT_LEAST) };
};

/** Where the home window opens on a display: in the middle. */
export const placeHome = (place: Pick<Place, 'workArea'>): Box => {
  const { workArea } = place;
  const { width, height } = homeSizes(place).size;
  return {
    x: workArea.x + Math.round((workArea.width - width) / 2),
    y: workArea.y + Math.round((workArea.height - height) / 2),
    width,
    height,
  };
};

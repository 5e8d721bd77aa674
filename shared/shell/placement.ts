/** A rectangle on the desktop, in device-independent pixels. */
export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A display: all of it, and what panels and docks leave of it. */
export type Place = { readonly bounds: Box; readonly workArea: Box };

const TALL = { width: 420, height: 560 };
/** For a work area of less than 600 px: figure left, text right. */
const WIDE = { width: 560, height: 320 };
const TALL_NEEDS = 600;
const MARGIN = 12;
/** The find window: list and card side by side; pinned, the card alone. */
const FIND = { width: 640, height: 480 };
const CARD_WIDTH = 336;

/** The side of the panel decides the corner: the tray stands at the panel's end. Below right where there is none. */
const cornerOf = ({ bounds, workArea }: Place): { readonly top: boolean; readonly left: boolean } => {
  const above = workArea.y - bounds.y;
  const below = bounds.y + bounds.height - (workArea.y + workArea.height);
  const before = workArea.x - bounds.x;
  const behind = bounds.x + bounds.width - (workArea.x + workArea.width);
  return { top: above > Math.max(below, before, behind), left: before > Math.max(above, below, behind) };
};

/** Where the break window goes on a display: near the tray, whole within the work area. */
export const placeBreak = (place: Place): Box => {
  const { workArea } = place;
  const size = workArea.height < TALL_NEEDS ? WIDE : TALL;
  const width = Math.min(size.width, workArea.width);
  const height = Math.min(size.height, workArea.height);
  const { top, left } = cornerOf(place);
  const marginX = Math.min(MARGIN, workArea.width - width);
  const marginY = Math.min(MARGIN, workArea.height - height);
  return {
    x: left ? workArea.x + marginX : workArea.x + workArea.width - width - marginX,
    y: top ? workArea.y + marginY : workArea.y + workArea.height - height - marginY,
    width,
    height,
  };
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

import { around, type Box } from './placement.ts';

/** A window that darkens one display. */
export type Dim = {
  /** Covers only these parts of its display, counted from its corner. */
  readonly keepTo: (parts: readonly Box[]) => void;
  readonly destroy: () => void;
};

export type DimmedDisplay = { readonly id: number; readonly bounds: Box };

export type Dims = {
  /** Dims exactly these displays, all but `free`; harmless to call with what is dimmed already. */
  readonly cover: (displays: readonly DimmedDisplay[], free: Box) => void;
  /** Ends it; harmless where nothing is dimmed. */
  readonly clear: () => void;
};

const keyOf = ({ id, bounds: { x, y, width, height } }: DimmedDisplay): string => [id, x, y, width, height].join(' ');

/**
 * One dim a display, made where a display has come or changed, dropped where it is gone. Where one cannot be made none
 * stays, and `failed` is told: half a desktop dimmed is worse than none.
 */
export const createDims = (make: (bounds: Box) => Dim, failed: (error: unknown) => void): Dims => {
  const held = new Map<string, { readonly bounds: Box; readonly dim: Dim }>();

  const clear = (): void => {
    for (const { dim } of held.values()) dim.destroy();
    held.clear();
  };

  const keepUp = (displays: readonly DimmedDisplay[], free: Box): void => {
    const wanted = new Map(displays.map((display) => [keyOf(display), display.bounds]));
    for (const [key, { dim }] of held) {
      if (wanted.has(key)) continue;
      held.delete(key);
      dim.destroy();
    }
    for (const [key, bounds] of wanted) if (!held.has(key)) held.set(key, { bounds, dim: make(bounds) });
    for (const { bounds, dim } of held.values()) dim.keepTo(around(bounds, free));
  };

  return {
    cover: (displays, free) => {
      try {
        keepUp(displays, free);
      } catch (error) {
        clear();
        failed(error);
      }
    },
    clear,
  };
};

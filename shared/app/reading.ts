export type ReadingOptions = {
  /** Null where nobody has to be asked. */
  readonly askBusy: (() => Promise<void>) | null;
  /** Whether a reading now would decide something. May throw, having told. */
  readonly decides: () => boolean;
  readonly read: () => void;
};

/**
 * Takes a reading: at once or, where it decides something, as soon as those were asked who have to be asked whether the
 * person is busy.
 */
export const createReading = ({ askBusy, decides, read }: ReadingOptions): (() => void) => {
  if (askBusy === null) return read;
  const isDeciding = (): boolean => {
    try {
      return decides();
    } catch {
      return false;
    }
  };
  return () => {
    if (isDeciding()) void askBusy().then(read);
    else read();
  };
};

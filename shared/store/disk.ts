/** The lines at the end of a file. */
export type LastLines = {
  /** What stands behind the end of the last line; an empty text where the file ends with a line. */
  readonly rest: string;
  /** The file is longer than what was read of it: its oldest lines are not among these. */
  readonly isCut: boolean;
};

/**
 * What the stores need of a file system. Everything throws the system's own error where it fails, and `UnfitFile` for
 * what is no file or too long. Links are followed; nothing waits for what stands at their end.
 */
export type Disk = {
  /** The text of a file; null where there is none. */
  read(path: string, mostBytes: number): string | null;
  /** Hands over the last lines of a file, as many as stand whole in so many bytes; null where there is no file. */
  readLines(path: string, mostBytes: number, take: (line: string) => void): LastLines | null;
  /** Writes a file whole or not at all, also if the machine stops in the middle. */
  replace(path: string, text: string): void;
  /** Adds a line; it is on the disk when this returns, and no part of it stays where this throws. */
  appendLine(path: string, line: string): void;
  /** Ends a file with its last whole line; what stood behind that is in the file `keptAt` by then, unless that is null. */
  cutRest(path: string, keptAt: string | null): void;
  move(from: string, to: string): void;
  /** Removes a file; harmless where there is none. */
  remove(path: string): void;
  /** What tells that a file has changed since: its size and when it was written; null where there is none. */
  stamp(path: string): string | null;
  /** Names in a folder; none where the folder is missing. */
  list(folder: string): readonly string[];
};

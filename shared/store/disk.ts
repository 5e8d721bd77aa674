/** What the stores need of a file system. Everything throws the system's own error where it fails. */
export type Disk = {
  /** The text of a file; null where there is none. */
  read(path: string): string | null;
  /** Writes a file whole or not at all, also if the machine stops in the middle. */
  replace(path: string, text: string): void;
  /** Adds a line; it is on the disk when this returns, and no part of it stays where this throws. */
  appendLine(path: string, line: string): void;
  move(from: string, to: string): void;
  /** Names in a folder; none where the folder is missing. */
  list(folder: string): readonly string[];
};

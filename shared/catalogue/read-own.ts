import { bendOrFault } from '../figure/bent.ts';
import { type Ids, joinOwnFiles, type OwnFile, type OwnMovements, parseOwnFile } from './own.ts';

/** Reads people's own movements as `joinOwnFiles` does, of files that have not been read yet. */
export const readOwnMovements = (
  files: readonly OwnFile[],
  shipped: Ids,
  poses: ReadonlySet<string>,
  others: Iterable<string> = [],
): OwnMovements => joinOwnFiles(files.map(parseOwnFile), shipped, poses, bendOrFault, others);

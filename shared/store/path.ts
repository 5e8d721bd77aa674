/** The name of a file at the end of its path, written as this or that system does. */
export const nameOf = (path: string): string => path.slice(folderEnd(path) + 1);

/** The folder of a file. */
export const folderOf = (path: string): string => path.slice(0, Math.max(0, folderEnd(path)));

/** A file in a folder; every system takes this stroke. */
export const within = (folder: string, name: string): string => `${folder}/${name}`;

const folderEnd = (path: string): number => Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));

import { bendOrFault } from '../../shared/figure/bent.ts';
import type { FolderFile, OwnMovementsFolder } from '../../shared/ports.ts';

/** The folder of people's own movements in memory: `files` may be changed, and `changed` tells the app of it. */
export const memoryFolder = () => {
  const own = {
    files: [] as FolderFile[],
    changed: (): void => {},
    open: (changed: () => void): OwnMovementsFolder => {
      own.changed = changed;
      return {
        ...{ path: 'data/movements', read: () => own.files, later: (go) => go(), make: () => {}, watch: () => true },
        bend: bendOrFault,
        add: (file, content) => {
          if (own.files.some((one) => one.file === file)) throw new Error(`${file} is there already`);
          own.files = [...own.files, { file, content }];
        },
        replace: (file, content) => {
          own.files = own.files.map((one) => (one.file === file ? { file, content } : one));
        },
        remove: (file) => {
          own.files = own.files.filter((one) => one.file !== file);
        },
      };
    },
  };
  return own;
};

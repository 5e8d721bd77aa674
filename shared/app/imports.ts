import type { DraftStore } from '../store/draft.ts';
import { type AddedAsks, createAddedAsks } from './added-movements.ts';
import type { CurrentCatalogue } from './current-catalogue.ts';
import {
  createForeignImport,
  type ForeignAsks,
  type ForeignImport,
  type ForeignImportOptions,
} from './foreign-import.ts';
import type { Host } from './host.ts';
import { createOwnAsks, type OwnAsks } from './own-asks.ts';

export type ImportsOptions = ForeignImportOptions & {
  readonly host: Pick<Host, 'own' | 'saveFile' | 'version'>;
  readonly catalogue: Pick<CurrentCatalogue, 'current' | 'isOwn' | 'replace'>;
  readonly draft: DraftStore;
};

/** The handlers of all that comes in as a file: foreign settings, movements, and the person's own data. */
export type ImportAsks = ForeignAsks & AddedAsks & OwnAsks;

export type Imports = Pick<ForeignImport, 'change' | 'undo'> & { readonly asks: ImportAsks };

export const createImports = (options: ImportsOptions): Imports => {
  const { host, catalogue, draft } = options;
  const { asks, change, undo } = createForeignImport(options);
  return {
    asks: { ...asks, ...createAddedAsks(host.language, catalogue, draft), ...createOwnAsks(host) },
    ...{ change, undo },
  };
};

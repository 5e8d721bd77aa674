import { createRequire } from 'node:module';
import { join } from 'node:path';
import { app } from 'electron';
import type { WriteSettings } from '../storage/settings-file.ts';
import type * as Writer from './settings-writer.ts';

const require = createRequire(import.meta.url);

/** Loaded with the first setting that is changed; at once, so that whoever saves knows whether it was saved. */
const loadWriter = (): typeof Writer => require(join(app.getAppPath(), 'dist/settings-writer/index.cjs'));

/** Writes the settings with the library that is built apart for it. */
export const writeSettings: WriteSettings = (...given) => loadWriter().writeSettings(...given);

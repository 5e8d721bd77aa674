import { readFileSync } from 'node:fs';

/** What a program has printed, shortened to what counts. */
export const recorded = (name: string): string => readFileSync(new URL(`recorded/${name}`, import.meta.url), 'utf8');

import { readFileSync } from 'node:fs';
import { encodingOf } from '../../../../shared/settings/foreign/foreign-text.ts';
import type { ForeignSettings, RefusedFile } from '../../../../shared/settings/foreign/outcome.ts';
import { readForeign, type Zone } from '../../../../shared/settings/foreign/read-foreign.ts';
import { refusedWords } from '../../../../shared/settings/foreign/words.ts';
import { t } from '../../../language.ts';

export const CAIRO: Zone = { own: 'Africa/Cairo', chosen: null };

/** What stands in a sample file of another program. */
export const sample = (name: string): string => {
  const bytes = readFileSync(new URL(`files/${name}`, import.meta.url));
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
};

/** What a text says; throws the reason where it is refused. */
export const readOrThrow = (text: string, zone = CAIRO): ForeignSettings => {
  const result = readForeign(text, zone);
  if ('zones' in result) throw new Error(`in which zone: ${result.zones.length}`);
  if ('refused' in result) throw new Error(refusedWords(t, result satisfies RefusedFile));
  return result;
};

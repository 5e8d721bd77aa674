import { readFileSync } from 'node:fs';
import { bring, type Zone } from '../../../../shared/settings/elsewhere/bring.ts';
import { encodingOf } from '../../../../shared/settings/elsewhere/foreign-text.ts';
import type { Brought, RefusedFile } from '../../../../shared/settings/elsewhere/outcome.ts';
import { refusedWords } from '../../../../shared/settings/elsewhere/words.ts';
import { t } from '../../../language.ts';

export const CAIRO: Zone = { own: 'Africa/Cairo', chosen: null };

/** What stands in a sample file of another program. */
export const sample = (name: string): string => {
  const bytes = readFileSync(new URL(`files/${name}`, import.meta.url));
  return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
};

/** What is brought of a text; throws the reason where it is refused. */
export const brought = (text: string, zone = CAIRO): Brought => {
  const result = bring(text, zone);
  if ('zones' in result) throw new Error(`in which zone: ${result.zones.length}`);
  if ('refused' in result) throw new Error(refusedWords(t, result satisfies RefusedFile));
  return result;
};

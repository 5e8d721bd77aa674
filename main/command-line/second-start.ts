import * as v from 'valibot';
import { HOME_PAGES, type HomePage } from '../../shared/views/home.ts';
import { LONGEST_WORDS, type StartRequest } from './arguments.ts';

const handoverSchema = v.object({
  page: v.nullable(v.picklist(HOME_PAGES)),
  find: v.nullable(v.pipe(v.string(), v.maxLength(LONGEST_WORDS))),
});

/** The window that a second start asks the first to open. */
export type FirstWindow = { readonly page: HomePage } | { readonly find: string };

/** What a second start hands to the first. */
export const handover = ({ page, find }: StartRequest): v.InferOutput<typeof handoverSchema> => ({ page, find });

/**
 * What a second start asks the first to open: nothing is reachable by the tray alone, so it opens a window in any case,
 * also where what it handed over cannot be read.
 */
export const windowOfSecondStart = (data: unknown): FirstWindow => {
  const result = v.safeParse(handoverSchema, data);
  const { page, find } = result.success ? result.output : { page: null, find: null };
  return find === null ? { page: page ?? 'today' } : { find };
};

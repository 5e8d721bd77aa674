import * as v from 'valibot';
import { HOME_PAGES, type HomePage } from '../../shared/views.ts';
import type { StartRequest } from './arguments.ts';

const handoverSchema = v.object({ page: v.nullable(v.picklist(HOME_PAGES)) });

/** What a second start hands to the first. */
export const handover = ({ page }: StartRequest): v.InferOutput<typeof handoverSchema> => ({ page });

/**
 * The page that a second start asks the first to open: nothing is reachable by the tray alone, so it opens one in any
 * case, also where what it handed over cannot be read.
 */
export const pageOfSecondStart = (data: unknown): HomePage => {
  const result = v.safeParse(handoverSchema, data);
  return (result.success ? result.output.page : null) ?? 'today';
};

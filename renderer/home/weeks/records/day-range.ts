import type { Request } from '../../../../shared/contract.ts';

/** What was deleted last, and whether it is back. */
export type Deleted = { readonly records: number; readonly isBack: boolean };

/** Some days, both ends included; null for all that there are. */
export type Range = Request<'wouldDelete'>['range'];

import type { Request } from '../../../../shared/contract.ts';

/** What was deleted last, and whether it is back. */
export type Deleted = {
  readonly records: number;
  readonly isBack: boolean;
  /** The day in whose view that was; null where it was among the records. It is undone where it was done. */
  readonly day: string | null;
};

/** What was deleted last, and who is told of another deletion. */
export type Deletions = {
  readonly deleted: Deleted | null;
  readonly onDeleted: (deleted: Deleted) => void;
};

/** Some days, both ends included; null for all that there are. */
export type Range = Request<'wouldDelete'>['range'];

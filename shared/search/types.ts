import type { Equipment, Kind, Muscle, Place, Position } from '../model/movement-codes.ts';
import type { SessionWish } from '../model/session.ts';

/** What must hold of a movement beside the words; what is left out asks nothing. */
export type Filters = {
  /** Any of these; an empty list asks nothing. */
  readonly places?: readonly Place[];
  /** What is at hand: movements that need other things are out, so an empty list leaves those that need nothing. */
  readonly equipment?: readonly Equipment[];
  /** Any of these; an empty list asks nothing. */
  readonly kinds?: readonly Kind[];
  /** Any of these, as a primary or a secondary muscle; an empty list asks nothing. */
  readonly muscles?: readonly Muscle[];
  /** The least dose must fit. */
  readonly atMostSeconds?: number;
};

/** What of a movement the words met best. */
export type HitReason =
  | { readonly code: 'name' }
  | { readonly code: 'words'; readonly words: string }
  | { readonly code: 'muscle'; readonly muscle: Muscle; readonly part: 'primary' | 'secondary' }
  | { readonly code: 'position'; readonly position: Position }
  | { readonly code: 'place'; readonly place: Place }
  | { readonly code: 'equipment'; readonly thing: Equipment }
  | { readonly code: 'no-equipment' }
  | { readonly code: 'kind'; readonly kind: Kind }
  | { readonly code: 'time' /** What was asked for, and holds the least dose. */; readonly seconds: number }
  /** It keeps to what was ruled out. */
  | { readonly code: 'limits' }
  | { readonly code: 'text'; readonly where: 'summary' };

/** From, until: a part of a name in UTF-16 units, the end not included. */
export type Mark = readonly [from: number, until: number];

export type Hit = {
  readonly id: string;
  readonly name: string;
  /** From 0 to 1. */
  readonly score: number;
  readonly why: HitReason;
  /** What of the name was met, from left to right, without overlaps. */
  readonly marks: readonly Mark[];
};

export type Found = {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Words of pain or diagnosis, as typed: the page on when to seek help comes before all else. */
  readonly help: readonly string[];
  /** The part of these for which the settings can leave movements out, as typed. */
  readonly leaveOut: readonly string[];
};

export type Finder = {
  readonly find: (query: string, filters?: Filters) => Found;
  /** The words of a query that mean something, without what it rules out; folded. */
  readonly wanted: (query: string) => readonly string[];
  /** The session that is asked for instead of a movement; null for none. */
  readonly session: (query: string) => SessionWish | null;
};

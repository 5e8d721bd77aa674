import type { CatalogueEntry } from './catalogue/catalogue.ts';
import type { Ports } from './ports.ts';
import type { Saved } from './saved.ts';
import type { Event, Refusal } from './schedule/types.ts';
import type { Settings } from './settings/schema.ts';
import type { BreakView, Status } from './views.ts';

export type EngineOptions = {
  readonly ports: Ports;
  readonly settings: Settings;
  /** What the last run saved; null on a first start. */
  readonly saved: Saved | null;
  readonly catalogue: ReadonlyMap<string, CatalogueEntry>;
};

/** The loop: observe, step, save, perform. Owns all state; the shell around it only brings events and draws. */
export type Engine = {
  /** Goes on where the last run stopped. Call once, when the ports are ready. */
  boot(): void;
  /** Takes one thing that happened; says why where a command was not carried out. */
  dispatch(event: Event): Refusal | null;
  /** Another movement for the break that comes or shows; false where there is no other or no such break. */
  swap(breakId: string): boolean;
  /** Applies from the next reading; a break on show keeps its own. */
  use(settings: Settings): void;
  status(): Status;
  /** The break that is prepared or shows; null when none is. */
  breakView(): BreakView | null;
  /** Saves, before the program ends. */
  quit(): void;
  /** Called after every step that changed what status or break view say; returns the way to stop. */
  subscribe(listener: () => void): () => void;
};

export declare const createEngine: (options: EngineOptions) => Engine;

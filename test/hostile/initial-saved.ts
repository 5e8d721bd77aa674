import { initialState } from '../../shared/schedule/initial.ts';
import type { Saved } from '../../shared/store/saved.ts';
import { NOW_MS } from '../main/storage/helpers.ts';

/** What a first reading leaves. */
export const initialSaved: Saved = {
  schedule: initialState({
    ...{ wallMs: NOW_MS, monoMs: 5_000, uptimeMs: null, idleMs: 0, locked: false, virtual: false, zone: 'UTC' },
  }),
  chosen: null,
  outbox: [],
};

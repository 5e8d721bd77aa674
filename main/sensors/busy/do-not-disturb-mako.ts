import * as v from 'valibot';
import type { Bus } from '../bus.ts';
import type { AskedSource } from './asking.ts';
import { type Finding, no, yes } from './busy-board.ts';

const modesSchema = v.pipe(v.array(v.string()), v.minLength(1));

/** The name that mako's manual gives to this mode, and the one by which people shorten it. */
const QUIET: ReadonlySet<string> = new Set(['do-not-disturb', 'dnd']);
const DEFAULT = 'default';

const findingOf = (modes: readonly string[]): Finding => {
  if (modes.some((mode) => QUIET.has(mode))) return yes();
  // What a mode of another name does, its owner alone knows.
  return modes.every((mode) => mode === DEFAULT) ? no : 'unknown';
};

/** mako, which shows notifications on sway and its like, tells its modes when it is asked, but not when they change. */
export const makoDoNotDisturb = (bus: Bus): AskedSource => ({
  reasons: ['do-not-disturb'],
  ask: async () => {
    const at = { destination: 'org.freedesktop.Notifications', path: '/fr/emersion/Mako' };
    const modes = await bus.call({ ...at, interface: 'fr.emersion.Mako', member: 'ListModes' });
    return { 'do-not-disturb': findingOf(v.parse(modesSchema, modes)) };
  },
});

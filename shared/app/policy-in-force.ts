import type { Translator } from '../i18n/english.ts';
import type { OwnMovementsFolder } from '../ports.ts';
import { noPolicy, type Policy } from '../settings/policy.ts';
import type { Settings } from '../settings/schema.ts';
import type { AlertBoard } from './alert-board.ts';
import type { Host } from './host.ts';

const noMovements = (t: Translator<'policy'>): OwnMovementsFolder => ({
  ...{ path: '', read: () => [], later: () => {}, make: () => {}, remove: () => {}, watch: () => false },
  bend: (pose) => pose,
  add: () => {
    throw new Error(t('policy.ownMovements'));
  },
  replace: () => {
    throw new Error(t('policy.ownMovements'));
  },
});

/** The policy of this machine for as long as the app runs; what of it does not count is told. */
export const policyInForce = (host: Pick<Host, 'policy'>, board: Pick<AlertBoard, 'tell'>): Policy => {
  const found = host.policy();
  if (found === null) return noPolicy;
  const { policy, file, problem } = found;
  if (problem !== null) board.tell({ code: 'policy-refused', file, reason: problem });
  return policy;
};

/** Where people's own movements come from, and the way into their folder: none where the policy has none. */
export const movementsBy = (
  t: Translator<'policy'>,
  { ownMovements }: Policy,
  host: Pick<Host, 'openOwnMovements' | 'openFolder'>,
): Pick<Host, 'openOwnMovements' | 'openFolder'> =>
  ownMovements
    ? host
    : {
        openOwnMovements: () => noMovements(t),
        openFolder: async (folder) => (typeof folder === 'string' ? host.openFolder(folder) : t('policy.ownMovements')),
      };

/** Starts at login, or does not, where that is the organisation's choice: nobody presses anything for it. */
export const startAtLoginBy = (
  { defaults, locked }: Policy,
  host: Pick<Host, 'setStartAtLogin'>,
  settings: Settings,
  failed: (error: unknown) => void,
): void => {
  if (!defaults.has('startAtLogin') && !locked.has('startAtLogin')) return;
  try {
    host.setStartAtLogin(settings.startAtLogin);
  } catch (error) {
    failed(error);
  }
};

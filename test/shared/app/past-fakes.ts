import { createPast, type PastOptions } from '../../../shared/app/past.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noHistory } from '../../../shared/simulation/unseen-host.ts';
import { t } from '../../language.ts';
import { sitting } from '../../main/command-line/replies.ts';

/** A past of which nothing is known; `options` say what differs. */
export const fakePast = (options: Partial<PastOptions> = {}) =>
  createPast({
    t,
    hasQuit: () => false,
    history: noHistory,
    status: () => sitting,
    engine: { dispatch: () => null, save: () => {} },
    settings: () => defaultSettings,
    catalogue: () => new Map(),
    nowMs: () => Date.UTC(2026, 2, 9, 12),
    zone: () => 'UTC',
    random: () => 0.5,
    saveFile: async () => null,
    changed: () => {},
    ...options,
  });

import type { Engine } from '../../../shared/app/engine.ts';
import { createFindAsks, type FindAsksOptions, findView } from '../../../shared/app/find-asks.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { language, t } from '../../language.ts';

/** The asks of a find window on a world that notes what was done to it. */
export const fakeFindAsks = (options: Partial<FindAsksOptions> = {}) => {
  const done: string[] = [];
  const catalogue = builtInCatalogue(language.texts.movements).entries;
  const engine: Pick<Engine, 'take' | 'dispatch'> = {
    take: (id, kind) => {
      done.push(`take ${id} ${kind}`);
      return catalogue.has(id ?? '') ? null : 'no-such-movement';
    },
    dispatch: (event) => {
      done.push(event.type === 'command' ? event.command.type : event.type);
      return null;
    },
  };
  const asks = createFindAsks({
    t,
    engine,
    catalogue: () => catalogue,
    view: () => findView({ t, catalogue, settings: defaultSettings, recordsSince: () => [], nowMs: 0, words: '' }),
    pin: (pinned) => void done.push(`pin ${pinned}`),
    close: () => void done.push('close'),
    copy: async (text) => void done.push(`copy ${text}`),
    openLink: async (url) => void done.push(`open ${url}`),
    ...options,
  });
  return { asks, done };
};

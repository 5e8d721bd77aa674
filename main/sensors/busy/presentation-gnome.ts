import * as v from 'valibot';
import type { Bus } from '../bus.ts';
import type { Service } from './follow-service.ts';
import type { Inhibitor } from './presenters.ts';

const MANAGER = 'org.gnome.SessionManager';
const AT = { path: '/org/gnome/SessionManager', interface: MANAGER };

/** The session manager's number for those who keep the session from being idle. */
const IDLE = 8;

/** Nobody runs so many at once who means well. */
const MOST_INHIBITORS = 32;

const pathsSchema = v.array(v.pipe(v.string(), v.startsWith(`${AT.path}/`)));
const flagsSchema = v.pipe(v.number(), v.integer());

/** GNOME, MATE and Cinnamon: who keeps the session awake, by the session manager. */
export const gnomeInhibitors = (bus: Bus): Service<readonly Inhibitor[]> => {
  const holderOf = async (path: string): Promise<string> => {
    const at = { destination: MANAGER, path, interface: `${MANAGER}.Inhibitor` };
    const flags = v.parse(flagsSchema, await bus.call({ ...at, member: 'GetFlags' }));
    return (flags & IDLE) === 0 ? '' : v.parse(v.string(), await bus.call({ ...at, member: 'GetAppId' }));
  };
  return {
    name: MANAGER,
    changes: [
      { sender: MANAGER, ...AT, member: 'InhibitorAdded' },
      { sender: MANAGER, ...AT, member: 'InhibitorRemoved' },
    ],
    ask: async () => {
      const paths = v.parse(pathsSchema, await bus.call({ destination: MANAGER, ...AT, member: 'GetInhibitors' }));
      // One that has let go meanwhile answers with an error.
      const holders = paths.slice(0, MOST_INHIBITORS).map((path) => holderOf(path).catch(() => ''));
      return (await Promise.all(holders)).map((by) => ({ by, why: '' }));
    },
  };
};

import { homedir } from 'node:os';
import { join } from 'node:path';

/** The name of the program, by which Electron calls its folder. */
const NAME = 'Vertebreak';

/** Where Electron keeps the data of the program for this user, for who asks from outside Electron. */
export const dataFolder = (
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
  home = homedir(),
): string => {
  switch (platform) {
    case 'win32':
      return join(env.APPDATA || join(home, 'AppData', 'Roaming'), NAME);
    case 'darwin':
      return join(home, 'Library', 'Application Support', NAME);
    default:
      return join(env.XDG_CONFIG_HOME || join(home, '.config'), NAME);
  }
};

import Store from 'electron-store';

/**
 * Writes a file of settings with electron-store: whole or not at all. Its own schema and migrations are not used, since
 * they would overwrite a file that they cannot read. Built apart from the rest, since it brings a validator along.
 */
export const writeSettings = (folder: string, name: string, content: Readonly<Record<string, unknown>>): void => {
  // Made anew each time: it reads the file as it is made, and a broken one has been set aside by then.
  const store = new Store({ cwd: folder, name, configFileMode: 0o600 });
  store.store = { ...content };
};

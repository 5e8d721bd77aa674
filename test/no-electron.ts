throw new Error('Electron is not to be had in plain Node: only main/desktop imports it, everything else takes a port.');

// Loaded into the main process by NODE_OPTIONS while `npm run dev` runs, so that the app itself holds nothing that is for
// developing only: loads every open window anew when it is told to.
const reload = () => {
  const { BrowserWindow } = require('electron');
  for (const { webContents } of BrowserWindow.getAllWindows()) webContents.reloadIgnoringCache();
};

if (process.type === 'browser') process.on('message', (message) => message === 'reload' && reload());

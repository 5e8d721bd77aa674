import { app, BrowserWindow, nativeImage, Tray } from 'electron';

// The floor that Vertebreak is measured against: an Electron with a tray icon and a timer of 30 s, and nothing else.
// With --one-window it also makes, shows and destroys one window of the break's size, as the app does for a break.

const side = 22;
const shownForMs = 30_000;
const held = [];

function showOneWindow() {
  const window = new BrowserWindow({ width: 420, height: 560, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.showInactive());
  window.loadURL('data:text/html,<p>A page.</p>');
  setTimeout(() => window.destroy(), shownForMs);
}

app.on('window-all-closed', () => {});
app.whenReady().then(() => {
  const square = nativeImage.createFromBitmap(Buffer.alloc(side * side * 4, 0xc0), { width: side, height: side });
  const tray = new Tray(square);
  tray.setToolTip('Bare');
  held.push(tray);
  setInterval(() => {}, 30_000);
  if (process.argv.includes('--one-window')) showOneWindow();
});

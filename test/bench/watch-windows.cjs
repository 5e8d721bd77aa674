// Loaded into the app's main process by NODE_OPTIONS, so that no debugger slows its windows down: notes of each window
// when its first picture came to the screen, and when its list had, as a line of JSON in the file WATCH_WINDOWS names.
const { appendFileSync } = require('node:fs');

// Chromium dates the first picture with something in it itself; the list is there with the frame after it was laid out.
const seen = `(async () => {
  const paintedMs = await new Promise((done) => new PerformanceObserver((list) => {
    const [first] = list.getEntriesByName('first-contentful-paint');
    if (first) done(performance.timeOrigin + first.startTime);
  }).observe({ type: 'paint', buffered: true }));
  while (!document.querySelector('.find-row')) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
  return { paintedMs, listedMs: performance.timeOrigin + performance.now() };
})()`;

const watch = () => {
  const { app } = require('electron');
  app.on('browser-window-created', (_event, { webContents }) => {
    webContents.once('dom-ready', async () => {
      const note = await webContents.executeJavaScript(seen);
      appendFileSync(process.env.WATCH_WINDOWS, `${JSON.stringify(note)}\n`);
    });
  });
};

// Electron can be asked for only after it has set itself up; that and the app's own start take longer.
if (process.type === 'browser') setTimeout(watch, 100);

// Loaded into the app's main process by NODE_OPTIONS, so that no debugger slows its windows down: notes of each window
// when its first picture came to the screen, and when its list had, as a line of JSON in the file WATCH_WINDOWS names.
const { appendFileSync } = require('node:fs');

// Chromium dates both itself by the frame that brought them to the screen. It dates an element only where that is wished
// for before it is drawn, so each row gets the wish as it comes into the page.
const seen = `(async () => {
  const dateOf = (type, msOf) => new Promise((done) => new PerformanceObserver((list) => {
    const ms = list.getEntries().map(msOf).find((each) => each !== undefined);
    if (ms !== undefined) done(performance.timeOrigin + ms);
  }).observe({ type, buffered: true }));
  const wish = () => {
    for (const name of document.querySelectorAll('.find-row-name')) name.setAttribute('elementtiming', 'row');
  };
  new MutationObserver(wish).observe(document, { childList: true, subtree: true });
  wish();
  const [paintedMs, listedMs] = await Promise.all([
    dateOf('paint', ({ name, startTime }) => name === 'first-contentful-paint' ? startTime : undefined),
    dateOf('element', ({ renderTime }) => renderTime),
  ]);
  return { paintedMs, listedMs };
})()`;

const watch = () => {
  const { app } = require('electron');
  app.on('browser-window-created', (_event, { webContents }) => {
    webContents.once('did-navigate', async () => {
      // By its frame: what is asked of the contents themselves waits until the page has loaded whole.
      const note = await webContents.mainFrame.executeJavaScript(seen);
      appendFileSync(process.env.WATCH_WINDOWS, `${JSON.stringify(note)}\n`);
    });
  });
};

// Electron can be asked for only after it has set itself up; that and the app's own start take longer.
if (process.type === 'browser') setTimeout(watch, 100);

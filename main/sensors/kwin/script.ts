/** Where the script calls back. */
export const CALLED = { path: '/app/vertebreak', interface: 'app.vertebreak.InUse', member: 'tell' } as const;

/**
 * What KWin is given to run: a script, in the words of Plasma 5 and 6, that calls us with what is in use at once and at
 * every change. It follows one window at a time: KWin runs for days, and would keep whatever is left at each that was once
 * in use. A window of this program (`ownPid`) changes nothing: what lay there before is still behind it.
 */
export const kwinScript = (busName: string, ownPid: number): string => {
  const to = [busName, CALLED.path, CALLED.interface, CALLED.member].map((part) => JSON.stringify(part)).join(', ');
  return `(function () {
  var isSix = typeof workspace.windowList === 'function';
  var last = '';
  var followed = null;
  function area(which, window) {
    var at = window
      ? workspace.clientArea(which, window)
      : workspace.clientArea(which, workspace.activeScreen, workspace.currentDesktop);
    return { x: at.x, y: at.y, width: at.width, height: at.height };
  }
  function tell() {
    var window = isSix ? workspace.activeWindow : workspace.activeClient;
    if (window && window.pid === ${ownPid}) return;
    var place = { bounds: area(KWin.ScreenArea, window), workArea: area(KWin.MaximizeArea, window) };
    var now = JSON.stringify({ fills: Boolean(window && window.fullScreen), place: place });
    if (now === last) return;
    last = now;
    callDBus(${to}, now);
  }
  function changesOf(window) {
    return [window.fullScreenChanged, isSix ? window.outputChanged : window.screenChanged];
  }
  function letGo(window) {
    try {
      changesOf(window).forEach(function (change) { change.disconnect(tell); });
    } catch (error) {
      // A window that is closed has taken its signals with it.
    }
  }
  function follow() {
    var window = isSix ? workspace.activeWindow : workspace.activeClient;
    if (window && window !== followed) {
      if (followed) letGo(followed);
      followed = window;
      changesOf(window).forEach(function (change) { change.connect(tell); });
    }
    tell();
  }
  (isSix ? workspace.windowActivated : workspace.clientActivated).connect(follow);
  follow();
})();
`;
};

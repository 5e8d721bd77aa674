import type { Bridge, WindowName } from '../../shared/contract.ts';

// A window in the page: finds its bridge with the page around it, lays it where the app's preload script does, and then
// is the app's own window.

declare global {
  interface Window {
    /** Laid there by the page, a bridge a window. */
    vertebreakWindows?: Readonly<Record<WindowName, Bridge>>;
  }
}

const pages: Readonly<Record<WindowName, () => Promise<unknown>>> = {
  break: () => import('../break/index.tsx'),
  home: () => import('../home/index.tsx'),
  find: () => import('../find/index.tsx'),
};

const asked = new URLSearchParams(location.search);
const name = (Object.keys(pages) as WindowName[]).find((each) => asked.has(each));
const bridge = name && window.parent.vertebreakWindows?.[name];
if (name !== undefined && bridge !== undefined) {
  Object.defineProperty(window, 'vertebreak', { value: bridge });
  void pages[name]();
  tellDrawn();
}

/** Tells the frame that it stands in once there is something in it: before, there is nothing to show. */
function tellDrawn(): void {
  const root = document.getElementById('root');
  if (root === null) return;
  const observer = new MutationObserver(() => {
    if (root.childElementCount === 0) return;
    observer.disconnect();
    requestAnimationFrame(() => requestAnimationFrame(() => window.frameElement?.setAttribute('data-drawn', '')));
  });
  observer.observe(root, { childList: true });
}

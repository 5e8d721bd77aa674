import type { WindowName } from '../../shared/contract.ts';
import type { Preload } from '../ui/open-bridge.ts';

// A window in the page: finds with the page around it what the app's preload script lays there, lays it likewise, and then
// is the app's own window.

declare global {
  interface Window {
    /** Laid there by the page, one for each window in it. */
    preloads?: Readonly<Record<WindowName, Preload>>;
  }
}

const pages: Readonly<Record<WindowName, () => Promise<unknown>>> = {
  break: () => import('../break/index.tsx'),
  home: () => import('../home/index.tsx'),
  find: () => import('../find/index.tsx'),
};

const asked = new URLSearchParams(location.search);
const name = (Object.keys(pages) as WindowName[]).find((each) => asked.has(each));
const preload = name && window.parent.preloads?.[name];
if (name !== undefined && preload !== undefined) {
  Object.defineProperty(window, 'preload', { value: preload });
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

import { render } from 'preact';
import { LanguageProvider } from '../ui/language.tsx';
import './demo.css';
import { ordinaryDay } from './days/index.ts';
import { DemoApp } from './demo-app.tsx';
import { createDesk } from './desk.ts';
import { loadDemoLanguage } from './load-language.ts';
import { browserClocks, pagePresence } from './ports/page-presence.ts';

const platform = (): 'linux' | 'mac' | 'windows' => {
  if (/mac|iphone|ipad/i.test(navigator.userAgent)) return 'mac';
  return /windows/i.test(navigator.userAgent) ? 'windows' : 'linux';
};

const presence = pagePresence(browserClocks, () => document.visibilityState === 'hidden');
presence.watch(window);

// Where it cannot be had, the page needs the network once more next time.
navigator.serviceWorker?.register('./offline.js').catch(() => undefined);

const open = async (root: HTMLElement): Promise<void> => {
  const language = await loadDemoLanguage();
  document.title = language.t('demo.title');
  const desk = createDesk({
    ...{ language, presence },
    openStorage: () => localStorage,
    region: new Intl.Locale(navigator.language).region ?? '',
    platform: platform(),
    version: import.meta.env.VERTEBREAK_VERSION,
    first: {
      trace: ordinaryDay,
      zone: 'UTC',
      respond: 'complete',
      heldAt: 'first-break',
    },
    pace: 600,
  });
  // Where the windows in the page look for them.
  window.preloads = desk.preloads;
  render(
    <LanguageProvider language={language}>
      <DemoApp desk={desk} watch={presence.watch} />
    </LanguageProvider>,
    root,
  );
};

const root = document.getElementById('root');
if (root !== null) void open(root);

import { render } from 'preact';
import { LanguageProvider } from '../ui/language.tsx';
import { openBridge } from '../ui/open-bridge.ts';
import { tellOwnInput } from '../ui/own-input.ts';
import './home.css';
import { HomeApp } from './home-app.tsx';
import { loadHomeLanguage } from './load-language.ts';

window.vertebreak = openBridge(window.preload);

const open = async (root: HTMLElement): Promise<void> => {
  const language = await loadHomeLanguage();
  render(
    <LanguageProvider language={language}>
      <HomeApp bridge={window.vertebreak} />
    </LanguageProvider>,
    root,
  );
};

const root = document.getElementById('root');
if (root !== null) void open(root);
tellOwnInput(window, window.vertebreak);

import { render } from 'preact';
import { LanguageProvider } from '../ui/language.tsx';
import { openBridge } from '../ui/open-bridge.ts';
import './break.css';
import { BreakApp } from './break-app.tsx';
import { loadBreakLanguage } from './load-language.ts';

window.vertebreak = openBridge(window.preload);

const open = async (root: HTMLElement): Promise<void> => {
  const language = await loadBreakLanguage();
  document.title = language.t('break.title');
  render(
    <LanguageProvider language={language}>
      <BreakApp bridge={window.vertebreak} />
    </LanguageProvider>,
    root,
  );
};

const root = document.getElementById('root');
// The rest is loaded apart: nothing can be touched before it is painted.
if (root !== null)
  open(root)
    .then(() => import('../ui/own-input.ts'))
    .then(({ tellOwnInput }) => tellOwnInput(window, window.vertebreak));

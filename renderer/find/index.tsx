import { hydrate } from 'preact';
import type { FindBridge } from '../ui/bridge.ts';
import { LanguageProvider } from '../ui/language.tsx';
import { openBridge } from '../ui/open-bridge.ts';
import { tellOwnInput } from '../ui/own-input.ts';
import './find.css';
import { FindApp } from './find-app.tsx';
import { loadFindLanguage } from './load-language.ts';

const vertebreak = openBridge(window.preload);
window.vertebreak = vertebreak;
const loading = loadFindLanguage();
// Asked for along with the texts, so that the list is there with the first picture.
const first = vertebreak.findFirst();
// A refusal is told by whoever draws it, which may be after it has come.
first.catch(() => {});
const bridge: FindBridge = { ...vertebreak, findFirst: () => first };

/** Takes over the box that stands in the page, with what was typed into it meanwhile. */
const takeOver = async (root: HTMLElement): Promise<void> => {
  const language = await loading;
  document.title = language.t('find-window.title');
  const box = root.querySelector('input');
  // What is taken over keeps its attributes.
  if (box !== null) box.placeholder = language.t('find-window.placeholder');
  hydrate(
    <LanguageProvider language={language}>
      <FindApp bridge={bridge} typed={box?.value ?? ''} />
    </LanguageProvider>,
    root,
  );
};

const root = document.getElementById('root');
if (root !== null) void takeOver(root);
tellOwnInput(window, vertebreak);

import { render } from 'preact';
import { LanguageProvider } from '../../../renderer/ui/language.tsx';
import { languageOf } from './language.ts';

/**
 * Draws one window as a query asks for it: `?window=break&movement=bird-dog&stage=going&ran=40000&theme=dark`, and
 * `&language=en-x-long`.
 */
const query = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (root === null) throw new Error('no root');
const language = languageOf(query);
document.documentElement.lang = language.code;
document.documentElement.dir = query.has('rtl') ? 'rtl' : language.direction;
if (query.has('text')) document.documentElement.style.fontSize = `${query.get('text')}%`;

const windowOf = async (name: string | null) => {
  switch (name) {
    case 'break': {
      const { BreakInGallery } = await import('./break-in-gallery.tsx');
      return <BreakInGallery query={query} />;
    }
    case 'home': {
      const { HomeInGallery } = await import('./home-in-gallery.tsx');
      return <HomeInGallery query={query} />;
    }
    case 'find': {
      const { FindInGallery } = await import('./find-in-gallery.tsx');
      return <FindInGallery query={query} />;
    }
    default:
      throw new Error(`no window ${name}`);
  }
};

const drawn = await windowOf(query.get('window'));
render(<LanguageProvider language={language}>{drawn}</LanguageProvider>, root);

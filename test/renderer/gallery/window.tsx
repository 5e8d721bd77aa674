import { render } from 'preact';

/** Draws one window as a query asks for it: `?window=break&movement=bird-dog&stage=going&ran=40000&theme=dark`. */
const query = new URLSearchParams(location.search);
const root = document.getElementById('root');
if (root === null) throw new Error('no root');
if (query.has('rtl')) document.documentElement.dir = 'rtl';
if (query.has('text')) document.documentElement.style.fontSize = `${query.get('text')}%`;

switch (query.get('window')) {
  case 'break': {
    const { BreakInGallery } = await import('./break-in-gallery.tsx');
    render(<BreakInGallery query={query} />, root);
    break;
  }
  case 'home': {
    const { HomeInGallery } = await import('./home-in-gallery.tsx');
    render(<HomeInGallery query={query} />, root);
    break;
  }
  case 'find': {
    const { FindInGallery } = await import('./find-in-gallery.tsx');
    render(<FindInGallery query={query} />, root);
    break;
  }
  default:
    throw new Error(`no window ${query.get('window')}`);
}

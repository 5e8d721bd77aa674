import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { languageOf } from '../../../shared/i18n/languages.ts';
import { FIRST_LANGUAGE } from '../../../shared/i18n/spoken.ts';
import { symbolicSvg } from '../icons/icon-drawing.ts';
import { bashCompletion, fishCompletion, zshCompletion } from './completions.ts';
import { manPage } from './man-page.ts';

const checkout = fileURLToPath(new URL('../../..', import.meta.url));
const METAINFO = 'app.vertebreak.Vertebreak.metainfo.xml';

/** What a Linux system keeps of a program beside the program itself, by its place under /usr/share. */
export const shellFiles = (version: string): Readonly<Record<string, string>> => {
  const { t } = languageOf(FIRST_LANGUAGE);
  return {
    'man/man1/vertebreak.1': manPage(t, version),
    'bash-completion/completions/vertebreak': bashCompletion(),
    'zsh/site-functions/_vertebreak': zshCompletion(t),
    'fish/vendor_completions.d/vertebreak.fish': fishCompletion(t),
    'icons/hicolor/symbolic/apps/vertebreak-symbolic.svg': symbolicSvg(),
  };
};

/** Writes them into dist/share, as they are to lie in a system, and the AppStream metainfo the menu entry and the icons with them. */
export const writeShellFiles = (): void => {
  const share = join(checkout, 'dist/share');
  const { version } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8'));
  rmSync(share, { recursive: true, force: true });
  const place = (name: string): string => {
    const path = join(share, name);
    mkdirSync(dirname(path), { recursive: true });
    return path;
  };
  for (const [name, text] of Object.entries(shellFiles(version))) writeFileSync(place(name), text);
  const icons = join(checkout, 'main/assets/icons');
  for (const name of readdirSync(icons)) {
    copyFileSync(join(icons, name), place(`icons/hicolor/${name.replace('.png', '')}/apps/vertebreak.png`));
  }
  copyFileSync(join(checkout, 'main/assets/vertebreak.desktop'), place('applications/vertebreak.desktop'));
  copyFileSync(join(checkout, 'main/assets/metainfo.xml'), place(`metainfo/${METAINFO}`));
};

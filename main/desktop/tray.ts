import { Menu, type NativeImage, nativeImage, Tray } from 'electron';
import { headline, type MenuLanguage } from '../../shared/app/headline.ts';
import { type MenuAction, type MenuFacts, menuEntries } from '../../shared/app/menu.ts';
import { drawTrayIcon, type TrayShape, trayShape } from '../../shared/app/tray-icon.ts';
import { menuTemplate } from './menu.ts';

const SIDES: Readonly<Partial<Record<NodeJS.Platform, number>>> = { darwin: 18, win32: 16 };
const LINUX_SIDE = 22;

const imageOf = (shape: TrayShape): NativeImage => {
  const isMac = process.platform === 'darwin';
  const side = SIDES[process.platform] ?? LINUX_SIDE;
  const image = nativeImage.createEmpty();
  for (const scaleFactor of [1, 2]) {
    const pixels = side * scaleFactor;
    const buffer = Buffer.from(drawTrayIcon(shape, pixels, isMac ? 'template' : 'twin'));
    image.addRepresentation({ scaleFactor, width: pixels, height: pixels, buffer });
  }
  image.setTemplateImage(isMac);
  return image;
};

export type TrayIcon = {
  /** Draws the state; what shows already is not drawn again. */
  readonly render: (facts: MenuFacts) => void;
  /** Puts the icon up again, where a panel has come that was not there. */
  readonly putUp: () => void;
};

/** The tray icon with its tooltip and menu. `activate`: it was clicked, where a click does not open the menu. */
export const createTrayIcon = (
  language: MenuLanguage,
  perform: (action: MenuAction) => void,
  activate: () => void,
): TrayIcon => {
  const state: { tray: Tray | null; facts: MenuFacts | null; drawn: Record<'shape' | 'line' | 'menu', string> } = {
    tray: null,
    facts: null,
    drawn: { shape: '', line: '', menu: '' },
  };

  /** Whether it differs from what was drawn last; notes it. */
  const differs = (part: 'shape' | 'line' | 'menu', value: unknown): boolean => {
    const text = JSON.stringify(value);
    if (state.drawn[part] === text) return false;
    state.drawn[part] = text;
    return true;
  };

  const draw = (tray: Tray, facts: MenuFacts): void => {
    const shape = trayShape(facts.status);
    const line = headline(language, facts);
    const entries = menuEntries(language, facts);
    if (differs('shape', shape)) tray.setImage(imageOf(shape));
    if (differs('line', line)) tray.setToolTip(line);
    if (differs('menu', entries)) tray.setContextMenu(Menu.buildFromTemplate(menuTemplate(entries, perform)));
  };

  const putUp = (): void => {
    const { facts } = state;
    if (facts === null) return;
    state.tray?.destroy();
    state.drawn = { shape: '', line: '', menu: '' };
    state.tray = new Tray(imageOf(trayShape(facts.status)));
    state.tray.on('click', activate);
    draw(state.tray, facts);
  };

  return {
    render: (facts) => {
      state.facts = facts;
      if (state.tray === null) putUp();
      else draw(state.tray, facts);
    },
    putUp,
  };
};

import { type Finding, no, yes } from './busy-board.ts';

/**
 * Programs that keep the screen awake only while they present, and by what word their names for themselves are known.
 * Whatever else does so, a browser or a player, plays a video, or nobody can tell why.
 */
const PRESENTERS = [
  [/\b(?:libreoffice|soffice)/i, 'LibreOffice'],
  [/\bevince\b/i, 'Evince'],
  [/\bpapers\b/i, 'Papers'],
  [/\bokular\b/i, 'Okular'],
  [/\batril\b/i, 'Atril'],
  [/\bxreader\b/i, 'Xreader'],
  [/\bpdfpc\b/i, 'pdfpc'],
  [/\bpympress\b/i, 'Pympress'],
  [/\bpower(?:point|pnt)\b/i, 'PowerPoint'],
  [/\bwpspresentation\b/i, 'WPS'],
] as const;

/** By whom something is presented, of all who keep the screen awake. */
export const presentedBy = (holders: readonly string[]): Finding => {
  const name = PRESENTERS.find(([word]) => holders.some((holder) => word.test(holder)))?.[1];
  return name === undefined ? no : yes(name);
};

import { type Finding, type Findings, no, yes } from './busy-board.ts';

/** Who keeps the screen awake: the name that it gives itself, and the reason, where that can be told. */
export type Inhibitor = { readonly by: string; readonly why: string };

type Known = readonly (readonly [RegExp, string])[];

/** Programs that keep the screen awake only while they present, and by what word their names for themselves are known. */
const PRESENTERS: Known = [
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
];

/** Players and browsers, which keep it awake while a video plays. */
const PLAYERS: Known = [
  [/\bfirefox\b|\bmozilla\b/i, 'Firefox'],
  [/\bchromium\b/i, 'Chromium'],
  [/\bchrome\b/i, 'Chrome'],
  [/\bbrave\b/i, 'Brave'],
  [/\bvivaldi\b/i, 'Vivaldi'],
  [/\bopera\b/i, 'Opera'],
  [/\b(?:microsoft|ms)[ -]?edge\b/i, 'Edge'],
  [/\bepiphany\b/i, 'Epiphany'],
  [/\bfalkon\b/i, 'Falkon'],
  [/\bvlc\b/i, 'VLC'],
  [/\bmpv\b/i, 'mpv'],
  [/\bs?mplayer\b/i, 'MPlayer'],
  [/\btotem\b/i, 'Totem'],
  [/\bshowtime\b/i, 'Showtime'],
  [/\bcelluloid\b/i, 'Celluloid'],
  [/\bclapper\b/i, 'Clapper'],
  [/\bharuna\b/i, 'Haruna'],
  [/\bdragon\s?player\b/i, 'Dragon'],
  [/\bparole\b/i, 'Parole'],
  [/\bkodi\b/i, 'Kodi'],
];

const whoIs = (known: Known, inhibitors: readonly Inhibitor[]): Finding => {
  const name = known.find(([word]) => inhibitors.some(({ by }) => word.test(by)))?.[1];
  return name === undefined ? no : yes(name);
};

/** By whom something is presented, of all who keep the screen awake. */
export const presentedBy = (inhibitors: readonly Inhibitor[]): Finding => whoIs(PRESENTERS, inhibitors);

/** By whom a video is played, of all who keep the screen awake. Browsers do so for a sound alone, too, and say it. */
export const playedBy = (inhibitors: readonly Inhibitor[]): Finding =>
  whoIs(
    PLAYERS,
    inhibitors.filter(({ why }) => !/\baudio\b/i.test(why)),
  );

/** What those tell who keep the screen awake. */
export const INHIBITED = ['presentation', 'media'] as const;
export const inhibitedBy = (inhibitors: readonly Inhibitor[] | 'unknown'): Findings =>
  inhibitors === 'unknown'
    ? { presentation: 'unknown', media: 'unknown' }
    : { presentation: presentedBy(inhibitors), media: playedBy(inhibitors) };

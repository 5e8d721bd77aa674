import { english } from '../../../shared/i18n/english.ts';
import { type PseudoLanguage, pseudoTexts } from '../../../shared/i18n/pseudo.ts';

/** A window in one of the forms that it has to bear. */
export type Shot = {
  readonly name: string;
  /** What the window's page is asked for, as window.tsx reads it. */
  readonly query: string;
  readonly width: number;
  readonly height: number;
  /** In the colours that the system forces on it. */
  readonly forced?: boolean;
  readonly zoom?: number;
  /** What is pressed before it is looked at, one after the other, by its text or name. */
  readonly press?: readonly string[];
};

/** The languages for developers, by what they show: too little room, and what does not turn round. */
const LANGUAGES = [
  ['long', 'en-x-long'],
  ['mirror', 'en-x-mirror'],
] as const;

/** English words as a language has them. */
const said = (code: PseudoLanguage, ...words: readonly string[]): readonly string[] => pseudoTexts(words, code);

const breakShots: readonly Shot[] = ['light', 'dark'].flatMap((theme) => {
  const shot = (name: string, query: string, more: Partial<Shot> = {}): Shot => ({
    name: `break-${name}-${theme}`,
    query: `window=break&theme=${theme}&${query}`,
    width: 420,
    height: 560,
    ...more,
  });
  return [
    shot('offered', 'movement=bird-dog-desk'),
    shot('offered-long', ''),
    shot('pair', 'movement=standing-back-extension&then=hip-flexor-stretch'),
    shot('pair-going', 'movement=standing-back-extension&then=hip-flexor-stretch&stage=going&ran=20000'),
    shot('pair-second', 'movement=standing-back-extension&then=hip-flexor-stretch&stage=going&ran=44000'),
    shot('later', 'movement=wall-angels', { press: ['Later'] }),
    shot('swap', 'movement=wall-angels', { press: ['Swap'] }),
    shot('swap-none', 'movement=wall-angels&none', { press: ['Swap'] }),
    shot('swap-slow', 'movement=wall-angels&slow', { press: ['Swap'] }),
    shot('more', 'movement=cat-cow-desk&stage=going&ran=20000&effort=easier', { press: ['More choices'] }),
    shot('going', 'movement=seated-spinal-twist&stage=going&ran=30000&kind=long'),
    shot('routine', 'stage=going&ran=72000'),
    shot('side', 'stage=going&ran=230000'),
    shot('ready', 'movement=glute-bridge&stage=going&ran=1000'),
    shot('next', 'stage=going&ran=61000'),
    shot('after', 'movement=cat-cow&stage=going&ran=100000'),
    shot('nothing', 'movement=cat-cow&stage=going&ran=10000&full'),
    shot('paused', 'movement=hip-flexor-stretch&stage=paused&ran=30000&effort=harder'),
    shot('waiting', 'movement=hip-flexor-stretch&stage=waiting&ran=30000'),
    shot('waiting-wide', 'stage=waiting&ran=90000', { width: 560, height: 320 }),
    shot('text-200-waiting', 'movement=bird-dog-desk&text=200&stage=waiting&ran=40000'),
    shot('text-200-paused', 'movement=bird-dog-desk&text=200&stage=paused&ran=40000'),
    shot('toast-waiting', 'toast&stage=waiting&ran=3000', { width: 360, height: 88 }),
    shot('still', 'movement=cat-cow&still'),
    shot('rest', 'movement=childs-pose-desk&stage=going&ran=60000&kind=long&still'),
    shot('dimmed', 'stage=going&level=full&ran=30000'),
    shot('wide', 'movement=bird-dog-desk', { width: 560, height: 320 }),
    shot('wide-long', '', { width: 560, height: 320 }),
    shot('wide-more', 'stage=going&ran=90000', { width: 560, height: 320, press: ['More choices'] }),
    shot('wide-swap', 'movement=wall-angels', { width: 560, height: 320, press: ['Swap'] }),
    shot('wide-going', 'movement=thoracic-extension&stage=going&ran=30000', { width: 560, height: 320 }),
    shot('toast', 'movement=cat-cow-desk&toast', { width: 360, height: 88 }),
    shot('toast-going', 'toast&stage=going&ran=3000', { width: 360, height: 88 }),
    shot('toast-longest', 'movement=bird-dog&longest&toast', { width: 360, height: 88 }),
    shot('toast-rtl', 'movement=cat-cow-desk&toast&rtl', { width: 360, height: 88 }),
    shot('toast-forced', 'movement=cat-cow-desk&toast', { width: 360, height: 88, forced: true }),
    shot('text-200-swap', 'movement=bird-dog-desk&text=200', { press: ['Swap'] }),
    shot('over', 'stage=going&ran=300000&over'),
    shot('over-one', 'movement=wall-angels&stage=going&ran=120000&over'),
    shot('over-desk', 'stage=going&ran=300000&over&desk'),
    shot('over-desk-wide', 'stage=going&ran=300000&over&desk', { width: 560, height: 320 }),
    shot('over-wide', 'stage=going&ran=300000&over', { width: 560, height: 320 }),
    shot('text-200-over', 'stage=going&ran=300000&over&text=200'),
    shot('text-200-wide-over', 'stage=going&ran=300000&over&text=200', { width: 560, height: 320 }),
    shot('text-200-later', 'text=200', { press: ['Later'] }),
    shot('text-200-wide', 'text=200&stage=going&ran=90000', { width: 560, height: 320 }),
    shot('small', 'stage=going&ran=90000', { width: 800, height: 480 }),
    shot('longest', 'movement=bird-dog&longest&stage=going&ran=40000'),
    shot('longest-wide', 'movement=bird-dog&longest', { width: 560, height: 320 }),
    shot('text-200', 'movement=bird-dog-desk&text=200'),
    shot('text-200-going', 'movement=bird-dog-desk&text=200&stage=going&ran=40000'),
    shot('zoom-200', 'movement=bird-dog-desk', { zoom: 2 }),
    shot('rtl', 'movement=bird-dog-desk&rtl&stage=going&ran=60000'),
    shot('session', 'session&stage=going&ran=150000'),
    shot('session-text-200', 'session&text=200&stage=going&ran=150000'),
    shot('session-wide', 'session&stage=going&ran=560000', { width: 560, height: 320 }),
    shot('session-rtl', 'session&rtl&stage=going&ran=150000'),
    shot('rtl-more', 'rtl&stage=going&ran=90000', { press: ['More choices'] }),
    ...LANGUAGES.flatMap(([name, code]) => [
      shot(`${name}-offered`, `language=${code}&movement=bird-dog-desk`),
      shot(`${name}-going`, `language=${code}&stage=going&ran=230000`),
      shot(`${name}-waiting`, `language=${code}&stage=waiting&ran=90000&level=full`),
      shot(`${name}-more`, `language=${code}&stage=going&ran=90000`, { press: said(code, 'More choices') }),
      shot(`${name}-swap`, `language=${code}&movement=wall-angels`, { press: said(code, 'Swap') }),
      shot(`${name}-wide`, `language=${code}&stage=going&ran=90000`, { width: 560, height: 320 }),
      shot(`${name}-wide-offered`, `language=${code}&movement=bird-dog-desk`, { width: 560, height: 320 }),
      shot(`${name}-toast`, `language=${code}&movement=cat-cow-desk&toast`, { width: 360, height: 88 }),
      shot(`${name}-over`, `language=${code}&stage=going&ran=300000&over`),
    ]),
    shot('forced', 'movement=bird-dog-desk&stage=going&ran=60000', { forced: true }),
    shot('forced-swap', 'movement=bird-dog-desk', { forced: true, press: ['Swap'] }),
  ];
});

/** What the weeks answer. */
const { stretches, skips, walking, kinds } = english.weeks.questions;
const QUESTIONS = [stretches, skips, walking, kinds].map(({ title }) => title);

const homeShots: readonly Shot[] = ['light', 'dark'].flatMap((theme) => {
  const shot = (name: string, query: string, more: Partial<Shot> = {}): Shot => ({
    name: `home-${name}-${theme}`,
    query: `window=home&theme=${theme}&${query}`,
    width: 880,
    height: 640,
    ...more,
  });
  return [
    shot('today', 'page=today'),
    shot('standing', 'page=today&standing'),
    shot('standing-forced', 'page=today&standing', { forced: true }),
    shot('today-all', 'page=today', { height: 1900 }),
    shot('today-first', 'page=today&empty', { height: 1300 }),
    shot('today-afternoon', 'page=today&day=afternoon', { height: 1900 }),
    shot('today-log', 'page=today&day=afternoon', { height: 1900, press: ['Log a walk'] }),
    shot('today-correct', 'page=today&day=afternoon', { height: 1900, press: ['I was still sitting'] }),
    shot('today-worst', 'page=today&day=worst', { height: 3400 }),
    shot('today-800', 'page=today&day=afternoon', { width: 800, height: 600 }),
    shot('today-small', 'page=today&day=afternoon', { width: 480, height: 2400 }),
    shot('today-text-200', 'page=today&day=afternoon&text=200', { height: 3600 }),
    shot('today-rtl', 'page=today&day=afternoon&rtl', { height: 1900 }),
    shot('today-forced', 'page=today&day=afternoon', { forced: true, height: 1900 }),
    shot('offer', 'page=today&offer'),
    shot('empty', 'page=today&empty&alerts'),
    shot('settings', 'page=settings'),
    shot('settings-all', 'page=settings', { height: 5600, press: ['Finer rules'] }),
    shot('more', 'page=today&more'),
    shot('settings-more', 'page=settings&more'),
    shot('welcome-1', 'page=welcome'),
    shot('welcome-2', 'page=welcome', { press: ['Next'] }),
    shot('welcome-3', 'page=welcome', { press: ['Next', 'Next'] }),
    shot('welcome-mac', 'page=welcome&platform=mac', { press: ['Next', 'Next'] }),
    shot('welcome-windows', 'page=welcome&platform=windows', { press: ['Next', 'Next'] }),
    shot('welcome-no-tray', 'page=welcome&alerts', { press: ['Next', 'Next'] }),
    shot('welcome-small', 'page=welcome', { width: 480, height: 480 }),
    shot('welcome-zoom-200', 'page=welcome', { zoom: 2, press: ['Next'] }),
    shot('welcome-text-200', 'page=welcome&text=200', { press: ['Next', 'Next'] }),
    shot('welcome-rtl', 'page=welcome&rtl', { press: ['Next', 'Next'] }),
    shot('welcome-forced', 'page=welcome', { forced: true, press: ['Next', 'Next'] }),
    shot('help', 'page=help'),
    shot('help-all', 'page=help', { height: 1400 }),
    shot('session', 'page=session'),
    shot('session-swapped', 'page=session', { press: ['Swap'] }),
    shot('session-few', 'page=session&few'),
    shot('session-small', 'page=session', { width: 480, height: 480 }),
    shot('session-800', 'page=session', { width: 800, height: 600 }),
    shot('session-text-200', 'page=session&text=200', { height: 1400 }),
    shot('session-zoom-200', 'page=session', { zoom: 2 }),
    shot('session-rtl', 'page=session&rtl'),
    shot('session-forced', 'page=session', { forced: true }),
    shot('know-all', 'page=know', { height: 2400 }),
    shot('know', 'page=know'),
    shot('know-lifting', 'page=know', { press: ['Lift with your legs'] }),
    shot('know-lifting-still', 'page=know&still', { press: ['Lift with your legs'] }),
    shot('movements', 'page=movements'),
    shot('movements-all', 'page=movements', { height: 2600 }),
    shot('movements-800', 'page=movements', { width: 800, height: 600 }),
    shot('movements-text-200', 'page=movements&text=200'),
    shot('movements-zoom-200', 'page=movements', { zoom: 2 }),
    shot('movements-small', 'page=movements', { width: 480, height: 480 }),
    shot('movements-rtl', 'page=movements&rtl'),
    shot('movements-filter', 'page=movements', { press: ['Place'] }),
    shot('movements-muscle', 'page=movements', { press: ['Muscle'] }),
    shot('movements-none', 'page=movements', { press: ['Kind', 'Walk', 'Time', 'Up to 30 s', 'Movements'] }),
    shot('movements-card', 'page=movements', { press: ['Bird-Dog'] }),
    shot('movements-card-all', 'page=movements', { height: 1700, press: ['Glute Bridge'] }),
    shot('movements-card-off', 'page=movements', { press: ['Superman Hold'] }),
    shot('movements-card-out', 'page=movements', { press: ['Wall Angels'] }),
    shot('movements-card-still', 'page=movements&still', { press: ['Cat-Cow'] }),
    shot('movements-card-text-200', 'page=movements&text=200', { press: ['Glute Bridge'] }),
    shot('movements-own', 'page=movements&own', { height: 2600 }),
    shot('movements-own-card', 'page=movements&own', {
      press: [`${'Slowly round the shoulders '.repeat(2)}${'and-back'.repeat(3)} 0`],
    }),
    shot('movements-ten', 'page=movements', { height: 1400, press: ['Read the ten in order'] }),
    shot('movements-forced', 'page=movements', { forced: true }),
    shot('weeks', 'page=weeks&past=year'),
    shot('weeks-all', 'page=weeks&past=year', { height: 3200 }),
    shot('weeks-empty', 'page=weeks&past=none', { height: 2000 }),
    shot('weeks-one-day', 'page=weeks&past=day', { height: 2400 }),
    shot('weeks-worst', 'page=weeks&past=worst', { height: 1200 }),
    shot('weeks-day', 'page=weeks&past=year', { height: 1800, press: ['Wed 11'] }),
    shot('weeks-worst-day', 'page=weeks&past=worst', { height: 3000, press: ['Sun 25'] }),
    ...(['', 'rtl', 'text=200'] as const).map((form) =>
      shot(`weeks-tables${form && `-${form.replace('=', '-')}`}`, `page=weeks&past=year&${form}`, {
        height: form === 'text=200' ? 8000 : 4400,
        press: QUESTIONS.map((one) => `As a table: ${one}`),
      }),
    ),
    shot('weeks-delete', 'page=weeks&past=year', { height: 3400, press: ['Only these days', 'Delete …'] }),
    shot('weeks-day-delete', 'page=weeks&past=year', {
      height: 2200,
      press: ['Wed 11', 'Delete this day …'],
    }),
    shot('weeks-day-old-text-200', 'page=weeks&past=year&text=200', {
      height: 4200,
      press: ['Earlier week', 'Earlier week', 'Earlier week', 'Mon 16', 'Delete this day …'],
    }),
    shot('weeks-800', 'page=weeks&past=year', { width: 800, height: 600 }),
    shot('weeks-small', 'page=weeks&past=year', { width: 480, height: 3600, press: ['Wed 11'] }),
    shot('weeks-text-200', 'page=weeks&past=year&text=200', { height: 4800, press: ['Wed 11'] }),
    shot('weeks-forced', 'page=weeks&past=year', { forced: true, height: 3200 }),
    shot('small', 'page=today', { width: 480, height: 480 }),
    shot('small-settings', 'page=settings', { width: 480, height: 480 }),
    shot('zoom-200', 'page=settings', { zoom: 2 }),
    shot('rtl', 'page=today&rtl'),
    ...LANGUAGES.flatMap(([name, code]) => [
      shot(`${name}-today`, `language=${code}&page=today&offer`),
      shot(`${name}-today-all`, `language=${code}&page=today&day=afternoon`, { height: 2200 }),
      shot(`${name}-settings`, `language=${code}&page=settings&more`, {
        height: 4800,
        press: said(code, 'Finer rules'),
      }),
      shot(`${name}-welcome-1`, `language=${code}&page=welcome`),
      shot(`${name}-welcome-2`, `language=${code}&page=welcome`, { press: said(code, 'Next') }),
      shot(`${name}-welcome-3`, `language=${code}&page=welcome`, { press: said(code, 'Next', 'Next') }),
      shot(`${name}-know`, `language=${code}&page=know`, { height: 2400 }),
      shot(`${name}-movements`, `language=${code}&page=movements`, { height: 1400 }),
      shot(`${name}-movements-card`, `language=${code}&page=movements`, {
        height: 1700,
        press: said(code, 'Glute Bridge'),
      }),
      shot(`${name}-help`, `language=${code}&page=help`, { height: 1400 }),
      shot(`${name}-session`, `language=${code}&page=session`, { height: 900 }),
      shot(`${name}-weeks`, `language=${code}&page=weeks&past=year`, {
        height: 4200,
        press: said(code, 'As a table'),
      }),
      shot(`${name}-small`, `language=${code}&page=today&alerts`, { width: 480, height: 480 }),
    ]),
    shot('forced', 'page=today', { forced: true }),
    shot('forced-settings', 'page=settings', { forced: true }),
  ];
});

const findShots: readonly Shot[] = ['light', 'dark'].flatMap((theme) => {
  const shot = (name: string, query: string, more: Partial<Shot> = {}): Shot => ({
    name: `find-${name}-${theme}`,
    query: `window=find&theme=${theme}&${query}`,
    width: 720,
    height: 520,
    ...more,
  });
  return [
    shot('empty', ''),
    shot('empty-text-200', 'text=200', { height: 1400 }),
    shot('empty-narrow', '', { width: 400, height: 900 }),
    shot('empty-rtl', 'rtl'),
    shot('empty-forced', '', { forced: true }),
    shot('letters', 'words=sho'),
    shot('neck', 'words=stiff neck'),
    shot('name', 'words=wall an'),
    shot('session', 'words=10 min session'),
    shot('pain', 'words=sciatica cat cow'),
    shot('leave-out', 'words=I am pregnant, cat cow'),
    shot('nothing', 'words=shoulderrbledaz'),
    shot('spared', 'words=wall angels&spared'),
    shot('left-out', 'words=back&spared'),
    shot('card', 'words=bird dog', { height: 1500 }),
    shot('card-easier', 'words=dead bug', { press: ['Easier'] }),
    shot('place', 'words=back', { press: ['Place'] }),
    shot('filtered', 'words=back', { press: ['Place', 'On a chair', 'Time', 'Up to 1 min'] }),
    shot('muscle', '', { press: ['Muscle'] }),
    shot('pinned', 'words=cat cow', { width: 360, press: ['Keep open'] }),
    shot('still', 'words=doorway&still'),
    shot('low', 'words=neck', { height: 400 }),
    shot('narrow', 'words=neck', { width: 400, height: 480 }),
    shot('text-200', 'words=neck&text=200'),
    shot('zoom-200', 'words=neck', { zoom: 2 }),
    shot('rtl', 'words=neck&rtl'),
    ...LANGUAGES.flatMap(([name, code]) => [
      shot(`${name}-neck`, `language=${code}&words=stiff neck`),
      shot(`${name}-empty`, `language=${code}`),
      shot(`${name}-card`, `language=${code}&words=bird dog&spared`, { height: 1500 }),
      shot(`${name}-place`, `language=${code}&words=back`, { press: said(code, 'Place') }),
      shot(`${name}-pain`, `language=${code}&words=sciatica cat cow`),
      shot(`${name}-nothing`, `language=${code}&words=shoulderrbledaz`),
      shot(`${name}-narrow`, `language=${code}&words=neck`, { width: 400, height: 480 }),
    ]),
    shot('forced', 'words=wall an', { forced: true }),
  ];
});

/** Every window in every state, light and dark. */
export const shots: readonly Shot[] = [...breakShots, ...homeShots, ...findShots];

import type { DiaryDay } from '../history/diary.ts';
import type { Translator } from '../i18n/english.ts';
import { MINUTE_MS } from '../model/time.ts';
import type { PlayedDay } from './played-day.ts';

/** Breaks that came; one that was left standing the evening before is that evening's. */
const breaksOf = ({ breaks, fromMs }: DiaryDay): number =>
  breaks.filter((one) => one.outcome !== 'natural' && one.fromMs >= fromMs).length;

const minutes = (ms: number): number => Math.round(ms / MINUTE_MS);

/** What differs between a day under the one settings and under the other, in sentences; `isOwn`: it was recorded. */
export const trialWords = (
  t: Translator<'trial-words'>,
  before: PlayedDay,
  after: PlayedDay,
  isOwn: boolean,
): string[] => {
  const more = breaksOf(after.day) - breaksOf(before.day);
  const n = breaksOf(after.day);
  const [was, is] = [minutes(before.day.longestMs), minutes(after.day.longestMs)];
  const { guessed, usual, hadBreaks } = after;
  const assumed = hadBreaks
    ? t('trial-words.guessed', { n: guessed, usual: t(`trial-words.usual.${usual}`) })
    : t('trial-words.assumed');
  return [
    ...(more === 0 ? [t('trial-words.asMany', { n })] : []),
    ...(more > 0 ? [t('trial-words.more', { n: more })] : []),
    ...(more < 0 ? [t('trial-words.fewer', { n: -more })] : []),
    was === is ? t('trial-words.sameLongest', { is }) : t('trial-words.longest', { is, was }),
    ...(isOwn && guessed > 0 ? [assumed] : []),
  ];
};

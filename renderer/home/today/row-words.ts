import { lengthOf, type Span } from '../../../shared/history/spans.ts';
import type { Translator } from '../../../shared/i18n/english.ts';
import { rowText } from '../../../shared/i18n/formats.ts';
import { MINUTE_MS } from '../../../shared/model/time.ts';
import { oClock, type Place } from '../../ui/format.ts';
import type { WindowLanguage } from '../../ui/language.tsx';
import { lengthInWords } from '../length.ts';
import type { Row } from './rows.ts';

/** When a row was; of what took less than a minute, its beginning. */
export const rowTime = (t: Translator<'home'>, span: Span, place: Place): string => {
  const from = oClock(span.fromMs, place);
  return lengthOf(span) < MINUTE_MS ? from : t('home.today.span', { from, to: oClock(span.toMs, place) });
};

const length = (t: Translator<'home'>, ms: number): string =>
  ms < MINUTE_MS ? t('home.length.moment') : lengthInWords(t, ms);

/** What a row says. */
export const rowWords = ({ code, t }: WindowLanguage, row: Row, nameOf: (movementId: string) => string): string => {
  switch (row.kind) {
    case 'sitting':
      return t('home.today.sat', { length: length(t, row.sittingMs) });
    case 'away':
      return row.countedAs === null
        ? t('home.today.away', { length: length(t, lengthOf(row)) })
        : t(`home.today.natural.${row.countedAs}`);
    case 'standing':
      return t('home.today.stood', { length: length(t, lengthOf(row)) });
    case 'walk':
    case 'call':
    case 'pause':
      return t(`home.today.${row.kind}`, { length: length(t, lengthOf(row)) });
    case 'said':
      return row.as === 'walk'
        ? t('home.today.walk', { length: length(t, lengthOf(row)) })
        : t(`home.today.said.${row.as}`);
    case 'day-off':
      return t('home.today.dayOff');
    case 'break': {
      if (row.outcome === 'natural') return t(`home.today.natural.${row.break}`);
      const outcome = t(`home.today.outcomes.${row.outcome}`);
      const movement = rowText(code, row.movements.map(nameOf));
      return movement === ''
        ? t(`home.today.setAside.${row.break}`, { outcome })
        : t(`home.today.break.${row.session ? 'session' : row.break}`, { movement, outcome });
    }
    default:
      return row satisfies never;
  }
};

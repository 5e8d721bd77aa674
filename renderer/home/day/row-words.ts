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
  return lengthOf(span) < MINUTE_MS ? from : t('home.day.span', { from, to: oClock(span.toMs, place) });
};

/** What a row says. */
export const rowWords = ({ code, t }: WindowLanguage, row: Row, nameOf: (movementId: string) => string): string => {
  const length = lengthInWords(t, lengthOf(row));
  switch (row.kind) {
    case 'sitting': {
      const isMoment = row.sittingMs < MINUTE_MS;
      return t('home.day.sitting', { length: isMoment ? t('home.length.moment') : lengthInWords(t, row.sittingMs) });
    }
    case 'away':
      return row.countedAs === null
        ? t('home.day.away', { length })
        : t(`home.day.awayAs.${row.countedAs}`, { length });
    case 'standing':
    case 'walk':
    case 'unknown':
    case 'call':
    case 'pause':
      return t(`home.day.${row.kind}`, { length });
    case 'statement':
      return row.as === 'walk' ? t('home.day.walk', { length }) : t(`home.day.statement.${row.as}`);
    case 'day-off':
      return t('home.day.dayOff');
    case 'break': {
      if (row.outcome === 'natural') return t(`home.day.natural.${row.break}`);
      const kind = row.session ? 'session' : row.break;
      const outcome = t(`home.day.outcomes.${row.outcome}`);
      return row.movements.length === 0
        ? t(`home.day.break.${kind}`, { outcome })
        : t(`home.day.breakOf.${kind}`, { outcome, movements: rowText(code, row.movements.map(nameOf)) });
    }
    default:
      return row satisfies never;
  }
};

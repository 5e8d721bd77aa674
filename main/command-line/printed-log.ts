import { join } from 'node:path';
import { recordsIn } from '../../shared/app/history-asks.ts';
import { type ExportedRow, exportedRows, exportText } from '../../shared/history/export.ts';
import type { AppLanguage } from '../../shared/i18n/languages.ts';
import type { Alert } from '../../shared/model/alert.ts';
import { DAY_MS, MINUTE_MS } from '../../shared/model/time.ts';
import { localTime } from '../../shared/schedule/local-time.ts';
import { openHistory } from '../../shared/store/history.ts';
import { nodeDisk } from '../storage/disk.ts';
import { columns } from './paragraphs.ts';
import type { Intent } from './read-command.ts';
import { durationWords } from './time-words.ts';

type Wanted = Pick<Extract<Intent, { kind: 'log' }>, 'fromDate' | 'untilDate' | 'format'>;

/** Without dates it is the last week. */
const DAYS = 7;

/** No date is later that a file can be of. */
const LAST_DATE = '2999-12-31';

/** The files as they are: nothing is mended, set aside or ended by whoever only reads. */
const onlyReading = { ...nodeDisk, move: () => {}, cutRest: () => {}, replace: () => {}, remove: () => {} };

const lineOf = ({
  time,
  event,
  from,
  until,
  minutes,
  outcome,
  movements,
  detail,
  break: kind,
  undone,
}: ExportedRow) => {
  const clock = (moment: string | null): string => (moment === null ? '' : moment.slice(11, 16));
  return [
    (from ?? time).slice(0, 10),
    from === null ? clock(time) : `${clock(from)}-${clock(until)}`,
    undone ? `(${event})` : event,
    minutes === null ? '' : durationWords(Math.round(minutes) * MINUTE_MS),
    [kind, outcome, detail, ...movements].filter((word) => word !== null).join(' '),
  ];
};

/** The history of some days as a text, and what of it could not be read. */
export const printedLog = ({ fromDate, untilDate, format }: Wanted, { t }: AppLanguage, folder: string) => {
  const unreadable: string[] = [];
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const tell = (alert: Alert): void => {
    if ('file' in alert && 'reason' in alert) unreadable.push(`${alert.file}: ${alert.reason}`);
  };
  const history = openHistory({
    ...{ t, disk: onlyReading, folder: join(folder, 'history'), nowMs: Date.now },
    alerts: { tell, saved: () => {} },
  });
  const untilOrNow = untilDate ?? (fromDate === null ? localTime(Date.now(), zone).date : LAST_DATE);
  const aWeekBefore = new Date(Date.parse(untilOrNow) - (DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  const range = { fromDate: fromDate ?? aWeekBefore, untilDate: untilOrNow };
  const rows = exportedRows(recordsIn(history, range, zone), zone);
  const text = format === 'lines' ? columns(rows.map(lineOf)).join('\n') : exportText(rows, format).trimEnd();
  return { text, unreadable };
};

import { createStream, type RotatingFileStream } from 'rotating-file-stream';
import { errorReason } from '../../shared/model/reason.ts';
import { shownJson } from '../../shared/model/shown-text.ts';
import type { Log, LogEntry } from '../../shared/ports.ts';
import type { SaveAlerts } from '../../shared/store/saving.ts';

const FILE = 'decisions.log';
const FILES_KEPT = 4;

const lineOf = ({ wallMs, ...rest }: LogEntry): string =>
  `${shownJson(JSON.stringify({ t: new Date(wallMs).toISOString(), ...rest }))}\n`;

/** The log of decisions: one JSON object a line, in a file of at most 1 MB and four older ones beside it. */
export const openLog = (folder: string, alerts: SaveAlerts): Log => {
  const state: { stream: RotatingFileStream | null } = { stream: null };

  const open = (): RotatingFileStream => {
    const stream = createStream((index) => (index ? `decisions.${index}.log` : FILE), {
      path: folder,
      size: '1M',
      rotate: FILES_KEPT,
      mode: 0o600,
    });
    // A stream that has failed takes nothing more: the next entry opens another.
    stream.on('error', (error) => {
      alerts.tell({ code: 'cannot-save', file: FILE, reason: errorReason(error) });
      if (state.stream === stream) state.stream = null;
    });
    return stream;
  };

  const note = (entry: LogEntry): void => {
    state.stream ??= open();
    state.stream.write(lineOf(entry), (error) => {
      if (!error) alerts.saved(FILE);
    });
  };

  return {
    write: note,
    note,
    end: () =>
      new Promise((resolve) => {
        const { stream } = state;
        if (!stream || stream.destroyed) return resolve();
        stream.once('close', () => resolve());
        stream.end();
      }),
  };
};

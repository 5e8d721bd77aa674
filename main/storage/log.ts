import { createStream, type RotatingFileStream } from 'rotating-file-stream';
import { errorReason } from '../../shared/model/reason.ts';
import type { SaveAlerts } from '../../shared/store/saving.ts';

const FILE = 'decisions.log';
const FILES_KEPT = 4;

/** An entry: its moment and whatever tells what happened and why. */
export type LogEntry = { readonly wallMs: number; readonly event: string } & Readonly<Record<string, unknown>>;

export type Log = {
  /** Adds a line. Never throws; a disk that refuses is told of once, and tried again at the next entry. */
  write(entry: LogEntry): void;
  /** Resolves when all is written. */
  end(): Promise<void>;
};

const lineOf = ({ wallMs, ...rest }: LogEntry): string =>
  `${JSON.stringify({ t: new Date(wallMs).toISOString(), ...rest })}\n`;

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

  return {
    write(entry) {
      state.stream ??= open();
      state.stream.write(lineOf(entry), (error) => {
        if (!error) alerts.saved(FILE);
      });
    },
    end: () =>
      new Promise((resolve) => {
        const { stream } = state;
        if (!stream || stream.destroyed) return resolve();
        stream.once('close', () => resolve());
        stream.end();
      }),
  };
};

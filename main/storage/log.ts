import { join } from 'node:path';
import { createStream, type RotatingFileStream } from 'rotating-file-stream';
import type { Translator } from '../../shared/i18n/english.ts';
import { errorReason } from '../../shared/model/reason.ts';
import { shownJson } from '../../shared/model/shown-text.ts';
import type { Log, LogEntry } from '../../shared/ports.ts';
import type { SaveAlerts } from '../../shared/store/saving.ts';
import { setAside } from '../../shared/store/set-aside.ts';
import { nodeDisk } from './disk.ts';
import { makeFolder } from './make-folder.ts';
import { isUnfit } from './plain-file.ts';

const FILE = 'decisions.log';
const FILES_KEPT = 4;

/** The file that is written, and with an index the older ones. */
const nameOf = (index: number): string => (index ? `decisions.${index}.log` : FILE);

const lineOf = ({ wallMs, ...rest }: LogEntry): string =>
  `${shownJson(JSON.stringify({ t: new Date(wallMs).toISOString(), ...rest }))}\n`;

/** The log of decisions: one JSON object a line, in a file of at most 1 MB and four older ones beside it. */
export const openLog = (t: Translator<'shell'>, folder: string, alerts: SaveAlerts): Log => {
  const state: { stream: RotatingFileStream | null } = { stream: null };

  /** What stands where the log belongs and is no file would be in its way for good. */
  const clear = (wallMs: number): void => {
    for (let index = 0; index <= FILES_KEPT; index += 1) {
      const path = join(folder, nameOf(index));
      if (!isUnfit(path)) continue;
      const options = { disk: nodeDisk, path, nowMs: () => wallMs, tell: alerts.tell };
      setAside(options, nameOf(index), t('shell.files.noFile'));
    }
  };

  const failed = (error: unknown): void => alerts.tell({ code: 'cannot-save', file: FILE, reason: errorReason(error) });

  const open = (wallMs: number): RotatingFileStream => {
    // The stream would make it by a way that may never come back.
    makeFolder(folder);
    clear(wallMs);
    const stream = createStream((index) => nameOf(Number(index)), {
      path: folder,
      size: '1M',
      rotate: FILES_KEPT,
      mode: 0o600,
    });
    // A stream that has failed takes nothing more: the next entry opens another.
    stream.on('error', (error) => {
      failed(error);
      if (state.stream === stream) state.stream = null;
    });
    return stream;
  };

  const note = (entry: LogEntry): void => {
    try {
      state.stream ??= open(entry.wallMs);
    } catch (error) {
      failed(error);
      return;
    }
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

import process from 'node:process';

/** Shows the part done, 0 to 1, in whole per cents: on a terminal in one line that is written over, elsewhere a line every tenth. */
export function progressLine(): (part: number) => void {
  const terminal = process.stderr.isTTY === true;
  const step = terminal ? 1 : 10;
  const clearLine = '\r\u001b[K';
  const shown = new Set<number>();
  return (part) => {
    const percent = Math.floor((part * 100) / step) * step;
    if (shown.has(percent)) return;
    shown.add(percent);
    process.stderr.write(terminal ? `${clearLine}${percent} %\r` : `${percent} %\n`);
  };
}

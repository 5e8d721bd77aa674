/** A length of time as minutes and seconds, such as 1:05; begun seconds count. */
export const clockFigures = (ms: number): string => {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** An o'clock as the person's system writes it, in the given time zone. */
export const oClock = (wallMs: number, zone: string): string =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit', timeZone: zone }).format(wallMs);

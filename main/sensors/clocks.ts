import { readlinkSync } from 'node:fs';
import { uptime } from 'node:os';
import process from 'node:process';

/** The clocks of the machine. */
export type Clocks = {
  readonly wallMs: () => number;
  readonly monoMs: () => number;
  /** Time since the machine started, sleep included. */
  readonly uptimeMs: () => number | null;
  /** IANA name of the time zone that holds now. */
  readonly zone: () => string;
};

const isZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** The zone in the target of a link such as /usr/share/zoneinfo/Europe/Berlin; null where it names none. */
export const zoneOfLink = (target: string): string | null => {
  const name = /zoneinfo\/(?:posix\/)?(.+)$/.exec(target)?.[1] ?? '';
  return isZone(name) ? name : null;
};

const linkedZone = (): string | null => {
  try {
    return zoneOfLink(readlinkSync('/etc/localtime'));
  } catch {
    return null;
  }
};

export const systemClocks: Clocks = {
  wallMs: () => Date.now(),
  monoMs: () => Number(process.hrtime.bigint() / 1_000_000n),
  uptimeMs: () => Math.round(uptime() * 1000),
  // The engine that runs this keeps the zone it started with; the system's link says when somebody has travelled.
  zone: () => (process.env.TZ ? null : linkedZone()) ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
};

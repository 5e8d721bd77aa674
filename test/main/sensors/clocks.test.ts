import { describe, expect, it } from 'vitest';
import { systemClocks, zoneOfLink } from '../../../main/sensors/clocks.ts';

describe('the clocks', () => {
  it('run forward and name a zone', () => {
    const before = systemClocks.monoMs();
    expect(systemClocks.monoMs()).toBeGreaterThanOrEqual(before);
    expect(systemClocks.wallMs()).toBeGreaterThan(Date.UTC(2020, 0));
    expect(systemClocks.uptimeMs()).toBeGreaterThan(0);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: systemClocks.zone() })).not.toThrow();
  });

  it.each([
    ['/usr/share/zoneinfo/Europe/Berlin', 'Europe/Berlin'],
    ['../usr/share/zoneinfo/Australia/Lord_Howe', 'Australia/Lord_Howe'],
    ['/usr/share/zoneinfo/posix/Asia/Kolkata', 'Asia/Kolkata'],
    ['/var/db/timezone/zoneinfo/America/Argentina/Ushuaia', 'America/Argentina/Ushuaia'],
    ['/usr/share/zoneinfo/Nowhere/Else', null],
    ['/etc/clock', null],
    ['', null],
  ])('take the zone from the link to %j', (target, zone) => {
    expect(zoneOfLink(target)).toBe(zone);
  });
});

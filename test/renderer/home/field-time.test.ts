import { describe, expect, it } from 'vitest';
import { fieldTime, momentIn } from '../../../renderer/home/day/field-time.ts';
import { at } from '../../shared/history/days.ts';

describe('a time in a field', () => {
  const span = { fromMs: at(540.5), toMs: at(600) };

  it('is a moment of the while, or none', () => {
    expect(fieldTime(span.fromMs, 'UTC')).toBe('09:00');
    expect(momentIn(span, '09:30', 'UTC')).toBe(at(570));
    expect(momentIn(span, '10:00', 'UTC')).toBe(at(600));
    for (const time of ['09:00', '10:01', '', '9:30', '25:00']) expect(momentIn(span, time, 'UTC')).toBeNull();
  });

  it('goes over midnight', () => {
    expect(momentIn({ fromMs: at(1430), toMs: at(1450) }, '00:05', 'UTC')).toBe(at(1445));
  });

  it('is what the clock shows after a change, and none that it never shows', () => {
    const night = { fromMs: Date.UTC(2026, 2, 29, 0, 30), toMs: Date.UTC(2026, 2, 29, 3) };
    expect(momentIn(night, '03:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 2, 29, 1, 30));
    expect(momentIn(night, '02:30', 'Europe/Berlin')).toBeNull();
    const autumn = { fromMs: Date.UTC(2026, 9, 25, 0), toMs: Date.UTC(2026, 9, 25, 4) };
    expect(momentIn(autumn, '02:30', 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 0, 30));
    expect(momentIn(autumn, '04:00', 'Europe/Berlin')).toBe(Date.UTC(2026, 9, 25, 3));
  });
});

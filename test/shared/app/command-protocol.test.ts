import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { replySchema, requestSchema } from '../../../shared/app/command-protocol.ts';
import { done } from '../../main/command-line/replies.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const pause = (until: unknown) => ({ do: 'pause', for: until });
const passing = (ms: unknown) => pause({ until: 'passed', ms });
const clock = (minutes: unknown) => pause({ until: 'clock', minutes });
const snooze = (ms: unknown) => ({ do: 'snooze', ms });

describe('a request of the command line', () => {
  it.each([
    [{ do: 'status' }],
    [{ do: 'resume' }],
    [{ do: 'focus' }],
    [{ do: 'skip' }],
    [{ do: 'break', kind: null, movement: null }],
    [{ do: 'break', kind: 'long', movement: 'cat-cow' }],
    [{ do: 'set', key: 'micro.everyMinutes', value: 25 }],
    [pause({ until: 'resumed' })],
    [pause({ until: 'tomorrow' })],
    [pause({ until: 'day-off' })],
    [{ do: 'profiles' }],
    [{ do: 'profile', name: 'Office' }],
    [{ do: 'profile', name: null }],
    [passing(MINUTE_MS)],
    [passing(DAY_MS)],
    [clock(0)],
    [clock(1439)],
    [snooze(null)],
    [snooze(MINUTE_MS)],
    [snooze(60 * MINUTE_MS)],
  ])('%j is one', (request) => {
    expect(v.parse(requestSchema, request)).toEqual(request);
  });

  it.each([
    [{}],
    [{ do: 'quit' }],
    [{ do: 'status', extra: 1 }],
    [{ do: 'resume', extra: 1 }],
    [{ do: 'focus', id: 'b1' }],
    [{ do: 'skip', extra: 1 }],
    [{ do: 'break' }],
    [{ do: 'break', kind: 'short', movement: null }],
    [{ do: 'break', kind: null, movement: 7 }],
    [{ do: 'break', kind: null, movement: null, extra: 1 }],
    [{ do: 'set', key: 7, value: 1 }],
    [{ do: 'set', key: 'micro.on', value: 1, extra: 1 }],
    [{ do: 'pause' }],
    [pause({ until: 'never' })],
    [pause({ until: 'resumed', ms: MINUTE_MS })],
    [pause({ until: 'tomorrow', ms: MINUTE_MS })],
    [passing(MINUTE_MS - 1)],
    [passing(DAY_MS + 1)],
    [passing('1h')],
    [clock(-1)],
    [clock(1440)],
    [clock(0.5)],
    [snooze(MINUTE_MS - 1)],
    [snooze(60 * MINUTE_MS + 1)],
    [{ do: 'snooze' }],
    [{ do: 'profile' }],
    [{ do: 'profiles', name: 'Office' }],
    [pause({ until: 'day-off', date: '2026-03-09' })],
  ])('%j is none', (request) => {
    expect(v.is(requestSchema, request)).toBe(false);
  });
});

describe('a reply to the command line', () => {
  const showing = { kind: 'micro' as const, movements: ['Cat-Cow'], lengthMs: 120_000 };

  it.each([[done()], [done({ showing })], [{ ok: false, reason: 'the screen is locked' }]])('%j is one', (reply) => {
    expect(v.parse(replySchema, reply)).toEqual(reply);
  });

  it.each([
    [{ ok: true }],
    [{ ok: false }],
    [{ ...done(), status: null }],
    [{ ...done(), showing: { ...showing, kind: 'short' } }],
    [{ ...done(), showing: { ...showing, movements: [7] } }],
    [{ ...done(), nowMs: 'noon' }],
    [{ ...done(), zone: undefined }],
    [{ ...done(), locale: undefined }],
  ])('%j is none', (reply) => {
    expect(v.is(replySchema, reply)).toBe(false);
  });
});

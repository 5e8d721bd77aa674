import { Duplex } from 'node:stream';
import { type Message, messageType } from 'dbus-native';
import { marshall } from 'dbus-native/lib/message.js';
import { describe, expect, it } from 'vitest';
import { DBUS, guardBus } from '../../../main/sensors/bus-door.ts';

const signal = (sender: string, body: readonly string[], more: Message = {}): Buffer =>
  marshall({
    type: messageType.signal,
    serial: 7,
    sender,
    path: '/',
    interface: 'org.example.Interface',
    member: 'Member',
    signature: 's'.repeat(body.length),
    body: [...body],
    ...more,
  });

/** What comes in of what a bus sends, in pieces of so many bytes. */
const letIn = async (sent: readonly Buffer[], bytesAtOnce: number): Promise<Buffer> => {
  const bytes = Buffer.concat(sent);
  const socket = new Duplex({ read: () => {}, write: (_chunk, _encoding, done) => done() });
  const guarded = guardBus(socket);
  for (let at = 0; at < bytes.length; at += bytesAtOnce) socket.push(bytes.subarray(at, at + bytesAtOnce));
  socket.push(null);
  const parts: Buffer[] = [];
  for await (const part of guarded) parts.push(part);
  return Buffer.concat(parts);
};

const GREETING = [Buffer.from('REJECTED EXTERNAL\r\n'), Buffer.from('OK 0123456789abcdef\r\n')];
const [named, stranger] = [':1.7', ':1.8'];

describe.each([1, 7, 100_000])('a bus that sends %i bytes at once', (bytesAtOnce) => {
  it('is heard from the greeting on, and so is whom it has named', async () => {
    const sent = [...GREETING, signal(DBUS, ['org.example.Name', '', named]), signal(named, ['one'])];
    expect(await letIn(sent, bytesAtOnce)).toEqual(Buffer.concat(sent));
  });

  it('passes nobody on whom it has not named, whatever that sends', async () => {
    const malformed = signal(stranger, ['nonsense']);
    malformed.fill(255, malformed.length - 13);
    const strangers = [signal(stranger, [named]), malformed, signal(stranger, [DBUS, '', stranger])];
    const known = [...GREETING, signal(DBUS, [named])];
    const last = signal(named, ['two']);
    expect(await letIn([...known, ...strangers, last], bytesAtOnce)).toEqual(Buffer.concat([...known, last]));
  });

  it('passes nothing on that is too large, whoever sends it', async () => {
    const large = 'long'.repeat(10_000);
    const first = [...GREETING, signal(DBUS, [named])];
    const last = signal(named, ['three']);
    const sent = [...first, signal(named, [large]), signal(DBUS, [large]), last];
    expect(await letIn(sent, bytesAtOnce)).toEqual(Buffer.concat([...first, last]));
  });
});

it('goes on knowing who was named last, however many are', async () => {
  const names = Array.from({ length: 100 }, (_, at) => `:1.${at}`);
  const said = [...GREETING, ...names.map((name) => signal(DBUS, [name]))];
  const [first, last] = [signal(':1.0', ['first']), signal(':1.99', ['last'])];
  expect(await letIn([...said, first, last], 1_000)).toEqual(Buffer.concat([...said, last]));
});

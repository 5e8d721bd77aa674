import { describe, expect, it } from 'vitest';
import { type Ask, answerAsk, askChannels, type Handlers, handlersAtQuit } from '../../../shared/app/answering.ts';
import { contract } from '../../../shared/contract.ts';
import { t } from '../../language.ts';

/** What a window gets for an ask, and what is told of it, where every handler does this. */
const answered = (ask: Ask, handle: (request: unknown) => unknown = () => ({ ok: true })) => {
  const handled: unknown[] = [];
  const refusals: unknown[] = [];
  const handler = (request: unknown) => {
    handled.push(request);
    return handle(request);
  };
  const handlers = Object.fromEntries(askChannels.map((channel) => [channel, handler])) as unknown as Handlers;
  const answer = answerAsk(t, handlers, ask, (...refusal) => void refusals.push(refusal));
  return { answer, handled, refusals };
};

const open: Ask = { channel: 'breakOpen', from: 'break', args: [{ id: 'b1' }] };

describe('an ask', () => {
  it('is answered with what its handler makes of the request', () => {
    expect(answered(open)).toEqual({ answer: { reply: { ok: true } }, handled: [{ id: 'b1' }], refusals: [] });
    const view = answered({ channel: 'breakView', from: 'break', args: [] }, () => null);
    expect(view).toEqual({ answer: { reply: null }, handled: [undefined], refusals: [] });
  });

  it('is open to each window that its channel names', () => {
    const { from } = contract.openHome;
    const answers = from.map(
      (window) => answered({ channel: 'openHome', from: window, args: [{ page: 'help' }] }).answer,
    );
    expect(from.length).toBeGreaterThan(1);
    expect(answers).toEqual(from.map(() => ({ reply: { ok: true } })));
  });

  it.each<readonly [string, Ask, string]>([
    ['a window that may not', { ...open, from: 'home' }, 'breakOpen: this window may not ask for that'],
    ['none of our windows', { ...open, from: null }, 'breakOpen: this window may not ask for that'],
    ['more than one value', { ...open, args: [{ id: 'b1' }, 1] }, 'breakOpen: more than one value was sent'],
  ])('of %s is refused with the reason, told, and not carried out', (_, ask, reason) => {
    expect(answered(ask)).toEqual({
      answer: { reply: { ok: false, reason } },
      handled: [],
      refusals: [['breakOpen', reason]],
    });
  });

  it('that is not what its channel takes is refused by the field', () => {
    const { answer, handled } = answered({ ...open, args: [{ id: 7 }] });
    expect(answer).toEqual({ reply: { ok: false, reason: expect.stringMatching(/^breakOpen: id: ./) } });
    expect(handled).toEqual([]);
  });

  it('whose handler fails is refused with what failed, in no more than 200 letters', () => {
    const failing = (message: string) =>
      answered(open, () => {
        throw new Error(message);
      });
    expect(failing('the disk is gone').answer).toEqual({ reply: { ok: false, reason: 'breakOpen: the disk is gone' } });
    const reason = `breakOpen: ${'x'.repeat(189)}`;
    expect(failing('x'.repeat(190))).toMatchObject({
      answer: { reply: { ok: false, reason } },
      refusals: [['breakOpen', reason]],
    });
  });

  it('for something to see has no answer that says no: it is refused as such', () => {
    const reason = 'homeView: this window may not ask for that';
    expect(answered({ channel: 'homeView', from: 'find', args: [] }).answer).toEqual({ refused: reason });
  });
});

it('can be made on every channel that asks, and on no other', () => {
  const directions = askChannels.map((channel) => contract[channel].direction);
  expect(new Set(directions)).toEqual(new Set(['ask']));
  expect(askChannels).toHaveLength(Object.values(contract).filter(({ direction }) => direction === 'ask').length);
});

it('is refused on every channel once the app has quit, but where a page keeps what it has in hand', () => {
  const handlers = handlersAtQuit(t, { keepMovementDraft: () => ({ ok: true }) });
  expect(handlers.keepMovementDraft({ draft: null })).toEqual({ ok: true });
  for (const channel of askChannels.filter((one) => one !== 'keepMovementDraft')) {
    expect(() => handlers[channel](undefined as never)).toThrow('Vertebreak is closing.');
  }
});

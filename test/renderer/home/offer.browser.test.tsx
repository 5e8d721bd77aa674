import { afterEach, describe, expect, it } from 'vitest';
import { Offer } from '../../../renderer/home/today/offer.tsx';
import '../../../renderer/home/home.css';
import type { Answer } from '../../../shared/contract.ts';
import { axeFindings, clearPage, draw, press } from '../page.ts';

const open = async (reply: () => Promise<Answer> = async () => ({ ok: true })) => {
  const answers: boolean[] = [];
  const answer = (accept: boolean) => {
    answers.push(accept);
    return reply();
  };
  await draw(
    <main>
      <h1>Today</h1>
      <Offer everyMinutes={45} answer={answer} />
    </main>,
  );
  return answers;
};

afterEach(clearPage);

describe('the offer of a longer interval', () => {
  it('names the interval, and takes yes and no', async () => {
    const answers = await open();
    expect(document.querySelector('.offer')?.textContent).toContain('Would a short break every 45 min be better?');
    await press('Yes');
    await press('Keep it as it is');
    expect(answers).toEqual([true, false]);
  });

  it('says where the answer could not be kept', async () => {
    await open(() => Promise.reject(new Error("Error invoking remote method 'answerOffer': Error: disk full")));
    await press('Yes');
    await expect
      .poll(() => document.querySelector('[role=alert]')?.textContent)
      .toBe('Not saved: disk full. Nothing has changed.');
  });

  it('gives axe nothing to find', async () => {
    await open();
    expect(await axeFindings()).toEqual([]);
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HomeApp } from '../../../renderer/home/home-app.tsx';
import '../../../renderer/home/home.css';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { axeFindings, clearPage, draw, press } from '../page.ts';
import { fakeSessionBridge } from '../session-fakes.ts';

afterEach(clearPage);

const names = (): readonly string[] =>
  [...document.querySelectorAll('.session-name')].map(({ textContent }) => textContent ?? '');

const open = async (view: Partial<HomeView> = {}, movements: Partial<Settings['movements']> = {}) => {
  const asked: unknown[] = [];
  const { bridge, tell } = fakeHomeBridge(homeViewOf({ page: 'session', ...view }));
  await draw(<HomeApp bridge={{ ...bridge, ...fakeSessionBridge(asked, movements) }} />);
  await expect.poll(() => document.querySelector('.session-parts, .session-none, .today')).not.toBeNull();
  return { asked, tell };
};

describe('the page of sessions', () => {
  it('is one press away from today', async () => {
    const { asked } = await open({ page: 'today' });
    await press('I have 5 minutes or more …');
    await expect.poll(names).toContain('Walking');
    expect(asked).toEqual([{ minutes: 10, focus: null }]);
  });

  it('shows what a session is made of, and makes it anew for another length and focus', async () => {
    const { asked } = await open();
    const before = names();
    expect(before[0]).toBe('Walking');
    expect(document.querySelector('.session-facts')?.textContent).toMatch(/^[\d.]+ (s|min)$/);
    expect(await axeFindings()).toEqual([]);
    await userEvent.click(document.querySelector('input[type=radio]') ?? document.body);
    await expect.poll(names).not.toEqual(before);
    await userEvent.click([...document.querySelectorAll('input[type=radio]')].at(-1) ?? document.body);
    await expect.poll(() => asked.at(-1)).toEqual({ minutes: 5, focus: 'mobility' });
  });

  it('swaps a part by the keyboard, stays where it was, and says what has come', async () => {
    const { asked } = await open();
    const before = names();
    const button = document.querySelectorAll<HTMLButtonElement>('.session-part button')[1];
    button?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => names()[1]).not.toBe(before[1]);
    expect(names().toSpliced(1, 1)).toEqual(before.toSpliced(1, 1));
    expect(document.activeElement).toBe(button);
    expect(button?.getAttribute('aria-label')).toBe(`Swap ${names()[1]}`);
    expect(document.querySelector('.session [role=status]')?.textContent).toBe(`Part 2 is now ${names()[1]}.`);
    await press('Start');
    const started = asked.at(-1) as { readonly started: readonly string[] };
    expect(started.started).toHaveLength(before.length);
  });

  it('has its start at the foot of a low window, and nothing of the list below that', async () => {
    await page.viewport(800, 480);
    await open();
    const foot = document.querySelector('.session-acts')?.getBoundingClientRect();
    expect(document.querySelector('.session-part:last-child')?.getBoundingClientRect().bottom).toBeGreaterThan(480);
    expect(foot?.bottom).toBe(480);
  });

  it('keeps what was swapped when the window is told something else', async () => {
    const { tell } = await open();
    await press('Swap Walking');
    await expect.poll(() => document.querySelector('.session [role=status]')?.textContent).toMatch(/^Part 1 is now/);
    const swapped = names();
    tell({ sessionWish: { minutes: 10, focus: null } });
    await new Promise(requestAnimationFrame);
    expect(names()).toEqual(swapped);
    tell({ sessionWish: { minutes: 5, focus: null } });
    await expect.poll(names).not.toEqual(swapped);
  });

  it('says of too little why, and makes a shorter one', async () => {
    const { asked } = await open({ sessionWish: { minutes: 30, focus: 'mobility' } });
    const none = document.querySelector('.session-none');
    expect(none?.textContent).toMatch(
      /^Your settings leave too few movements to fill that time\. There is enough for \d+ minutes\./,
    );
    expect(await axeFindings()).toEqual([]);
    none?.querySelector('button')?.click();
    await expect.poll(names).toContain('Walking');
    expect(asked.at(-1)).toMatchObject({ focus: 'mobility' });
  });

  it('says where a session could not be started', async () => {
    const { bridge } = fakeHomeBridge(homeViewOf({ page: 'session' }));
    const refusing = {
      ...fakeSessionBridge(),
      sessionStart: async () => ({ ok: false, reason: 'the screen is locked' }) as const,
    };
    await draw(<HomeApp bridge={{ ...bridge, ...refusing }} />);
    await expect.poll(names).toContain('Walking');
    await press('Start');
    await expect
      .poll(() => document.querySelector('.session [role=alert]')?.textContent)
      .toBe('That did not work: the screen is locked.');
  });
});

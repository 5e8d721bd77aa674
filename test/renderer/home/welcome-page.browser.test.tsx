import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HomeApp } from '../../../renderer/home/home-app.tsx';
import '../../../renderer/home/home.css';
import type { Answer } from '../../../shared/contract.ts';
import words from '../../../shared/i18n/en/welcome.json' with { type: 'json' };
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { axeFindings, button, buttons, clearPage, draw, press, settle } from '../page.ts';

const open = async (changes: Partial<HomeView> = {}, answer: () => Answer = () => ({ ok: true })) => {
  const fake = fakeHomeBridge(homeViewOf({ page: 'welcome', ...changes }), answer);
  await draw(<HomeApp bridge={fake.bridge} />);
  return fake;
};
const text = () => document.querySelector('main')?.innerText ?? '';
const heading = () => document.querySelector('h1')?.textContent;
const progress = () => document.querySelector('.marks')?.getAttribute('aria-label');
const box = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find((one) => one.textContent === label);
  const input = found?.querySelector('input') ?? document.getElementById(found?.htmlFor ?? '');
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field "${label}"`);
  return input;
};
const tick = (label: string) => settle(() => box(label).click());
const toScreen = async (number: 1 | 2 | 3) => {
  for (let at = 1; at < number; at += 1) await press('Next');
};

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('the first steps', () => {
  it('are three screens, forth and back, each with its mark', async () => {
    await open();
    expect([heading(), progress()]).toEqual(['Welcome', 'Screen 1 of 3']);
    expect(buttons()).toEqual(['Try one now', 'Next', 'Skip the rest']);
    await press('Next');
    expect([heading(), progress()]).toEqual([words.leaveOut.title, 'Screen 2 of 3']);
    expect(document.activeElement).toBe(document.querySelector('h1'));
    await press('Next');
    expect([heading(), progress()]).toEqual([words.plan.title, 'Screen 3 of 3']);
    await press('Back');
    expect(progress()).toBe('Screen 2 of 3');
  });

  it('begin with a figure that moves, and a break to try', async () => {
    const { asked, tell } = await open();
    const figure = () => document.querySelector('.welcome-figure .figure-drawing')?.innerHTML;
    const first = figure();
    expect(first).toBeDefined();
    await expect.poll(figure).not.toBe(first);
    await press('Try one now');
    expect(asked).toEqual(['try']);
    expect(text()).toContain(words.try.comes);
    await settle(() => tell({ look: { theme: 'system', reducedMotion: true } }));
    expect(document.querySelectorAll('.welcome-figure .figure-drawing > g').length).toBeGreaterThan(1);
  });

  it('have the window to themselves', async () => {
    await open();
    expect(document.querySelector('nav')).toBeNull();
    expect(document.title).toBe('First steps – Vertebreak');
  });

  it('say no more of breaks than is known', async () => {
    await open();
    expect(text()).toContain('a little more comfort and energy');
    expect(text()).toContain('not settled');
  });

  it('save every answer at once, and stay at their screen meanwhile', async () => {
    const { saved } = await open();
    await tick('Away from the desk: mat, bench or weights');
    await tick('A mat, and room to lie down');
    expect(saved.at(-1)?.movements).toMatchObject({
      places: ['chair', 'desk', 'floor'],
      equipment: ['wall', 'doorway', 'desk-edge', 'mat'],
    });
    await press('Next');
    await tick('A knee hurts, or I cannot kneel or bend it far');
    expect(saved.at(-1)?.movements.avoid).toEqual(['knee']);
    expect(progress()).toBe('Screen 2 of 3');
    expect(saved.every(({ welcome }) => !welcome.seen)).toBe(true);
  });

  it.each([
    [880, 640, 100],
    [480, 480, 100],
    [480, 480, 200],
  ])(
    'Back, Next and the way out never lie where another was: %i × %i, %i per cent text',
    async (width, height, percent) => {
      await page.viewport(width, height);
      document.documentElement.style.fontSize = `${percent}%`;
      await open();
      const all: (readonly [string, DOMRect])[] = [];
      for (const number of [1, 2, 3]) {
        for (const name of ['Back', 'Next', 'Skip the rest', 'Finish']) {
          if (buttons().includes(name))
            all.push([name.replace('Finish', 'Skip the rest'), button(name).getBoundingClientRect()]);
        }
        if (number < 3) await press('Next');
      }
      expect(all).toHaveLength(7);
      for (const [name, one] of all) {
        for (const [other, box] of all) {
          const apart =
            one.right <= box.left || box.right <= one.left || one.bottom <= box.top || box.bottom <= one.top;
          expect(name === other || apart, `${name} and ${other}`).toBe(true);
        }
      }
      document.documentElement.style.fontSize = '';
    },
  );

  it('draw no frame round the page when a key is pressed', async () => {
    await open();
    await userEvent.click(document.querySelector('main') as HTMLElement, { position: { x: 5, y: 5 } });
    await userEvent.keyboard('x');
    const main = document.querySelector('main') as HTMLElement;
    expect(main.matches(':focus-visible')).toBe(true);
    expect(getComputedStyle(main).outlineStyle).toBe('none');
  });

  it('say where an answer could not be saved', async () => {
    await open({}, () => ({ ok: false, reason: 'disk full' }));
    await tick('Light weights');
    await expect.poll(text).toContain('Not saved: disk full.');
    expect(box('Light weights').checked).toBe(false);
  });

  it.each([1, 2] as const)('are over when the rest is skipped on screen %i', async (number) => {
    const { saved, asked } = await open();
    await toScreen(number);
    await press('Skip the rest');
    await expect.poll(heading).toBe('Today');
    expect(saved).toEqual([{ ...defaultSettings, welcome: { seen: true, plan: '' } }]);
    expect(asked).toEqual(['today']);
    expect(buttons()).not.toContain('First steps');
  });

  it('hold nobody where it cannot be kept that they were seen', async () => {
    await open({}, () => ({ ok: false, reason: 'disk full' }));
    await press('Skip the rest');
    await expect.poll(heading).toBe('Today');
  });

  it('lead to the page on help, and back to the screen that was left', async () => {
    const { saved } = await open();
    await toScreen(2);
    await press('When to seek help');
    expect(heading()).toBe('When to seek help');
    await press('First steps');
    expect(progress()).toBe('Screen 2 of 3');
    expect(saved).toEqual([]);
  });
});

describe('the plan', () => {
  it('is one of those ready, or none', async () => {
    const { saved } = await open();
    await toScreen(3);
    expect(box(words.plan.none).checked).toBe(true);
    await tick(words.plan.ready[1] ?? '');
    expect(saved.at(-1)?.welcome).toEqual({ seen: false, plan: words.plan.ready[1] });
    await tick(words.plan.none);
    expect(saved.at(-1)?.welcome.plan).toBe('');
  });

  it('is in one’s own words, of at most 200 characters', async () => {
    const { saved } = await open();
    await toScreen(3);
    const own = box(words.plan.own);
    await userEvent.fill(own, ' open the window first ');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => saved.at(-1)?.welcome.plan).toBe('open the window first');
    expect(own.maxLength).toBe(200);
    expect([...document.querySelectorAll('input[type=radio]:checked')]).toEqual([]);
    await tick(words.plan.ready[0] ?? '');
    expect(own.value).toBe('');
  });
});

describe('the end', () => {
  const status = () => document.querySelector('[role=status]')?.textContent;

  it.each([
    ['linux', words.tray.linux],
    ['mac', words.tray.mac],
    ['windows', words.tray.windows],
  ] as const)('shows where the icon is on %s', async (platform, said) => {
    await open({ platform });
    await toScreen(3);
    expect(text()).toContain(said);
    expect(document.querySelectorAll('.corner .icon')).toHaveLength(1);
  });

  it('says what to do where there is no tray', async () => {
    await open({ alerts: [{ code: 'no-tray' }] });
    await toScreen(3);
    expect(text()).toContain(words.tray.missing);
    expect(document.querySelector('.corner')).toBeNull();
  });

  it('offers a break at once, and ends after it', async () => {
    const { asked, saved, tell } = await open();
    await toScreen(3);
    await press('Try one now');
    expect(status()).toBe(words.try.comes);
    await settle(() => tell({ status: { ...homeViewOf().status, phase: 'showing' } }));
    expect(status()).toBe('');
    await press('Finish');
    await expect.poll(heading).toBe('Today');
    expect(asked).toEqual(['try', 'today']);
    expect(saved.at(-1)?.welcome.seen).toBe(true);
  });

  it('says why there is no break now', async () => {
    const { bridge, tell } = fakeHomeBridge(homeViewOf({ page: 'welcome' }));
    const tryBreak = async () => ({ ok: false, reason: 'tryBreak: a break is on the screen already' }) as const;
    await draw(<HomeApp bridge={{ ...bridge, tryBreak }} />);
    await toScreen(3);
    const showing = { ...homeViewOf().status, phase: 'showing' } as const;
    await settle(() => tell({ status: showing }));
    await press('Try one now');
    expect(status()).toBe('Not now: a break is on the screen already.');
    await settle(() => tell({ status: { ...showing, sittingMs: 7 } }));
    expect(status()).toBe('Not now: a break is on the screen already.');
    await settle(() => tell({ status: homeViewOf().status }));
    expect(status()).toBe('');
  });
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  it.each([1, 2, 3] as const)('screen %i gives axe nothing to find', async (number) => {
    await open({ look: { theme, reducedMotion: true } });
    await toScreen(number);
    expect(await axeFindings()).toEqual([]);
  });
});

describe.each([
  [480, 480],
  [240, 320],
])('at %i × %i', (width, height) => {
  it.each([1, 2, 3] as const)('screen %i needs no scrolling sideways', async (number) => {
    await page.viewport(width, height);
    await open({ platform: 'windows' });
    await toScreen(number);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

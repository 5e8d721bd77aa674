import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { HomeApp } from '../../../renderer/home/home-app.tsx';
import '../../../renderer/home/home.css';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import help from '../../../shared/i18n/en/help.json' with { type: 'json' };
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { HOME_PAGES, type HomeView } from '../../../shared/views/home.ts';
import { aMorningStanding, at, fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { axeFindings, clearPage, draw, press, settle } from '../page.ts';

const open = async (changes: Partial<HomeView> = {}, records?: readonly HistoryRecord[]) => {
  const fake = fakeHomeBridge(homeViewOf(changes), undefined, undefined, records);
  await draw(<HomeApp bridge={fake.bridge} />);
  return { ...fake, tell: (next: Partial<HomeView>) => settle(() => fake.tell(next)) };
};
const main = () => document.querySelector('main')?.innerText ?? '';
const heading = () => document.querySelector('h1')?.textContent;
const { status } = homeViewOf();

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('what was left out since it hurt', () => {
  const line = () => document.querySelector('.left-out p')?.textContent;

  it('stands above the page by name, and is brought back by a press', async () => {
    const { asked } = await open({ page: 'help', leftOut: { names: ['Chin Tuck', 'Neck Stretch'] } });
    expect(line()).toBe('Left out from now on: Chin Tuck, Neck Stretch.');
    await press('Undo');
    expect(asked).toEqual(['bring back']);
    expect(line()).toBe('Back again: Chin Tuck, Neck Stretch.');
    expect(await axeFindings()).toEqual([]);
  });

  it('leads to the page on help from any other', async () => {
    await open({ page: 'today', leftOut: { names: ['Chin Tuck'] } });
    const link = document.querySelector('.left-out .button[data-tone=help]') as HTMLButtonElement;
    await settle(() => link.click());
    expect(heading()).toBe('When to seek help');
    expect(document.querySelector('.left-out .button[data-tone=help]')).toBeNull();
  });
});

describe('the home window', () => {
  it('opens at the page that the main process names, and turns to another that it names later', async () => {
    const { tell } = await open({ page: 'help' });
    expect(heading()).toBe('When to seek help');
    await tell({ page: 'settings' });
    expect(heading()).toBe('Settings');
  });

  it('turns to a page that is pressed, leads the reader there, and stays on it when news comes', async () => {
    const { tell, asked } = await open({ page: 'today' });
    await press('Good to know');
    expect(heading()).toBe('Good to know');
    expect(document.activeElement).toBe(document.querySelector('main'));
    expect(document.querySelector('[aria-current=page]')?.textContent).toBe('Good to know');
    expect(document.title).toBe('Good to know – Vertebreak');
    expect(asked).toEqual(['know']);
    await tell({ status: { ...status, share: 0.7 } });
    expect(heading()).toBe('Good to know');
  });

  it('tells of each thing that went wrong, on every page but the first steps', async () => {
    const { tell } = await open({
      alerts: [
        { code: 'no-tray' },
        { code: 'file-set-aside', file: 'state.json', backup: 'state.broken-1.json', reason: 'not JSON' },
        { code: 'line-skipped', file: '2026-03.jsonl', line: 2012, reason: 'torn' },
        { code: 'cannot-save', file: 'history', reason: 'the disk is full' },
        { code: 'idle-unknown', reason: 'no compositor' },
        { code: 'no-notifications', reason: 'no daemon' },
        { code: 'shortcut-taken', shortcut: 'Ctrl+Alt+B' },
      ],
    });
    for (const each of HOME_PAGES.filter((one) => one !== 'welcome')) {
      await tell({ page: each });
      const lines = [...document.querySelectorAll('.alerts li')].map((line) => line.textContent);
      expect(lines).toHaveLength(7);
      expect(lines[1]).toBe(
        'state.json could not be read (not JSON). What could not be read is kept as state.broken-1.json, and Vertebreak goes on without it.',
      );
      expect(lines[2]).toContain('Line 2012 of 2026-03.jsonl');
      expect(lines[3]).toContain('the disk is full');
    }
  });

  it.each(['light', 'dark'] as const)('gives axe nothing to find in %s, on any page', async (theme) => {
    const { tell } = await open({ look: { theme, reducedMotion: true }, alerts: [{ code: 'no-tray' }] });
    for (const each of HOME_PAGES) {
      await tell({ page: each });
      for (const details of document.querySelectorAll('details')) details.open = true;
      expect(await axeFindings(), each).toEqual([]);
    }
  });

  it.each([
    [480, 480],
    [240, 320],
  ])('needs no scrolling sideways at %i × %i', async (width, height) => {
    await page.viewport(width, height);
    const { tell } = await open();
    for (const each of HOME_PAGES) {
      await tell({ page: each });
      for (const details of document.querySelectorAll('details')) details.open = true;
      expect(document.documentElement.scrollWidth, each).toBeLessThanOrEqual(width);
    }
  });
});

describe('today', () => {
  it('says what is next and when, and how long one has been sitting', async () => {
    await open();
    expect(main()).toContain('Short break at about 11:32');
    expect(main()).toContain('Sitting for 19 min');
  });

  it.each([
    [{ phase: 'away', next: null, sittingMs: 0 }, ['No break is on its way', 'You are away.', 'Not sitting']],
    [
      {
        phase: 'holding',
        holding: [
          { reason: 'call', by: null },
          { reason: 'camera', by: 'Zoom' },
        ],
      },
      ['Quiet for now: a call is on, Zoom is using the camera.'],
    ],
    [{ phase: 'paused', next: null, pausedUntilMs: at(13) }, ['Paused until 13:00']],
    [{ phase: 'paused', next: null, pausedUntilMs: 0 }, ['Paused until you resume.']],
    [{ phase: 'out-of-hours', next: null }, ['Outside your working hours.']],
    [{ meetingUntilMs: at(12, 15) }, ['In a meeting until 12:15']],
    [{ phase: 'due' }, ['A break is due.']],
    [
      { phase: 'standing', next: null, sittingMs: 0, standing: { fromMs: at(11, 2), ms: 19 * 60_000 } },
      ['This time does not count as sitting. Breaks wait until you sit down.', 'Standing for 19 min'],
    ],
  ] as const)('says so when the state is %o', async (changes, said) => {
    await open({ status: { ...status, ...changes } as HomeView['status'] });
    for (const words of said) expect(main()).toContain(words);
  });

  it('lists the day, the latest first', async () => {
    await open();
    const lines = [...document.querySelectorAll('.day-list li')].map(
      (line) => line.querySelector('.day-what')?.textContent,
    );
    expect(lines.slice(0, 4)).toEqual([
      'Sat for 34 min',
      'Away for 7 min: counts as a short break',
      'Long break skipped: Walking',
      'Short break done: Seated Cat-Cow',
    ]);
    expect(main()).toContain('2 of 4');
  });

  it('tells standing from sitting by its shape on the ruler, in the list and in total', async () => {
    const upright = { ...status, sittingMs: 0, sittingFromMs: null };
    await open({ nowMs: at(12, 40), status: upright }, aMorningStanding);
    const facts = [...document.querySelectorAll('.facts > div')].map((fact) => fact.textContent);
    expect(facts).toContain('Standing in total41 min');
    const stood = [...document.querySelectorAll('.day-list li[data-kind=standing]')].map((line) => line.textContent);
    expect(stood).toEqual(['12:20 – 12:34Stood for 14 min', '11:21 – 11:48Stood for 27 min']);
    const shapeOf = (kind: string) => document.querySelector(`.today-ruler .ruler-${kind}`)?.tagName;
    expect([shapeOf('sitting'), shapeOf('standing')]).toEqual(['rect', 'line']);
  });

  it('asks about a longer interval, quietly, until it is answered', async () => {
    const { asked } = await open({ alerts: [{ code: 'longer-interval', everyMinutes: 45 }] });
    expect(document.querySelector('.alerts')).toBeNull();
    expect(main()).toContain('every 45 min be better?');
    await press('Keep it as it is');
    expect(asked).toEqual([false]);
    expect(main()).not.toContain('45 min');
  });

  it('says with what more would be possible until it has been read, and never beside another question', async () => {
    const more = { count: 11, thing: 'mat', more: 9 } as const;
    const said = 'Your settings leave 11 movements. With a mat and room to lie down, 9 more could come.';
    const { saved, tell } = await open({ more, alerts: [{ code: 'longer-interval', everyMinutes: 45 }] });
    expect(main()).not.toContain(said);
    await tell({ alerts: [] });
    expect(main()).toContain(said);
    await press('Got it');
    expect(main()).not.toContain(said);
    expect(saved).toEqual([{ ...defaultSettings, dismissed: { ...defaultSettings.dismissed, moreMovements: true } }]);
  });

  it('is honest about an empty day', async () => {
    await open({ status: { ...status, sittingMs: 0, sittingFromMs: null } }, []);
    expect(main()).toContain('Nothing yet.');
    expect(main()).not.toContain('Breaks taken');
  });
});

describe('the plan on the page of today', () => {
  const withPlan = (plan: string) => open({ settings: { ...defaultSettings, welcome: { seen: true, plan } } });

  it('is told as a whole sentence, however it was written', async () => {
    await withPlan('stand up and stretch… ');
    expect(document.querySelector('.plan')?.textContent).toBe('When the window appears, I stand up and stretch.');
  });

  it('is told as text, whatever stands in it', async () => {
    await withPlan('<img src=x onerror=alert(1)> {n}');
    expect(document.querySelector('.plan img')).toBeNull();
    expect(document.querySelector('.plan')?.textContent).toContain('<img src=x onerror=alert(1)> {n}');
  });

  it('is not there where none was made', async () => {
    await withPlan('');
    expect(document.querySelector('.plan')).toBeNull();
  });
});

describe('when to seek help', () => {
  it('puts the emergency first, with the number of the region', async () => {
    await open({ page: 'help', emergencyNumber: '999' });
    expect([...document.querySelectorAll('[data-tier]')].map((tier) => tier.getAttribute('data-tier'))).toEqual([
      'emergency',
      'urgent',
      'appointment',
    ]);
    expect(main()).toContain('Call 999 now.');
    for (const { items } of help.tiers) for (const item of items) expect(main()).toContain(item);
  });

  it('says what to do where the number is not known', async () => {
    await open({ page: 'help', emergencyNumber: null });
    expect(main()).toContain(help.call.unknown);
  });
});

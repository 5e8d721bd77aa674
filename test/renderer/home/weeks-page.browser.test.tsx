import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { HomeApp } from '../../../renderer/home/home-app.tsx';
import { SpanMark } from '../../../renderer/home/ruler/pieces.tsx';
import { madeUpYear } from '../../../shared/simulation/made-up-year.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { over, sat, walked } from '../../shared/history/days.ts';
import { colourOf, contrast } from '../contrast.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { axeFindings, button, clearPage, draw, press, settle } from '../page.ts';
import { all, DAY, heard, key, MONDAY, NOW_MS, open, pressRow, range, rows, someDays } from './opened-weeks.tsx';

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('the weeks', () => {
  it('say at the top when last week was sat longest', async () => {
    await open(someDays);
    expect(all('.week-words p')).toEqual([
      'Longest sitting last week: 2 h 10 min, on Tuesday from 13:05 to 15:15.',
      'Longest so far this week: 1 h 18 min, on Monday from 10:02 to 11:20.',
    ]);
    expect(document.querySelectorAll('.week .ruler-day .ruler-sitting[data-marked]')).toHaveLength(1);
  });

  it('have a ruler a day up to today, on one scale, each with its day in words', async () => {
    await open(someDays);
    expect(range()).toBe('9 – 15 March 2026');
    expect(rows()).toHaveLength(7);
    expect(rows()[0]).toBe(MONDAY);
    expect(rows()[1]).toBe('Tuesday 10 March: nothing recorded');
    expect(rows()[4]).toContain('Friday 13 March: still to come');
    expect(document.querySelectorAll('.week-days .ruler-day')).toHaveLength(4);
    expect(all('.ruler-hours-row span')).toEqual(['06', '09', '12', '15', '18', '21']);
  });

  it('turn back and forward by buttons and by keys, and not beyond the running week', async () => {
    await open(someDays);
    await press('Earlier week');
    expect(range()).toBe('2 – 8 March 2026');
    expect(all('.week-words p')).toEqual(['Longest sitting in this week: 2 h 10 min, on Tuesday from 13:05 to 15:15.']);
    await key('ArrowLeft');
    expect(range()).toBe('23 February – 1 March 2026');
    expect(all('.week-words p')).toEqual(['Nothing was recorded in this week.']);
    for (let times = 0; times < 4; times += 1) await key('ArrowRight');
    expect(range()).toBe('9 – 15 March 2026');
    expect(button('Later week').getAttribute('aria-disabled')).toBe('true');
  });

  it('turn the other way by the same keys where the page is written from right to left, and not in a field', async () => {
    await open(someDays);
    document.documentElement.dir = 'rtl';
    await key('ArrowRight');
    expect(range()).toBe('2 – 8 March 2026');
    document.documentElement.dir = 'ltr';
    await key('ArrowLeft', document.querySelector('input') as HTMLInputElement);
    expect(range()).toBe('2 – 8 March 2026');
  });

  it('go back further than the twelve that are seen at once', async () => {
    await open([...someDays, sat(-90 * DAY + 540, -90 * DAY + 600)]);
    const first = document.querySelector('.calendar-week') as HTMLButtonElement;
    expect(heard('.calendar-week')[0]).toBe('Week of 22 December 2025: nothing recorded');
    await settle(() => first.click());
    await press('Earlier week');
    await settle();
    expect(range()).toBe('15 – 21 December 2025');
    expect(document.querySelectorAll('.calendar-week')).toHaveLength(12);
    expect(document.querySelector('.calendar ol')?.getAttribute('aria-label')).toBe('Twelve weeks');
    expect(heard('.calendar-week[aria-current=true]')[0]).toContain('15 December');
  });

  it('are a calendar of small rulers, from which a press leads to the week above', async () => {
    await open(someDays);
    const weeks = [...document.querySelectorAll<HTMLButtonElement>('.calendar-week')];
    expect(weeks).toHaveLength(12);
    expect(heard('.calendar-week')[10]).toBe('Week of 2 March 2026: 2 h 10 min of sitting, 0 min of walking');
    expect(weeks[10]?.querySelectorAll('.ruler-small')).toHaveLength(7);
    await settle(() => weeks[10]?.click());
    await new Promise(requestAnimationFrame);
    expect(range()).toBe('2 – 8 March 2026');
    expect(document.activeElement).toBe(document.querySelector('.week h2'));
  });

  it('are asked for anew with each record, and as somebody sits down or stands up, but not as time passes', async () => {
    const home = fakeHomeBridge(homeViewOf({ page: 'weeks' }));
    let asks = 0;
    const bridge: typeof home.bridge = {
      ...home.bridge,
      diaryWeeks: (request) => {
        asks += 1;
        return home.bridge.diaryWeeks(request);
      },
    };
    await draw(<HomeApp bridge={bridge} />);
    while (document.querySelector('.week') === null) await settle();
    const { status, nowMs } = homeViewOf();
    const asksAfter = async (changes: Partial<HomeView>) => {
      const before = asks;
      await settle(() => home.tell(changes));
      return asks - before;
    };
    expect(await asksAfter({ nowMs: nowMs + 60_000, status: { ...status, sittingFromMs: 1 } })).toBe(0);
    expect(await asksAfter({ historyEdition: 1 })).toBe(1);
    const up = { ...status, sittingMs: 0, sittingFromMs: null };
    expect(await asksAfter({ status: up })).toBe(1);
    expect(await asksAfter({ status: { ...up, standing: { fromMs: nowMs, ms: 0 } } })).toBe(1);
    expect(await asksAfter({ date: '2026-03-10' })).toBe(1);
  });

  it('say so when they cannot be read, and go on as soon as they can', async () => {
    const home = fakeHomeBridge(homeViewOf({ page: 'weeks' }));
    let fails = true;
    const bridge: typeof home.bridge = {
      ...home.bridge,
      diaryWeeks: (asks) => (fails ? Promise.reject(new Error('the disk is gone')) : home.bridge.diaryWeeks(asks)),
    };
    await draw(<HomeApp bridge={bridge} />);
    await settle();
    expect(all('.weeks [role=alert]')[0]).toBe('The days could not be read: the disk is gone.');
    fails = false;
    await settle(() => home.tell({ historyEdition: 1 }));
    await settle();
    expect(all('.weeks [role=alert]')[0]).toBe('');
    expect(range()).toBe('9 – 15 March 2026');
  });
});

describe.each(['light', 'dark'] as const)('the page of weeks in %s', (theme) => {
  const look = { theme, reducedMotion: true } as const;

  it('gives axe nothing to find, with a day, the tables and the question open', async () => {
    await open(madeUpYear({ nowMs: NOW_MS, zone: 'UTC', seed: 1, days: 100 }), { view: { look } });
    await settle(() => document.querySelector<HTMLButtonElement>('button.day-row')?.click());
    await settle(() => document.querySelector<HTMLButtonElement>('.entries .button')?.click());
    for (const one of document.querySelectorAll<HTMLButtonElement>('.question .button'))
      await settle(() => one.click());
    await press('Delete …');
    expect(await axeFindings()).toEqual([]);
  });

  it('has a contrast of 3 at least where the marks carry meaning', async () => {
    await open([...someDays, walked(751, 790), over('call', 541, 590)], { view: { look } });
    const paper = colourOf(getComputedStyle(document.body).backgroundColor);
    for (const part of ['sitting', 'away', 'walk', 'call', 'ground']) {
      const mark = document.querySelector(`.ruler-day .ruler-${part}`);
      if (mark === null) throw new Error(`no ${part}`);
      expect(contrast(colourOf(getComputedStyle(mark).stroke), paper), part).toBeGreaterThanOrEqual(3);
    }
    const mark = document.querySelector('.mark') as Element;
    expect(contrast(colourOf(getComputedStyle(mark).stroke), paper)).toBeGreaterThanOrEqual(3);
  });
});

describe('what a while looks like', () => {
  it.each(['sitting', 'standing', 'away', 'walk', 'call', 'pause'] as const)(
    '%s has a shape of its own',
    async (kind) => {
      const shapeOf = async (one: typeof kind): Promise<string> => {
        const root = await draw(
          <svg aria-hidden="true">
            <SpanMark kind={one} from="0" to="40" length="40" />
          </svg>,
        );
        const shapes = [...root.querySelectorAll('rect, line')].map((shape) => {
          const { strokeDasharray, strokeWidth } = getComputedStyle(shape);
          const [y, height] = [shape.getAttribute('y1') ?? shape.getAttribute('y'), shape.getAttribute('height')];
          return [shape.tagName, strokeDasharray, strokeWidth, y, height].join(' ');
        });
        clearPage();
        return shapes.join(', ');
      };
      const own = await shapeOf(kind);
      for (const other of ['sitting', 'standing', 'away', 'walk', 'call', 'pause'] as const) {
        if (other !== kind) expect(await shapeOf(other), other).not.toBe(own);
      }
    },
  );
});

describe('with large text', () => {
  afterEach(() => {
    document.documentElement.style.fontSize = '';
  });

  it('has marks beside words that are as large as those, each in the middle of its line', async () => {
    await open([...someDays, over('call', 545, 560), over('pause', 565, 580)]);
    await pressRow(0);
    const marks = () =>
      [...document.querySelectorAll('.ruler-legend svg, .day-list .day-mark')].map((svg) =>
        svg.getBoundingClientRect(),
      );
    const before = marks();
    expect(before.length).toBeGreaterThan(8);
    document.documentElement.style.fontSize = '200%';
    for (const [index, { width, height }] of marks().entries()) {
      expect(width).toBeCloseTo(2 * (before[index]?.width ?? 0), 1);
      expect(height).toBeCloseTo(2 * (before[index]?.height ?? 0), 1);
    }
    for (const svg of document.querySelectorAll('.ruler-legend svg')) {
      const [whole, mark] = [svg, svg.firstElementChild].map((one) => one?.getBoundingClientRect());
      const middle = (box: DOMRect | undefined) => (box === undefined ? 0 : box.top + box.height / 2);
      expect(Math.abs(middle(whole) - middle(mark))).toBeLessThan(4);
    }
  });

  it('has columns of one width, whatever words stand below them', async () => {
    await page.viewport(880, 640);
    document.documentElement.style.fontSize = '200%';
    await open(madeUpYear({ nowMs: NOW_MS, zone: 'UTC', seed: 1, days: 100 }));
    for (const columns of document.querySelectorAll('.columns')) {
      const widths = [...columns.querySelectorAll('.column > svg')].map((svg) => svg.clientWidth);
      expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
    }
  });

  it('has rulers and charts that are as large as the words beside them, and no wider than they were', async () => {
    // So wide that no row is laid out otherwise.
    await page.viewport(1900, 900);
    await open(madeUpYear({ nowMs: NOW_MS, zone: 'UTC', seed: 1, days: 100 }));
    const heightsOf = (selector: string) =>
      [...document.querySelectorAll(selector)].map((mark) => mark.getBoundingClientRect().height);
    const heights = () => ({
      whiles: heightsOf('.week .ruler-sitting'),
      breaks: heightsOf('.week .ruler-break-at .mark'),
      days: heightsOf('.calendar .ruler-sitting'),
      charts: heightsOf('.column svg'),
      bars: heightsOf('.column :is(.ruler-sitting, .share, .belly)'),
      marks: heightsOf('.column .mark'),
    });
    const before = heights();
    document.documentElement.style.fontSize = '200%';
    for (const [name, after] of Object.entries(heights())) {
      const usual = before[name as keyof typeof before];
      expect(usual.length, name).toBeGreaterThan(3);
      expect(after, name).toEqual(usual.map((height) => expect.closeTo(2 * height, 1)));
    }
    expect(document.documentElement.scrollWidth).toBe(1900);
  });
});

describe('with little room', () => {
  it.each([
    [800, 600],
    [480, 480],
    [320, 480],
  ])('needs no scrolling sideways at %i × %i, with a day open and all tables shown', async (width, height) => {
    await page.viewport(width, height);
    await open(madeUpYear({ nowMs: NOW_MS, zone: 'UTC', seed: 1, days: 100 }));
    await settle(() => document.querySelector<HTMLButtonElement>('button.day-row')?.click());
    for (const one of document.querySelectorAll<HTMLButtonElement>('.question .button'))
      await settle(() => one.click());
    await press('Delete …');
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    const main = document.querySelector('main') as HTMLElement;
    expect(main.scrollWidth).toBeLessThanOrEqual(main.clientWidth);
  });
});

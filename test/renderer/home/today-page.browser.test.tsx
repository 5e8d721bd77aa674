import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HomeApp } from '../../../renderer/home/home-app.tsx';
import '../../../renderer/home/home.css';
import type { HistoryRecord } from '../../../shared/history/records.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { HomeView } from '../../../shared/views/home.ts';
import { anAfternoon, awayRecord, brokeRecords, satRecord, theWorst } from '../diary-fakes.ts';
import { aMorningRecorded, at, fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { axeFindings, button, buttons, clearPage, draw, press, settle } from '../page.ts';

const open = async (records: readonly HistoryRecord[] = aMorningRecorded, changes: Partial<HomeView> = {}) => {
  const fake = fakeHomeBridge(homeViewOf(changes), undefined, undefined, records);
  await draw(<HomeApp bridge={fake.bridge} />);
  return { ...fake, tell: (next: Partial<HomeView>) => settle(() => fake.tell(next)) };
};
const away = { ...homeViewOf().status, sittingMs: 0, sittingFromMs: null };
const lines = () => [...document.querySelectorAll('.day-what')].map((line) => line.textContent);
const walking = () => document.querySelector<HTMLElement>('.walking')?.innerText ?? '';
const afternoon = (changes: Partial<HomeView> = {}) =>
  open(anAfternoon(at(0)), { nowMs: at(14, 22), status: away, ...changes });
const rowButton = (kind: string): HTMLButtonElement => {
  const found = document.querySelector<HTMLButtonElement>(`.day-list [data-kind="${kind}"] button`);
  if (found === null) throw new Error(`no button in a line of ${kind}`);
  return found;
};
const muscle = (name: string) => document.querySelector(`.variety [data-muscle="${name}"][role="option"]`);

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('the ruler of today', () => {
  it('shows the day with the present moment on it, and moves on as news comes', async () => {
    const { tell } = await open();
    const now = () => document.querySelector('.ruler-now')?.getAttribute('x');
    expect(document.querySelectorAll('.ruler-sitting').length).toBeGreaterThan(2);
    const before = Number.parseFloat(now() ?? '');
    await tell({ nowMs: at(12, 0) });
    expect(Number.parseFloat(now() ?? '')).toBeGreaterThan(before);
  });

  it('says what its marks mean until that has been understood, and nothing on a day without any', async () => {
    const { saved } = await open();
    expect(document.querySelector('.ruler-legend')?.textContent).toContain('Break done');
    await press('Got it');
    expect(document.querySelector('.ruler-legend')).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('.today-ruler'));
    expect(saved).toEqual([{ ...defaultSettings, dismissed: { ...defaultSettings.dismissed, rulerMarks: true } }]);
    clearPage();
    await open([], { status: away });
    expect(document.querySelector('.ruler-legend')).toBeNull();
    expect(buttons()).not.toContain('Got it');
  });
});

describe('the ring of today', () => {
  it('says how far it is to the next break, and nothing while none is on its way', async () => {
    const { tell } = await open();
    const words = () => document.querySelector('.now [role=img]:not([aria-hidden=true])')?.getAttribute('aria-label');
    expect(words()).toMatch(/^\d+ % of the way to the next break$/);
    await tell({ status: { ...away, next: null, share: 0 } });
    expect(words()).toBeUndefined();
    expect(await axeFindings()).toEqual([]);
  });
});

describe('the list of today', () => {
  it('takes an absence for sitting by the keyboard alone, and undoes it as easily, with the focus led along', async () => {
    const { asked } = await open([satRecord(at(9), at(10)), awayRecord(at(10), at(10, 30), 'long')], {
      nowMs: at(10, 30),
      status: away,
    });
    expect(lines()).toEqual(['Away for 30 min: counts as a long break', 'Sat for 1 h']);
    rowButton('away').focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(asked).toContainEqual({ fromMs: at(10), toMs: at(10, 30), as: 'sitting' });
    expect(lines()).toEqual(['You were still sitting', 'Sat for 1 h 30 min']);
    expect(document.activeElement).toBe(rowButton('statement'));
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(lines()).toEqual(['Away for 30 min: counts as a long break', 'Sat for 1 h']);
    expect(document.activeElement).toBe(rowButton('away'));
  });

  it('takes sitting back when somebody was up', async () => {
    await open([satRecord(at(9), at(10))], { nowMs: at(11), status: away });
    await settle(() => rowButton('sitting').click());
    await press('Correct');
    expect(lines()).toEqual(['You were up']);
  });

  it('takes back a part of what was sat, and leads the focus to what came of it', async () => {
    await open([satRecord(at(9), at(10))], { nowMs: at(11), status: away });
    await settle(() => rowButton('sitting').click());
    const fields = () => [...document.querySelectorAll<HTMLInputElement>('.correction input')];
    expect(fields().map(({ value }) => value)).toEqual(['09:00', '10:00']);
    await userEvent.fill(fields()[0] as HTMLInputElement, '09:20');
    await userEvent.fill(fields()[1] as HTMLInputElement, '09:45');
    await press('Correct');
    expect(lines()).toEqual(['Sat for 15 min', 'You were up', 'Sat for 20 min']);
    expect(document.activeElement).toBe(rowButton('statement'));
    await press('Undo, 9:20 to 9:45');
    expect(lines()).toEqual(['Sat for 1 h']);
    expect(document.activeElement).toBe(rowButton('sitting'));
  });

  it('keeps what is being corrected as the day goes on', async () => {
    const { tell } = await open([satRecord(at(9), at(10))], { nowMs: at(10), status: away });
    await settle(() => rowButton('sitting').click());
    const field = document.querySelector('.correction input');
    await press('Log a walk');
    await press('15 min');
    await tell({ nowMs: at(10, 30) });
    expect(lines()).toHaveLength(2);
    expect(document.querySelector('.correction input')).toBe(field);
  });

  it('shows what corrects a line only to who turns to it', async () => {
    await open();
    const one = rowButton('away');
    expect(getComputedStyle(one).opacity).toBe('0');
    one.focus();
    expect(getComputedStyle(one).opacity).toBe('1');
    expect(one.getAttribute('aria-label')).toMatch(/^I was still sitting, 10:40 to 10:47$/);
  });

  it('says why something was not changed', async () => {
    const { bridge } = fakeHomeBridge(homeViewOf());
    const correctDay = async () => ({ ok: false, reason: 'correctDay: the disk is full' }) as const;
    await draw(<HomeApp bridge={{ ...bridge, correctDay }} />);
    await settle(() => rowButton('away').click());
    await press('Correct');
    expect(document.querySelector('.today')?.textContent).toContain('Nothing was changed: the disk is full.');
  });

  it('calls what was moved by its name, and by its id where it is gone', async () => {
    const records = [brokeRecords(at(9), 'micro', 'handstand', 'completed')];
    await open([...records, brokeRecords(at(8), 'micro', 'cat-cow', 'completed')].flat(), { status: away });
    expect(lines()).toEqual(['Short break done: handstand', 'Short break done: Cat-Cow']);
  });

  it('shows a spell of standing that goes on, and counts it', async () => {
    const standing = { fromMs: at(11, 21), ms: 18 * 60_000 };
    await open(aMorningRecorded, { nowMs: at(11, 41), status: { ...away, phase: 'standing', standing } });
    expect(lines()[0]).toBe('Stood for 20 min');
    expect(document.querySelector('.today-ruler .ruler-standing')).not.toBeNull();
    expect(document.querySelector('.facts')?.textContent).toContain('Standing in total18 min');
  });

  it('has a line for a day off, also where nothing else was', async () => {
    const off: HistoryRecord = {
      ...{ id: 'off', wallMs: at(9), event: 'day-off', date: '2026-03-09', off: true },
    };
    await open([off], { status: away });
    expect(document.querySelector('.today')?.textContent).not.toContain('Nothing yet.');
    expect(lines()).toHaveLength(1);
  });

  it('says why there is no day to show', async () => {
    const { bridge } = fakeHomeBridge(homeViewOf());
    const diaryDays = () => Promise.reject(new Error('diaryDays: the folder is gone'));
    await draw(<HomeApp bridge={{ ...bridge, diaryDays }} />);
    expect(document.querySelector('.today')?.textContent).toContain('The day could not be shown: the folder is gone.');
  });

  it('shows the latest of a long day, and all of it when wanted', async () => {
    await open(theWorst(Date.UTC(2026, 9, 24, 22)), {
      nowMs: Date.UTC(2026, 9, 25, 22, 50),
      zone: 'Europe/Berlin',
      status: away,
      date: '2026-10-25',
    });
    expect(lines()).toHaveLength(12);
    const all = buttons().find((name) => name.startsWith('Show all')) ?? '';
    await press(all);
    expect(lines().length).toBeGreaterThan(80);
    expect(all).toBe(`Show all ${lines().length} lines`);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(880);
  });
});

describe('walking', () => {
  it('adds bouts up against the goal, and lets it grow where it is reached', async () => {
    const { saved } = await afternoon();
    expect(walking()).toContain('25 of 20 min');
    await press('Aim for 25 min a day');
    expect(saved.at(-1)?.walking.goalMinutes).toBe(25);
    expect(walking()).toContain('25 of 25 min');
    await press('Aim for 30 min a day');
    expect(walking()).toContain('25 of 30 min');
    expect(walking()).not.toContain('That was the goal');
  });

  it('logs a walk in two presses, takes it back in one, and closes by Escape', async () => {
    const { asked } = await open();
    await press('Log a walk');
    await press('15 min');
    expect(asked).toContainEqual({ minutes: 15, endMs: null });
    expect(walking()).toContain('15 of 20 min');
    expect(document.activeElement).toBe(button('Log a walk'));
    expect(lines()).toContain('Walk of 15 min');
    await settle(() => rowButton('statement').click());
    expect(walking()).toContain('0 of 20 min');
    await press('Log a walk');
    expect(buttons()).toContain('60 min');
    await userEvent.keyboard('{Escape}');
    await settle();
    expect(buttons()).not.toContain('60 min');
    expect(document.activeElement).toBe(button('Log a walk'));
  });

  it.each([
    ['Yes, a walk', true, '47 of 20 min'],
    ['No', false, '25 of 20 min'],
  ])('asks once whether an absence was a walk: %s', async (name, walked, sum) => {
    const { asked, tell } = await afternoon();
    expect(walking()).toContain('You were away from 13:58 to 14:20. Was that a walk?');
    await press(name);
    expect(asked).toContainEqual({ fromMs: at(13, 58), toMs: at(14, 20), walked });
    await tell({});
    expect(walking()).not.toContain('Was that a walk?');
    expect(walking()).toContain(sum);
  });

  it('says why a walk was not logged', async () => {
    const { bridge } = fakeHomeBridge(homeViewOf());
    const logWalk = async () => ({ ok: false, reason: 'logWalk: the disk is full' }) as const;
    await draw(<HomeApp bridge={{ ...bridge, logWalk }} />);
    await press('Log a walk');
    await press('5 min');
    expect(walking()).toContain('Nothing was changed: the disk is full.');
  });
});

describe('the map of the week', () => {
  it('is inked by what was moved, and leads on to what moves a muscle', async () => {
    await afternoon();
    expect(muscle('glutes')?.getAttribute('data-level')).not.toBeNull();
    expect(muscle('glutes')?.getAttribute('aria-label')).toMatch(/, \d+ %$/);
    expect(muscle('chest')?.getAttribute('data-level')).toBeNull();
    await settle(() => muscle('chest')?.dispatchEvent(new MouseEvent('click', { bubbles: true })));
    expect(document.querySelector('h1')?.textContent).toBe('Movements');
    const names = [...document.querySelectorAll('.shelf-cell')].map((cell) => cell.getAttribute('data-id'));
    expect(names.length).toBeGreaterThan(0);
    expect(names.length).toBeLessThan(10);
  });

  it('leads on by the keyboard, too', async () => {
    const { asked } = await open();
    (muscle('calves') as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await settle();
    expect(asked).toContain('movements');
  });
});

it.each(['light', 'dark'] as const)('gives axe nothing to find in %s, on any day', async (theme) => {
  const look = { theme, reducedMotion: true };
  await afternoon({ look });
  await press('Log a walk');
  await settle(() => rowButton('away').click());
  expect(await axeFindings()).toEqual([]);
  clearPage();
  await open([], { look, status: away });
  expect(await axeFindings()).toEqual([]);
});

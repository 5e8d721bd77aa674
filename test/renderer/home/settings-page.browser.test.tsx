import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { HomeApp } from '../../../renderer/home/home-app.tsx';
import '../../../renderer/home/home.css';
import codes from '../../../shared/i18n/en/codes.json' with { type: 'json' };
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { clearPage, draw, press, settle } from '../page.ts';
import { control, enter, open, problems, showAll, tick } from './open-settings.tsx';

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('a number', () => {
  it('is saved with the whole of the settings as soon as it is entered', async () => {
    const { saved } = await open();
    await enter(control('After sitting for', 'Short breaks'), '25');
    expect(saved).toEqual([{ ...defaultSettings, micro: { ...defaultSettings.micro, everyMinutes: 25 } }]);
    expect(problems()).toEqual([]);
  });

  it('shows its unit and its bounds', async () => {
    await open();
    const input = control('Pause in your work');
    const hint = document.getElementById(input.getAttribute('aria-describedby')?.split(' ')[0] ?? '');
    expect(hint?.textContent).toBe('s 3 to 60');
  });

  it('says beside the field why it was refused, and what stays', async () => {
    const { saved } = await open();
    const input = control('After sitting for', 'Short breaks');
    await enter(input, '5');
    expect(saved).toEqual([]);
    expect(problems()).toEqual([
      'Not saved: must be at least 10. It stays at 30 min. More often would leave no time to work in between.',
    ]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(input.value).toBe('5');
    await enter(input, '');
    expect(problems()).toEqual(['Not saved: this is not a number. It stays at 30 min.']);
    await enter(input, '30');
    expect(problems()).toEqual([]);
    expect(input.getAttribute('aria-invalid')).toBe('false');
  });

  it('says of a finer rule as well that its number goes no further for a reason', async () => {
    await open();
    await enter(control('Heads-up'), '301');
    expect(problems()).toEqual([
      'Not saved: must be at most 300. It stays at 30 s. Beyond that it would no longer do what it is there for.',
    ]);
  });

  it('that was refused does not spoil the next change', async () => {
    const { saved } = await open();
    await enter(control('Length', 'Long breaks'), '99');
    await enter(control('Snoozes of one break'), '0');
    expect(saved).toEqual([{ ...defaultSettings, rules: { ...defaultSettings.rules, snoozesAtMost: 0 } }]);
  });

  it('stands for every number of the schema', async () => {
    await open();
    const numbers = [
      defaultSettings.micro,
      defaultSettings.long,
      defaultSettings.walking,
      defaultSettings.rules,
    ].flatMap((group) => Object.values(group).filter((value) => typeof value === 'number'));
    expect(
      [...document.querySelectorAll<HTMLInputElement>('input[type=number]')].map(({ value }) => Number(value)),
    ).toEqual(numbers);
  });
});

describe('a change', () => {
  it('is made on the one before it, even where that is still on its way', async () => {
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const fake = fakeHomeBridge(homeViewOf({ page: 'settings' }), async () => {
      await held;
      return { ok: true };
    });
    await draw(<HomeApp bridge={fake.bridge} />);
    showAll();
    await tick(control('Offer short breaks'));
    await tick(control('Start when I log in'));
    letGo();
    await expect.poll(() => fake.saved.length).toBe(2);
    expect(fake.saved[1]).toEqual({
      ...defaultSettings,
      micro: { ...defaultSettings.micro, on: false },
      startAtLogin: true,
    });
  });

  it('that fails shows what went wrong, and the box as it was', async () => {
    const { bridge } = fakeHomeBridge(homeViewOf({ page: 'settings' }));
    const saveSettings = () =>
      Promise.reject(new Error("Error invoking remote method 'saveSettings': Error: disk full"));
    await draw(<HomeApp bridge={{ ...bridge, saveSettings }} />);
    showAll();
    const box = control('Start when I log in');
    await tick(box);
    await expect.poll(problems).toEqual(['Not saved: disk full. Nothing has changed.']);
    expect(box.checked).toBe(false);
  });
});

describe('the rhythm', () => {
  it('is set whole by a preset, and is one’s own when a number is changed', async () => {
    const { saved } = await open();
    await tick(control('Often'));
    expect(saved.at(-1)?.micro).toEqual({ ...defaultSettings.micro, everyMinutes: 20, lastsMinutes: 1 });
    expect(control('Often').checked).toBe(true);
    await enter(control('After sitting for', 'Short breaks'), '21');
    expect(control('Your own').checked).toBe(true);
  });

  it('knows of a desk to stand at once that is ticked', async () => {
    const { saved } = await open();
    const desk = control('I have a desk to stand at');
    expect(desk.checked).toBe(false);
    await tick(desk);
    expect(saved.at(-1)?.standingDesk).toBe(true);
  });
});

describe('working hours', () => {
  const withHours = { ...defaultSettings, hours: { ...defaultSettings.hours, on: true } };
  const monday = { days: [1, 2, 3, 4, 5], from: '09:00', until: '17:00' };

  it('hold several ranges, each with its days and times', async () => {
    const { saved } = await open(withHours);
    await press('Add hours');
    expect(saved.at(-1)?.hours.ranges).toEqual([monday, monday]);
    const days = [...document.querySelectorAll<HTMLInputElement>('.range:nth-of-type(2) .days input')];
    await tick(days[6] as HTMLInputElement);
    await tick(days[0] as HTMLInputElement);
    expect(saved.at(-1)?.hours.ranges[1]?.days).toEqual([0, 2, 3, 4, 5]);
    const [from] = document.querySelectorAll<HTMLInputElement>('.range:nth-of-type(2) input[type=time]');
    await enter(from as HTMLInputElement, '22:00');
    expect(saved.at(-1)?.hours.ranges[1]?.from).toBe('22:00');
    expect(document.querySelector('main')?.textContent).toContain('Ends the next day.');
    await press('Remove hours 1');
    expect(saved.at(-1)?.hours.ranges).toEqual([{ days: [0, 2, 3, 4, 5], from: '22:00', until: '17:00' }]);
    const none = 'Not saved: with no day in your working hours, no break would ever come. Nothing has changed.';
    await press('Remove hours 1');
    expect(problems()).toEqual([none]);
    expect(saved.at(-1)?.hours.ranges).toHaveLength(1);
  });
});

describe('settings that do not go together', () => {
  const pause = 'Pause in your work';

  it('are refused where they are set, with the reason, and hold once nothing is in their way', async () => {
    const { saved } = await open();
    const input = control(pause);
    await enter(input, '60');
    expect(saved).toEqual([]);
    expect(document.getElementById(input.getAttribute('aria-describedby')?.split(' ')[1] ?? '')?.textContent).toBe(
      'Not saved: a pause of 60 s would go unnoticed, because no break appears after 60 s without input; ' +
        'leave at least 5 s between the two. It stays at 15 s.',
    );
    await enter(control('Empty chair'), '120');
    await expect.poll(problems).toEqual([]);
    const { rules } = defaultSettings;
    expect(saved.at(-1)?.rules).toEqual({ ...rules, pauseSeconds: 60, emptyChairSeconds: 120 });
    expect(input.getAttribute('aria-invalid')).toBe('false');
  });

  it('are refused at a preset and at a tick, which shows what holds', async () => {
    const { rules, micro, hours } = defaultSettings;
    const { saved } = await open({
      ...defaultSettings,
      micro: { ...micro, on: false, everyMinutes: 90 },
      rules: { ...rules, waitAtMostMinutes: 30 },
      hours: { ...hours, on: true, ranges: [{ days: [1], from: '09:00', until: '17:00' }, ...hours.ranges.slice(1)] },
    });
    const short = control('Offer short breaks');
    await tick(short);
    expect(short.checked).toBe(false);
    expect(problems()).toEqual([
      'Not saved: short breaks would never get their turn, with long ones due after 60 min and short ones after 90 min; ' +
        'leave at least 2 min between the two. Nothing has changed.',
    ]);
    const day = document.querySelector<HTMLInputElement>('.range .days input') as HTMLInputElement;
    // The second time the reason is the one that stands there already.
    for (const _time of [1, 2]) {
      await tick(day);
      expect(day.checked).toBe(true);
    }
    expect(saved).toEqual([]);
  });
});

describe('movements', () => {
  it('say with what there would be more, for as long as they are few', async () => {
    const dismissed = { ...defaultSettings.dismissed, moreMovements: true };
    const { tell } = await open({ ...defaultSettings, dismissed }, { count: 1, thing: 'wall', more: 1 });
    const said = 'Your settings leave one movement. With a free stretch of wall, one more could come.';
    expect(document.body.textContent).toContain(said);
    await settle(() => tell({ more: null }));
    expect(document.body.textContent).not.toContain('Your settings leave');
  });

  it('that hurt are named with those that are out because of them, and brought back', async () => {
    const { saved } = await open({
      ...defaultSettings,
      movements: { ...defaultSettings.movements, hurting: ['childs-pose', 'gone'] },
    });
    const line = [...document.querySelectorAll('.excluded li')].map((one) => one.textContent);
    expect(line[0]).toContain('Knees-to-Chest');
    expect(line[0]).not.toContain('Calf Raises');
    expect(line[1]).toBe('goneBring back');
    await press('Bring back Child’s Pose');
    expect(saved.at(-1)?.movements.hurting).toEqual(['gone']);
  });

  it('that are favourites are named, and taken off that list', async () => {
    const { saved } = await open({
      ...defaultSettings,
      movements: { ...defaultSettings.movements, favourites: ['childs-pose', 'wall-angels'] },
    });
    expect([...document.querySelectorAll('.excluded li')].map((one) => one.textContent)).toEqual([
      'Child’s PoseRemove',
      'Wall AngelsRemove',
    ]);
    await press('Remove Child’s Pose from favourites');
    expect(saved.at(-1)?.movements.favourites).toEqual(['wall-angels']);
  });

  it.each([
    [[], false],
    [['spinal-surgery'], true],
  ] as const)('say whom to ask once an operation is ticked: %j', async (avoid, expected) => {
    await open({ ...defaultSettings, movements: { ...defaultSettings.movements, avoid: [...avoid] } });
    const hints = [...document.querySelectorAll('.check .check-hint')].map(({ textContent }) => textContent);
    expect(hints.includes(codes.avoidHints['spinal-surgery'])).toBe(expected);
  });

  it('are filtered by ticks, and brought back one by one', async () => {
    const { saved } = await open({
      ...defaultSettings,
      movements: { ...defaultSettings.movements, excluded: ['wall-angels', 'my-own'] },
    });
    await tick(control('A wrist hurts, or I cannot lean on my hands'));
    expect(saved.at(-1)?.movements.avoid).toEqual(['wrist']);
    await tick(control('A free stretch of wall'));
    expect(saved.at(-1)?.movements.equipment).toEqual(['doorway', 'desk-edge']);
    await tick(control('Superman Hold'));
    expect(saved.at(-1)?.movements.included).toEqual(['superman-hold']);
    await press('Bring back Wall Angels');
    expect(saved.at(-1)?.movements.excluded).toEqual(['my-own']);
    await press('Bring back my-own');
    expect(saved.at(-1)?.movements.excluded).toEqual([]);
  });
});

describe('look and system', () => {
  it('are applied at once', async () => {
    const { saved, asked } = await open();
    await tick(control('Dark'));
    expect(document.documentElement.dataset.theme).toBe('dark');
    await tick(control('Reduced'));
    expect(saved.at(-1)?.look).toEqual({ theme: 'dark', motion: 'reduced', display: 'in-use' });
    await press('Open the log folder');
    await press('Open your data folder');
    expect(asked).toEqual(['log', 'data']);
  });

  it('lead back to the first steps', async () => {
    const { asked } = await open();
    await press('Show the first steps again');
    expect(asked).toEqual(['welcome']);
    expect(document.querySelector('h1')?.textContent).toBe('Welcome');
  });
});

describe('a group of settings', () => {
  it('stands apart from the setting above it', async () => {
    await open();
    const seenBefore = (element: Element): Element | null => {
      const before = element.previousElementSibling;
      return before === null || before.getBoundingClientRect().height > 0 ? before : seenBefore(before);
    };
    const gaps = [...document.querySelectorAll('.settings-pane .group')].flatMap((group) => {
      const before = seenBefore(group.closest('.setting') ?? group);
      const legend = group.querySelector('legend');
      if (legend === null || !before?.matches('.setting')) return [];
      return [[legend.textContent, legend.getBoundingClientRect().top - before.getBoundingClientRect().bottom]];
    });
    expect(gaps.map(([name]) => name)).toEqual(
      expect.arrayContaining(['Short breaks', 'Motion', 'Holidays', 'Your own']),
    );
    expect(gaps.filter(([, px]) => Number(px) < 12)).toEqual([]);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { HomeApp } from '../../../renderer/home/home-app.tsx';
import '../../../renderer/home/home.css';
import { Sound } from '../../../renderer/home/settings/sound.tsx';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noProfilesShown } from '../../../shared/settings/profiles.ts';
import { fakeHomeBridge, homeViewOf } from '../home-fakes.ts';
import { button, clearPage, draw, press, settle } from '../page.ts';
import { control, open, problems, showAll, tick } from './open-settings.tsx';

beforeEach(() => page.viewport(880, 640));
afterEach(clearPage);

describe('what a break looks and sounds like', () => {
  it('has a level, and says of each what it does', async () => {
    const { saved } = await open();
    expect(control('As a window').checked).toBe(true);
    await tick(control('With everything else dimmed'));
    expect(saved.at(-1)?.level).toBe('full');
    expect(document.querySelector('main')?.textContent).toContain('Escape or the button ends the break.');
  });

  it('asks for the screen only where there is a choice', async () => {
    const { saved, tell } = await open();
    expect(() => control('The main one')).toThrow();
    await settle(() => tell({ displayNames: ['Laptop', 'DELL U2720Q'] }));
    expect(control('The one I am working on').checked).toBe(true);
    await tick(control('DELL U2720Q'));
    expect(saved.at(-1)?.look.display).toBe('DELL U2720Q');
  });

  it('keeps a screen that is gone, and says where breaks come meanwhile', async () => {
    await open({ ...defaultSettings, look: { ...defaultSettings.look, display: 'Beamer' } });
    expect(control('Beamer').checked).toBe(true);
    expect(document.querySelector('main')?.textContent).toContain('Not connected now');
  });

  it('opens a long break with a walk unless that is unticked', async () => {
    const { saved } = await open();
    await tick(control('Start with standing up and walking'));
    expect(saved.at(-1)?.long.opensWithWalk).toBe(false);
  });

  it('slides the loudness by pointer and keys, saves where it stops, and names silence', async () => {
    const { saved } = await open();
    const slider = control('Sounds at each change');
    expect(slider.getAttribute('aria-valuetext')).toBe('40 %');
    await settle(() => {
      slider.value = '10';
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect(slider.getAttribute('aria-valuetext')).toBe('10 %');
    expect(saved).toEqual([]);
    slider.focus();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.poll(() => saved.at(-1)?.sound.volume).toBe(5);
    await userEvent.keyboard('{Home}');
    await expect.poll(() => saved.at(-1)?.sound.volume).toBe(0);
    expect(slider.getAttribute('aria-valuetext')).toBe('Off');
    await tick(control('Read the steps aloud'));
    expect(saved.at(-1)?.sound).toEqual({ volume: 0, voice: true });
  });

  it('plays a cue as loud as it is set, and none where it is off', async () => {
    const played: unknown[] = [];
    const makePlayer = () => ({
      play: (...cue: unknown[]) => void played.push(cue),
      close: () => void played.push('closed'),
    });
    const quiet = { ...defaultSettings, sound: { volume: 25, voice: false } };
    const save = async () => ({ ok: true }) as const;
    await draw(<Sound profiles={noProfilesShown} settings={quiet} save={save} makePlayer={makePlayer} />);
    await press('Try how loud the cues are');
    expect(played).toEqual([['movement', 0.25]]);
    await settle(clearPage);
    expect(played.at(-1)).toBe('closed');
    const off = { ...quiet, sound: { volume: 0, voice: false } };
    await draw(<Sound profiles={noProfilesShown} settings={off} save={save} makePlayer={makePlayer} />);
    expect(button('Try how loud the cues are').ariaDisabled).toBe('true');
    await press('Try how loud the cues are');
    expect(played.at(-1)).toBe('closed');
  });

  it('goes back to the loudness that holds where a change is refused', async () => {
    const { bridge } = fakeHomeBridge(homeViewOf({ page: 'settings' }), () => ({ ok: false, reason: 'disk full' }));
    await draw(<HomeApp bridge={bridge} />);
    showAll();
    const slider = control('Sounds at each change');
    slider.focus();
    await userEvent.keyboard('{End}');
    await expect.poll(problems).toEqual(['Not saved: disk full. Nothing has changed.']);
    await expect.poll(() => slider.value).toBe('40');
  });
});

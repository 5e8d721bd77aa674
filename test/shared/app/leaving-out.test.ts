import { describe, expect, it } from 'vitest';
import { createCurrentSettings } from '../../../shared/app/current-settings.ts';
import { createLeavingOut } from '../../../shared/app/leaving-out.ts';
import { builtInCatalogue } from '../../../shared/catalogue/catalogue.ts';
import { leftOutBy } from '../../../shared/routine/left-out.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noProfiles } from '../../../shared/settings/profiles.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import { language } from '../../language.ts';

const { entries } = builtInCatalogue(language.texts.movements);

const start = (movements: Partial<Settings['movements']> = {}) => {
  const first = { ...defaultSettings, movements: { ...defaultSettings.movements, ...movements } };
  const settings = createCurrentSettings(
    { settings: { load: () => first, save: () => {} }, profiles: { load: () => noProfiles, save: () => {} } },
    async () => {},
  );
  const allowed = () =>
    [...entries.values()]
      .filter(({ movement }) => leftOutBy(movement, settings.current().movements, entries).length === 0)
      .map(({ text }) => text.name);
  return { settings, allowed, ...createLeavingOut({ settings, catalogue: () => entries }) };
};

describe('leaving a movement out', () => {
  it('names that one alone where it is only not wanted', () => {
    const { leaveOut, last, settings } = start();
    leaveOut('excluded', 'cat-cow-desk');
    expect(last('excluded')).toEqual({ names: ['Seated Cat-Cow'] });
    expect(last('hurting')).toBeNull();
    expect(settings.current().movements.excluded).toEqual(['cat-cow-desk']);
  });

  it.each([...entries.keys()])('names exactly what breaks cannot bring any more: %s hurts', (id) => {
    const { leaveOut, last, allowed } = start();
    const before = allowed();
    leaveOut('hurting', id);
    const own = entries.get(id)?.text.name ?? '';
    const gone = before.filter((name) => !allowed().includes(name) && name !== own);
    expect(last('hurting')?.names).toEqual([own, ...gone]);
  });

  it.each([...entries.keys()])('brings exactly that back, and nothing that was out before: %s', (id) => {
    const { leaveOut, bringBack, last, settings } = start({ hurting: ['chin-tuck'], excluded: ['calf-raises'] });
    const before = settings.current();
    leaveOut('hurting', id);
    expect(bringBack()).toBe(id !== 'chin-tuck');
    expect(settings.current()).toEqual(before);
    expect(last('hurting')).toBeNull();
  });

  it('keeps what else was changed meanwhile', () => {
    const { leaveOut, bringBack, settings } = start();
    leaveOut('hurting', 'cat-cow-desk');
    const { movements, ...rest } = settings.current();
    settings.change({ ...rest, movements: { ...movements, excluded: ['walking'] } });
    bringBack();
    expect(settings.current().movements).toMatchObject({ excluded: ['walking'], hurting: [] });
  });

  it('can be undone once, and not after it was forgotten', () => {
    const { leaveOut, bringBack, forget, last } = start();
    expect(bringBack()).toBe(false);
    leaveOut('hurting', 'cat-cow-desk');
    expect([bringBack(), bringBack()]).toEqual([true, false]);
    leaveOut('hurting', 'cat-cow-desk');
    forget();
    expect(last('hurting')).toBeNull();
    expect(bringBack()).toBe(false);
  });

  it('undoes nothing where all of it was out before', () => {
    const { leaveOut, bringBack, last, settings } = start({ hurting: ['cat-cow-desk'] });
    leaveOut('hurting', 'cat-cow-desk');
    expect(last('hurting')).toBeNull();
    expect(bringBack()).toBe(false);
    expect(settings.current().movements.hurting).toEqual(['cat-cow-desk']);
  });
});

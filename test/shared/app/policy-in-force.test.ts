import { describe, expect, it } from 'vitest';
import { movementsBy, startAtLoginBy } from '../../../shared/app/policy-in-force.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import { noPolicy, type Policy } from '../../../shared/settings/policy.ts';
import { memoryFolder } from '../../host/memory-folder.ts';
import { started } from '../../host/started.ts';
import { t } from '../../language.ts';
import { ownMovement } from './own-files.ts';

const OFF = 'your organisation has switched off movements of your own';

describe('movements of one’s own', () => {
  const host = { openOwnMovements: memoryFolder().open, openFolder: async () => '' };

  it('are those of the machine where nobody has switched them off', () => {
    expect(movementsBy(t, noPolicy, host)).toBe(host);
  });

  it('are none where the organisation has: none are read, watched, added or changed', () => {
    const folder = movementsBy(t, { ...noPolicy, ownMovements: false }, host).openOwnMovements(() => {});
    expect([[...folder.read()], folder.watch()]).toEqual([[], false]);
    expect(() => folder.add('mine.json', ownMovement('mine'))).toThrow(OFF);
    expect(() => folder.replace('mine.json', ownMovement('mine'))).toThrow(OFF);
  });

  it('are not added by the app then, which says why', async () => {
    const { ask, own } = started({ policy: { ownMovements: false } });
    const seen = await ask('home', 'movementsLook', { json: JSON.stringify(ownMovement('mine')) });
    expect(await ask('home', 'movementsAdd', { id: seen.kind === 'cards' ? seen.id : -1 })).toEqual({
      ...{ ok: false, reason: OFF },
    });
    expect(own.files).toEqual([]);
  });
});

describe('the start at login', () => {
  /** What the system is told, and what of that fails. */
  const told = (policy: Partial<Policy>, refuses = false) => {
    const happened: unknown[] = [];
    const setStartAtLogin = (on: boolean): void => {
      if (refuses) throw new Error('no such folder');
      happened.push(on);
    };
    const settings = { ...defaultSettings, startAtLogin: true };
    startAtLoginBy({ ...noPolicy, ...policy }, { setStartAtLogin }, settings, (error) => happened.push(error));
    return happened;
  };
  const chosen = new Map([['startAtLogin', true]]);

  it('is the person’s own to set where no policy names it', () => {
    expect(told({ locked: new Map([['level', 'full']]) })).toEqual([]);
  });

  it('is set by a policy that locks it or has a default for it', () => {
    expect(told({ locked: chosen })).toEqual([true]);
    expect(told({ defaults: chosen })).toEqual([true]);
  });

  it('that the system refuses stops nothing else', () => {
    expect(told({ locked: chosen }, true)).toEqual([new Error('no such folder')]);
  });
});

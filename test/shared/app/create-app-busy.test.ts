import { describe, expect, it } from 'vitest';
import type { Busy } from '../../../shared/model/busy-reason.ts';
import { defaultSettings } from '../../../shared/settings/defaults.ts';
import type { Settings } from '../../../shared/settings/schema.ts';
import type { MemoryHost } from '../../host/memory-host.ts';
import { MINUTE, SECOND, started } from '../../host/started.ts';

const call: Busy = { reason: 'microphone', by: 'Zoom' };

/** An app on a machine whose microphone tells nothing by itself. */
const withMicrophone = (settings: Partial<Settings> = {}) => {
  const microphone: { inUse: boolean; asked: number; followedEveryMs: number | null } = {
    ...{ inUse: false, asked: 0, followedEveryMs: null },
  };
  const host: MemoryHost = started({
    settings,
    asked: {
      askBusy: async () => {
        microphone.asked += 1;
        host.senses().busy(microphone.inUse ? [call] : []);
      },
      busyAsked: () => (microphone.inUse ? ['microphone'] : []),
      followBusy: (everyMs) => {
        microphone.followedEveryMs = everyMs;
      },
    },
  });
  /** What was asked is answered before anything else happens. */
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= SECOND) {
      host.pass(SECOND);
      for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    }
  };
  return { host, microphone, pass };
};

describe('who has to be asked whether the person is busy', () => {
  it('is not asked while nothing is decided', async () => {
    const { microphone, pass } = withMicrophone();
    await pass(29 * MINUTE);
    expect(microphone.asked).toBe(0);
  });

  it('has been asked before a heads-up is given: in a call there is none', async () => {
    const { host, microphone, pass } = withMicrophone({ micro: { ...defaultSettings.micro, notice: true } });
    await pass(29 * MINUTE);
    microphone.inUse = true;
    await pass(5 * MINUTE);
    expect(host.screen.notification).toBeNull();
    expect(host.happened).not.toContain('prepare break');
    expect(host.tray().status).toMatchObject({ phase: 'holding', holding: [call] });
  });

  it('is asked before an absence begins, which a call is none', async () => {
    const { host, microphone, pass } = withMicrophone();
    await pass(10 * MINUTE);
    microphone.inUse = true;
    host.pass(6 * MINUTE, false);
    await pass(SECOND);
    expect(host.tray().status.phase).not.toBe('away');
    expect(host.tray().status.holding).toEqual([call]);
  });

  it('is asked by and by as long as it holds a break, and left alone while something else does', async () => {
    const { host, microphone, pass } = withMicrophone();
    await pass(29 * MINUTE);
    microphone.inUse = true;
    await pass(5 * MINUTE);
    expect(host.tray().status.phase).toBe('holding');
    expect(microphone.followedEveryMs).toBe(15 * SECOND);
    microphone.inUse = false;
    host.senses().busy([{ reason: 'do-not-disturb', by: null }]);
    await pass(5 * MINUTE);
    expect(host.tray().status.phase).toBe('holding');
    expect(microphone.followedEveryMs).toBeNull();
  });

  it('holds nothing where the settings say so', async () => {
    const { host, microphone, pass } = withMicrophone({ busy: { ...defaultSettings.busy, microphone: false } });
    microphone.inUse = true;
    await pass(45 * MINUTE);
    expect(host.happened).toContain('show break');
  });
});
